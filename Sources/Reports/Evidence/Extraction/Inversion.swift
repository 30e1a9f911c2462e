/// Finds conditions that a verb before its subject opens.
///
/// `Had energy not spiked, …` opens a sentence; `rates would ease were purchases to reach …` follows what
/// would come of it.
struct Inversion {
  let sentence: SentenceReading

  /// Whether an inverted verb makes what stands behind it a supposition.
  func opensCondition(before range: Range<Int>) -> Bool {
    let text = sentence.text
    let wide = sentence.clause(around: range, weight: 3)
    if Self.verbs.longest(in: text, at: text.skippingSpaces(from: wide.lowerBound)) != nil {
      return true
    }
    guard let would = sentence.words.first(where: { $0.word == .would && wide.contains($0.range) }),
      would.range.upperBound < range.lowerBound
    else { return false }
    return (would.range.upperBound..<range.lowerBound).contains { offset in
      guard let (_, end) = Self.verbs.longest(in: text, at: offset) else { return false }
      return hasSubject(at: text.skippingSpaces(from: end))
    }
  }

  /// Whether a pronoun, an article or something the rules name stands at an offset.
  private func hasSubject(at offset: Int) -> Bool {
    Self.subjects.longest(in: sentence.text, at: offset) != nil
      || sentence.hits.contains { $0.range.lowerBound == offset }
  }

  private static let verbs = WordTable<Void>(lists: [(): "had|were|should"])
  private static let subjects = WordTable<Void>(lists: [
    (): "the|a|an|it|they|he|she|we|you|this|that|these|those|its|their|our|any"
  ])
}
