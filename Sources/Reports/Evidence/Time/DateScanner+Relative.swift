internal import PositionedData

extension DateScanner {
  func relative(at offset: Int) -> DateMention? {
    if let (_, end) = DateWords.yearStart.longest(in: text, at: offset) {
      return self.date(month: 1, day: 1, offset..<end)
    }
    if let (_, end) = DateWords.weekdays.longest(in: text, at: offset) {
      return ago(days: 3, length: 6, offset..<end, as: .day)
    }
    guard let (word, end) = DateWords.relative.longest(in: text, at: offset) else { return nil }
    if DateWords.changeBases.longest(in: text, endingAt: offset) != nil { return nil }
    switch word {
    case .ago(let days, let length):
      var mention = ago(days: days, length: length, offset..<end, as: length > 7 ? .month : .day)
      // `this week` and `this month` reach today; what is counted back does not.
      mention.isEarlier = days > length / 2
      return mention
    case .lastYear: return year(published.year - 1, offset..<end)
    case .yearBeforeLast: return year(published.year - 2, offset..<end)
    case .thisYear: return year(published.year, offset..<end)
    case .nextYear: return year(published.year + 1, offset..<end)
    case .reference(let reference):
      // `a chance that year-end …` names no year.
      if text.has("-", at: end) { return nil }
      var mention = day(published, offset..<end, hasYear: false)
      mention.reference = reference
      return mention
    }
  }

  private func ago(
    days: Int,
    length: Int,
    _ range: Range<Int>,
    as precision: DateMention.Precision
  ) -> DateMention {
    let middle = published.daysSince1970 - days
    return DateMention(
      range: range,
      start: middle - length / 2,
      end: min(middle + length / 2, published.daysSince1970),
      precision: precision,
      hasYear: false
    )
  }
}
