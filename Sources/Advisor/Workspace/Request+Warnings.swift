import Allocation
import Diagnostics
import PositionedData

extension Request {
  /// Days after which a portfolio's own date is worth a warning.
  private static let staleAfterDays = 10

  /// A warning that the portfolio's date lies far behind, when nobody has fixed the date.
  func staleDate(on today: CalendarDate) -> Diagnostic? {
    guard let date = portfolio.asOf else { return nil }
    let days = today.daysSince1970 - date.daysSince1970
    guard days > Self.staleAfterDays else { return nil }
    return Diagnostic(
      .warning,
      "W4005",
      "the portfolio is of \(date), \(days) days ago, and so is everything computed from it",
      help: ["bring it up to date, or say that you mean that day: --as-of \(date)"]
    )
  }
}
