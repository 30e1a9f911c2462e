import PositionedData
import Testing

@testable import Reports

struct PeriodTests {
  /// Twelve of an amount in each period, a month.
  @Test(
    arguments: [
      ("a month", 12), ("per month", 12), ("/mth", 12), ("每月", 12), ("a week", 52), ("每周", 52),
      ("every two weeks", 26), ("a year", 1), ("每年", 1), ("a quarter", 4),
      ("first twelve months", 1),
      ("the next six months", 2), ("未来六个月", 2), ("头12个月", 1), ("first month", 12), ("首月", 12),
      ("全年", 1),
    ] as [(String, Double)]
  )
  func periodsTurnAmountsIntoPaces(text: String, twelfths: Double) throws {
    let period = try #require(PeriodScanner.periods(in: UniformText(text)).first)
    #expect(abs(12 * period.monthlyFactor - twelfths) < 1e-9)
  }

  @Test(arguments: [
    "a year earlier", "a month ago", "a quarter of a trillion", "for about six months",
    "year on year",
  ])
  func otherSpansAreNone(text: String) {
    #expect(PeriodScanner.periods(in: UniformText(text)).isEmpty)
  }
}

struct DateTests {
  @Test(arguments: [
    ("October 31", "2025-10-31", "2025-10-31"), ("31 October 2025", "2025-10-31", "2025-10-31"),
    ("12月1日", "2025-12-01", "2025-12-01"), ("2019年9月", "2019-09-01", "2019-09-30"),
    ("去年12月", "2025-12-01", "2025-12-31"), ("in April", "2026-04-01", "2026-04-30"),
    ("last December", "2025-12-01", "2025-12-31"), ("Q2 2025", "2025-04-01", "2025-06-30"),
    ("2021年", "2021-01-01", "2021-12-31"), ("2026-02-28", "2026-02-28", "2026-02-28"),
    ("二月三日", "2026-02-03", "2026-02-03"),
  ])
  func datesAreSetBesideThePublication(text: String, start: String, end: String) throws {
    let published = try #require(CalendarDate("2026-03-10"))
    let mention = try #require(DateScanner.dates(in: UniformText(text), published: published).first)
    #expect(CalendarDate(daysSince1970: mention.start)?.description == start)
    #expect(CalendarDate(daysSince1970: mention.end)?.description == end)
  }

  @Test func aDateGoesOnInTheYearNamedBeforeIt() throws {
    let published = try #require(CalendarDate("2026-02-05"))
    let text = UniformText("2019年9月底市场仍不平静,10月15日操作才恢复")
    let dates = DateScanner.dates(in: text, published: published)
    #expect(
      dates.map { CalendarDate(daysSince1970: $0.start)?.description } == [
        "2019-09-01", "2019-10-15",
      ]
    )
  }

  @Test(arguments: ["may", "Russell 2000", "$2,025", "1,950 points"])
  func otherWordsAreNoDates(text: String) throws {
    let published = try #require(CalendarDate("2026-03-10"))
    #expect(DateScanner.dates(in: UniformText(text), published: published).isEmpty)
  }
}
