internal import Diagnostics

extension JSONProblem {
  /// The sentences for a problem.
  struct Words {
    let code: String
    let summary: String
    let help: String?

    init(_ code: String, _ summary: String, help: String? = nil) {
      self.code = code
      self.summary = summary
      self.help = help
    }
  }

  /// Bytes of the text that a message looks at: more than its line can hold.
  private static let shownBytes = 200

  /// The sentences for the problem, one place for all of them.
  func words(in file: SourceFile) -> Words {
    let shown = range.lowerBound..<min(range.upperBound, range.lowerBound + JSONProblem.shownBytes)
    let text = file.text(in: shown).truncated(toWidth: 40)
    switch kind {
    case .emptyText:
      return Words("E1015", "the file is empty", help: "a JSON file holds one value, such as `{}`")
    case .unclosedContainer(let opening):
      return unclosedWords(isObject: file.text(in: opening..<opening + 1) == "{")
    case .wrongBracket(let opening):
      let closing = file.text(in: opening..<opening + 1) == "{" ? "}" : "]"
      return Words("E1005", "expected `\(closing)` before `\(text)`")
    case .tooDeep:
      let limit = JSONScanner.depthLimit
      return Words("E1003", "more than \(limit) objects and arrays inside each other")
    case .expectedValue:
      return Words("E1005", "expected a value, found `\(text)`")
    case .expectedKey:
      return Words(
        "E1005",
        "expected a key, found `\(text)`",
        help: "keys stand in double quotes"
      )
    case .expectedColon:
      return Words("E1007", "expected `:` after the key, found `\(text)`")
    case .expectedCommaOrEnd:
      return Words("E1007", "expected `,` or the end, found `\(text)`")
    case .trailingComma:
      return Words("E1006", "comma after the last entry", help: "remove it")
    case .extraComma:
      return Words("E1006", "comma without an entry before it", help: "remove it")
    case .missingComma:
      return Words("E1007", "a comma is missing between two entries", help: "add `,`")
    case .equalsForColon:
      return Words("E1007", "`=` stands where `:` belongs", help: "write `:`")
    case .comment:
      let help = "remove it, or keep it in a `\"note\"`"
      return Words("E1008", "JSON has no comments", help: help)
    case .number(let fault):
      return Words("E1010", fault.summary(text), help: fault.help)
    case .unknownWord:
      return Words("E1011", "`\(text)` is not a JSON value", help: helpForWord(text))
    case .duplicateKey:
      let key = text.dropFirst().dropLast()
      return Words("E1012", "key `\(key)` is given twice", help: "keep one of them")
    case .textAfterValue:
      return Words(
        "E1013",
        "text after the end of the value: `\(text)`",
        help: "put several values into an array, or one on each line where JSON Lines are read"
      )
    case .unquotedKey:
      return Words("E1014", "key `\(text)` has no quotes", help: "write `\"\(text)\"`")
    case .singleQuotes:
      return Words("E1014", "single quotes", help: "JSON uses double quotes: `\"…\"`")
    case .unclosedString, .controlCharacter, .unknownEscape, .incompleteUnicodeEscape,
      .loneSurrogate:
      return stringWords(text)
    }
  }

  private func unclosedWords(isObject: Bool) -> Words {
    Words(
      "E1004",
      "the text ends inside \(isObject ? "an object" : "an array")",
      help: "add the missing `\(isObject ? "}" : "]")`, or check that the file is complete"
    )
  }

  private func stringWords(_ text: String) -> Words {
    let (summary, help) =
      switch kind {
      case .unclosedString:
        (
          "the string has no closing quote on its line",
          "add `\"`; a line end inside a string is written `\\n`"
        )
      case .controlCharacter:
        ("control character in a string", "write it as an escape, such as `\\t`")
      case .unknownEscape:
        ("unknown escape `\(text)`", "a backslash itself is written `\\\\`")
      case .incompleteUnicodeEscape:
        ("`\\u` needs four hexadecimal digits", "write for example `\\u00e9`")
      default:
        ("`\(text)` is half of a surrogate pair", "write the character itself")
      }
    return Words("E1009", summary, help: help)
  }

  private func helpForWord(_ word: String) -> String {
    switch word.lowercased() {
    case "nan", "inf", "infinity", "undefined", "none", "nil", "null":
      "leave the entry out if there is no value"
    case "true", "yes", "on": "write `true`"
    case "false", "no", "off": "write `false`"
    default: "text stands in double quotes"
    }
  }
}

extension JSONProblem.NumberFault {
  fileprivate func summary(_ text: String) -> String {
    self == .tooLarge ? "`\(text)` is too large a number" : "`\(text)` is not a JSON number"
  }

  fileprivate var help: String? {
    switch self {
    case .leadingZero: "remove the zeros in front"
    case .plusSign: "leave the `+` out"
    case .noDigitBeforePoint: "write a digit before the point, as in `0.5`"
    case .noDigitAfterPoint: "write a digit after the point, or leave the point out"
    case .noExponentDigits: "write the exponent's digits, as in `1e6`"
    case .otherText: "numbers are written like `0.08`, without separators, units or percent signs"
    case .tooLarge: nil
    }
  }
}
