import Diagnostics
import PositionedData
import TestSupport
import Testing

struct JSONReaderTests {
  private func read(_ text: String) throws -> LocatedValue {
    try JSONReader.read(text, name: "a.json").root
  }

  @Test func valuesKnowWhereTheyStand() throws {
    let document = try JSONReader.read(#"{"gold": [8.5e1, "a"], "ok": true, "n": null}"#, name: "a")
    guard case .object(let members) = document.root.content else {
      Issue.record("not an object")
      return
    }
    #expect(members.map(\.key) == ["gold", "ok", "n"])
    #expect(members.map { document.file.text(in: $0.keyRange) } == [#""gold""#, #""ok""#, #""n""#])
    #expect(
      document.root.all.dropFirst().map { document.file.text(in: $0.range) } == [
        #"[8.5e1, "a"]"#, "8.5e1", #""a""#, "true", "null",
      ]
    )
    #expect(members[0].value.all[1].content == .number("8.5e1"))
    #expect(document.span(ofKey: members[1]).location == "a:1:24")
  }

  @Test(arguments: [
    (#""""#, ""), (#""a\"b\\c\/d""#, "a\"b\\c/d"), (#""\b\f\n\r\t""#, "\u{8}\u{C}\n\r\t"),
    (#""\u00e9\u9ec4""#, "é黄"), (#""\ud83d\udc4d""#, "👍"), (#""\uD83D\uDC4D!""#, "👍!"),
    (#""\u0000""#, "\0"), ("\"黄金\"", "黄金"),
    (#""0123456789abcdef0123\n""#, "0123456789abcdef0123\n"),
    ("\"\u{7F}\u{2028}\"", "\u{7F}\u{2028}"),
  ])
  func escapesAreResolved(text: String, string: String) throws {
    #expect(try read(text).content == .string(string))
  }

  @Test(arguments: [
    "0", "-0", "1", "-1", "10.25", "1e5", "1E+5", "1e-05", "123456789012345678901234567890",
  ])
  func numbersKeepTheirText(text: String) throws {
    #expect(try read(" \(text)\n").content == .number(text))
  }

  @Test func aByteOrderMarkIsLeftOut() throws {
    let document = try JSONReader.read([0xEF, 0xBB, 0xBF] + Array("[1]".utf8), name: "a")
    #expect(document.file.text == "[1]")
    #expect(document.root.range == 0..<3)
    #expect(try JSONReader.read("\u{FEFF}" + "[1]", name: "a").file.text == "[1]")
  }

  @Test func nestingIsReadUpToTheLimit() throws {
    let limit = JSONScanner.depthLimit
    func nested(_ depth: Int) -> String {
      String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }
    _ = try read(nested(limit))
    try expectDiagnostics(
      in: String(repeating: "[", count: limit) + "1️⃣" + String(repeating: "[", count: 1_000_000),
      [.init(at: 1, "E1003", "more than 128 objects and arrays inside each other")],
      throwing: read
    )
  }

  @Test func manyKeysAreReadInLinearTime() throws {
    let keys = (0..<50_000).map { "\"key\($0)\":\($0)" }.joined(separator: ",")
    guard case .object(let members) = try read("{\(keys)}").content else {
      Issue.record("not an object")
      return
    }
    #expect(members.count == 50_000)
    #expect(throws: InputError.self) { try read("{\(keys),\"key7\":1}") }
  }

  @Test func aLargeFileIsRead() throws {
    let line = #"{"id":"hh-042","w":[0.25,1e-3,-7],"s":"some words \n 黄金 and more words"}"#
    let count = 20_000_000 / line.utf8.count
    let text = "[" + repeatElement(line, count: count).joined(separator: ",\n") + "]"
    let document = try JSONReader.read(text, name: "large.json")
    guard case .array(let elements) = document.root.content else {
      Issue.record("not an array")
      return
    }
    #expect(elements.count == count)
    #expect(elements.last.map { document.span(of: $0).start.line } == count)
  }

  @Test func theTextOfAStringIsFoundBehindItsQuote() throws {
    let document = try JSONReader.read(#"["plain text", "es\ncaped", 1]"#, name: "a")
    #expect(document.root.all.map(document.textOffset) == [nil, 2, nil, nil])
  }

  @Test func textThatIsNotUTF8IsRefusedAtTheByte() throws {
    let bytes = Array("[\"caf".utf8) + [0xE9] + Array("\"]".utf8)
    let error = #expect(throws: InputError.self) { try JSONReader.read(bytes, name: "a.json") }
    let text = DiagnosticRenderer.render(error?.diagnostics ?? [])
    #expect(
      text == """
        a.json:1:6: error[E1001]: this is not UTF-8 text: byte 0xE9 at offset 5
        1 | ["caf\u{FFFD}"]
          |      ^
        help: save the file as UTF-8

        """
    )
    let utf16 = #expect(throws: InputError.self) {
      try JSONReader.read([0xFF, 0xFE, 0x7B, 0, 0x7D, 0], name: "a.json")
    }
    #expect(utf16?.diagnostics.first?.help == ["the file looks like UTF-16; save it as UTF-8"])
  }

  @Test(
    arguments: [
      [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE9], [0xE2, 0x82], [0x80],
      [0xFF],
    ] as [[UInt8]]
  )
  func invalidSequencesAreRefused(bytes: [UInt8]) {
    let text = Array("[\"".utf8) + bytes + Array("\"]".utf8)
    let error = #expect(throws: InputError.self) { try JSONReader.read(text, name: "a") }
    #expect(error?.diagnostics.map(\.code) == ["E1001"])
  }

  @Test func largerFilesThanAllowedAreRefused() {
    let error = #expect(throws: InputError.self) {
      try JSONReader.read("[1, 2]", name: "a.json", sizeLimit: 5)
    }
    #expect(error?.diagnostics.map(\.summary) == ["`a.json` has 6 bytes; at most 5 are read"])
  }
}
