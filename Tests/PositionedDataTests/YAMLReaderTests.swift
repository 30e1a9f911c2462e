import Diagnostics
import PositionedData
import TestSupport
import Testing

struct YAMLReaderTests {
  private func read(_ text: String) throws -> LocatedDocument {
    try YAMLReader.read(text, name: "a.yaml")
  }

  @Test func aRuleKnowsWhereItsPartsStand() throws {
    let document = try read(
      """
      # the book
      - id: R01
        title: {en: Gold against fiscal dominance, zh: "以黄金对冲财政主导"}
        tilt:
          gold: 8% * (0.25 + 0.75 * ramp(P(B), 20%, 60%))   # a quarter stays
        fund:
          - from: [cash, 'a ''b''' ]
            at_most: min(need / 3,
              30% * idle)
        because: |
          one
            two

        claims: []
      """
    )
    let texts = document.root.all.map { document.file.text(in: $0.range) }
    #expect(texts[1].hasPrefix("id: R01") && texts[1].hasSuffix("claims: []"))
    #expect(texts.contains("{en: Gold against fiscal dominance, zh: \"以黄金对冲财政主导\"}"))
    #expect(texts.contains("8% * (0.25 + 0.75 * ramp(P(B), 20%, 60%))"))
    #expect(texts.contains("[cash, 'a ''b''' ]"))
    #expect(texts.contains("'a ''b'''"))
    #expect(texts.contains("min(need / 3,\n        30% * idle)"))
    #expect(texts.contains("|\n    one\n      two"))
    #expect(texts.contains("[]"))
    let plain = document.root.all.filter(\.isPlain).map { document.file.text(in: $0.range) }
    #expect(
      plain == [
        "R01", "Gold against fiscal dominance", "8% * (0.25 + 0.75 * ramp(P(B), 20%, 60%))", "cash",
      ]
    )
    let keys = document.root.allMembers.map { document.file.text(in: $0.keyRange) }
    #expect(
      keys == [
        "id", "title", "tilt", "fund", "because", "claims", "en", "zh", "gold", "from", "at_most",
      ]
    )
  }

  @Test(arguments: [
    "no", "yes", "on", "012", "1:30", "0x1F", "1_000", "2026-11-20", "1e3", ".inf", "=", "true",
  ])
  func scalarsAreNeverTyped(text: String) throws {
    #expect(try read("a: \(text)").root.all[1].content == .string(text))
  }

  @Test(arguments: [
    (#""""#, ""), ("''", ""), (#""null""#, "null"), ("'~'", "~"), (#""a\tb\u9ec4""#, "a\tb黄"),
    ("'it''s'", "it's"), ("\"two\n  lines\"", "two lines"), ("two\n  lines", "two lines"),
    ("a   b", "a   b"),
    ("|\n  a\n  b\n", "a\nb\n"), (">-\n  a\n  b\n", "a b"), ("|2\n    a\n", "  a\n"),
    ("C# and F#", "C# and F#"),
    ("a#b", "a#b"), ("x:y", "x:y"), ("-1", "-1"),
  ])
  func textsOfAllStyles(yaml: String, text: String) throws {
    #expect(try read("a: \(yaml)").root.all[1].content == .string(text))
  }

  @Test func positionsHoldWithEveryLineEnd() throws {
    for lineEnd in ["\n", "\r\n"] {
      let text = ["a: 黄金", "b:", "  - c: x", "    d: [e,", "      f]"].joined(separator: lineEnd)
      let document = try read(text)
      let texts = document.root.all.map { document.file.text(in: $0.range) }
      #expect(texts[1] == "黄金")
      #expect(Array(texts.suffix(4)) == ["x", "[e,\(lineEnd)      f]", "e", "f"])
    }
  }

  @Test func theTextOfAScalarIsFoundWhereItsOffsetsHold() throws {
    let document = try read("a: plain text\nb: 'quoted'\nc: \"esc\\n\"\nd: folded\n  text\n")
    #expect(document.root.all.map(document.textOffset) == [nil, 3, 18, nil, nil])
  }

  @Test func aByteOrderMarkIsLeftOut() throws {
    let document = try YAMLReader.read([0xEF, 0xBB, 0xBF] + Array("a: b".utf8), name: "a")
    #expect(document.root.all[1].range == 3..<4)
    #expect(try YAMLReader.read("\u{FEFF}" + "a: b", name: "a").file.text == "a: b")
  }

  @Test func anEmptyBlockTakesNothingOfWhatFollows() throws {
    let document = try read("- - b: >2\n  - 3\n- c: |\n\n- d")
    let texts = document.root.all.map { document.file.text(in: $0.range) }
    #expect(texts[3] == ">2")
    #expect(texts.contains("|") && texts.contains("3"))
  }

  @Test func aLongLineIsWalkedOnce() throws {
    let count = 10_000
    let text = "[" + (0..<count).map { "黄\($0)" }.joined(separator: ", ") + "]"
    let document = try read(text)
    guard case .array(let elements) = document.root.content else {
      Issue.record("not a list")
      return
    }
    #expect(elements.count == count)
    #expect(elements.last.map { document.file.text(in: $0.range) } == "黄\(count - 1)")
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func randomDocumentsAreReadWithTheirPlaces(seed: UInt64) throws {
    var source = RandomYAML(seed: seed)
    let (text, value) = source.document()
    let document = try read(text)
    expectSame(document.root, value, text)
    for node in document.root.all {
      // The text of a value, put into its column, reads as the same value.
      let start = document.file.position(at: node.range.lowerBound)
      let indentation = String(repeating: " ", count: start.column - 1)
      let part = try read(indentation + document.file.text(in: node.range) + "\n")
      #expect(part.root.plain == node.plain, "\(text)")
      if node.isPlain { #expect(node.content == .string(document.file.text(in: node.range))) }
    }
    for member in document.root.allMembers {
      let key = document.file.text(in: member.keyRange)
      #expect(key == member.key || key == "\"\(member.key)\"")
    }
  }

  private func expectSame(_ node: LocatedValue, _ value: RandomYAML.Value, _ text: String) {
    switch (node.content, value) {
    case (.string, .text("")): break
    case (.string(let found), .text(let expected)): #expect(found == expected, "\(text)")
    case (.array(let found), .list(let expected)):
      #expect(found.count == expected.count, "\(text)")
      for (found, expected) in zip(found, expected) { expectSame(found, expected, text) }
    case (.object(let found), .map(let expected)):
      #expect(found.count == expected.count, "\(text)")
      for member in found {
        guard let expected = expected[member.key] else {
          Issue.record("no key \(member.key) in \(text)")
          continue
        }
        expectSame(member.value, expected, text)
      }
    default: Issue.record("another kind of value in \(text)")
    }
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func arbitraryTextNeverTraps(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let pieces = [
      "a", "b: ", "- ", "\n", "  ", "{", "}", "[", "]", ",", ":", "'", "\"", "|\n", ">-\n", "#",
      "&x ", "*x", "!t ", "? ", "%", "\t", "黄", "\\", "---\n", "...\n", "\u{85}", "\u{2028}", "\r",
      "~", "<<: ",
    ]
    for _ in 0..<20 {
      expectAnswer(
        (0..<Int.random(in: 0...25, using: &random)).map { _ in
          pieces.randomElement(using: &random) ?? ""
        }.joined()
      )
    }
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func changedDocumentsNeverTrap(seed: UInt64) {
    var source = RandomYAML(seed: seed)
    let text = source.document().text
    let pieces: [Unicode.Scalar] = [
      "a", ":", " ", "-", "\n", "{", "}", "[", "]", "'", "\"", "|", "#", "&", "*", "!", "\t", "黄",
      "\u{7}",
    ]
    for _ in 0..<20 {
      var scalars = Array(text.unicodeScalars)
      let place = Int.random(in: 0..<scalars.count, using: &source.random)
      scalars[place] = pieces.randomElement(using: &source.random) ?? "a"
      var changed = String.UnicodeScalarView()
      changed.append(contentsOf: scalars)
      expectAnswer(String(changed))
    }
  }

  /// Reads, and renders what was found, whose places must lie inside the text.
  private func expectAnswer(_ text: String) {
    do throws(InputError) {
      let document = try YAMLReader.read(text, name: "a.yaml")
      for node in document.root.all {
        #expect(node.range.upperBound <= document.file.length, "\(text)")
        if node.isPlain { #expect(node.content == .string(document.file.text(in: node.range))) }
      }
    } catch {
      for diagnostic in error.diagnostics {
        guard let span = diagnostic.span else { continue }
        #expect(span.range.upperBound <= span.file.length, "\(text)")
      }
      #expect(!DiagnosticRenderer.render(error.diagnostics).isEmpty)
    }
  }
}
