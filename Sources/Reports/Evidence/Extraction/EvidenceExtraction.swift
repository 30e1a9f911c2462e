package import PositionedData

/// Finds the evidence in a report.
///
/// The words that name kinds are data (``EvidenceRules``); the grammar that reads figures, periods,
/// time, condition, denial and attribution is code. Nothing is evidence without its quote.
package struct EvidenceExtraction: Sendable {
  private let rules: EvidenceRules
  private let relevance: Relevance

  /// So many passages behind one that may hold a claim are read too: they may go on with it, or deny
  /// it.
  private static let memory = 3

  /// So many claims of one report are compared with each other; a long report makes a hundred.
  private static let claimLimit = 10_000

  /// Creates an extraction by rules.
  package init(_ rules: EvidenceRules) {
    self.rules = rules
    relevance = Relevance(rules)
  }

  /// Finds the evidence of one report.
  ///
  /// - Parameters:
  ///   - passages: The passages in reading order.
  ///   - published: The day of publication, at which status is judged.
  ///   - itemDates: For each entry of a feed its own date, if it has one.
  /// - Returns: The evidence in reading order; each fact once.
  package func evidence(
    in passages: [Passage],
    published: CalendarDate,
    itemDates: [CalendarDate?] = []
  ) -> [Evidence] {
    reading(of: passages, published: published, itemDates: itemDates).evidence
  }

  /// Finds the evidence of one report, and says whether there was more than is read.
  func reading(
    of passages: [Passage],
    published: CalendarDate,
    itemDates: [CalendarDate?]
  ) -> (evidence: [Evidence], isCut: Bool) {
    let frames = FrameBuilder(passages: passages)
    var readings: [[(frame: ReadingFrame, sentence: SentenceReading)]] = []
    var written: [CalendarDate?] = []
    let lexicon = rules.lexicon
    var lastRelevant = -Self.memory - 1
    for (index, passage) in passages.enumerated() {
      let date = passage.item.flatMap { itemDates.indices.contains($0) ? itemDates[$0] : nil }
      written.append(date)
      readings.append(
        frames.frames(of: index).map { frame in
          let text = UniformText(frame.text)
          let hits = lexicon.hits(in: text)
          if relevance.holds(hits, in: text) { lastRelevant = index }
          guard index - lastRelevant <= Self.memory else {
            return (frame, SentenceReading(unread: text, naming: hits))
          }
          return (frame, SentenceReading(text, naming: hits, published: date ?? published))
        }
      )
    }
    let strange = RedefinedAcronyms(in: readings.lazy.joined().map(\.sentence))
    if !strange.isEmpty {
      readings = readings.map { frames in
        frames.map { ($0.frame, $0.sentence.without(strange)) }
      }
    }
    var discourse = Discourse(rules: rules)
    discourse.lookAhead(passages, readings.map { $0.map(\.sentence) })
    for index in passages.indices where discourse.claims.count < Self.claimLimit {
      let written = written[index]
      discourse.begin(passages[index], at: index)
      for (frame, sentence) in readings[index] {
        guard sentence.isRead else {
          discourse.pass()
          continue
        }
        let reader = ClaimReader(
          rules: rules,
          frame: frame,
          sentence: sentence,
          passage: passages[index],
          passageIndex: index,
          published: (written ?? published).daysSince1970,
          context: discourse.context
        )
        discourse.take(reader)
      }
      if let written {
        discourse.age(passage: index, days: published.daysSince1970 - written.daysSince1970)
      }
    }
    let assembly = EvidenceAssembly(
      rules: rules,
      passages: passages,
      published: published.daysSince1970
    )
    let isCut = discourse.claims.count >= Self.claimLimit
    return (assembly.evidence(from: discourse.claims), isCut)
  }
}
