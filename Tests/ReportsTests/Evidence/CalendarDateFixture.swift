import PositionedData

/// A day for tests that need any.
enum CalendarDateFixture {
  static let day = CalendarDate(year: 2026, month: 3, day: 10)
}
