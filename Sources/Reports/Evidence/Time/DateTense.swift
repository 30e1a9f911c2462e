/// Tells by the tense around a date without a year which year's it is.
///
/// Written in February, `from July we expect …` lies ahead, and `in May the Fed was letting …` behind,
/// though last July and this May are nearer.
struct DateTense {
  let words: [GrammarWord.Hit]
  let separators: [SentenceReading.Separator]
  /// Days since 1970.
  let published: Int

  /// A month told as coming that lies further back than this, in days, is the next year's.
  private static let farBack = 60
  /// A quarter or half told so is the next year's sooner: it was over when the next one began.
  private static let quarterFarBack = 31
  /// The days of a common year.
  static let year = 365

  /// The dates in the years that the words around them mean.
  func settled(_ dates: [DateMention]) -> [DateMention] {
    var settled: [DateMention] = []
    for date in dates {
      var date = self.settled(date)
      // The end of a span lies behind its beginning: `from July to December`.
      if date.recurs, date.tie == .until, let first = settled.last, first.tie == .from,
        date.end < first.start
      {
        shift(&date, by: Self.year)
      }
      settled.append(date)
    }
    return settled
  }

  private func settled(_ date: DateMention) -> DateMention {
    guard date.recurs else { return date }
    let clause = clause(around: date.range)
    let isToldAsPast = has([.past, .happened], in: clause)
    let isToldAsComing = has([.forecast, .will], in: clause)
    var date = date
    if isToldAsComing, !isToldAsPast, published - date.end > farBack(date) {
      shift(&date, by: Self.year)
    } else if isToldAsPast, !isToldAsComing, date.start > published {
      shift(&date, by: -Self.year)
    }
    return date
  }

  private func farBack(_ date: DateMention) -> Int {
    date.precision == .quarter ? Self.quarterFarBack : Self.farBack
  }

  private func shift(_ date: inout DateMention, by days: Int) {
    date.start += days
    date.end += days
  }

  private func has(_ kinds: [GrammarWord], in stretch: Range<Int>) -> Bool {
    words.contains { kinds.contains($0.word) && stretch.contains($0.range) }
  }

  private func clause(around range: Range<Int>) -> Range<Int> {
    let start = separators.last { $0.weight >= 2 && $0.offset < range.lowerBound }?.next ?? 0
    let end = separators.first { $0.weight >= 2 && $0.offset >= range.upperBound }?.offset
    return start..<(end ?? .max)
  }
}
