import Markup
import Reports
import Testing

@Suite("Sentences")
struct SentenceTests {
  private func sentences(_ text: String) throws -> [String] {
    let page = "<p>\(text)</p>"
    return try DocumentReader.read(Array(page.utf8), name: "p.html").passages().map(\.text)
  }

  @Test(arguments: [
    ["Reserves rose.", "They fell later."],
    [
      "The U.S. Treasury sold $22.5 billion of bills.", "Mr. Powell spoke at 2 p.m. in Washington.",
    ],
    ["“This is not QE.”", "He said so twice!", "Was it true?"],
    ["J. Powell and C. Waller agreed (see no. 4).", "Nobody else did."],
    ["Spreads were 2.24%, e.g. on Monday.", "Rates fell 3 bp."],
    ["Purchases fell vs. March.", "SOFR set at 4.35%."],
    ["缩表已经结束。", "纽约联储上月买了三百多亿短债！", "资金面会收紧吗？"],
    ["“这不是量化宽松。”", "主席说。"],
    ["VIX升至31.5，一周前为19；美元走强。", "黄金回落。"],
    ["No change was announced.", "Fed officials met on Dec. 10 and Jan. 28."],
  ])
  func sentencesAreToldApart(expected: [String]) throws {
    let isChinese = expected[0].unicodeScalars.contains { $0.properties.isIdeographic }
    let separator = isChinese ? "" : " "
    #expect(try sentences(expected.joined(separator: separator)) == expected)
  }

  @Test func footnoteNumbersDoNotEndSentences() throws {
    #expect(
      try sentences("2. Respondents expected $220 billion.") == [
        "2. Respondents expected $220 billion."
      ]
    )
  }

  @Test func rowsAreReadWithTheirHeaders() throws {
    let page = """
      <h1>Note</h1><h2>Views</h2><p>We list what the houses say, each in its own words and numbers.</p>
      <table><caption>Paces</caption><tr><th>House</th><th>Now</th></tr><tr><td>Pellworth</td><td>37</td></tr></table>
      """
    let passages = try DocumentReader.read(Array(page.utf8), name: "p.html").passages()
    let row = try #require(passages.last)
    #expect(row.text == "Pellworth | 37")
    #expect(row.headings == ["Views"])
    guard case .row(let content) = row.kind else {
      Issue.record("no row")
      return
    }
    #expect(content.caption == "Paces")
    #expect(content.headers == [["House"], ["Now"]])
    #expect(content.cells == [0..<9, 12..<14])
    #expect(content.numbers == [nil, 37])
  }
}
