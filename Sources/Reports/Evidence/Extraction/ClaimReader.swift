/// Reads the claims of one frame.
struct ClaimReader {
  let rules: EvidenceRules
  let frame: ReadingFrame
  let sentence: SentenceReading
  let passage: Passage
  let passageIndex: Int
  /// The day the words were published, as days since 1970.
  let published: Int
  let context: DiscourseContext
  let topics: [Topic]
  let choice: TopicChoice
  /// The figures, with the unit of the header applied.
  let quantities: [Quantity]

  init(
    rules: EvidenceRules,
    frame: ReadingFrame,
    sentence: SentenceReading,
    passage: Passage,
    passageIndex: Int,
    published: Int,
    context: DiscourseContext
  ) {
    self.rules = rules
    self.frame = frame
    self.sentence = sentence
    self.passage = passage
    self.passageIndex = passageIndex
    self.published = published
    self.context = context
    let topics = rules.topics(in: sentence)
    self.topics = topics
    choice = TopicChoice(
      rules: rules,
      sentence: sentence,
      topics: topics,
      established: context.established
    )
    quantities = sentence.quantities.map { quantity in
      var quantity = quantity
      frame.unit?.apply(to: &quantity)
      if frame.isReplaced { quantity.role = .previous }
      return quantity
    }
  }

  /// Who speaks in the sentence.
  var attributions: AttributionFinder {
    AttributionFinder(rules: rules, sentence: sentence, written: frame.text)
  }

  /// Whether a range of the folded sentence lies in the part that counts.
  func isInCore(_ range: Range<Int>) -> Bool {
    frame.core.contains(sentence.text.original(range))
  }

  /// Whether a pattern stands in a stretch of the sentence.
  func matches(_ patterns: [TermPattern], in stretch: Range<Int>) -> Bool {
    patterns.contains { pattern in
      pattern.matches(in: sentence).contains { stretch.overlaps($0) }
    }
  }

  /// The place of the words that say something, in the passage.
  func place(of range: Range<Int>) -> Evidence.Place {
    let quoted = frame.quote ?? QuoteRange.range(of: range, in: sentence)
    return Evidence.Place(passage: passageIndex, range: quoted)
  }

  var isHeadline: Bool {
    switch passage.kind {
    case .title, .heading: true
    default: false
    }
  }
}

/// What stands above a sentence.
struct DiscourseContext: Sendable {
  /// Kinds that the title, the headings or the last sentences named.
  var established: Set<Int> = []
  /// For each measure what was last read in the same paragraph: a figure without a subject goes on
  /// with it.
  var lastOwners: [EvidenceKind.Measure: Topic.Owner] = [:]
  /// The period of the last pace.
  var lastFactor: Double?
  /// Levels that the sentence before gave, by group: the other half of a difference.
  var levels: [Int: Quantity] = [:]
  /// Who was last quoted in the same paragraph.
  var lastAttribution: Attribution?
  /// Whether odds were spoken of above.
  var speaksOfOdds = false
  /// Whether outcomes are being defined.
  var definesOutcomes = false
}

/// What is quoted around a figure: its clause, or more where a clause alone says too little.
enum QuoteRange {
  /// A shorter clause is quoted with its neighbours, in folded bytes.
  private static let shortest = 40
  private static let longest = 380

  static func range(of range: Range<Int>, in sentence: SentenceReading) -> Range<Int> {
    var clause = sentence.clause(around: range)
    for weight in [2, 3, 4] where clause.count < shortest {
      clause = sentence.clause(around: range, weight: weight)
    }
    if clause.count > longest {
      let start = max(clause.lowerBound, range.lowerBound - longest / 2)
      clause = start..<min(clause.upperBound, start + longest)
    }
    return sentence.text.original(trimmed(clause, in: sentence.text))
  }

  private static func trimmed(_ range: Range<Int>, in text: UniformText) -> Range<Int> {
    let marks: [UInt8] = [0x20, 0x0A] + Array(",;:.-|!?".utf8)
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, marks.contains(text.bytes[start]) || isInsideScalar(text, start) {
      start += 1
    }
    while end > start, marks.contains(text.bytes[end - 1]) { end -= 1 }
    return start < end ? start..<end : range
  }

  private static func isInsideScalar(_ text: UniformText, _ offset: Int) -> Bool {
    text.bytes[offset] & 0xC0 == 0x80
  }
}
