import PositionedData
import Testing

@testable import Reports

/// The day a report was published, in the forms that bylines give it.
struct DateTextTests {
  @Test(arguments: [
    ("Meridian Desk | 11/24/2024", "2024-11-24"), ("24.11.2024", "2024-11-24"),
    ("24/11/2024 10:30", "2024-11-24"), ("11-24-2024", "2024-11-24"), ("5.5.2025", "2025-05-05"),
    ("二〇二四年十一月二十四日", "2024-11-24"), ("二零二五年十月廿一日 星期二", "2025-10-21"),
    ("一九九八年三月九日", "1998-03-09"), ("２０２５年６月３０日", "2025-06-30"),
    ("2026 - 03 - 27", "2026-03-27"), ("Fri, 27 Mar 2026 09:00:00 GMT", "2026-03-27"),
    ("2026-03-27T08:15:00+08:00", "2026-03-27"), ("the 24th of November 2024", "2024-11-24"),
  ])
  func oneDayIsMeant(text: String, day: String) {
    #expect(DateText.first(in: text)?.description == day)
  }

  @Test(arguments: [
    "3/4/2026", "03.04.2026 10:30", "3/4/26", "November 2024", "二〇二四年十一月", "10:30, 2026",
    "Vol. 24, 11, 2024", "三十 24 11", "31.31.2024", "2026, 10:30",
  ])
  func nobodyCanTell(text: String) {
    #expect(DateText.first(in: text) == nil)
  }

  @Test(
    arguments: [
      ("en-US", "2026-03-04"), ("en_GB", "2026-04-03"), ("de", "2026-04-03"),
      ("fr-CA", "2026-04-03"),
      ("en", nil), ("zh-CN", nil), ("en-Latn-AU", "2026-04-03"), (nil, nil),
    ] as [(String?, String?)]
  )
  func thePageTellsTheOrder(language: String?, day: String?) {
    let order = DateOrder(language: language)
    #expect(DateText.first(in: "3/4/2026", order: order)?.description == day)
  }
}
