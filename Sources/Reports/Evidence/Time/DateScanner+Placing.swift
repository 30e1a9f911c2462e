internal import PositionedData

extension DateScanner {
  /// `in September 2019 …, and on October 15 …`: a date goes on in the year named just before it.
  func borrowYear(for mention: inout DateMention, from earlier: [DateMention]) {
    followOn(&mention, from: earlier)
    guard !mention.hasYear, mention.reference == nil,
      mention.precision == .day || mention.precision == .month,
      let dated = earlier.last(where: { $0.precision == .day || $0.precision == .month }),
      dated.hasYear, let before = CalendarDate(daysSince1970: dated.start),
      before.year < published.year, let guess = CalendarDate(daysSince1970: mention.start),
      !isToday(mention)
    else { return }
    let year = guess.month >= before.month ? before.year : before.year + 1
    guard year < guess.year,
      let moved = CalendarDate(year: year, month: guess.month, day: guess.day)
    else { return }
    let shift = mention.start - moved.daysSince1970
    mention.start -= shift
    mention.end -= shift
    mention.hasYear = true
  }

  /// `in Q3 and … in Q4`: of quarters in a row the later one is not the earlier year's.
  private func followOn(_ mention: inout DateMention, from earlier: [DateMention]) {
    guard mention.precision == .quarter, !mention.hasYear,
      let last = earlier.last(where: { $0.precision == .quarter && !$0.hasYear }),
      mention.start < last.start
    else { return }
    mention.start += DateTense.year
    mention.end += DateTense.year
  }

  /// Whether a date was given in relation to the publication, such as `today` or a weekday.
  private func isToday(_ mention: DateMention) -> Bool {
    !text.bytes[mention.range].contains { $0 >= 0x30 && $0 <= 0x39 }
      && DateWords.months.longest(in: text, at: mention.range.lowerBound) == nil
  }
}
