import Testing

@testable import Reports

/// Who wrote a page, by the line under its headline.
struct BylineTests {
  @Test(
    arguments: [
      ("By Li Wei, Harbour Research", "Li Wei", "Harbour Research"),
      (
        "By ANN NG and LI WEI | Harbour Macro | 12 February 2026", "ANN NG and LI WEI",
        "Harbour Macro"
      ),
      ("Harbour Research | 12 Feb 2026", nil, "Harbour Research"),
      ("Li Wei · Harbour Capital · 12 February 2026", "Li Wei", "Harbour Capital"),
      ("Analyst: Li Wei", "Li Wei", nil), ("港湾研究 李伟", "李伟", "港湾研究"), ("文/李伟", "李伟", nil),
      ("作者：李伟　单位：港湾研究", "李伟", "港湾研究"), ("研究员：李伟", "李伟", nil), ("分析师：李伟 执业证书编号", "李伟", nil),
      ("港湾研究 | 2026年2月12日", nil, "港湾研究"), ("来源：港湾日报 作者：李伟", "李伟", "港湾日报"),
      ("By Jane Porter, Quayside Research, 24 November 2026", "Jane Porter", "Quayside Research"),
      ("By Jane Porter, Quayside Research, London", "Jane Porter", "Quayside Research"),
      (
        "By Jane Porter, Chief Economist, Quayside Research, jane@quayside.example, Nov 24, 2026",
        "Jane Porter", "Quayside Research"
      ),
      ("By Jane Porter (Quayside Research)", "Jane Porter", "Quayside Research"),
      (
        "By Jane Porter — Quayside Research — Tuesday 24 November 2026", "Jane Porter",
        "Quayside Research"
      ),
      ("By Jane Porter, Quayside Research 24 November 2026", "Jane Porter", "Quayside Research"),
      ("Quayside Research, London, 24 November 2026", nil, "Quayside Research"),
      ("Jane Porter, Quayside Research, 3/4/2026", "Jane Porter", "Quayside Research"),
      ("作者：李明 海港研究", "李明", "海港研究"), ("作者：李明（海港研究）", "李明", "海港研究"),
      ("作者：李明，海港研究，2026年11月24日", "李明", "海港研究"), ("海港研究　作者：李明", "李明", "海港研究"),
      ("Analyst: Jane Porter, Quayside Research", "Jane Porter", "Quayside Research"),
      ("海港研究 上海 二〇二六年十一月二十四日", nil, "海港研究"), ("文/李明 海港研究 2026-11-24", "李明", "海港研究"),
      ("海港研究 李明 2026年11月24日", nil, "海港研究"),
    ] as [(String, String?, String?)]
  )
  func namesAuthorAndPublisher(line: String, author: String?, publisher: String?) {
    let byline = Byline([line])
    #expect(byline.author == author)
    #expect(byline.publisher == publisher)
  }

  @Test(arguments: [
    "By June purchases will have slowed, the Desk said", "The pace of purchases | Rates", "准备金 充裕",
    "Repo rates rose on Tuesday", "市场观察 本周回顾",
    "Funding eased, says a Quayside Bank, 24 November 2026",
    "Repo rates fell on 24 November 2026, the Desk said",
  ])
  func otherLinesNameNobody(line: String) {
    let byline = Byline([line])
    #expect(byline.author == nil)
    #expect(byline.publisher == nil)
  }
}
