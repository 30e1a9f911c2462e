import Diagnostics
import PositionedData
import TestSupport
import Testing

/// Everything a YAML file is refused for, with its place, message and help.
struct YAMLErrorTests {
  struct Example: Sendable, CustomTestStringConvertible {
    let text: String
    let expected: [ExpectedDiagnostic]
    var testDescription: String { text }

    init(_ text: String, _ expected: ExpectedDiagnostic...) {
      self.text = text
      self.expected = expected
    }
  }

  @Test(arguments: refusals + syntax)
  func theMistakeIsNamedAtItsPlace(_ example: Example) throws {
    try expectDiagnostics(in: example.text, example.expected) { text in
      try YAMLReader.read(text, name: "a.yaml")
    }
  }

  private static let quoteTag = ["remove it; if it is the text itself, put it in quotes"]
  private static let writeOut = ["write the value out wherever it is used"]
  private static let leaveOut = ["leave the key out, or write empty text as \"\""]

  private static let refusals: [Example] = [
    Example("1️⃣", .init(at: 1, "E1015", "the file is empty")),
    Example("1️⃣# only a comment\n", .init(at: 1, "E1015", "the file is empty")),
    Example(
      "a: 1️⃣!!int 5\nb: 2️⃣! x\nc: 3️⃣!x\nd: 4️⃣!!map {a: b}\n5️⃣!t e: f\n",
      .init(at: 1, "E1021", "tags are not read", help: quoteTag),
      .init(at: 2, "E1021", "tags are not read"),
      .init(at: 3, "E1021", "tags are not read"),
      .init(at: 4, "E1021", "tags are not read"),
      .init(at: 5, "E1021", "tags are not read")
    ),
    Example(
      "a:1️⃣\nb: 2️⃣~\nc: 3️⃣null\nd: {x4️⃣, y: 5️⃣NULL}\n",
      .init(at: 1, "E1022", "a value is missing", help: leaveOut),
      .init(at: 2, "E1022", "null values are not read", help: leaveOut),
      .init(at: 3, "E1022", "null values are not read"),
      .init(at: 4, "E1022", "a value is missing"),
      .init(at: 5, "E1022", "null values are not read")
    ),
    Example(
      "a: 1️⃣&x 1\nb: *x\nc: 2️⃣&y {d: e}\n3️⃣&z f: *y\n",
      .init(at: 1, "E1023", "anchors and aliases are not read", help: writeOut),
      .init(at: 2, "E1023", "anchors and aliases are not read"),
      .init(at: 3, "E1023", "anchors and aliases are not read")
    ),
    Example(
      "a: 1️⃣*x\n",
      .init(
        at: 1,
        "E1023",
        "anchors and aliases are not read",
        help: ["put text that begins with `*` in quotes"]
      )
    ),
    Example(
      "1️⃣<<: {a: b}\nc: d\n",
      .init(at: 1, "E1024", "merge keys are not read", help: ["write the entries out"])
    ),
    Example(
      "a: b\n1️⃣---\nc: d\n",
      .init(at: 1, "E1025", "a second document begins here", help: ["keep one document in a file"])
    ),
    Example(
      "? 1️⃣[a, b]\n: c\n2️⃣{x: y}: z\n",
      .init(at: 1, "E1026", "a key must be text"),
      .init(at: 2, "E1026", "a key must be text")
    ),
    Example(
      "a:\n  x: 1\n  y: {x: 1}\n  1️⃣x: 3\n",
      .init(
        at: 1,
        "E1012",
        "key `x` is given twice",
        help: ["keep one of them"],
        notes: ["it is given here first"]
      )
    ),
    Example("a: {k: 1, 1️⃣k: 2}\n", .init(at: 1, "E1012", "key `k` is given twice")),
    Example("a: {k: {k: 1}, 1️⃣k: 2}\n", .init(at: 1, "E1012", "key `k` is given twice")),
    Example("- k: 1\n  1️⃣k: 2\n", .init(at: 1, "E1012", "key `k` is given twice")),
    Example("a: 1\nb: a\n1️⃣'a': 2\n", .init(at: 1, "E1012", "key `a` is given twice")),
  ]

