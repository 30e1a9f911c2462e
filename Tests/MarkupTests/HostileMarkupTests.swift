import Diagnostics
import Markup
import Testing

@Suite("Hostile markup")
struct HostileMarkupTests {
  private func codes(_ text: String) -> [String] {
    codes(Array(text.utf8))
  }

  private func codes(_ bytes: [UInt8]) -> [String] {
    do throws(InputError) {
      return try MarkupReading(bytes, name: "report").diagnostics.map(\.code)
    } catch {
      return error.diagnostics.map(\.code)
    }
  }

  @Test(arguments: [
    "<!DOCTYPE r [<!ENTITY x SYSTEM '/etc/passwd'>]><r>&x;</r>",
    "<!DOCTYPE r [<!ENTITY % p SYSTEM 'http://127.0.0.1:9/x'> %p;]><r/>",
    "<!DOCTYPE r [<!ENTITY a '&b;'><!ENTITY b '&a;'>]><r>&a;</r>",
    "<!DOCTYPE r [<!ENTITY e SYSTEM 'x' NDATA n>]><r/>",
  ])
  func entityDeclarationsAreRefused(source: String) {
    #expect(codes("<?xml version='1.0'?>" + source) == ["E5008"])
  }

  @Test func anExternalDocumentTypeIsNotLoaded() throws {
    let source = "<!DOCTYPE r SYSTEM 'canary.dtd'><r><p>40</p></r>"
    let reading = try MarkupReading(Array(source.utf8), name: "r")
    #expect(reading.tree.text(of: 0) == "40")
  }

  @Test func aParameterBombEndsAtOnce() {
    let bomb = (1...9).reduce("<!ENTITY % e0 '<!ENTITY z \"v\">'>") {
      $0 + "<!ENTITY % e\($1) '" + String(repeating: "&#37;e\($1 - 1);", count: 10) + "'>"
    }
    #expect(codes("<?xml version='1.0'?><!DOCTYPE r [\(bomb)%e9;]><r/>") == ["E5008"])
  }

  @Test func depthOfXMLIsRefused() {
    let source = String(repeating: "<x>", count: 5_000) + String(repeating: "</x>", count: 5_000)
    #expect(codes(source) == ["E5009"])
  }

  @Test(arguments: ["<r ", "<p "])
  func tooManyAttributesAreRefused(start: String) {
    let attributes = (0..<60_000).map { "a\($0)=\"1\"" }.joined(separator: " ")
    #expect(codes(start + attributes + ">40") == ["E5006"])
  }

  @Test func emptyAndBinaryFilesAreErrors() {
    #expect(codes("") == ["E5001"])
    #expect(codes(" \n\t ") == ["E5001"])
    #expect(codes([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A]) == ["E5002"])
    #expect(codes("%PDF-1.7") == ["E5002"])
  }

  @Test func brokenXMLIsReadAsFarAsItGoesWithWarnings() throws {
    let source = "<?xml version='1.0'?><rss><item>40 USD bn</item><item>cut o"
    let reading = try MarkupReading(Array(source.utf8), name: "r")
    #expect(reading.tree.text(of: 0).hasPrefix("40 USD bn"))
    #expect(reading.diagnostics.first?.code == "W5010")
    #expect(reading.diagnostics.first?.span?.start.line == 1)
  }

  @Test(arguments: 0..<300)
  func arbitraryBytesNeverTrap(seed: UInt64) {
    var generator = Lehmer(seed: seed)
    let pieces = [
      "<", ">", "</", "<p", "<!--", "-->", "<![CDATA[", "]]>", "&", "&amp;", "&#0;", "&#x110000;",
      "<script>", "</script", "<table>", "<tr><td>", "\"", "'", "=", " ", "\0", "\u{FFFD}", "亿",
      "<?xml version='1.0'?>", "<!DOCTYPE ", "<a b='c'", "/>", "text", "<html>", "<body>",
      "</html>",
    ]
    var bytes: [UInt8] = []
    for _ in 0..<generator.next(below: 120) {
      if generator.next(below: 8) == 0 {
        bytes.append(UInt8(generator.next(below: 256)))
      } else {
        bytes += Array(pieces[generator.next(below: pieces.count)].utf8)
      }
    }
    _ = codes(bytes)
    _ = MarkupReading(fragment: bytes, name: "r").tree.nodes.indices.map {
      MarkupReading(fragment: bytes, name: "r").tree.nodes.count > $0
    }
  }

  /// A small generator, so that a failure names its seed.
  private struct Lehmer {
    private var state: UInt64

    init(seed: UInt64) {
      state = seed &* 2_862_933_555_777_941_757 &+ 3_037_000_493
    }

    mutating func next(below bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }
  }
}
