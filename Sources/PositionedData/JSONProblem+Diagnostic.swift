package import Diagnostics

extension JSONProblem {
  /// The problem as a person reads it.
  package func diagnostic(in file: SourceFile) -> Diagnostic {
    let (code, summary, help) = wording(in: file)
    return Diagnostic(
      .error,
      code,
      summary,
      at: SourceSpan(file: file, range: range),
      notes: notes(in: file),
      help: help
    )
  }

  private func notes(in file: SourceFile) -> [Diagnostic.Note] {
    switch kind {
    case .unclosedContainer(let offset), .wrongBracket(let offset):
      let bracket = SourceSpan(file: file, range: offset..<offset + 1)
      return [.init("`\(file.text(in: bracket.range))` is opened here", at: bracket)]
    case .duplicateKey(let first):
      return [.init("it is given here first", at: SourceSpan(file: file, range: first))]
    default:
      return []
    }
  }

  private func wording(in file: SourceFile) -> (code: String, summary: String, help: [String]) {
    let found = JSONProblem.quoted(file.text(in: range))
    switch kind {
    case .emptyText:
      return ("E1015", "the file is empty", ["a JSON file holds one value, such as `{}`"])
    case .unclosedContainer(let offset):
      let isObject = file.text(in: offset..<offset + 1) == "{"
      return (
        "E1004",
        "the text ends inside \(isObject ? "an object" : "an array")",
        ["add the missing `\(isObject ? "}" : "]")`, or check that the file is complete"]
      )
    case .wrongBracket(let offset):
      let closing = file.text(in: offset..<offset + 1) == "{" ? "}" : "]"
      return ("E1005", "expected `\(closing)` before \(found)", [])
    case .tooDeep:
      return (
        "E1003", "more than \(JSONScanner.depthLimit) objects and arrays inside each other", []
      )
    case .expectedValue: return ("E1005", "expected a value, found \(found)", [])
    case .expectedKey:
      return ("E1005", "expected a key, found \(found)", ["keys stand in double quotes"])
    case .expectedColon: return ("E1007", "expected `:` after the key, found \(found)", [])
    case .expectedCommaOrEnd:
      return ("E1007", "expected `,` or the end, found \(found)", [])
    case .textAfterValue:
      return (
        "E1013",
        "text after the end of the value: \(found)",
        [
          "a JSON file holds one value; put several into an array, or one on each line where JSON Lines are read"
        ]
      )
    case .duplicateKey: return ("E1012", "key \(found) is given twice", ["keep one of them"])
    default:
      return slipWording(found)
    }
  }

  private func slipWording(_ found: String) -> (code: String, summary: String, help: [String]) {
    switch kind {
    case .trailingComma: ("E1006", "comma after the last entry", ["remove it"])
    case .extraComma: ("E1006", "comma without an entry before it", ["remove it"])
    case .missingComma: ("E1007", "a comma is missing between two entries", ["add `,`"])
    case .equalsForColon: ("E1007", "`=` stands where `:` belongs", ["write `:`"])
    case .unquotedKey:
      ("E1014", "key \(found) has no quotes", ["write \(found.replacingBackticks)"])
    case .singleQuotes: ("E1014", "single quotes", ["JSON uses double quotes: `\"…\"`"])
    case .comment: ("E1008", "JSON has no comments", ["remove it, or keep it in a `\"note\"`"])
    case .unknownWord: unknownWordWording(found)
    case .number(let fault): ("E1010", "\(found) is not a JSON number", [fault.help])
    case .unclosedString:
      (
        "E1009", "the string has no closing quote on its line",
        ["add `\"`; a line end inside a string is written `\\n`"]
      )
    case .controlCharacter:
      ("E1009", "control character in a string", ["write it as an escape, such as `\\t`"])
    case .unknownEscape:
      ("E1009", "unknown escape \(found)", ["a backslash itself is written `\\\\`"])
    case .incompleteUnicodeEscape:
      ("E1009", "`\\u` needs four hexadecimal digits", ["write for example `\\u00e9`"])
    default:
      ("E1009", "\(found) is half of a surrogate pair", ["write the character itself"])
    }
  }

  private func unknownWordWording(_ found: String)
    -> (code: String, summary: String, help: [String])
  {
    let help =
      switch found.lowercased().filter(\.isLetter) {
      case "nan", "inf", "infinity", "undefined", "none", "nil", "null":
        "leave the entry out if there is no value"
      case "true", "yes", "on": "write `true`"
      case "false", "no", "off": "write `false`"
      default: "text stands in double quotes"
      }
    return ("E1011", "\(found) is not a JSON value", [help])
  }

  /// The words of the text in backticks, shortened to what one line can hold.
  private static func quoted(_ text: String) -> String {
    "`\(text.truncated(toWidth: 40))`"
  }
}

extension String {
  /// A word in backticks as the same word in double quotes and backticks.
  fileprivate var replacingBackticks: String { "`\"\(dropFirst().dropLast())\"`" }
}

extension JSONProblem.NumberFault {
  fileprivate var help: String {
    switch self {
    case .leadingZero: "remove the zeros in front"
    case .plusSign: "leave the `+` out"
    case .noDigitBeforePoint: "write a digit before the point, as in `0.5`"
    case .noDigitAfterPoint: "write a digit after the point, or leave the point out"
    case .noExponentDigits: "write the exponent's digits, as in `1e6`"
    case .otherText:
      "numbers are written like `0.08`, without separators, units or percent signs"
    }
  }
}
