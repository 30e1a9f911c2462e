extension CalendarDate {
  /// Days since 1 January 1970, negative before it.
  ///
  /// Source: H. Hinnant, "chrono-Compatible Low-Level Date Algorithms" (2021), `days_from_civil`.
  public var daysSince1970: Int {
    // Years begin in March, so that the leap day is the last day of a year.
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = shiftedYear / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// Creates the date a number of days after 1 January 1970, or `nil` outside the years 1 to 9999.
  ///
  /// Source: H. Hinnant, "chrono-Compatible Low-Level Date Algorithms" (2021), `civil_from_days`.
  public init?(daysSince1970 days: Int) {
    guard (-719_162...2_932_896).contains(days) else { return nil }
    let shifted = days + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    self.init(
      year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
      month: month,
      day: dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    )
  }

  /// The day of the week.
  public var weekday: Weekday {
    // 1 January 1970 was a Thursday, the day of index 3 counted from Monday.
    let index = (daysSince1970 % 7 + 7 + 3) % 7
    return Weekday.allCases[index]
  }

  /// The number of days from this date to another, negative if it is earlier.
  public func days(to other: CalendarDate) -> Int { other.daysSince1970 - daysSince1970 }

  /// The date some days later, or earlier for a negative count; the calendar's first or last day at its
  /// ends.
  public func adding(days: Int) -> CalendarDate {
    let (sum, overflow) = daysSince1970.addingReportingOverflow(days)
    let end = days < 0 ? CalendarDate.first : CalendarDate.last
    return overflow ? end : CalendarDate(daysSince1970: sum) ?? end
  }

  /// The date some months later, or earlier for a negative count.
  ///
  /// The day is kept where the month has it, otherwise the month's last day is taken: 31 January and one
  /// month give 28 or 29 February. Adding and then taking away the same months may therefore give
  /// another day.
  public func adding(months: Int) -> CalendarDate {
    let bound = 12 * 9999
    let index = year * 12 + month - 1 + min(max(months, -bound), bound)
    let newYear = index / 12
    let newMonth = index % 12 + 1
    guard newYear >= 1, index >= 0 else { return .first }
    let newDay = min(day, CalendarDate.days(inMonth: newMonth, of: newYear))
    return CalendarDate(year: newYear, month: newMonth, day: newDay) ?? .last
  }

  /// The number of business days after this date, up to and including another; negative, with the dates
  /// exchanged, if the other is earlier.
  ///
  /// From a Friday to the next Monday it is 1; from a Friday to the Sunday after it, 0.
  public func businessDays(to other: CalendarDate) -> Int {
    guard self <= other else { return -other.businessDays(to: self) }
    return other.businessDaysFromMonday - businessDaysFromMonday
  }

  /// The date some business days later, or earlier for a negative count.
  ///
  /// From a weekend the first business day forward is Monday, backward Friday; zero gives the date
  /// itself.
  public func adding(businessDays count: Int) -> CalendarDate {
    guard count != 0 else { return self }
    let bounded = min(max(count, -4_000_000), 4_000_000)
    // Whole weeks first, then at most a week day by day.
    var date = adding(days: bounded / 5 * 7)
    var left = bounded % 5
    if left == 0 {
      // A whole number of weeks from a weekend ends on the business day before or after it.
      while !date.weekday.isBusinessDay { date = date.adding(days: count > 0 ? -1 : 1) }
    }
    while left != 0 {
      date = date.adding(days: left.signum())
      if date.weekday.isBusinessDay { left -= left.signum() }
    }
    return date
  }

  /// Business days since the Monday 29 December 1969 at the latest, this day included.
  private var businessDaysFromMonday: Int {
    // Counted from a Monday before the first year, so that no quotient is negative.
    let days = daysSince1970 + 3 + 7 * 110_000
    return days / 7 * 5 + min(days % 7 + 1, 5)
  }

  private static let first = CalendarDate(clamped: 1, 1, 1)
  private static let last = CalendarDate(clamped: 9999, 12, 31)

  private init(clamped year: Int, _ month: Int, _ day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }
}
