/// A sentence of the memo that is checked.
struct SaidSentence: Sendable {
  let line: Int
  let topic: MemoTopic?
  /// Whether it is running text, which can carry what must be said.
  let isRead: Bool
  /// With marks for the plan's names.
  let masked: String
  let key: String
  let numbers: [NumberToken]
  /// What the sentences before it in the block were about.
  let earlier: Set<PlanNames.Subject>

  /// The sentences of a memo in order, tables left out.
  static func all(of memo: ReadMemo, _ names: PlanNames, own texts: Set<String>) -> [SaidSentence] {
    memo.blocks.flatMap { block -> [SaidSentence] in
      let isOurLabel =
        (block.kind == .label || block.kind == .heading)
        && texts.contains(CanonicalText.key(block.text))
      guard !block.isRow, !isOurLabel else { return [] }
      // A heading's own number says nothing.
      let text =
        block.kind == .heading
        ? block.text.drop { $0.isNumber || ". ".contains($0) } : block.text[...]
      var earlier: Set<PlanNames.Subject> = []
      return Sentences.split(names.masked(String(text))).map { masked in
        defer {
          let own = names.subjects(in: masked)
          if !own.isEmpty { earlier = own }
        }
        let read = NumberToken.read(masked)
        return SaidSentence(
          line: block.line,
          topic: block.topic,
          isRead: block.isRead,
          masked: masked,
          key: CanonicalText.key(read.skeleton),
          numbers: read.tokens,
          earlier: earlier
        )
      }
    }
  }
}
