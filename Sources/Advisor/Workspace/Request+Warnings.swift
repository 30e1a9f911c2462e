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

  /// A warning that everything is computed for a day before the portfolio's own.
  var earlyDate: Diagnostic? {
    guard let date = portfolio.asOf, signals.asOf < date else { return nil }
    return Diagnostic(
      .warning,
      "W4006",
      "computed for \(signals.asOf), before the portfolio’s own date \(date)",
      help: ["its holdings and prices are of \(date); leave --as-of out to compute for that day"]
    )
  }
}

extension Plan {
  /// A warning that names what could not be bought for want of a price.
  var missingPrices: Diagnostic? {
    let subjects = orders.skipped.filter { $0.reason == .unpriced }.map(\.subject)
    guard !subjects.isEmpty else { return nil }
    return Diagnostic(
      .warning,
      "W4008",
      "no price for \(subjects.joined(separator: ", ")), so nothing of it is bought",
      help: ["add it to `prices` in the portfolio, or name a file: --prices FILE"]
    )
  }
}
