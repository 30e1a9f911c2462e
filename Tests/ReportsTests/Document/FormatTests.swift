import Diagnostics
import Markup
import PositionedData
import Reports
import Testing

@Suite("Formats")
struct FormatTests {
  private func read(_ text: String) throws -> Document {
    try DocumentReader.read(Array(text.utf8), name: "report.xml")
  }

  private func series(_ document: Document) -> [DataSeries] {
    document.blocks.compactMap { if case .series(let series) = $0.kind { series } else { nil } }
  }

  @Test func entriesOfAFeedHaveTheirOwnDates() throws {
    let source = """
      <?xml version="1.0"?><rss version="2.0"><channel><title>Plumbing</title><language>en</language>
      <item><title>Desk trims</title><pubDate>Thu, 11 Jun 2026 19:15:00 GMT</pubDate>
      <description><![CDATA[<p>Purchases fall to <b>$10</b> billion.</p><p>They were $25 billion.</p>]]></description></item>
      <item><title>Archive</title><pubDate>Wed, 10 Dec 2025 19:05:00 GMT</pubDate>
      <description>&lt;p&gt;The Desk will buy &amp;#36;40 billion.&lt;/p&gt;</description></item>
      </channel></rss>
      """
    let document = try read(source)
    #expect(document.format == .rss)
    #expect(
      document.items.map(\.published) == [CalendarDate("2026-06-11"), CalendarDate("2025-12-10")]
    )
    #expect(document.published == CalendarDate("2026-06-11"))
    let passages = document.passages()
    #expect(
      passages.map(\.text) == [
        "Desk trims", "Purchases fall to $10 billion.", "They were $25 billion.", "Archive",
        "The Desk will buy $40 billion.",
      ]
    )
    #expect(passages.map(\.item) == [0, 0, 0, 1, 1])
    let place = document.place(of: passages[1])
    #expect(
      Array(source.utf8)[place.byteRange].elementsEqual(
        "Purchases fall to <b>$10</b> billion.".utf8
      )
    )
    let escaped = document.place(of: passages[4])
    #expect(
      Array(source.utf8)[escaped.byteRange].elementsEqual(
        "The Desk will buy &amp;#36;40 billion.".utf8
      )
    )
  }

  @Test func atomContentOfAllKinds() throws {
    let document = try read(
      """
      <feed xmlns="http://www.w3.org/2005/Atom"><title>Notes</title><updated>2026-03-01T00:00:00Z</updated>
      <entry><title>One</title><published>2026-02-27T00:00:00Z</published><author><name>Ana Pike</name></author>
      <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Reserves rose.</p></div></content></entry>
      <entry><title>Two</title><summary>Reserves fell.</summary></entry></feed>
      """
    )
    #expect(document.format == .atom)
    #expect(document.items.map(\.author) == ["Ana Pike", nil])
    #expect(document.passages().map(\.text) == ["One", "Reserves rose.", "Two", "Reserves fell."])
  }

  @Test func structuredSeriesKeepUnitAndMultiplier() throws {
    let document = try read(
      """
      <m:StructureSpecificData xmlns:m="urn:m"><m:Header><m:ID>LIQ</m:ID><m:Prepared>2026-03-31T18:00:00</m:Prepared></m:Header>
      <m:DataSet><Series TITLE="Purchases" UNIT="USD" UNIT_MULT="9" FREQ="M">
      <Obs TIME_PERIOD="2026-01" OBS_VALUE="40"/><Obs TIME_PERIOD="2026-02" OBS_VALUE="41"/>
      <Obs TIME_PERIOD="2026-03" OBS_VALUE="-9999" OBS_STATUS="ND"/></Series></m:DataSet></m:StructureSpecificData>
      """
    )
    #expect(document.format == .sdmx)
    #expect(document.published == CalendarDate("2026-03-31"))
    let found = try #require(series(document).first)
    #expect(found.title == "Purchases")
    #expect(found.unit == "USD")
    #expect(found.unitMultiplier == 9)
    #expect(found.observations.map(\.value) == [40, 41, nil])
    let passages = document.passages()
    #expect(
      passages.map(\.text) == [
        "<Obs TIME_PERIOD=\"2026-01\" OBS_VALUE=\"40\"/>",
        "<Obs TIME_PERIOD=\"2026-02\" OBS_VALUE=\"41\"/>",
      ]
    )
    guard case .observation(let last) = passages[1].kind else {
      Issue.record("no observation")
      return
    }
    #expect(last.isLatest)
  }

  @Test func genericSeriesAndFlatObservations() throws {
    let inSeries = try read(
      """
      <m:GenericData xmlns:m="urn:m" xmlns:g="urn:g"><m:DataSet><g:Series>
      <g:SeriesKey><g:Value id="INDICATOR" value="RESERVES"/></g:SeriesKey>
      <g:Attributes><g:Value id="UNIT_MULT" value="12"/></g:Attributes>
      <g:Obs><g:ObsDimension value="2026-W13"/><g:ObsValue value="3.07"/></g:Obs></g:Series></m:DataSet></m:GenericData>
      """
    )
    #expect(series(inSeries).first?.title == "RESERVES")
    #expect(series(inSeries).first?.unitMultiplier == 12)
    #expect(series(inSeries).first?.observations.first?.period == "2026-W13")
    let flat = try read(
      """
      <m:GenericData xmlns:m="urn:m" xmlns:g="urn:g"><m:DataSet>
      <g:Obs><g:ObsKey><g:Value id="CURRENCY" value="CHF"/><g:Value id="TIME_PERIOD" value="2026-01"/></g:ObsKey><g:ObsValue value="1.1"/></g:Obs>
      <g:Obs><g:ObsKey><g:Value id="CURRENCY" value="CHF"/><g:Value id="TIME_PERIOD" value="2026-02"/></g:ObsKey><g:ObsValue value="1.2"/></g:Obs>
      <g:Obs><g:ObsKey><g:Value id="CURRENCY" value="GBP"/><g:Value id="TIME_PERIOD" value="2026-01"/></g:ObsKey><g:ObsValue value="0.9"/></g:Obs>
      </m:DataSet></m:GenericData>
      """
    )
    #expect(series(flat).map { $0.observations.map(\.value) } == [[1.1, 1.2], [0.9]])
  }

  @Test func theFederalReserveWritesFactors() throws {
    let document = try read(
      """
      <m:MessageGroup xmlns:m="urn:m" xmlns:k="http://www.federalreserve.gov/structure/compact/H41">
      <k:Series SERIES_NAME="WRESBAL" UNIT="Currency" UNIT_MULT="1000000"><k:Obs OBS_VALUE="3050000" TIME_PERIOD="2026-03-25"/></k:Series></m:MessageGroup>
      """
    )
    #expect(series(document).first?.unitMultiplier == 6)
  }

  @Test func treasuryYieldsAreSeriesByTenor() throws {
    let document = try read(
      """
      <feed xmlns="http://www.w3.org/2005/Atom" xmlns:m="urn:m" xmlns:d="urn:d">
      <entry><content><m:properties><d:NEW_DATE>2026-03-30T00:00:00</d:NEW_DATE><d:BC_2YEAR>3.60</d:BC_2YEAR><d:BC_10YEAR>4.15</d:BC_10YEAR></m:properties></content></entry>
      <entry><content><m:properties><d:NEW_DATE>2026-03-31T00:00:00</d:NEW_DATE><d:BC_2YEAR m:null="true"/><d:BC_10YEAR>4.16</d:BC_10YEAR></m:properties></content></entry></feed>
      """
    )
    #expect(document.format == .treasuryYields)
    #expect(document.published == CalendarDate("2026-03-31"))
    #expect(
      series(document).map(\.title) == [
        "US Treasury par yield, 2 years", "US Treasury par yield, 10 years",
      ]
    )
    #expect(series(document).map { $0.observations.map(\.value) } == [[3.6, nil], [4.15, 4.16]])
  }

  @Test func researchEnvelopes() throws {
    let document = try read(
      """
      <Research xmlns="urn:rixml" language="en"><Product><Source><Organization><OrganizationName>Pellworth Macro</OrganizationName>
      <PersonGroup><PersonGroupMember><Person><GivenName>Ana</GivenName><FamilyName>Pike</FamilyName></Person></PersonGroupMember></PersonGroup></Organization></Source>
      <Content><Title>Tax week</Title><Abstract>The squeeze has arrived.</Abstract><Synopsis><p>SOFR printed 13bp over IORB.</p></Synopsis></Content>
      <Context><ProductDetails publicationDate="2026-04-16"/></Context></Product></Research>
      """
    )
    #expect(document.format == .rixml)
    #expect(document.title == "Tax week")
    #expect(document.author == "Ana Pike")
    #expect(document.publisher == "Pellworth Macro")
    #expect(document.published == CalendarDate("2026-04-16"))
    #expect(document.body == "The squeeze has arrived.\nSOFR printed 13bp over IORB.")
  }

  @Test func articlesInDocBookAndJATS() throws {
    let docbook = try read(
      """
      <?xml version="1.0"?><article xmlns="http://docbook.org/ns/docbook"><title>Reserves</title>
      <section><title>Levels</title><para>Reserves are <emphasis>ample</emphasis> now.</para></section></article>
      """
    )
    #expect(docbook.format == .docbook)
    #expect(docbook.title == "Reserves")
    #expect(docbook.blocks.map(\.kind) == [.heading(level: 2), .paragraph])
    let jats = try read(
      """
      <?xml version="1.0"?><article><front><article-meta><title-group><article-title>Repo</article-title></title-group>
      <contrib-group><contrib><name><surname>Pike</surname><given-names>Ana</given-names></name></contrib></contrib-group>
      <pub-date><day>2</day><month>3</month><year>2026</year></pub-date></article-meta></front>
      <body><sec><title>Data</title><p>Spreads widened.</p></sec></body></article>
      """
    )
    #expect(jats.format == .jats)
    #expect(jats.author == "Ana Pike")
    #expect(jats.published == CalendarDate("2026-03-02"))
    #expect(jats.body == "Data\nSpreads widened.")
  }

  @Test func inlineXBRLNamesTheFiler() throws {
    let document = try DocumentReader.read(
      Array(
        """
        <html xmlns:ix="http://www.xbrl.org/2013/inlineXBRL"><body>
        <div style="display:none"><ix:header><ix:nonNumeric name="dei:DocumentType">10-K</ix:nonNumeric></ix:header></div>
        <p>Form <ix:nonNumeric name="dei:DocumentType">10-K</ix:nonNumeric> of <ix:nonNumeric name="dei:EntityRegistrantName">Tarnmoor Mills</ix:nonNumeric>.</p>
        <p>Cash was $<ix:nonFraction name="us-gaap:Cash" scale="6">607</ix:nonFraction> million.</p></body></html>
        """.utf8
      ),
      name: "filing.htm"
    )
    #expect(document.format == .inlineXBRL)
    #expect(document.publisher == "Tarnmoor Mills")
    #expect(document.title == "10-K")
    #expect(document.body == "Form 10-K of Tarnmoor Mills.\nCash was $607 million.")
  }

  @Test(arguments: [
    "OFXHEADER:100\nDATA:OFXSGML\n<OFX><SIGNONMSGSRSV1>",
    "<?xml version=\"1.0\"?><?OFX OFXHEADER=\"200\"?><OFX><INVSTMTMSGSRSV1/></OFX>",
    "<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:semt.002.001.11\"><SctiesBalCtdyRpt/></Document>",
  ])
  func custodyFilesAreSentToImport(source: String) {
    do throws(InputError) {
      _ = try DocumentReader.read(Array(source.utf8), name: "holdings.xml")
      Issue.record("a custody file was read as a report")
    } catch {
      #expect(error.diagnostics.map(\.code) == ["E5020"])
      #expect(error.diagnostics.first?.help.first?.contains("advisor import") == true)
    }
  }

  @Test func undeclaredPrefixesAreAWarning() throws {
    let document = try read(
      "<m:properties><d:NEW_DATE>2026-02-01</d:NEW_DATE><d:BC_2YEAR>1.2</d:BC_2YEAR></m:properties>"
    )
    #expect(document.format == .treasuryYields)
    #expect(document.diagnostics.map(\.code) == ["W5010"])
  }

  @Test func longSeriesKeepTheirNewestObservations() throws {
    let observations = (0..<100).map { index in
      let year = 2000 + index / 12
      let month = index % 12 + 1
      return
        "<Obs TIME_PERIOD=\"\(year)-\(month < 10 ? "0" : "")\(month)\" OBS_VALUE=\"\(index)\"/>"
    }
    let document = try read(
      "<DataSet><Series>\(observations.reversed().joined())</Series></DataSet>"
    )
    let kept = try #require(series(document).first).observations
    #expect(kept.count == 36)
    #expect(kept.first?.value == 99)
  }
}
