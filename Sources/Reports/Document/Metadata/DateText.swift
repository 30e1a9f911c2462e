import PositionedData

/// Finds the date that a report's own text or markup gives for its publication.
enum DateText {
  /// The first date in a text, in any of the forms that reports use.
  ///
  /// `2026-03-27`, `2026/3/27`, `2026.03.27`, `20260327`, `27 March 2026`, `March 27, 2026`,
  /// `Fri, 27 Mar 2026 …` and `2026年3月27日` are dates; `3/4/26` is not, since nobody can tell which.
  static func first(in text: String) -> CalendarDate? {
    let pieces = Self.pieces(of: text)
    for index in pieces.indices {
      if let date = date(at: index, in: pieces) { return date }
    }
    return nil
  }

  /// A run of digits or of letters.
  private enum Piece: Equatable {
    case number(Int, digits: Int)
    case word(String)
  }

  private static func pieces(of text: String) -> [Piece] {
    var pieces: [Piece] = []
    // `Fri, 27 Mar 2026 09:00:00 GMT` has eight.
    pieces.reserveCapacity(8)
    var number = 0
    var digits = 0
    var letters = ""
    func close() {
      if digits > 0, digits <= longestNumber { pieces.append(.number(number, digits: digits)) }
      if !letters.isEmpty { pieces.append(.word(letters)) }
      (number, digits, letters) = (0, 0, "")
    }
    func add(_ digit: UInt32) {
      if !letters.isEmpty { close() }
      digits += 1
      if digits <= longestNumber { number = number * 10 + Int(digit) }
    }
    for scalar in text.unicodeScalars {
      switch scalar {
      case "0"..."9": add(scalar.value - 0x30)
      case "０"..."９": add(scalar.value - 0xFF10)
      case "a"..."z", "A"..."Z":
        if digits > 0 { close() }
        // The bit that tells small letters from capitals.
        letters.unicodeScalars.append(Unicode.Scalar(UInt8(scalar.value) | 0x20))
      case "年", "月", "日", "号":
        close()
        pieces.append(.word(String(scalar)))
      default: close()
      }
    }
    close()
    return pieces
  }

  /// Digits of a day and time written as one number.
  private static let longestNumber = 14

  private static func date(at index: Int, in pieces: [Piece]) -> CalendarDate? {
    func number(_ offset: Int) -> Int? {
      guard pieces.indices.contains(index + offset),
        case .number(let value, _) = pieces[index + offset]
      else { return nil }
      return value
    }
    func word(_ offset: Int) -> String? {
      guard pieces.indices.contains(index + offset), case .word(let word) = pieces[index + offset]
      else { return nil }
      return word
    }
    if case .number(let value, let digits) = pieces[index] {
      if digits == 8, let date = compact(value) { return date }
      if digits == 4, (1900...2199).contains(value) {
        if word(1) == "年", let month = number(2), word(3) == "月", let day = number(4) {
          return CalendarDate(year: value, month: month, day: day)
        }
        if let month = number(1), let day = number(2) {
          return CalendarDate(year: value, month: month, day: day)
        }
      }
      if digits <= 2 {
        let offset = ["st", "nd", "rd", "th"].contains(word(1) ?? "") ? 2 : 1
        if let month = month(word(offset)), let year = number(offset + 1), year >= 1900 {
          return CalendarDate(year: year, month: month, day: value)
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

  private static func compact(_ value: Int) -> CalendarDate? {
    guard (1900_00_00...2199_99_99).contains(value) else { return nil }
    return CalendarDate(year: value / 10_000, month: value / 100 % 100, day: value % 100)
  }

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
