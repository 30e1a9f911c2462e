/// A day of the Gregorian calendar, without a time or a time zone.
///
/// The calendar is the proleptic Gregorian one of ISO 8601, for the years 1 to 9999. Weekdays and business
/// days know no holidays: a business day is Monday to Friday.
public struct CalendarDate: Sendable, Hashable, Comparable {
  /// The days of the week; raw values are those of ISO 8601, 1 for Monday to 7 for Sunday.
  public enum Weekday: Int, Sendable, Hashable, CaseIterable {
    /// The first day of the ISO week.
    case monday = 1
    /// The second day of the ISO week.
    case tuesday
    /// The third day of the ISO week.
    case wednesday
    /// The fourth day of the ISO week.
    case thursday
    /// The fifth day of the ISO week.
    case friday
    /// The sixth day of the ISO week.
    case saturday
    /// The last day of the ISO week.
    case sunday

    /// Whether the day is one of Monday to Friday.
    public var isBusinessDay: Bool { rawValue <= 5 }
  }

  /// The year, 1 to 9999.
  public let year: Int
  /// The month, 1 to 12.
  public let month: Int
  /// The day of the month, from 1.
  public let day: Int

  /// Creates a date, or `nil` if there is no such day, such as 30 February.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      (1...CalendarDate.days(inMonth: month, of: year)).contains(day)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads a date written `2026-11-20`; no other form is accepted.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      let year = CalendarDate.number(bytes[0..<4]), let month = CalendarDate.number(bytes[5..<7]),
      let day = CalendarDate.number(bytes[8..<10])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    var value = 0
    for byte in digits {
      guard byte.isDigit else { return nil }
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return value
  }

  /// Whether one date is before another.
  public static func < (left: CalendarDate, right: CalendarDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }

  /// How many days a month has.
  ///
  /// - Parameters:
  ///   - month: The month, 1 to 12.
  ///   - year: The year, for February.
  /// - Returns: 28 to 31.
  public static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }
}

extension CalendarDate: CustomStringConvertible {
  /// The date as ISO 8601 writes it: `2026-11-20`.
  public var description: String {
    let padding = String(repeating: "0", count: 4 - String(year).count)
    return "\(padding)\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
  }
}
