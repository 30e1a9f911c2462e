internal import PositionedData

/// Finds the dates of a text and places them beside the day of publication.
struct DateScanner {
  private let text: UniformText
  private let published: CalendarDate

  /// Finds every date of a text, in text order.
  static func dates(in text: UniformText, published: CalendarDate) -> [DateMention] {
    let scanner = DateScanner(text: text, published: published)
    var found: [DateMention] = []
    var offset = 0
    while offset < text.count {
      guard scanner.canStart(at: offset), var mention = scanner.mention(at: offset) else {
        offset += 1
        continue
      }
      mention.tie = scanner.tie(of: mention)
      scanner.borrowYear(for: &mention, from: found)
      found.append(mention)
      offset = max(mention.range.upperBound, offset + 1)
    }
    return found
  }

  private func canStart(at offset: Int) -> Bool {
    let byte = text.bytes[offset]
    if byte >= 0x80 { return byte & 0xC0 != 0x80 }
    guard TermTrie.isWordByte(byte) else { return false }
    return offset == 0 || !TermTrie.isWordByte(text.bytes[offset - 1])
  }

  private func mention(at offset: Int) -> DateMention? {
    if text.isDigit(offset) {
      return isoDate(at: offset) ?? chineseDate(at: offset) ?? dayMonth(at: offset)
        ?? quarter(at: offset) ?? year(at: offset)
    }
    let relative = relative(at: offset)
    let other = monthDay(at: offset) ?? chineseDate(at: offset) ?? quarter(at: offset)
    guard let relative, let other else { return relative ?? other }
    return relative.range.count > other.range.count ? relative : other
  }

  private func tie(of mention: DateMention) -> DateMention.Tie {
    if let (tie, _) = DateWords.tiesAfter.longest(in: text, after: mention.range.upperBound) {
      return tie
    }
    var start = mention.range.lowerBound
    if let (_, part) = DateWords.partsOfMonth.longest(in: text, endingAt: start) { start = part }
    let tie = DateWords.ties.longest(in: text, endingAt: start)?.value ?? .on
    return tie == .on && isBehindSince(start) ? .since : tie
  }

  /// `in September 2019 …, and on October 15 …`: a date goes on in the year named just before it.
  private func borrowYear(for mention: inout DateMention, from earlier: [DateMention]) {
    followOn(&mention, from: earlier)
    guard !mention.hasYear, mention.precision == .day || mention.precision == .month,
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
    let year = 365
    mention.start += year
    mention.end += year
  }

  /// Whether a date was given in relation to the publication, such as `today` or a weekday.
  private func isToday(_ mention: DateMention) -> Bool {
    !text.bytes[mention.range].contains { $0 >= 0x30 && $0 <= 0x39 }
      && DateWords.months.longest(in: text, at: mention.range.lowerBound) == nil
  }

  /// `since that rate was introduced in 2021`: the whole clause tells a beginning.
  private func isBehindSince(_ start: Int) -> Bool {
    var offset = start - 1
    while offset >= max(0, start - Self.sinceReach), !text.has(",", at: offset) {
      if text.has("since ", at: offset), !text.isLetter(offset - 1) { return true }
      offset -= 1
    }
    return false
  }

  /// `since` reaches this many bytes to the date of its clause.
  private static let sinceReach = 48

  // MARK: - Absolute dates

  private func integer(at offset: Int, digits: ClosedRange<Int>) -> (value: Int, end: Int)? {
    var end = offset
    var value = 0
    while text.isDigit(end), end - offset < 5 {
      value = value * 10 + Int(text.bytes[end] - 0x30)
      end += 1
    }
    return digits.contains(end - offset) && !text.isDigit(end) ? (value, end) : nil
  }

