internal import PositionedData

/// A sentence with everything the grammar found in it.
struct SentenceReading: Sendable {
  /// A mark that parts clauses; heavier ones part more.
  struct Separator: Sendable, Hashable {
    let offset: Int
    /// Where the clause behind it begins: behind a mark, but before a word.
    let next: Int
    /// 1 a comma, 2 a bracket, dash or adversative word, 3 a semicolon or cell bar, 4 the
    /// end of a sentence inside a longer text.
    let weight: Int
  }

  let text: UniformText
  let separators: [Separator]
  private(set) var dates: [DateMention]
  let periods: [PeriodMention]
  let quantities: [Quantity]
  private(set) var hits: [Lexicon.Hit]
  /// A bit for each group that is named, by the last bits of its number.
  private let groups: UInt64
  let words: [GrammarWord.Hit]
  /// Whether more was read than the names.
  let isRead: Bool

  /// Takes a sentence that can hold no claim by its names alone.
  init(unread text: UniformText, naming hits: [Lexicon.Hit]) {
    self.text = text
    self.hits = hits
    groups = Self.bits(of: hits)
    dates = []
    periods = []
    quantities = []
    words = []
    separators = []
    isRead = false
  }

  /// Reads a sentence whose names have been found.
  init(
    _ text: UniformText,
    naming named: [Lexicon.Hit],
    published: CalendarDate,
    grammar: Grammar
  ) {
    self.text = text
    isRead = true
    let dates = DateScanner.dates(in: text, published: published)
    let periods = PeriodScanner.periods(in: text)
    let names = named.map(\.range).filter { NameDigits.hasDigits(text, $0) }
    let taken = (dates.map(\.range) + names).sorted { $0.lowerBound < $1.lowerBound }
    self.periods = periods
    let quantities = QuantityScanner.quantities(in: text, outside: taken)
      .map { Roles.besideDates($0, dates, in: text) }
    self.quantities = quantities
    // The currency of a figure is no name: `250亿美元` does not speak of the dollar.
    self.hits = named.filter { hit in !quantities.contains { $0.range.contains(hit.range) } }
    groups = Self.bits(of: named)
    words = grammar.hits(in: text)
    separators = SeparatorScanner.separators(in: text)
    let tense = DateTense(
      words: words,
      separators: separators,
      published: published.daysSince1970
    )
    self.dates = tense.settled(dates)
  }

  /// The sentence without names that a report uses for something else.
  func without(_ strange: RedefinedAcronyms) -> SentenceReading {
    guard !strange.isEmpty else { return self }
    var reading = self
    reading.hits.removeAll { strange.contains(text.string($0.range)) }
    return reading
  }

  /// Whether a date refers to one that another sentence names.
  var refersBack: Bool { dates.contains { $0.reference != nil } }

  /// The sentence with its dates placed beside one that was named before, or by themselves.
  func placed(after anchor: DateMention?, published: CalendarDate) -> SentenceReading {
    var reading = self
    reading.dates = dates.compactMap { date in
      var date = date
      if let anchor { date.refer(to: anchor) }
      return date.unanchored(published: published.daysSince1970)
    }
    return reading
  }

  /// Whether a group may be named: most are not, and this tells so at once.
  func mayName(_ group: Int) -> Bool { groups & Self.bit(of: group) != 0 }

  private static func bit(of group: Int) -> UInt64 { 1 << UInt64(group & 63) }

  private static func bits(of hits: [Lexicon.Hit]) -> UInt64 {
    hits.reduce(0) { $0 | bit(of: $1.group) }
  }

  /// The sum of the weights of the separators between two offsets.
  func separatorWeight(between start: Int, and end: Int) -> Int {
    var weight = 0
    for separator in separators where separator.offset >= start && separator.offset < end {
      weight += separator.weight
    }
    return weight
  }

  /// The heaviest separator between two offsets.
  func heaviestSeparator(between start: Int, and end: Int) -> Int {
    separators.lazy.filter { $0.offset >= start && $0.offset < end }.map(\.weight).max() ?? 0
  }

  /// The stretch around a range that no separator of at least a weight parts.
  func clause(around range: Range<Int>, weight: Int = 1) -> Range<Int> {
    var start = 0
    var end = text.count
    for separator in separators where separator.weight >= weight {
      if separator.offset < range.lowerBound { start = separator.next }
      if separator.offset >= range.upperBound {
        end = separator.offset
        break
      }
    }
    return start..<max(end, range.upperBound)
  }

  /// Whether a word of the grammar lies in a stretch.
  func has(_ word: GrammarWord, in stretch: Range<Int>) -> Bool {
    words.contains { $0.word == word && stretch.contains($0.range) }
  }

