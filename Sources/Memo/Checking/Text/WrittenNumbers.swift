import Allocation

/// Numbers and dates that a text writes in words or in a fashion of its own, turned into digits.
///
/// Words become digits only where they measure something: `twelve per cent`, `ten million`, `百分之十二`; the
/// `one` of "one day" stays a word.
enum WrittenNumbers {
  /// A canonical text with its numbers in digits and its dates as `2025-12-31`.
  static func inDigits(_ text: String) -> String {
    var result = text
    if result.utf8.contains(where: { $0 >= 0xE4 && $0 <= 0xE9 }) {
      result = ChineseNumbers.inDigits(result)
    }
    if mayHaveWords(result) { result = EnglishNumbers.inDigits(result) }
    return WrittenDates.inDigits(result)
  }

  private static func mayHaveWords(_ text: String) -> Bool {
    text.utf8.contains { ($0 | 0x20) >= 97 && ($0 | 0x20) <= 122 }
  }

  /// A whole or decimal number as digits without an exponent.
  static func digits(_ value: Double) -> String {
    guard value.isFinite, abs(value) < 1e15 else { return "0" }
    let whole = value.rounded()
    if abs(value - whole) < exactness * max(1, abs(value)) { return String(Int(whole)) }
    var text = NumberStyle.ascii.fixed(value, mostDecimals)
    while text.last == "0" { text.removeLast() }
    return text
  }

  /// Sums of powers of ten are off by rounding alone.
  private static let exactness = 1e-9
  private static let mostDecimals = 4
}

/// A text cut into words and what stands between them.
struct WordScan {
  /// A word, lower-cased, and its place in the text's bytes.
  struct Word {
    let text: String
    let range: Range<Int>
  }

  let bytes: [UInt8]
  private(set) var words: [Word] = []

  /// Words are runs of ASCII letters, or of digits with their points and commas.
  init(_ text: String) {
    bytes = Array(text.utf8)
    var place = 0
    while place < bytes.count {
      let start = place
      if Self.isLetter(bytes[place]) {
        while place < bytes.count, Self.isLetter(bytes[place]) { place += 1 }
      } else if Self.isDigit(bytes[place]) {
        while place < bytes.count,
          Self.isDigit(bytes[place])
            || (",.".utf8.contains(bytes[place]) && place + 1 < bytes.count
              && Self.isDigit(bytes[place + 1]))
        { place += 1 }
      } else {
        place += 1
        continue
      }
      let text = String(decoding: bytes[start..<place], as: UTF8.self).lowercased()
      words.append(Word(text: text, range: start..<place))
    }
  }

  static func isLetter(_ byte: UInt8) -> Bool { (97...122).contains(byte | 0x20) && byte < 0x80 }
  static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

  /// What stands between one word and the next.
  func gap(after index: Int) -> String {
    let end = index + 1 < words.count ? words[index + 1].range.lowerBound : bytes.count
    return String(decoding: bytes[words[index].range.upperBound..<end], as: UTF8.self)
  }

  /// The text with some of its bytes replaced.
  ///
  /// - Parameter changes: Ranges of bytes in order, each with its new text.
  /// - Returns: The new text.
  func replacing(_ changes: [(range: Range<Int>, text: String)]) -> String {
    var result: [UInt8] = []
    var place = 0
    for change in changes where change.range.lowerBound >= place {
      result += bytes[place..<change.range.lowerBound]
      result += change.text.utf8
      place = change.range.upperBound
    }
    return String(decoding: result + bytes[place...], as: UTF8.self)
  }
}
