import Glibc
import Journal
import PositionedData

/// The only place that asks what day and what time it is.
enum Clock {
  /// Today, where the user is.
  static func today() -> CalendarDate {
    var now = present().tv_sec
    // `tm` may hold a pointer to a zone's name, which is not read; both structures are used within the
    // call alone.
    var parts = unsafe tm()
    guard unsafe localtime_r(&now, &parts) != nil else { return epoch }
    let (year, month, day) = unsafe (parts.tm_year, parts.tm_mon, parts.tm_mday)
    let date = CalendarDate(year: Int(year) + 1900, month: Int(month) + 1, day: Int(day))
    return date ?? epoch
  }

  /// The present moment.
  static func now() -> Moment {
    let now = present()
    return Moment(milliseconds: now.tv_sec * 1000 + now.tv_nsec / 1_000_000)
  }

  /// What the system's clock says; the first of 1970 where it says nothing.
  private static func present() -> timespec {
    var time = timespec()
    // The call fills the structure and keeps no pointer to it.
    guard unsafe clock_gettime(CLOCK_REALTIME, &time) == 0 else { return timespec() }
    return time
  }

  /// Where a clock starts that says nothing sensible.
  private static let epoch: CalendarDate = {
    guard let date = CalendarDate(daysSince1970: 0) else {
      preconditionFailure("the first of January 1970 is a date")
    }
    return date
  }()
}
