import Diagnostics
import Markup
import PositionedData
import Reports
import Testing

@Suite("Pages")
struct PageTests {
  private static let page = """
    <!DOCTYPE html><html lang="en"><head><title>Desk slows bill buying | Rates Wire</title>
    <meta property="article:published_time" content="2026-06-11T19:15:00Z">
    <meta name="author" content="Ana Pike"><meta property="og:site_name" content="Rates Wire"></head>
    <body><header><nav><a href="/">Home</a> <a href="/fx">FX</a></nav><div class="ticker">VIX 31.2</div></header>
    <main><article><h1>Desk slows bill buying to $10 billion</h1>
    <p class="byline">By Ana Pike, June 11</p><div class="share-bar">Share</div>
    <p>The Desk will buy about $10 billion of bills in the period from mid-June.<sup>1</sup> It had bought $25 billion in the period before.</p>
    <h2>What it means</h2>
    <p>Reserves stood at <b>$3.05 trillion</b> on Wednesday, the Federal Reserve said, and were little changed on the week.</p>
    <ul><li>SOFR set 2 basis points below the rate on reserves.</li><li>Nobody used the facility.</li></ul>
    <p class="footnote">1 Amounts are net of reinvestments.</p>
    <p style="display: none">Recession odds are 97%.</p><p hidden>Recession odds are 98%.</p>
    <p aria-hidden="true">Recession odds are 99%.</p>
    <h3>Related articles</h3><ul><li><a href="/a">Why one bank sees $45 billion a month</a></li></ul>
    <p>© 2026 Rates Wire. All rights reserved.</p></article></main>
    <aside class="most-read">A reader’s guide to repo haircuts</aside>
    <div id="cookie-banner">We use cookies to improve this page for you and our partners.</div>
    <section class="comments"><p>I think it will be 60 billion, said nobody in particular ever.</p></section>
    </body></html>
    """

  private func read(_ page: String = Self.page) throws -> Document {
    try DocumentReader.read(Array(page.utf8), name: "page.html")
  }

  @Test func metadata() throws {
    let document = try read()
    #expect(document.title == "Desk slows bill buying to $10 billion")
    #expect(document.author == "Ana Pike")
    #expect(document.publisher == "Rates Wire")
    #expect(document.published == CalendarDate("2026-06-11"))
    #expect(document.language == .english)
    #expect(document.format == .html)
  }

  @Test func theBodyIsTheArticleAlone() throws {
    #expect(
      try read().body == """
        The Desk will buy about $10 billion of bills in the period from mid-June. It had bought $25 billion in the period before.
        What it means
        Reserves stood at $3.05 trillion on Wednesday, the Federal Reserve said, and were little changed on the week.
        SOFR set 2 basis points below the rate on reserves.
        Nobody used the facility.
        1 Amounts are net of reinvestments.
        """
    )
  }

  @Test func blocksKnowWhatTheyAre() throws {
    let kinds = try read().blocks.map(\.kind)
    #expect(
      kinds == [
        .paragraph, .heading(level: 2), .paragraph, .listItem, .listItem, .footnote,
      ]
    )
  }

  @Test func everyPassageStandsWhereItSays() throws {
    let document = try read()
    let bytes = Array(Self.page.utf8)
    for passage in document.passages() {
      let place = document.place(of: passage)
      let written = String(decoding: bytes[place.byteRange], as: UTF8.self)
      #expect(withoutMarkup(written) == passage.text)
      let line = 1 + bytes[..<place.byteRange.lowerBound].count { $0 == UInt8(ascii: "\n") }
      #expect(place.line == line)
    }
  }

  @Test func partsOfAPassageStandWhereTheySay() throws {
    let document = try read()
    let passage = try #require(document.passages().first { $0.text.contains("trillion") })
    let text = Array(passage.text.utf8)
    let start = try #require(passage.text.firstRange(of: "$3.05")).lowerBound
    let offset = passage.text.utf8.distance(from: passage.text.startIndex, to: start)
    let place = document.place(of: passage, offset..<offset + 14)
    #expect(String(decoding: text[offset..<offset + 14], as: UTF8.self) == "$3.05 trillion")
    #expect(Array(Self.page.utf8)[place.byteRange].elementsEqual("$3.05 trillion".utf8))
    #expect(place.xpath == "/html/body/main/article/p[3]")
  }

  @Test func aStyleSheetHidesToo() throws {
    let page = """
      <style>.x { display:none } @media print { .y { display:none } }</style>
      <p class="x">Odds are 97%.</p><p class="y">Odds are 55%.</p>
      """
    #expect(try read(page).body == "Odds are 55%.")
  }

  @Test func charactersThatHideTextAreLeftOut() throws {
    #expect(try read("<p>4\u{200B}5 \u{202E}bn\u{202C} of&shy;bills</p>").body == "45 bn ofbills")
  }

  @Test(arguments: [
    ("$35<sup>2</sup> billion", "$35 billion"), ("180<sup>3</sup>亿美元", "180亿美元"),
    ("4<sup>1</sup>%", "4%"), ("$3.1<sup>b</sup> trillion", "$3.1 trillion"),
    ("$10<sup>4</sup> billion", "$10 billion"), ("12<sub>1</sub> bp", "12 bp"),
    ("$35 <sup>[2]</sup> billion", "$35 billion"), ("$35² billion", "$35 billion"),
    ("bills<sup>†</sup> again", "bills again"), ("$25m<sup>2</sup> of bills", "$25m of bills"),
    ("10<sup>9</sup> orders", "109 orders"), ("90 m<sup>2</sup> and 4 km³", "90 m2 and 4 km³"),
    ("R<sup>2</sup> of CO<sub>2</sub>", "R2 of CO2"), ("the 7<sup>th</sup> day", "the 7th day"),
    ("2<sup>1</sup>/<sub>4</sub>%", "2 1/4%"),
  ])
  func theMarkOfAFootnoteIsNoDigit(markup: String, text: String) throws {
    #expect(try read("<p>It is \(markup) now.</p>").body == "It is \(text) now.")
    let table = "<table><tr><th>Item<th>Value</tr><tr><td>Pace<td>It is \(markup)</tr></table>"
    #expect(try read(table).body.hasSuffix("It is \(text)"))
  }

  @Test(arguments: ["del", "s", "strike"])
  func whatIsStruckOutIsNoText(element: String) throws {
    let page = "<p>The pace is <\(element)>$35 billion</\(element)> $15 billion.</p>"
    #expect(try read(page).body == "The pace is $15 billion.")
  }

  @Test func aPageWithoutTextIsAnError() {
    #expect(throws: InputError.self) {
      try read("<html><body><script>run()</script></body></html>")
    }
  }

  /// The text of a piece of markup: tags taken out, white space folded, the marks of footnotes gone.
  private func withoutMarkup(_ text: String) -> String {
    var result = ""
    var isTag = false
    for character in text.replacing("<sup>1</sup>", with: "") {
      if character == "<" { isTag = true }
      if !isTag { result.append(character) }
      if character == ">" { isTag = false }
    }
    return result.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
