extension SentenceReading {
  /// `disagrees and says 20%`, `不认同，只给15%`: whether a verb of stating behind a conjunction begins a claim
  /// of its own between what has a scope and a figure.
  func statesAnew(between scoped: Range<Int>, and range: Range<Int>) -> Bool {
    words.contains { hit in
      (hit.word == .announces || hit.word == .forecast || hit.word == .states)
        && hit.range.lowerBound >= scoped.upperBound && hit.range.upperBound <= range.lowerBound
        && Conjunctions.stand(in: text, before: hit.range, after: scoped)
    }
  }
}

/// Words that join a verb to the one before it.
private enum Conjunctions {
  private static let words = WordTable<Void>(lists: [
    (): "and|but|instead|yet|,|并|并且|但|却|而|而是|且|转而"
  ])
  /// A subject of so many bytes may stand between: `but we put it at 20%`.
  private static let reach = 20

  /// Whether one stands before a verb and behind what is denied.
  static func stand(in text: UniformText, before verb: Range<Int>, after denial: Range<Int>) -> Bool
  {
    let start = max(denial.upperBound, verb.lowerBound - reach)
    return (start..<verb.lowerBound).contains { words.longest(in: text, at: $0) != nil }
  }
}
