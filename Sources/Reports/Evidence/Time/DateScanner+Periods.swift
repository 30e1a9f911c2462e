internal import PositionedData

extension DateScanner {
  func day(_ date: CalendarDate, _ range: Range<Int>, hasYear: Bool) -> DateMention {
    DateMention(
      range: range,
      start: date.daysSince1970,
      end: date.daysSince1970,
      precision: .day,
      hasYear: hasYear
    )
  }

  /// A day without a year: the one nearest to the publication, at most two months ahead of it.
  func date(month: Int, day: Int, _ range: Range<Int>) -> DateMention? {
    CalendarDate(year: likelyYear(ofMonth: month), month: month, day: day)
      .map { date in
        var mention = self.day(date, range, hasYear: false)
        mention.recurs = true
        return mention
      }
  }

  func month(
    _ month: Int,
    of year: Int,
    _ range: Range<Int>,
    hasYear: Bool
  ) -> DateMention? {
    let isLast =
      DateWords.partsOfMonth.longest(in: text, endingAt: range.lowerBound) == nil
      && text.has("last ", before: range.lowerBound)
    let start = isLast ? range.lowerBound - 5 : range.lowerBound
    let isPast = (year, month) < (published.year, published.month)
    let year = isLast && !isPast ? year - 1 : year
    var mention = period(
      from: month,
      months: 1,
      of: year,
      start..<range.upperBound,
      as: .month,
      hasYear: hasYear || isLast
    )
    mention?.recurs = !hasYear && !isLast
    // `that October` is the one of the year spoken of.
    if !hasYear, text.has("that ", before: range.lowerBound) {
      mention?.reference = .month(yearsLater: 0)
    }
    return mention
  }

  func year(_ year: Int, _ range: Range<Int>) -> DateMention? {
    period(from: 1, months: 12, of: year, range, as: .year, hasYear: true)
  }

  func period(
    from month: Int,
    months: Int,
    of year: Int,
    _ range: Range<Int>,
    as precision: DateMention.Precision,
    hasYear: Bool
  ) -> DateMention? {
    let after = month + months
    guard let first = CalendarDate(year: year, month: month, day: 1),
      let next = CalendarDate(
        year: after > 12 ? year + 1 : year,
        month: after > 12 ? after - 12 : after,
        day: 1
      )
    else { return nil }
    return DateMention(
      range: range,
      start: first.daysSince1970,
      end: next.daysSince1970 - 1,
      precision: precision,
      hasYear: hasYear
    )
  }

  /// The year a month without one most likely belongs to: at most four months ahead, else past.
  func likelyYear(ofMonth month: Int) -> Int {
    let ahead = month - published.month
    if ahead > 4 { return published.year - 1 }
    return ahead <= -8 ? published.year + 1 : published.year
  }
}
