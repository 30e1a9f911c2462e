import Diagnostics
import Markup
import Reports
import Testing

@Suite("Large files in parts")
struct StreamTests {
  private struct Found: Sendable {
    let text: String
    let line: Int
    let bytes: Range<Int>
    let isLatest: Bool
  }

  /// All passages of a file that is given in pieces.
  private func passages(
    _ source: [UInt8],
    limits: MarkupLimits = .report,
    inPiecesOf piece: Int = 10_000
  ) throws(InputError) -> [Found] {
    var offset = 0
    var stream = DocumentStream(name: "large.xml", limits: limits) {
      () throws(InputError) -> [UInt8]? in
      guard offset < source.count else { return nil }
      let end = min(source.count, offset + piece)
      defer { offset = end }
      return Array(source[offset..<end])
    }
    var found: [Found] = []
    while true {
      let next = try stream.next { part in
        let document = part.document()
        return document.passages().map { passage in
          let place = document.place(of: passage)
          var isLatest = false
          if case .observation(let observation) = passage.kind { isLatest = observation.isLatest }
          return Found(
            text: passage.text,
            line: place.line,
            bytes: place.byteRange,
            isLatest: isLatest
          )
        }
      }
      guard !next.isEmpty else { return found }
      found += next.joined()
    }
  }

  /// Limits at which a small file counts as large.
  private var small: MarkupLimits {
    var limits = MarkupLimits.report
    limits.recordBytes = 200_000
    return limits
  }

  private func feed(items: Int) -> [UInt8] {
    var text = "<?xml version='1.0'?>\n<rss version='2.0'><channel><title>Large</title>\n"
    for index in 0..<items {
      let body = "<![CDATA[<p>Entry \(index) says <b>€\(index)</b> billion.</p>]]>"
      text += "<item><title>Title \(index)</title>\n<description>\(body)</description></item>\n"
    }
    return Array((text + "</channel></rss>\n").utf8)
  }

  @Test(arguments: [999, 10_000, 1_000_000])
  func everyEntryOfALargeFeedStandsWhereItSays(piece: Int) throws {
    let source = feed(items: 1500)
    let found = try passages(source, inPiecesOf: piece)
    #expect(found.count == 3000)
    for (index, passage) in found.enumerated() {
      let expected =
        index % 2 == 0 ? "Title \(index / 2)" : "Entry \(index / 2) says €\(index / 2) billion."
      #expect(passage.text == expected)
      let written = String(decoding: source[passage.bytes], as: UTF8.self)
        .replacing("<b>", with: "").replacing("</b>", with: "")
      #expect(written == expected)
      #expect(passage.line == 3 + index)
    }
  }

  @Test func seriesKeepTheirNewestAndOneLatestObservation() throws {
    var text = "<m:Data xmlns:m='urn:m'><m:DataSet>\n"
    for series in 0..<40 {
      text += "<Series INDICATOR='S\(series)' UNIT_MULT='9'>\n"
      for index in 0..<100 {
        let month = index % 12 + 1
        let period = "\(2000 + index / 12)-\(month < 10 ? "0" : "")\(month)"
        text += "<Obs TIME_PERIOD='\(period)' OBS_VALUE='\(index)'/>\n"
      }
      text += "</Series>\n"
    }
    let source = Array((text + "</m:DataSet></m:Data>").utf8)
    let found = try passages(source)
    #expect(found.count == 40 * 36)
    #expect(found.count { $0.isLatest } == 40)
    #expect(found.allSatisfy { source[$0.bytes].elementsEqual($0.text.utf8) })
  }

  @Test func aSeriesLargerThanAPartIsJoined() throws {
    var text = "<m:Data xmlns:m='urn:m'><m:DataSet><Series INDICATOR='S'>\n"
    let filler = String(repeating: "x", count: 3_000)
    for index in 0..<200 {
      text += "<Obs TIME_PERIOD='\(10_000 + index)' OBS_VALUE='\(index)' NOTE='\(filler)'/>\n"
    }
    let found = try passages(Array((text + "</Series></m:DataSet></m:Data>").utf8), limits: small)
    #expect(found.count == 36)
    #expect(found.count { $0.isLatest } == 1)
    #expect(found.last?.text.contains("OBS_VALUE='199'") == true)
  }

  @Test func entitiesAreRefusedInPartsToo() {
    let source =
      "<!DOCTYPE rss [<!ENTITY x SYSTEM '/etc/passwd'>]><rss><channel><item>&x;</item></channel></rss>"
    do throws(InputError) {
      _ = try passages(Array(source.utf8))
      Issue.record("an entity was read")
    } catch {
      #expect(error.diagnostics.first?.code == "E5008")
    }
  }

  @Test func aRecordWithoutEndIsRefused() {
    let text = "<rss><channel><item><title>" + String(repeating: "a", count: 300_000)
    do throws(InputError) {
      _ = try passages(Array(text.utf8), limits: small)
      Issue.record("an endless record was read")
    } catch {
      #expect(error.diagnostics.first?.code == "E5004")
    }
  }
}
