import PositionedData

/// Finds the date that a report's own text or markup gives for its publication.
enum DateText {
  /// The first date in a text, in any of the forms that reports use.
  ///
  /// `2026-03-27`, `2026/3/27`, `2026.03.27`, `20260327`, `27 March 2026`, `March 27, 2026`,
  /// `Fri, 27 Mar 2026 …`, `2026年3月27日` and `二〇二六年三月二十七日` are dates, and so are `27.3.2026` and
  /// `3/27/2026`; `3/4/2026` is one where the order is known, and `3/4/26` never is.
  static func first(in text: String) -> CalendarDate? { first(in: text, order: nil) }

  /// The first date in a text.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - order: What comes first in a date of figures that could be read either way.
  /// - Returns: The date; `nil` where there is none, or nobody can tell which it is.
  static func first(in text: String, order: DateOrder?) -> CalendarDate? {
    let pieces = DatePiece.pieces(of: text)
    for index in pieces.indices {
      if let date = date(at: index, in: pieces, order) { return date }
    }
    return nil
  }

  /// Whether a text holds a date, be it one of which nobody can tell the day from the month.
  static func stands(in text: String) -> Bool { first(in: text, order: .dayFirst) != nil }

  private static func date(at index: Int, in pieces: [DatePiece], _ order: DateOrder?)
    -> CalendarDate?
  {
    func number(_ offset: Int) -> Int? {
      guard pieces.indices.contains(index + offset),
        case .number(let value, _, _) = pieces[index + offset]
      else { return nil }
      return value
    }
    func word(_ offset: Int) -> String? {
      guard pieces.indices.contains(index + offset), case .word(let word) = pieces[index + offset]
      else { return nil }
      return word
    }
    if case .number(let value, let digits, _) = pieces[index] {
      if digits == 8, let date = compact(value) { return date }
      if digits == 4, (1900...2199).contains(value) {
        if word(1) == "年", let month = number(2), word(3) == "月", let day = number(4) {
          return CalendarDate(year: value, month: month, day: day)
        }
        if let (month, day) = joined(behind: index, in: pieces) {
          return CalendarDate(year: value, month: month, day: day)
        }
      }
      if digits <= 2 {
        var offset = ["st", "nd", "rd", "th"].contains(word(1) ?? "") ? 2 : 1
        if word(offset) == "of" { offset += 1 }
        if let month = month(word(offset)), let year = number(offset + 1), year >= 1900 {
          return CalendarDate(year: year, month: month, day: value)
        }
        if let (second, year) = joined(behind: index, in: pieces), year >= 1900 {
          return figures(value, second, year: year, order)
        }
      }
    }
    if let month = month(word(0)), let day = number(1), day <= 31 {
      let offset = ["st", "nd", "rd", "th"].contains(word(2) ?? "") ? 3 : 2
      if let year = number(offset), year >= 1900 {
        return CalendarDate(year: year, month: month, day: day)
      }
    }
    return nil
  }

  /// The two numbers that one and the same mark joins to a number: `2026-03-27`, not `2026, 10:30`.
  private static func joined(behind index: Int, in pieces: [DatePiece]) -> (Int, Int)? {
    guard pieces.indices.contains(index + 2),
      case .number(let one, _, let mark) = pieces[index + 1],
      case .number(let other, _, mark) = pieces[index + 2], let mark, Self.joints.contains(mark)
    else { return nil }
    return (one, other)
  }

  private static let joints: Set<Unicode.Scalar> = [
    "-", "‐", "‑", "–", "—", "/", ".", "_", " ", "－", "／", "．",
  ]

  /// `27.3.2026`, `3/27/2026`: a number above twelve is the day; else the order tells.
  private static func figures(_ first: Int, _ second: Int, year: Int, _ order: DateOrder?)
    -> CalendarDate?
  {
    let order = first == second || first > 12 ? .dayFirst : second > 12 ? .monthFirst : order
    return switch order {
    case .dayFirst: CalendarDate(year: year, month: second, day: first)
    case .monthFirst: CalendarDate(year: year, month: first, day: second)
    case nil: nil
    }
  }

  private static func compact(_ value: Int) -> CalendarDate? {
    guard (1900_00_00...2199_99_99).contains(value) else { return nil }
    return CalendarDate(year: value / 10_000, month: value / 100 % 100, day: value % 100)
  }

  /// Whether a word names a month or a day of the week, whole or by three letters or more.
  static func isMonthOrWeekday(_ word: String) -> Bool {
    let name = word.lowercased().filter(\.isLetter)
    return months[name] != nil || name.count >= 3 && weekdays.contains { $0.hasPrefix(name) }
  }

  private static let weekdays = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]

  private static func month(_ word: String?) -> Int? { word.flatMap { months[$0] } }

  /// Months by their names, and by the first three letters of them.
  private static let months: [String: Int] = {
    let names = [
      "january", "february", "march", "april", "may", "june", "july", "august", "september",
      "october", "november", "december",
    ]
    var months = ["sept": 9]
    for (index, name) in names.enumerated() {
      months[name] = index + 1
      months[String(name.prefix(3))] = index + 1
    }
    return months
  }()
}
