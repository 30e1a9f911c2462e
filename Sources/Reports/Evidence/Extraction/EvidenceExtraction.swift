package import PositionedData

/// Finds the evidence in a report.
///
/// The words that name kinds are data (``EvidenceRules``); the grammar that reads figures, periods,
/// time, condition, denial and attribution is code. Nothing is evidence without its quote.
package struct EvidenceExtraction: Sendable {
  private let rules: EvidenceRules

  /// Creates an extraction by rules.
  package init(_ rules: EvidenceRules) {
    self.rules = rules
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
    var discourse = Discourse(rules: rules)
    let frames = FrameBuilder(passages: passages)
    for index in passages.indices {
      let item = passages[index].item
      let written = item.flatMap { itemDates.indices.contains($0) ? itemDates[$0] : nil }
      discourse.begin(passages[index], at: index)
      for frame in frames.frames(of: index) {
        let sentence = SentenceReading(
          FoldedText(frame.text),
          published: written ?? published,
          lexicon: rules.lexicon
        )
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
      if let written { discourse.age(passage: index, days: published.daysSince1970 - written.daysSince1970) }
    }
    return EvidenceAssembly(rules: rules, passages: passages).evidence(from: discourse.claims)
  }
}
