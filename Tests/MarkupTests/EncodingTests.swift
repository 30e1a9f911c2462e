import Diagnostics
import Markup
import Testing

@Suite("Encodings")
struct EncodingTests {
  /// 购买每月四百亿美元的短期国债 in GB18030.
  private static let chineseGB: [UInt8] = [
    0xB9, 0xBA, 0xC2, 0xF2, 0xC3, 0xBF, 0xD4, 0xC2, 0xCB, 0xC4, 0xB0, 0xD9, 0xD2, 0xDA,
  ]
  private static let chinese = "购买每月四百亿"
  /// 購買每月四百億 in Big5.
  private static let chineseBig5: [UInt8] = [
    0xC1, 0xCA, 0xB6, 0x52, 0xA8, 0x43, 0xA4, 0xEB, 0xA5, 0x7C, 0xA6, 0xCA, 0xBB, 0xF5,
  ]
  /// これはレポートです in Shift-JIS.
  private static let japanese: [UInt8] = [
    0x82, 0xB1, 0x82, 0xEA, 0x82, 0xCD, 0x83, 0x8C, 0x83, 0x7C, 0x81, 0x5B, 0x83, 0x67, 0x82, 0xC5,
    0x82, 0xB7,
  ]

  private func text(_ head: String, _ body: [UInt8], _ tail: String = "</p>") throws
    -> MarkupReading
  {
    try MarkupReading(Array(head.utf8) + body + Array(tail.utf8), name: "report")
  }

  @Test(arguments: ["<p>", "<meta charset=gb2312><p>", "<meta charset=gbk><p>"])
  func chineseIsReadWithAnyLabelOrNone(head: String) throws {
    let reading = try text(head, Self.chineseGB)
    #expect(reading.tree.text(of: 0) == Self.chinese)
    #expect(reading.text.encoding == .gb18030)
    #expect(reading.diagnostics.isEmpty)
  }

  @Test(arguments: ["<meta charset=utf-8><p>", "<meta charset=iso-8859-1><p>"])
  func aLyingLabelIsOverruledWithAWarning(head: String) throws {
    let reading = try text(head, Self.chineseGB)
    #expect(reading.tree.text(of: 0) == Self.chinese)
    #expect(reading.diagnostics.map(\.code) == ["W5011"])
  }

  @Test func big5AndShiftJISAreToldFromTheBytes() throws {
    #expect(try text("<p>", Self.chineseBig5).tree.text(of: 0) == "購買每月四百億")
    #expect(try text("<p>", Self.japanese).tree.text(of: 0) == "これはレポートです")
  }

  @Test func latin1MeansWindows1252() throws {
    let reading = try text(
      "<meta charset=iso-8859-1><p>",
      [0x93, 0x80, 0x32, 0x35, 0x94, 0x92, 0x73]
    )
    #expect(reading.tree.text(of: 0) == "“€25”’s")
  }

  @Test func unlabelledEnglishWithCurlyQuotesIsWindows1252() throws {
    let reading = try text("<p>It", [0x92, 0x73], "</p>")
    #expect(reading.tree.text(of: 0) == "It’s")
  }

  @Test func aByteOrderMarkWins() throws {
    let source = "<?xml version='1.0' encoding='UTF-8'?><p>40 bn</p>"
    var utf16: [UInt8] = [0xFF, 0xFE]
    for unit in source.utf16 { utf16 += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    #expect(try MarkupReading(utf16, name: "r").tree.text(of: 0) == "40 bn")
    let utf8: [UInt8] = [0xEF, 0xBB, 0xBF] + Array("<meta charset=utf-16><p>€25</p>".utf8)
    #expect(try MarkupReading(utf8, name: "r").tree.text(of: 0) == "€25")
  }

  @Test func utf7IsNeverHonoured() throws {
    let reading = try text("<meta charset=utf-7><p>", Array("+ADw-b+AD4-".utf8))
    #expect(reading.tree.text(of: 0) == "+ADw-b+AD4-")
  }

  @Test func nulDoesNotCutAPage() throws {
    let reading = try text("<p>before", [0], " after</p>")
    #expect(reading.tree.text(of: 0) == "before\u{FFFD} after")
    #expect(reading.diagnostics.map(\.code) == ["W5012"])
  }

  @Test(arguments: 0..<40)
  func offsetsLeadBackToTheFile(seed: UInt64) throws {
    // A page of many characters of one to four bytes, told apart by a running number.
    let samples: [[UInt8]] = [Self.chineseGB, Array("plain ".utf8), [0xA1, 0xA3]]
    var content = Array("<meta charset=gb18030><p>".utf8)
    for step in 0..<(400 + Int(seed) * 37) { content += samples[(step * 7 + Int(seed)) % 3] }
    let reading = try MarkupReading(content, name: "r")
    let decoded = reading.text.bytes
    // Every ASCII run stands in the file as it reads.
    var offset = 25
    while offset + 6 < decoded.count {
      if decoded[offset...].starts(with: Array("plain ".utf8)) {
        let original = reading.text.originalRange(of: offset..<offset + 6)
        #expect(Array(content[original]) == Array("plain ".utf8))
      }
      offset += 97
    }
    #expect(reading.text.originalOffset(of: decoded.count) == content.count)
  }

  @Test func anUnknownEncodingOfXMLIsAnError() {
    #expect(throws: InputError.self) {
      try MarkupReading(Array("<?xml version='1.0' encoding='x-none'?><a/>".utf8), name: "r")
    }
  }
}