  /// Whether a term of a group lies in a stretch.
  func has(group: Int, in stretch: Range<Int>) -> Bool {
    mayName(group) && hits.contains { $0.group == group && stretch.contains($0.range) }
  }
}

extension Range<Int> {
  /// Whether another range lies inside this one.
  func contains(_ other: Range<Int>) -> Bool {
    lowerBound <= other.lowerBound && other.upperBound <= upperBound
  }

  /// The distance to another range; zero when they touch or overlap.
  func distance(to other: Range<Int>) -> Int {
    Swift.max(0, other.lowerBound - upperBound, lowerBound - other.upperBound)
  }
}

/// Names such as `S&P 500`, `Russell 2000` and `2s10s`, whose digits are not figures.
private enum NameDigits {
  static func hasDigits(_ text: UniformText, _ range: Range<Int>) -> Bool {
    text.bytes[range].contains { $0 >= 0x30 && $0 <= 0x39 }
      && text.bytes[range].contains { $0 > 0x39 }
  }
}

/// Finds the marks and words that part clauses.
enum SeparatorScanner {
  private static let words = WordTable<Int>(lists: [
    2: """
    while|whereas|although|though|but|however|because|which|who|where|after which|when|yet|而|但|但是|不过|然而|尽管|虽然|其后|随后|因为|同时
    """,
    1: "and then|so that|with another|with|as|before|after|则|并|其中",
    0:
      "not yet|has yet|have yet|yet to|as yet|agree with|agrees with|agreed with|disagree with|disagrees with|quarrel with|at odds with|as much as|as many as|as well as|such as|as of|as long as|as far as|as low as|as high as|same as|before long|与其",
  ])

  static func separators(in text: UniformText) -> [SentenceReading.Separator] {
    var found: [SentenceReading.Separator] = []
    var offset = 0
    while offset < text.count {
      if let weight = mark(in: text, at: offset) {
        found.append(.init(offset: offset, next: offset + 1, weight: weight))
      } else if let (weight, end) = words.longest(in: text, at: offset) {
        if weight > 0 { found.append(.init(offset: offset, next: offset, weight: weight)) }
        offset = max(end, offset + 1)
        continue
      }
      offset += 1
    }
    return found
  }

  private static func mark(in text: UniformText, at offset: Int) -> Int? {
    switch text.bytes[offset] {
    case UInt8(ascii: ","):
      return text.isDigit(offset - 1) && text.isDigit(offset + 1) && text.isDigit(offset + 3)
        ? nil : 1
    case UInt8(ascii: "("), UInt8(ascii: ")"): return isShortName(text, beside: offset) ? nil : 2
    case UInt8(ascii: "["), UInt8(ascii: "]"): return 2
    case UInt8(ascii: "|"): return 2
    case UInt8(ascii: ";"), 0x0A: return 3
    case UInt8(ascii: "?"), UInt8(ascii: "!"): return 4
    case UInt8(ascii: "."):
      return text.has(" ", at: offset + 1) && !isAbbreviation(text, offset) ? 4 : nil
    case UInt8(ascii: "-"):
      return text.has(" ", at: offset + 1) && text.has(" ", before: offset) ? 2 : nil
    case 0xE2 where text.has("—", at: offset): return text.isDigit(offset - 1) ? nil : 2
    case 0xE3 where text.has("。", at: offset): return 4
    default: return nil
    }
  }

  /// `the standing repo facility (SRF)`: brackets around a short name part nothing.
  private static func isShortName(_ text: UniformText, beside offset: Int) -> Bool {
    let isOpening = text.bytes[offset] == UInt8(ascii: "(")
    let step = isOpening ? 1 : -1
    var end = offset + step
    while text.bytes.indices.contains(end), isLetter(text.bytes[end]) { end += step }
    guard text.bytes.indices.contains(end), (2...longestShortName).contains(abs(end - offset) - 1)
    else { return false }
    return text.bytes[end] == UInt8(ascii: isOpening ? ")" : "(")
  }

  private static let longestShortName = 6

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
  }

  /// A full stop behind one letter or a short form is no sentence end: `u.s.`, `prev.`, `vs.`.
  private static func isAbbreviation(_ text: UniformText, _ offset: Int) -> Bool {
    abbreviations.longest(in: text, endingAt: offset + 1) != nil
  }

  private static let abbreviations = WordTable<Void>(lists: [
    ():
      "u.s.|u.k.|vs.|prev.|approx.|inc.|corp.|ltd.|mr.|ms.|dr.|no.|reinv.|est.|cf.|i.e.|e.g.|ca.|jan.|feb.|aug.|sept.|oct.|nov.|dec.|apr."
  ])
}
