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
    let written = passages.map { passage in
      passage.item.flatMap { itemDates.indices.contains($0) ? itemDates[$0] : nil }
    }
    let readings = readings(of: passages, written: written.map { $0 ?? published })
    var discourse = Discourse(rules: rules)
    discourse.lookAhead(passages, readings.map { $0.map(\.sentence) })
    for index in passages.indices where discourse.claims.count < Self.claimLimit {
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
          published: (written[index] ?? published).daysSince1970,
          context: discourse.context
        )
        discourse.take(reader)
      }
      if let written = written[index] {
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

  // MARK: - Sentences

  private typealias Reading = (frame: ReadingFrame, sentence: SentenceReading)

  /// The sentences and cells of each passage; those that can hold no claim are left unread.
  private func readings(of passages: [Passage], written: [CalendarDate]) -> [[Reading]] {
    let frames = FrameBuilder(passages: passages, grammar: rules.grammar)
    let preceding = PrecedingDate(passages: passages)
    var lastRelevant = -Self.memory - 1
    let readings = passages.indices.map { index in
      frames.frames(of: index).map { frame -> Reading in
        let text = UniformText(frame.text)
        let hits = rules.lexicon.hits(in: text)
        if relevance.holds(hits, in: text) { lastRelevant = index }
        guard index - lastRelevant <= Self.memory else {
          return (frame, SentenceReading(unread: text, naming: hits))
        }
        let published = written[index]
        let sentence = SentenceReading(
          text,
          naming: hits,
          published: published,
          grammar: rules.grammar
        )
        guard sentence.refersBack else { return (frame, sentence) }
        let anchor = preceding.date(before: index, published: published)
        return (frame, sentence.placed(after: anchor, published: published))
      }
    }
    let strange = RedefinedAcronyms(in: readings.lazy.joined().map(\.sentence))
    guard !strange.isEmpty else { return readings }
    return readings.map { $0.map { ($0.frame, $0.sentence.without(strange)) } }
  }
}