  private func isoDate(at offset: Int) -> DateMention? {
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

  private func monthDay(at offset: Int) -> DateMention? {
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
    return self.month(month, of: likelyYear(ofMonth: month), offset..<end, hasYear: false)
  }

  private func dayMonth(at offset: Int) -> DateMention? {
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

  private func writtenYear(at offset: Int) -> (value: Int, end: Int)? {
    guard let (year, end) = integer(at: offset, digits: 4...4), (1950...2100).contains(year) else {
      return nil
    }
    return (year, end)
  }

  private func year(at offset: Int) -> DateMention? {
    guard let (year, end) = writtenYear(at: offset),
      !YearTraps.isPartOfName(in: text, before: offset), !YearTraps.hasUnit(in: text, at: end)
    else { return nil }
    return self.year(year, offset..<end)
  }

  private func quarter(at offset: Int) -> DateMention? {
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
    return candidates.min { daysAway($0) < daysAway($1) }
  }

  /// Days between the publication and a period; zero within it.
  private func daysAway(_ mention: DateMention) -> Int {
    let today = published.daysSince1970
    return max(0, mention.start - today, today - mention.end)
  }

  // MARK: - Chinese dates

  private func chineseDate(at offset: Int) -> DateMention? {
    var end = offset
    var year: Int?
    if let (shift, after) = DateWords.chineseYears.longest(in: text, at: offset) {
      year = published.year + shift
      end = after
    } else if let (value, after) = integer(at: offset, digits: 2...4),
      let after = ChineseDateUnits.year(in: text, at: after), value > 99 || value >= 15
    {
      year = value > 99 ? value : 2000 + value
      end = after
    }
    guard let (month, monthEnd) = chineseNumber(at: end), (1...12).contains(month),
      let after = ChineseDateUnits.month(in: text, at: monthEnd)
    else {
      return year.flatMap { self.year($0, offset..<end) }
    }
    if let (day, dayEnd) = chineseNumber(at: after), (1...31).contains(day),
      let end = ChineseDateUnits.day(in: text, at: dayEnd)
    {
      guard let year else { return date(month: month, day: day, offset..<end) }
      return CalendarDate(year: year, month: month, day: day)
        .map { self.day($0, offset..<end, hasYear: true) }
    }
    let resolved = year ?? likelyYear(ofMonth: month)
    return self.month(month, of: resolved, offset..<after, hasYear: year != nil)
  }

  private func chineseNumber(at offset: Int) -> (value: Int, end: Int)? {
    if let found = integer(at: offset, digits: 1...2) { return found }
    guard offset < text.count, text.bytes[offset] >= 0x80,
      let number = text.chineseNumeral(at: offset), number.scale == nil, number.value < 100
    else { return nil }
    return (Int(number.value), number.end)
  }

  // MARK: - Relative dates

  private func relative(at offset: Int) -> DateMention? {
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

  // MARK: - Periods

  private func day(_ date: CalendarDate, _ range: Range<Int>, hasYear: Bool) -> DateMention {
    DateMention(
      range: range,
      start: date.daysSince1970,
      end: date.daysSince1970,
      precision: .day,
      hasYear: hasYear
    )
  }

  /// A day without a year: the one nearest to the publication, at most two months ahead of it.
  private func date(month: Int, day: Int, _ range: Range<Int>) -> DateMention? {
    CalendarDate(year: likelyYear(ofMonth: month), month: month, day: day)
      .map { self.day($0, range, hasYear: false) }
  }

  private func month(
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
    return period(
      from: month,
      months: 1,
      of: year,
      start..<range.upperBound,
      as: .month,
      hasYear: hasYear || isLast
    )
  }

  private func year(_ year: Int, _ range: Range<Int>) -> DateMention? {
    period(from: 1, months: 12, of: year, range, as: .year, hasYear: true)
  }

  private func period(
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
  private func likelyYear(ofMonth month: Int) -> Int {
    let ahead = month - published.month
    if ahead > 4 { return published.year - 1 }
    return ahead <= -8 ? published.year + 1 : published.year
  }
}

/// `年`, `月` and `日` behind the numbers of a date.
private enum ChineseDateUnits {
  private static let years = WordTable<Bool>(lists: [true: "年", false: "年期|年来|年国债|年美债"])
  private static let months = WordTable<Bool>(lists: [
    true: "月|月份|月中旬|月上旬|月下旬|月底|月初|月末|月中", false: "月期",
  ])
  private static let days = WordTable<Bool>(lists: [true: "日|号", false: "日均"])

  static func year(in text: UniformText, at offset: Int) -> Int? { end(years, text, offset) }
  static func month(in text: UniformText, at offset: Int) -> Int? { end(months, text, offset) }
  static func day(in text: UniformText, at offset: Int) -> Int? { end(days, text, offset) }

  private static func end(_ words: WordTable<Bool>, _ text: UniformText, _ offset: Int) -> Int? {
    guard let (isDate, end) = words.longest(in: text, after: offset), isDate else { return nil }
    return end
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
