extension ClaimReader {
  /// Where the outcome of a probability is named, when the sentence names it.
  func outcome(nearestTo quantity: Quantity, _ owner: Topic.Owner) -> Topic? {
    topics.filter { $0.owner == owner }
      .min { $0.range.distance(to: quantity.range) < $1.range.distance(to: quantity.range) }
  }

  /// `a third of clients expect …`, `半数担心 …`: a share of people is no probability.
  func isShareOfPeople(_ quantity: Quantity) -> Bool {
    let end = quantity.extent.upperBound
    return sentence.words.contains { hit in
      guard hit.word == .opines, hit.range.lowerBound >= end else { return false }
      let between = end..<hit.range.lowerBound
      return between.count <= Self.subject && !topics.contains { between.overlaps($0.range) }
        && sentence.separatorWeight(between: end, and: hit.range.lowerBound) == 0
        && !rules.kinds.flatMap(\.figures).flatMap(\.needs).contains { pattern in
          pattern.matches(in: sentence).contains { between.overlaps($0) }
        }
    }
  }

  /// `of our institutional clients`: bytes of a subject behind its share.
  private static let subject = 32

  /// Judges a probability by the words around its outcome, and quotes both.
  func judge(_ claim: inout Claim, of quantity: Quantity, at outcome: Topic?) {
    let denial = Denial(sentence: sentence)
    let unlikely = sentence.words.filter { $0.word == .unlikely }.map(\.range)
    claim.isNegated =
      claim.isMisprint || denial.isNegated(quantity.range, besides: unlikely)
    guard let outcome else { return }
    let denials = OutcomeDenial(
      sentence: sentence,
      odds: rules.kinds[claim.kind].figures.flatMap(\.needs),
      neighbours: figuresAndOutcomes(besides: outcome)
    )
    claim.isInverted = denials.inverts(quantity, of: outcome.range)
    let start = min(quantity.range.lowerBound, outcome.range.lowerBound)
    let end = max(quantity.range.upperBound, outcome.range.upperBound)
    guard sentence.heaviestSeparator(between: start, and: end) < 3 else { return }
    claim.place = place(of: start..<end)
  }

  private func figuresAndOutcomes(besides outcome: Topic) -> [Range<Int>] {
    quantities.filter { $0.measure != .counted }.map(\.range)
      + topics.filter { $0.strength == .subject && !$0.range.overlaps(outcome.range) }.map(\.range)
  }
}
