/// Decides whether a probability is that of an outcome's not coming about.
///
/// `a 70% chance of no soft landing`, `避免资金荒的概率为七成`: such a figure is not the outcome's
/// probability, nor is what is left of a hundred, which belongs to all the others together.
struct OutcomeDenial {
  let sentence: SentenceReading
  /// Groups of words for odds.
  let odds: [TermPattern]
  /// The figures of the sentence, and the outcomes that are named: no word reaches beyond them.
  let neighbours: [Range<Int>]

  /// A word that averts stands at most so many bytes before the outcome.
  private static let reach = 40
  /// An outcome called unlikely has a probability below this, in percent; a greater one is its
  /// opposite's.
  private static let even = 50.0

  /// Whether a figure is for the outcome's not coming about.
  ///
  /// - Parameters:
  ///   - quantity: The figure.
  ///   - outcome: Where the outcome is named.
  /// - Returns: Whether the words around the outcome avert it.
  func inverts(_ quantity: Quantity, of outcome: Range<Int>) -> Bool {
    isAverted(before: outcome, quantity) || isAverted(behind: outcome, quantity)
      || isUnlikely(outcome, quantity)
  }

  private func isAverted(before outcome: Range<Int>, _ quantity: Quantity) -> Bool {
    let start = max(
      sentence.clause(around: outcome, weight: 2).lowerBound,
      outcome.lowerBound - Self.reach,
      end(ofNeighbourBefore: outcome, besides: quantity)
    )
    return sentence.words.contains { hit in
      hit.word == .averts && hit.range.lowerBound >= start
        && hit.range.upperBound <= outcome.lowerBound
        && !sentence.isPart(hit, of: .notNegation) && isBound(hit, to: quantity, outcome)
    }
  }

  private func isAverted(behind outcome: Range<Int>, _ quantity: Quantity) -> Bool {
    let stretch = outcome.lowerBound..<max(outcome.upperBound, quantity.range.upperBound)
    let end = min(
      sentence.clause(around: stretch, weight: 2).upperBound,
      start(ofNeighbourBehind: outcome, besides: quantity)
    )
    return sentence.words.contains { hit in
      hit.word == .averted && hit.range.lowerBound >= outcome.upperBound
        && hit.range.upperBound <= end && !sentence.isPart(hit, of: .notNegation)
        && !speaksOfOdds(in: outcome.upperBound..<hit.range.lowerBound, besides: quantity)
        && isBound(hit, to: quantity, outcome)
    }
  }

  /// `难以实现软着陆，概率仅两成`: apart from its figure a negated outcome has a small probability of its
  /// own, while a great one is that of the negation.
  private func isBound(_ hit: GrammarWord.Hit, to quantity: Quantity, _ outcome: Range<Int>) -> Bool
  {
    quantity.low >= Self.even
      || sentence.separatorWeight(between: hit.range, and: quantity.range) == 0
        && sentence.separatorWeight(between: outcome, and: quantity.range) == 0
        && !sentence.hasColon(between: hit.range, and: quantity.range)
  }

  private func isUnlikely(_ outcome: Range<Int>, _ quantity: Quantity) -> Bool {
    guard quantity.low > Self.even else { return false }
    let clause = sentence.clause(around: outcome)
    return sentence.has(.unlikely, in: clause)
      && sentence.clause(around: quantity.range, weight: 2).contains(outcome)
  }

  /// `软着陆的概率不会超过三成` speaks of the probability, not of the outcome.
  private func speaksOfOdds(in stretch: Range<Int>, besides quantity: Quantity) -> Bool {
    guard !stretch.contains(quantity.range) else { return false }
    return odds.contains { pattern in
      pattern.matches(in: sentence).contains { stretch.contains($0) }
    }
  }

  private func end(ofNeighbourBefore outcome: Range<Int>, besides own: Quantity) -> Int {
    neighbours.filter { $0 != own.range && $0.upperBound <= outcome.lowerBound }
      .map(\.upperBound).max() ?? 0
  }

  private func start(ofNeighbourBehind outcome: Range<Int>, besides own: Quantity) -> Int {
    neighbours.filter { $0 != own.range && $0.lowerBound >= outcome.upperBound }
      .map(\.lowerBound).min() ?? sentence.text.count
  }
}
