import Markup
import Testing

@Suite("Which large files can be read in parts")
struct CuttingTests {
  private static let entries = String(
    repeating: "<item><title>Title</title><description>Text of the entry.</description></item>\n",
    count: 2_000
  )

  @Test(arguments: ["", "<?xml version='1.0' encoding='utf-8'?>", "\u{FEFF}<?xml version='1.0'?>"])
  func aFeedInUTF8IsCut(head: String) {
    let isCut = MarkupBatches.canRead(Array("\(head)<rss><channel>\(Self.entries)".utf8))
    #expect(isCut)
  }

  @Test func anotherEncodingIsReadAsAWhole() {
    let labelled = "<?xml version='1.0' encoding='GB18030'?><rss><channel>\(Self.entries)"
    let isCut = MarkupBatches.canRead(Array(labelled.utf8))
    #expect(!isCut)
    var utf16: [UInt8] = [0xFF, 0xFE]
    for byte in "<rss><channel>\(Self.entries)".utf8 { utf16 += [byte, 0] }
    let isUTF16Cut = MarkupBatches.canRead(utf16)
    #expect(!isUTF16Cut)
  }

  private static let others = [
    "XHTML": "<html xmlns='http://www.w3.org/1999/xhtml'><body>\(entries)",
    "DocBook": "<article><section><table><row>\(entries.replacing("item", with: "entry"))",
    "one tag": "<report x='\(entries)",
    "one text": "<report>\(String(repeating: "text ", count: 40_000))",
  ]

  @Test(arguments: others.keys.sorted())
  func whatHoldsNoEntriesIsReadAsAWhole(name: String) throws {
    let isCut = MarkupBatches.canRead(Array(try #require(Self.others[name]).utf8))
    #expect(!isCut)
  }
}
