internal import PositionedData

extension DateScanner {
  func chineseDate(at offset: Int) -> DateMention? {
    if let (later, after) = DateWords.yearsReferredTo.longest(in: text, at: offset),
      let (month, monthEnd) = chineseNumber(at: after), (1...12).contains(month),
      let end = ChineseDateUnits.month(in: text, at: monthEnd)
    {
      return self.month(month, yearsLater: later, offset..<end)
    }
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