  private static let syntax: [Example] = [
    Example(
      "a: 1️⃣\"open\nb: c\n",
      .init(
        at: 1,
        "E1020",
        "not valid YAML: the quotes are not closed",
        help: ["add the closing quote"]
      )
    ),
    Example(
      "a: [1, 2\nb1️⃣: c\n",
      .init(
        at: 1,
        "E1020",
        "not valid YAML: expected `,` or `]`",
        help: ["close the list with `]`"],
        notes: ["this was being read"]
      )
    ),
    Example("a: {b: 1\nc1️⃣: d\n", .init(at: 1, "E1020", "not valid YAML: expected `,` or `}`")),
    Example("a: [b, 1️⃣, c]\n", .init(at: 1, "E1020", "not valid YAML: expected a value")),
    Example(
      "a: b1️⃣: c\n",
      .init(
        at: 1,
        "E1020",
        "not valid YAML: `:` can't stand here",
        help: ["put text that holds `: ` in quotes, or check the indentation"]
      )
    ),
    Example(
      "when: 1️⃣@x\n",
      .init(
        at: 1,
        "E1020",
        "not valid YAML: text can't begin with this character",
        help: ["put the text in quotes"]
      )
    ),
    Example(
      "a:\n1️⃣\t- b\n",
      .init(at: 1, "E1020", "not valid YAML: a tab can't stand here", help: ["indent with spaces"])
    ),
    Example(
      "a:\n  - b\n 1️⃣c: d\n",
      .init(
        at: 1,
        "E1020",
        "not valid YAML: expected a key",
        help: ["check the indentation, and that every entry is written `key: value`"]
      )
    ),
    Example(
      "- a\n1️⃣b: c\n",
      .init(at: 1, "E1020", "not valid YAML: expected `- ` before another entry of the list")
    ),
    Example(
      "a: 1️⃣- b\n",
      .init(
        at: 1,
        "E1020",
        "not valid YAML: `- ` can't stand here",
        help: ["begin the list on a line of its own"]
      )
    ),
    Example("a: \"1️⃣\\q\"\n", .init(at: 1, "E1020", "not valid YAML: unknown escape")),
    Example(
      "a: 黄1️⃣\u{7}c\n",
      .init(at: 1, "E1020", "not valid YAML: a control character")
    ),
    Example(
      "a: b\n...\n1️⃣c: d\n",
      .init(at: 1, "E1020", "not valid YAML: expected the end of the file")
    ),
    Example(
      "a: |1️⃣x\n  b\n",
      .init(at: 1, "E1020", "not valid YAML: only a comment may follow on this line")
    ),
  ]

  @Test(arguments: ["[", "- ", "{a: "])
  func deepNestingIsRefused(opening: String) {
    let error = #expect(throws: InputError.self) {
      try YAMLReader.read(String(repeating: opening, count: 100_000) + "x", name: "a.yaml")
    }
    #expect(error?.diagnostics.map(\.code) == ["E1003"])
  }

  @Test func nestingIsReadUpToTheLimit() throws {
    func nested(_ depth: Int) -> String {
      String(repeating: "[", count: depth) + "x" + String(repeating: "]", count: depth)
    }
    _ = try YAMLReader.read(nested(YAMLReader.depthLimit), name: "a.yaml")
    try expectDiagnostics(
      in: nested(YAMLReader.depthLimit).replacing("x", with: "[1️⃣x]"),
      [.init(at: 1, "E1003", "more than 64 lists and maps inside each other")]
    ) { try YAMLReader.read($0, name: "a.yaml") }
  }

  /// Aliases inside aliases as keys: unread, this would take longer than the universe.
  @Test func expandingAliasesAreRefusedUnread() throws {
    var text = "a0: &a0 [x]\n"
    for level in 1...60 {
      text += "a\(level): &a\(level) {? [*a\(level - 1), *a\(level - 1)] : x}\n"
    }
    let error = #expect(throws: InputError.self) { try YAMLReader.read(text, name: "a.yaml") }
    #expect(error?.diagnostics.map(\.code) == ["E1023"])
  }

  @Test func textThatLooksLikeAliasesIsRead() throws {
    let text = "a: R &D and Q&A\nb: 2 *x and *y\nc: |\n  *D* and *A*\n"
    _ = try YAMLReader.read(text, name: "a.yaml")
  }

  @Test func largerFilesThanAllowedAreRefused() {
    let error = #expect(throws: InputError.self) {
      try YAMLReader.read("a: b", name: "a.yaml", sizeLimit: 3)
    }
    #expect(error?.diagnostics.map(\.code) == ["E1002"])
  }
}
