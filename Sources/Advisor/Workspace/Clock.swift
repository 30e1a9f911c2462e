import Glibc
import PositionedData

/// The only place that asks what day it is.
enum Clock {
  /// Today, where the user is.
  static func today() -> CalendarDate {
    var now = time(nil)
    var parts = tm()
    // Both structures are used within the call alone.
    let isKnown = unsafe localtime_r(&now, &parts) != nil
    let date = CalendarDate(
      year: Int(parts.tm_year) + 1900,
      month: Int(parts.tm_mon) + 1,
      day: Int(parts.tm_mday)
    )
    guard isKnown, let date else { return epoch }
    return date
  }

  /// Where a clock starts that says nothing sensible.
  private static let epoch: CalendarDate = {
    guard let date = CalendarDate(daysSince1970: 0) else {
      preconditionFailure("the first of January 1970 is a date")
    }
    return date
  }()
}
