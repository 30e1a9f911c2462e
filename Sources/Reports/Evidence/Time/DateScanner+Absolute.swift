internal import PositionedData

extension DateScanner {
  func integer(at offset: Int, digits: ClosedRange<Int>) -> (value: Int, end: Int)? {
    var end = offset
    var value = 0
    while text.isDigit(end), end - offset < 5 {
      value = value * 10 + Int(text.bytes[end] - 0x30)
      end += 1
    }
    return digits.contains(end - offset) && !text.isDigit(end) ? (value, end) : nil
  }

  func isoDate(at offset: Int) -> DateMention? {
    guard let (year, end) = integer(at: offset, digits: 4...4), (1950...2100).contains(year) else {
      return nil
    }
    guard text.has("-", at: end) || text.has("/", at: end) || text.has(".", at: end),
      let (month, monthEnd) = integer(at: end + 1, digits: 1...2), (1...12).contains(month)
    else { return nil }
    if text.bytes[end] == text.bytes[min(monthEnd, text.count - 1)],
      let (day, dayEnd) = integer(at: monthEnd + 1, digits: 1...2),
      let date = CalendarDate(year: year, month: month, day: day)
    {
      return self.day(date, offset..<dayEnd, hasYear: true)
    }
    guard !text.has(".", at: end) else { return nil }
    return self.month(month, of: year, offset..<monthEnd, hasYear: true)
  }

  func monthDay(at offset: Int) -> DateMention? {
    guard let (month, end) = DateWords.months.longest(in: text, at: offset) else { return nil }
    let next = text.skippingSpaces(from: end)
    if let (year, after) = writtenYear(at: next) {
      return self.month(month, of: year, offset..<after, hasYear: true)
    }
    if let (day, dayEnd) = integer(at: next, digits: 1...2), (1...31).contains(day),
      !text.has("%", at: dayEnd), !text.has(".", at: dayEnd) || !text.isDigit(dayEnd + 1)
    {
      let after = ordinalEnd(from: dayEnd)
      let comma = text.has(",", at: after) ? after + 1 : after
      if let (year, end) = writtenYear(at: text.skippingSpaces(from: comma)),
        let date = CalendarDate(year: year, month: month, day: day)
      {
        return self.day(date, offset..<end, hasYear: true)
      }
      return date(month: month, day: day, offset..<after)
    }
    // `may` is a month only where a date is expected.
    if month == 5, DateWords.ties.longest(in: text, endingAt: offset) == nil { return nil }
    if let (later, after) = DateWords.yearsReferredTo.longest(in: text, after: end) {
      return self.month(month, yearsLater: later, offset..<after)
    }
    return self.month(month, of: likelyYear(ofMonth: month), offset..<end, hasYear: false)
  }

  /// `October of that year`, `次年3月`.
  func month(_ month: Int, yearsLater: Int, _ range: Range<Int>) -> DateMention? {
    var mention = self.month(month, of: likelyYear(ofMonth: month), range, hasYear: false)
    mention?.reference = .month(yearsLater: yearsLater)
    return mention
  }

  func dayMonth(at offset: Int) -> DateMention? {
    guard let (day, dayEnd) = integer(at: offset, digits: 1...2), (1...31).contains(day) else {
      return nil
    }
    let next = text.skippingSpaces(from: ordinalEnd(from: dayEnd))
    guard next > dayEnd, let (month, end) = DateWords.months.longest(in: text, at: next) else {
      return nil
    }
    if let (year, after) = writtenYear(at: text.skippingSpaces(from: end)),
      let date = CalendarDate(year: year, month: month, day: day)
    {
      return self.day(date, offset..<after, hasYear: true)
    }
    return date(month: month, day: day, offset..<end)
  }

  private func ordinalEnd(from offset: Int) -> Int {
    for suffix in ["st", "nd", "rd", "th"] as [StaticString] where text.has(suffix, at: offset) {
      return offset + 2
    }
    return offset
  }

  func writtenYear(at offset: Int) -> (value: Int, end: Int)? {
    guard let (year, end) = integer(at: offset, digits: 4...4), (1950...2100).contains(year) else {
      return nil
    }
    return (year, end)
  }

  func year(at offset: Int) -> DateMention? {
    guard let (year, end) = writtenYear(at: offset),
      !YearTraps.isPartOfName(in: text, before: offset), !YearTraps.hasUnit(in: text, at: end)
    else { return nil }
    return self.year(year, offset..<end)
  }

  func quarter(at offset: Int) -> DateMention? {
    let part: (first: Int, count: Int, end: Int)
    if let (quarter, end) = DateWords.quarters.longest(in: text, at: offset) {
      part = (quarter * 3 - 2, 3, end)
    } else if let (half, end) = DateWords.halves.longest(in: text, at: offset) {
      part = (half * 6 - 5, 6, end)
    } else {
      return nil
    }
    let next = text.has(" of ", at: part.end) ? part.end + 4 : text.skippingSpaces(from: part.end)
    if let (year, end) = writtenYear(at: next) {
      return period(
        from: part.first,
        months: part.count,
        of: year,
        offset..<end,
        as: .quarter,
        hasYear: true
      )
    }
    // Without a year, the one nearest to the publication.
    let years = [published.year, published.year - 1, published.year + 1]
    let candidates = years.compactMap { year in
      period(
        from: part.first,
        months: part.count,
        of: year,
        offset..<part.end,
        as: .quarter,
        hasYear: false
      )
    }
    var nearest = candidates.min { daysAway($0) < daysAway($1) }
    nearest?.recurs = true
    return nearest
  }

  /// Days between the publication and a period; zero within it.
  private func daysAway(_ mention: DateMention) -> Int {
    let today = published.daysSince1970
    return max(0, mention.start - today, today - mention.end)
  }
}

/// Four digits that look like a year and are not.
private enum YearTraps {
  private static let names = WordTable<Void>(lists: [(): "russell|罗素|$|€|£|csi|nasdaq|no.|room"])
  private static let units = WordTable<Void>(lists: [
    (): "%|bp|bps|billion|bn|million|trillion|亿|万|点|美元|元|points|an ounce|per ounce|指数|index|tonnes"
  ])

  static func isPartOfName(in text: UniformText, before offset: Int) -> Bool {
    names.longest(in: text, endingAt: offset) != nil
  }

  static func hasUnit(in text: UniformText, at offset: Int) -> Bool {
    if text.has(".", at: offset), text.isDigit(offset + 1) { return true }
    return units.longest(in: text, after: offset) != nil
  }
}
