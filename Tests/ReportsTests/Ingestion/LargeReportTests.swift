import Diagnostics
import PositionedData
import Reports
import Synchronization
import Testing

@Suite("Reports read in pieces")
struct LargeReportTests {
  private let rules: EvidenceRules
  private let asked: CalendarDate

  init() throws {
    rules = try EvidenceRules(try BuiltInEvidence.evidenceDocuments())
    asked = try #require(CalendarDate("2026-04-16"))
  }

  /// What the 21st and the 701st entry say.
  private static let claims = [
    20: "Our odds of a soft landing stand at 62%",
    700: "Our odds of a liquidity shock stand at 17%",
  ]

  /// A feed of 800 entries, of which two say something of use.
  private static let feed: [UInt8] = {
    var text = "<?xml version='1.0'?>\n<rss version='2.0'><channel><title>Notes</title>\n"
    for index in 0..<800 {
      let body = claims[index] ?? "Nothing of note was said on that day"
      text += "<item><title>Note \(index)</title><pubDate>Thu, 02 Apr 2026 09:00:00 GMT</pubDate>\n"
      text +=
        "<description>&lt;p&gt;The day was a calm one for all. \(body).&lt;/p&gt;</description>"
      text += "</item>\n"
    }
    return Array((text + "</channel></rss>\n").utf8)
  }()

  private func inPieces(_ source: [UInt8]) throws -> Report {
    var pieces = stride(from: 0, to: source.count, by: 9_973).map {
      Array(source[$0..<min($0 + 9_973, source.count)])
    }
    return try Report(
      readingPieces: { pieces.isEmpty ? nil : pieces.removeFirst() },
      name: "feed.xml",
      orDatedAs: asked,
      by: rules
    )
  }

  @Test func whatIsKeptStandsWhereItSays() throws {
    let report = try inPieces(Self.feed)
    #expect(report.document.items.map(\.title) == ["Note 20", "Note 700"])
    #expect(report.published == CalendarDate("2026-04-02"))
    let places = report.evidence.map { report.place(of: $0) }
    #expect(places.map(\.line) == [44, 1404])
    let quotes = places.map { String(decoding: Self.feed[$0.byteRange], as: UTF8.self) }
    #expect(quotes == [20, 700].map { Self.claims[$0] })
    #expect(report.document.diagnostics.map(\.code) == ["W5023"])
  }

  @Test func theEvidenceIsThatOfTheWholeFile() throws {
    let pieces = try inPieces(Self.feed)
    let whole = try Report(reading: Self.feed, name: "feed.xml", orDatedAs: asked, by: rules)
    #expect(pieces.digest == whole.digest)
    #expect(pieces.evidence.count == whole.evidence.count)
    let places = whole.evidence.map { whole.place(of: $0) }
    #expect(pieces.evidence.map { pieces.place(of: $0) } == places)
  }

  /// A feed of 5,000 entries, the newest first; the day of each is that of its number.
  private static let diary: [UInt8] = {
    var text = "<?xml version='1.0'?>\n<rss version='2.0'><channel><title>Notes</title>\n"
    let filler = String(repeating: "Nothing of note was said. ", count: 12)
    for index in 0..<5_000 {
      let day = CalendarDate(daysSince1970: 20_000 - index)?.description ?? ""
      text += "<item><title>Note \(index)</title><pubDate>\(day)</pubDate>"
      text += "<description><![CDATA[<p>\(filler)</p>]]></description></item>\n"
    }
    return Array((text + "</channel></rss>\n").utf8)
  }()

  @Test func entriesTooOldToBeKeptAreNotRead() throws {
    let read = Mutex(0)
    var rest = Self.diary[...]
    let stream = DocumentStream(name: "feed.xml") { () throws(InputError) -> [UInt8]? in
      defer { rest = rest.dropFirst(100_000) }
      return rest.isEmpty ? nil : Array(rest.prefix(100_000))
    }
    let document = try Document.thinned(stream, name: "feed.xml") { _ in
      read.withLock { $0 += 1 }
      return true
    }
    #expect(document.items.map(\.title) == (0..<2_000).map { "Note \($0)" })
    #expect(document.published == CalendarDate(daysSince1970: 20_000))
    #expect((2_000..<5_000).contains(read.withLock { $0 }))
    let finding = try #require(document.diagnostics.last)
    #expect(finding.summary.contains("of 5000 entries or series the newest 2000 with evidence"))
  }

  @Test(arguments: [("<table><tr>", "<td>1"), ("<p>", "Yes. ")])
  func aReportWithoutEndIsReadInPart(_ head: String, _ record: String) throws {
    let page = Array((head + String(repeating: record, count: 100_002)).utf8)
    let document = try DocumentReader.read(page, name: "page.html")
    let passages = document.passages()
    #expect(document.isCut || passages.fillReport)
    #expect((1...100_000).contains(passages.count))
  }

  @Test func aSentenceWithoutEndIsCutIntoPassages() throws {
    let text = String(repeating: "债", count: 10_000)
    let document = try DocumentReader.read(Array("<p>\(text)</p>".utf8), name: "page.html")
    let passages = document.passages()
    #expect(passages.count > 5)
    #expect(passages.map(\.text).joined() == text)
  }
}
