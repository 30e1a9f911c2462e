import Diagnostics
import PositionedData
import TestSupport
import Testing

/// Every way a JSON text can be wrong, with its place, message and help.
struct JSONErrorTests {
  struct Example: Sendable, CustomTestStringConvertible {
    let text: String
    let expected: [ExpectedDiagnostic]
    var testDescription: String { text }

    init(_ text: String, _ expected: ExpectedDiagnostic...) {
      self.text = text
      self.expected = expected
    }
  }

  @Test(arguments: structure + words + numbers + strings)
  func theMistakeIsNamedAtItsPlace(_ example: Example) throws {
    try expectDiagnostics(in: example.text, example.expected) { text in
      try JSONReader.read(text, name: "a.json")
    }
  }

  private static let structure: [Example] = [
    Example(
      "1️⃣",
      .init(
        at: 1,
        "E1015",
        "the file is empty",
        help: ["a JSON file holds one value, such as `{}`"]
      )
    ),
    Example(" \n1️⃣", .init(at: 1, "E1015", "the file is empty")),
    Example(
      "{\"a\": [1, 21️⃣}",
      .init(at: 1, "E1005", "expected `]` before `}`")
    ),
    Example(
      "{\"a\": 11️⃣",
      .init(
        at: 1,
        "E1004",
        "the text ends inside an object",
        help: ["add the missing `}`, or check that the file is complete"],
        notes: ["`{` is opened here"]
      )
    ),
    Example(
      "[[1], 1️⃣",
      .init(
        at: 1,
        "E1004",
        "the text ends inside an array",
        help: ["add the missing `]`, or check that the file is complete"]
      )
    ),
    Example("{\"a\"1️⃣", .init(at: 1, "E1004", "the text ends inside an object")),
    Example("{\"a\":1️⃣", .init(at: 1, "E1004", "the text ends inside an object")),
    Example("[1️⃣}", .init(at: 1, "E1005", "expected `]` before `}`", notes: ["`[` is opened here"])),
    Example("{\"a\":1️⃣]", .init(at: 1, "E1005", "expected `}` before `]`")),
    Example("{\"a\":1️⃣}", .init(at: 1, "E1005", "expected a value, found `}`")),
    Example("1️⃣]", .init(at: 1, "E1005", "expected a value, found `]`")),
    Example(
      "[11️⃣,]",
      .init(at: 1, "E1006", "comma after the last entry", help: ["remove it"])
    ),
    Example("{\"a\": 11️⃣, }", .init(at: 1, "E1006", "comma after the last entry")),
    Example("[1,1️⃣, 2]", .init(at: 1, "E1006", "comma without an entry before it")),
    Example("[1️⃣, 1]", .init(at: 1, "E1006", "comma without an entry before it")),
    Example("[1️⃣,]", .init(at: 1, "E1006", "comma without an entry before it")),
    Example(
      "[1 1️⃣2]",
      .init(at: 1, "E1007", "a comma is missing between two entries", help: ["add `,`"])
    ),
    Example(
      "{\"a\": 1\n 1️⃣\"b\": 2}",
      .init(at: 1, "E1007", "a comma is missing between two entries")
    ),
    Example("[1 1️⃣: 2]", .init(at: 1, "E1007", "expected `,` or the end, found `:`")),
    Example("{\"a\" 1️⃣1}", .init(at: 1, "E1007", "expected `:` after the key, found `1`")),
    Example(
      "{\"a\" 1️⃣= 1}",
      .init(at: 1, "E1007", "`=` stands where `:` belongs", help: ["write `:`"])
    ),
    Example(
      "{1️⃣a: 1, 2️⃣b-c: 2}",
      .init(at: 1, "E1014", "key `a` has no quotes", help: ["write `\"a\"`"]),
      .init(at: 2, "E1014", "key `b-c` has no quotes", help: ["write `\"b-c\"`"])
    ),
    Example(
      "{1️⃣1: 2}",
      .init(at: 1, "E1005", "expected a key, found `1`", help: ["keys stand in double quotes"])
    ),
    Example(
      "{1️⃣'a': 1}",
      .init(at: 1, "E1014", "single quotes", help: ["JSON uses double quotes: `\"…\"`"])
    ),
    Example("[1️⃣'a']", .init(at: 1, "E1014", "single quotes")),
    Example(
      "{1️⃣// why\n\"a\": 1 2️⃣/* b */, 3️⃣# c\n\"d\": 2}",
      .init(
        at: 1,
        "E1008",
        "JSON has no comments",
        help: ["remove it, or keep it in a `\"note\"`"]
      ),
      .init(at: 2, "E1008", "JSON has no comments"),
      .init(at: 3, "E1008", "JSON has no comments")
    ),
    Example(
      "1️⃣/* never closed2️⃣",
      .init(at: 1, "E1008", "JSON has no comments"),
      .init(at: 2, "E1015", "the file is empty")
    ),
    Example(
      "{\"a\": 1, 1️⃣\"a\": 2, 2️⃣\"\\u0061\": 3}",
      .init(
        at: 1,
        "E1012",
        "key `a` is given twice",
        help: ["keep one of them"],
        notes: ["it is given here first"]
      ),
      .init(at: 2, "E1012", "key `\\u0061` is given twice")
    ),
    Example(
      "{} 1️⃣{}",
      .init(
        at: 1,
        "E1013",
        "text after the end of the value: `{`",
        help: [
          "put several values into an array, or one on each line where JSON Lines are read"
        ]
      )
    ),
    Example("1 1️⃣黄", .init(at: 1, "E1013", "text after the end of the value: `黄`")),
    Example("[1️⃣黄]", .init(at: 1, "E1005", "expected a value, found `黄`")),
    Example("[1️⃣\u{1}]", .init(at: 1, "E1005", "expected a value, found `\u{1}`")),
    Example("[1️⃣\0]", .init(at: 1, "E1005", "expected a value, found `\0`")),
  ]

