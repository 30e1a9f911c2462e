import PositionedData
import TestSupport
import Testing

struct CalendarDateTests {
  private func date(_ text: String) throws -> CalendarDate { try #require(CalendarDate(text)) }

  @Test(arguments: ["2026-11-20", "0001-01-01", "9999-12-31", "2024-02-29", "2000-02-29"])
  func datesAreWrittenAsTheyAreRead(text: String) throws {
    #expect(try date(text).description == text)
  }

  @Test(arguments: [
    "", "2026-11", "2026-11-31", "2025-02-29", "1900-02-29", "2026-13-01", "2026-00-10",
    "2026-01-00", "0000-01-01",
    "2026-1-2", "20261120", "2026/11/20", " 2026-11-20", "2026-11-20T", "２０26-11-20", "-026-11-20",
    "+026-11-20",
  ])
  func whatIsNoDateIsRefused(text: String) {
    #expect(CalendarDate(text) == nil)
  }

  @Test func everyDayOfTheCalendarComesBack() throws {
    var expected = try date("0001-01-01")
    var weekday = 0
    // Stepping by 37 days reaches every month and day of the week.
    for days in stride(from: -719_162, through: 2_932_896, by: 37) {
      let day = try #require(CalendarDate(daysSince1970: days))
      #expect(day.daysSince1970 == days)
      #expect(day == expected)
      #expect(day.weekday.rawValue == weekday % 7 + 1)
      expected = expected.adding(days: 37)
      weekday += 37
    }
    #expect(CalendarDate(daysSince1970: 2_932_897) == nil)
    #expect(CalendarDate(daysSince1970: -719_163) == nil)
  }

  @Test(arguments: [
    ("1970-01-01", CalendarDate.Weekday.thursday), ("2000-01-01", .saturday),
    ("2026-11-20", .friday),
    ("2024-02-29", .thursday),
  ])
  func weekdaysAreKnown(text: String, weekday: CalendarDate.Weekday) throws {
    #expect(try date(text).weekday == weekday)
  }

  @Test(
    arguments: [
      ("2026-01-31", 1, "2026-02-28"), ("2024-01-31", 1, "2024-02-29"),
      ("2026-11-20", 6, "2027-05-20"),
      ("2026-08-31", 6, "2027-02-28"), ("2026-03-31", -1, "2026-02-28"),
      ("2026-01-15", -1, "2025-12-15"),
      ("2024-02-29", 12, "2025-02-28"), ("2024-02-29", 48, "2028-02-29"),
      ("9999-12-31", 1, "9999-12-31"),
      ("0001-01-01", -1, "0001-01-01"), ("2026-11-20", 0, "2026-11-20"),
      ("2026-11-20", .max, "9999-12-31"),
      ("2026-11-20", .min, "0001-01-01"),
    ] as [(String, Int, String)]
  )
  func monthsEndWhereTheMonthEnds(start: String, months: Int, end: String) throws {
    #expect(try date(start).adding(months: months).description == end)
  }

  @Test(arguments: [
    ("2026-11-20", "2026-11-23", 1), ("2026-11-20", "2026-11-22", 0),
    ("2026-11-16", "2026-11-20", 4),
    ("2026-11-21", "2026-11-23", 1), ("2026-11-20", "2026-11-20", 0),
    ("2026-11-23", "2026-11-20", -1),
    ("2026-11-20", "2026-12-04", 10), ("2025-12-31", "2026-12-31", 261),
  ])
  func businessDaysAreCounted(start: String, end: String, days: Int) throws {
    #expect(try date(start).businessDays(to: date(end)) == days)
  }

  @Test(arguments: [
    ("2026-11-20", 1, "2026-11-23"), ("2026-11-21", 1, "2026-11-23"),
    ("2026-11-21", 5, "2026-11-27"),
    ("2026-11-22", -1, "2026-11-20"), ("2026-11-22", -5, "2026-11-16"),
    ("2026-11-23", -1, "2026-11-20"),
    ("2026-11-20", 10, "2026-12-04"), ("2026-11-22", 0, "2026-11-22"),
    ("2026-11-21", 6, "2026-11-30"),
    ("9999-12-31", 3, "9999-12-31"), ("0001-01-01", -7, "0001-01-01"),
  ])
  func businessDaysAreAdded(start: String, days: Int, end: String) throws {
    #expect(try date(start).adding(businessDays: days).description == end)
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func countingAgreesWithLookingAtEachDay(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let start = try #require(
      CalendarDate(daysSince1970: .random(in: -50_000...50_000, using: &random))
    )
    var count = 0
    for step in 1...60 {
      let day = start.adding(days: step)
      if day.weekday.isBusinessDay {
        count += 1
        #expect(start.adding(businessDays: count) == day)
      }
      #expect(start.businessDays(to: day) == count)
      #expect(start.days(to: day) == step && start < day)
    }
  }
}
