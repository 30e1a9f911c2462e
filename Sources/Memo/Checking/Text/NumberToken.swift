/// A number or a date as a text shows it.
struct NumberToken: Sendable, Hashable {
  /// The digits without separators of thousands, magnitudes multiplied out: `1234.50`, `-0.5`, `2025-12-31`.
  let text: String
  let isDate: Bool
  var unit = Unit.none
  /// The code of the currency of an amount, where it is written.
  var currency: String?
  /// What one unit of the last shown digit is worth: 0.01 for `1234.50`, 100,000 for `36.5 million`.
  var step = 1.0
  /// Whether it has a plus or minus sign.
  var hasSign = false

  /// What a number counts, as the words right beside it say.
  enum Unit: Sendable, Hashable {
    case none
    case percent
    case money
    /// So many times as much.
    case times
    /// The number of a section, a figure or a page.
    case place
  }

  /// The numbers of a text, without those that are part of a name such as `R01` or `2s10s`.
  static func all(in text: String) -> [NumberToken] { read(text).tokens }

  /// The text with each number replaced, to compare what is said around them.
  static func skeleton(of text: String) -> String { read(text).skeleton }

  /// Both at once.
  static func read(_ text: String) -> (tokens: [NumberToken], skeleton: String) {
    var scanner = NumberScanner(WrittenNumbers.inDigits(text))
    let tokens = scanner.tokens()
    return (tokens, String(decoding: scanner.skeleton, as: UTF8.self))
  }

  /// How many digits stand after the point.
  var decimals: Int { text.split(separator: ".", maxSplits: 1).dropFirst().first?.utf8.count ?? 0 }

  /// The digits without the sign.
  var size: String { String(text.drop { $0 == "-" }) }

  /// The value without its sign.
  var value: Double { isDate ? .nan : abs(Double(text) ?? .nan) }

  var isNegative: Bool { text.hasPrefix("-") }
}
