import Foundation
import PositionedData

/// Days as the commands see them.
enum Clock {
  static func daysAgo(_ days: Int) -> CalendarDate {
    let today = Int(Date.now.timeIntervalSince1970 / 86_400)
    guard let day = CalendarDate(daysSince1970: today - days) else {
      preconditionFailure("the tests run on a day of the calendar")
    }
    return day
  }
}