  private static let words: [Example] = [
    Example(
      "[1️⃣NaN, 2️⃣Infinity, 3️⃣None]",
      .init(
        at: 1,
        "E1011",
        "`NaN` is not a JSON value",
        help: ["leave the entry out if there is no value"]
      ),
      .init(at: 2, "E1011", "`Infinity` is not a JSON value"),
      .init(at: 3, "E1011", "`None` is not a JSON value")
    ),
    Example(
      "[1️⃣True, 2️⃣no, 3️⃣gold]",
      .init(at: 1, "E1011", "`True` is not a JSON value", help: ["write `true`"]),
      .init(at: 2, "E1011", "`no` is not a JSON value", help: ["write `false`"]),
      .init(at: 3, "E1011", "`gold` is not a JSON value", help: ["text stands in double quotes"])
    ),
    Example("[1️⃣nulls]", .init(at: 1, "E1011", "`nulls` is not a JSON value")),
    Example("[1️⃣-Infinity]", .init(at: 1, "E1010", "`-Infinity` is not a JSON number")),
  ]

  private static let numbers: [Example] = [
    Example(
      "[1️⃣012]",
      .init(at: 1, "E1010", "`012` is not a JSON number", help: ["remove the zeros in front"])
    ),
    Example("[1️⃣-01]", .init(at: 1, "E1010", "`-01` is not a JSON number")),
    Example(
      "[1️⃣+1]",
      .init(at: 1, "E1010", "`+1` is not a JSON number", help: ["leave the `+` out"])
    ),
    Example(
      "[1️⃣.5, 2️⃣-.5]",
      .init(
        at: 1,
        "E1010",
        "`.5` is not a JSON number",
        help: ["write a digit before the point, as in `0.5`"]
      ),
      .init(at: 2, "E1010", "`-.5` is not a JSON number")
    ),
    Example(
      "[1️⃣5., 2️⃣1.e3]",
      .init(
        at: 1,
        "E1010",
        "`5.` is not a JSON number",
        help: ["write a digit after the point, or leave the point out"]
      ),
      .init(at: 2, "E1010", "`1.e3` is not a JSON number")
    ),
    Example(
      "[1️⃣1e, 2️⃣1e+]",
      .init(
        at: 1,
        "E1010",
        "`1e` is not a JSON number",
        help: ["write the exponent's digits, as in `1e6`"]
      ),
      .init(at: 2, "E1010", "`1e+` is not a JSON number")
    ),
    Example(
      "[1️⃣1.2.3, 2️⃣0x1F, 3️⃣5%, 4️⃣1_000, 5️⃣-, 6️⃣1-2]",
      .init(
        at: 1,
        "E1010",
        "`1.2.3` is not a JSON number",
        help: ["numbers are written like `0.08`, without separators, units or percent signs"]
      ),
      .init(at: 2, "E1010", "`0x1F` is not a JSON number"),
      .init(at: 3, "E1010", "`5%` is not a JSON number"),
      .init(at: 4, "E1010", "`1_000` is not a JSON number"),
      .init(at: 5, "E1010", "`-` is not a JSON number"),
      .init(at: 6, "E1010", "`1-2` is not a JSON number")
    ),
  ]

