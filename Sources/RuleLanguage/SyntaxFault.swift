/// Why the text of an expression cannot be read.
enum SyntaxFault: Sendable, Hashable {
  /// What the grammar would have taken.
  enum Expected: String, Sendable, Hashable {
    case value = "a value"
    case operatorSign = "an operator"
    case state = "the name of a state"
  }

  /// There is no expression at all.
  case empty
  /// The text is quoted, folded, or spread over lines.
  case notOnOneLine
  /// The text has so many bytes.
  case tooLong(Int)
  case tooDeep
  case unexpectedCharacters(String)
  /// A sign of another language, or of print, whose meaning is plain.
  case foreignSpelling(String, meant: String)
  case malformedNumber(String)
  case unknownUnit(String)
  /// Something else was expected than what was found; `nil` at the end.
  case expected(Expected, found: String?)
  /// A group lacks its end.
  case unclosedParenthesis(opening: Range<Int>, found: String?, isCall: Bool)
  case unopenedParenthesis
  /// `a < b < c`, with the two comparisons it may have meant.
  case chainedComparison(first: String, second: String)
}

// MARK: - Wording

extension SyntaxFault {
  var wording: Wording {
    switch self {
    case .empty:
      Wording(.syntax, "an expression is missing here")
    case .notOnOneLine:
      Wording(
        .notOnOneLine,
        "an expression is written on one line, without quotes",
        help: "write `key: expression` on a line of its own, outside `{…}`"
      )
    case .tooLong(let length):
      Wording(
        .tooLong,
        "this expression has \(length) bytes, \(ExpressionParser.longestText) are allowed",
        help: "split the rule in two"
      )
    case .tooDeep:
      Wording(.tooDeep, "nested more than \(ExpressionParser.deepestNesting) deep")
    case .unexpectedCharacters(let text):
      Wording(
        .unexpectedCharacters,
        "`\(text)` means nothing in an expression",
        help: Self.advice(onCharacters: text)
      )
    case .foreignSpelling(let spelling, let meant):
      Wording(
        .unexpectedCharacters,
        "`\(spelling)` is not a sign of this language",
        help: "write `\(meant)`"
      )
    case .malformedNumber(let text):
      Wording(.malformedNumber, "`\(text)` is not a number", help: Self.advice(onNumber: text))
    case .unknownUnit(let unit):
      Wording(
        .malformedNumber,
        "unknown unit `\(unit)`",
        help: Self.advice(onUnit: unit)
      )
    case .expected, .unclosedParenthesis, .unopenedParenthesis, .chainedComparison:
      wordingOfGrammar
    }
  }

  private var wordingOfGrammar: Wording {
    switch self {
    case .expected(let expected, let found):
      return Wording(
        .syntax,
        "expected \(expected.rawValue), found \(Self.quoted(found))",
        help: Self.advice(onMissing: expected, found: found)
      )
    case .unclosedParenthesis(let opening, let found, let isCall):
      let closing = isCall ? "`,` or `)`" : "`)`"
      var wording = Wording(.syntax, "expected \(closing), found \(Self.quoted(found))")
      wording.second = ("it would close this one", opening)
      return wording
    case .chainedComparison(let first, let second):
      return Wording(
        .chainedComparison,
        "comparisons cannot be chained",
        help: "write `\(first) and \(second)`"
      )
    default:
      return Wording(.syntax, "this `)` was never opened")
    }
  }

  private static func advice(onMissing expected: Expected, found: String?) -> String? {
    switch expected {
    case .state: "each value follows its state: `by(level, green 0%, amber 3%, red 5%)`"
    case .value, .operatorSign: found == "%" ? "`%` stands right after a number: `8%`" : nil
    }
  }

  private static func advice(onCharacters text: String) -> String? {
    switch text {
    case "\"", "'", "“", "”", "‘", "’": "expressions are written without quotes"
    case "^": "a power is written as a product"
    case "[", "]", "{", "}": "values are grouped by `(` and `)`"
    default: nil
    }
  }

  private static func advice(onUnit unit: String) -> String {
    switch unit {
    case "USD": "a pace is written `45 USD bn/month`"
    case "business": "a duration is written `10 business days`"
    default: "units are `%`, `bp`, `points`, `USD bn/month`, `months`, `days` and `business days`"
    }
  }

  private static func quoted(_ text: String?) -> String {
    text.map { "`\($0)`" } ?? "the end"
  }

  /// What to write instead of a number that cannot be read.
  private static func advice(onNumber text: String) -> String {
    let digits = text.prefix { $0.isNumber || $0 == "." }
    let rest = text.dropFirst(digits.count)
    if text.hasPrefix(".") { return "write `0\(text)`" }
    if !rest.isEmpty, LiteralUnit.words.contains(String(rest)) {
      return "write `\(digits) \(rest)`, with a space"
    }
    if rest.first == "_" { return "write the digits without separators" }
    if rest.first == "e" || rest.first == "E" { return "write all digits, without an exponent" }
    return "numbers are written `8`, `0.25`, `8%`, `40 bp`"
  }
}
