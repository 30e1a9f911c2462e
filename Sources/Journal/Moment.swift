package import PositionedData

/// A point in time, to the millisecond, in UTC.
package struct Moment: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// Milliseconds since 1970 began, leap seconds left out as clocks leave them out.
  package let milliseconds: Int

  private static let millisecondsPerDay = 86_400_000

  /// Creates a moment.
  package init(milliseconds: Int) { self.milliseconds = milliseconds }

  /// The last millisecond of a day.
  package init(endOf day: CalendarDate) {
    milliseconds = (day.daysSince1970 + 1) * Self.millisecondsPerDay - 1
  }

  /// The first millisecond of a day.
  package init(startOf day: CalendarDate) {
    milliseconds = day.daysSince1970 * Self.millisecondsPerDay
  }

  /// Reads `2026-11-25T10:05:03.123Z`, the one form that ``description`` writes.
  package init?(_ text: String) {
    let digits = Array(text.utf8)
    guard digits.count == 24, let day = CalendarDate(String(text.prefix(10))),
      let hours = Self.number(digits, 11, 2), let minutes = Self.number(digits, 14, 2),
      let seconds = Self.number(digits, 17, 2), let rest = Self.number(digits, 20, 3),
      hours < 24, minutes < 60, seconds < 60
    else { return nil }
    let time = ((hours * 60 + minutes) * 60 + seconds) * 1000 + rest
    milliseconds = day.daysSince1970 * Self.millisecondsPerDay + time
    guard description == text else { return nil }
  }

  private static func number(_ bytes: [UInt8], _ start: Int, _ count: Int) -> Int? {
    var number = 0
    for byte in bytes[start..<start + count] {
      guard byte >= 48, byte <= 57 else { return nil }
      number = number * 10 + Int(byte - 48)
    }
    return number
  }

  private var days: Int {
    let (quotient, rest) = milliseconds.quotientAndRemainder(dividingBy: Self.millisecondsPerDay)
    return rest < 0 ? quotient - 1 : quotient
  }

  /// The day in UTC; the first of 1970 for a moment outside the calendar.
  package var day: CalendarDate { CalendarDate(daysSince1970: days) ?? Self.epoch }

  private static let epoch: CalendarDate = {
    guard let date = CalendarDate(daysSince1970: 0) else {
      preconditionFailure("the first of January 1970 is a date")
    }
    return date
  }()

  package var description: String {
    let time = milliseconds - days * Self.millisecondsPerDay
    let clock = [time / 3_600_000, time / 60_000 % 60, time / 1000 % 60].map { Self.padded($0, 2) }
    return "\(day)T\(clock.joined(separator: ":")).\(Self.padded(time % 1000, 3))Z"
  }

  private static func padded(_ number: Int, _ count: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, count - digits.utf8.count)) + digits
  }

  /// Whether one moment comes before another.
  package static func < (left: Moment, right: Moment) -> Bool {
    left.milliseconds < right.milliseconds
  }
}