  private static let strings: [Example] = [
    Example(
      "[1️⃣\"abc]",
      .init(
        at: 1,
        "E1009",
        "the string has no closing quote on its line",
        help: ["add `\"`; a line end inside a string is written `\\n`"]
      )
    ),
    Example(
      "[1️⃣\"abc\ndef\"]",
      .init(at: 1, "E1009", "the string has no closing quote on its line")
    ),
    Example("[1️⃣\"abc\\", .init(at: 1, "E1009", "the string has no closing quote on its line")),
    Example("{1️⃣\"abc", .init(at: 1, "E1009", "the string has no closing quote on its line")),
    Example(
      "[\"a1️⃣\tb2️⃣\u{1}\"]",
      .init(
        at: 1,
        "E1009",
        "control character in a string",
        help: ["write it as an escape, such as `\\t`"]
      ),
      .init(at: 2, "E1009", "control character in a string")
    ),
    Example(
      "[\"C:1️⃣\\data2️⃣\\黄\"]",
      .init(at: 1, "E1009", "unknown escape `\\d`", help: ["a backslash itself is written `\\\\`"]),
      .init(at: 2, "E1009", "unknown escape `\\黄`")
    ),
    Example(
      "[\"1️⃣\\u12g4 2️⃣\\u12\"]",
      .init(
        at: 1,
        "E1009",
        "`\\u` needs four hexadecimal digits",
        help: ["write for example `\\u00e9`"]
      ),
      .init(at: 2, "E1009", "`\\u` needs four hexadecimal digits")
    ),
    Example(
      "[\"1️⃣\\ud83d 2️⃣\\udc4d 3️⃣\\ud83d\\u0041\"]",
      .init(
        at: 1,
        "E1009",
        "`\\ud83d` is half of a surrogate pair",
        help: ["write the character itself"]
      ),
      .init(at: 2, "E1009", "`\\udc4d` is half of a surrogate pair"),
      .init(at: 3, "E1009", "`\\ud83d` is half of a surrogate pair")
    ),
  ]

  @Test func severalMistakesAreReportedTogether() throws {
    try expectDiagnostics(
      in: """
        {
          "gold": 1️⃣012,
          2️⃣// tilt
          "name": 3️⃣None,
          4️⃣"gold": [1, 25️⃣,],
          6️⃣cash: 5
        }
        """,
      [
        .init(at: 1, "E1010", "`012` is not a JSON number"),
        .init(at: 2, "E1008", "JSON has no comments"),
        .init(at: 3, "E1011", "`None` is not a JSON value"),
        .init(at: 4, "E1012", "key `gold` is given twice"),
        .init(at: 5, "E1006", "comma after the last entry"),
        .init(at: 6, "E1014", "key `cash` has no quotes"),
      ]
    ) { try JSONReader.read($0, name: "a.json") }
  }

  @Test func reportsStopAtTheLimit() {
    let text = "[" + String(repeating: "012,", count: 10_000) + "1]"
    let error = #expect(throws: InputError.self) { try JSONReader.read(text, name: "a.json") }
    #expect(error?.diagnostics.count == JSONScanner.problemLimit + 1)
  }
}
