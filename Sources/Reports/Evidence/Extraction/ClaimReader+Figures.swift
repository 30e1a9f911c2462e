extension ClaimReader {
  /// The claims that figures make.
  func figureClaims() -> [Claim] {
    var claims: [Claim] = []
    var lastFactor = context.lastFactor
    var lastOwner: Topic.Owner?
    let outcomes = OddsPairing(reader: self).outcomes()
    for (index, quantity) in quantities.enumerated() where isInCore(quantity.range) {
      guard !isComponent(quantity) else { continue }
      let owner =
        outcomes[index]?.owner ?? replacedOwner(of: quantity, lastOwner)
        ?? owner(of: quantity, besides: outcomes, after: lastOwner)
      guard let owner else { continue }
      lastOwner = owner
      guard case .figure(let kind, let figure) = owner else { continue }
      guard var claim = claim(quantity, kind: kind, figure: figure, &lastFactor) else { continue }
      if rules.kinds[kind].figures[figure].measure == .odds {
        judge(&claim, of: quantity, at: outcomes[index] ?? outcome(nearestTo: quantity, owner))
      }
      claims.append(claim)
    }
    return claims
  }

  /// What a figure belongs to, when the outcomes of a list have been given their figures.
  ///
  /// A figure that is left is for something we do not know, unless it goes on with the figure before:
  /// `50%, now 60%`.
  private func owner(
    of quantity: Quantity,
    besides outcomes: [Int: Topic],
    after last: Topic.Owner?
  ) -> Topic.Owner? {
    guard let owner = owner(of: quantity) else { return nil }
    guard quantity.role == .level, isOfOdds(owner), isListed(quantity, with: outcomes),
      !isOfThePast(quantity, owner)
    else { return owner }
    guard let last, isOfOdds(last), goesOn(quantity) || corrects(quantity) else { return nil }
    return last
  }

  /// `not 60% but 20%`, `不是60%，而是20%`: a figure that stands in the place of the negated one before it.
  private func corrects(_ quantity: Quantity) -> Bool {
    guard
      let before = quantities.last(where: {
        $0.measure == quantity.measure && $0.range.upperBound <= quantity.range.lowerBound
      }),
      Denial(sentence: sentence).isNegated(before.range)
    else { return false }
    let between = before.range.upperBound..<quantity.range.lowerBound
    return between.count <= Self.nearVerb && !topics.contains { between.overlaps($0.range) }
      && Corrections.stand(in: sentence.text, between)
  }

  /// `15%, against the 30% of last autumn`: an old figure goes with the one that replaced it.
  private func isOfThePast(_ quantity: Quantity, _ owner: Topic.Owner) -> Bool {
    guard case .figure(let kind, _) = owner else { return false }
    let timing = Timing(sentence: sentence, kind: rules.kinds[kind], published: published)
    return timing.date(of: quantity.range).map { timing.isPast($0, asOpinion: true) } ?? false
  }

  private func isOfOdds(_ owner: Topic.Owner) -> Bool {
    guard case .figure(let kind, let figure) = owner else { return false }
    return rules.kinds[kind].figures[figure].measure == .odds
  }

  /// Whether a figure stands in one list with those that have their outcomes.
  private func isListed(_ quantity: Quantity, with outcomes: [Int: Topic]) -> Bool {
    outcomes.keys.contains { index in
      let other = quantities[index].range
      return sentence.heaviestSeparator(between: other, and: quantity.range) < 3
        && !attributions.namesSpeaker(between: other, and: quantity.range)
    }
  }

  /// `目前上调至60%`, `puts it at 60%`: a figure right behind a verb of stating or of change.
  private func goesOn(_ quantity: Quantity) -> Bool {
    isStated(quantity)
      || sentence.words.contains { hit in
        hit.word == .now && hit.range.upperBound <= quantity.range.lowerBound
          && quantity.range.lowerBound - hit.range.upperBound <= Self.nearVerb
      }
  }

  /// `of which $20bn offsets …`: parts of a total are not a pace.
  private func isComponent(_ quantity: Quantity) -> Bool {
    guard quantity.measure == .dollars || quantity.measure == .amount else { return false }
    let start = sentence.clause(around: quantity.range, weight: 4).lowerBound
    return sentence.words.contains { hit in
      hit.word == .component && hit.range.lowerBound >= start
        && hit.range.upperBound <= quantity.range.lowerBound
        && sentence.heaviestSeparator(between: hit.range.upperBound, and: quantity.range.lowerBound)
          < 3
    }
  }

  private func claim(
    _ quantity: Quantity,
    kind kindIndex: Int,
    figure figureIndex: Int,
    _ lastFactor: inout Double?
  ) -> Claim? {
    let kind = rules.kinds[kindIndex]
    let figure = kind.figures[figureIndex]
    let clause = sentence.clause(around: quantity.range)
    if quantity.role == .change, !isExcess(quantity, figure),
      !figure.readsChanges || isChangeOfAnother(kindIndex, in: clause)
    {
      return nil
    }
    if kind.isRelease, quantity.role == .expected || speaksOfConsensus {
      return nil
    }
    let isOutdone = quantity.role == .expected && isAnnouncedBeside(quantity)
    if isExcepted(quantity, figure, in: clause) || isAbroad(quantity, figure) { return nil }
    guard let ends = ends(of: quantity, kind, figure, &lastFactor) else { return nil }
    if !figure.needs.isEmpty, !meetsNeeds(figure) || isShareOfPeople(quantity) { return nil }
    var claim = self.claim(
      at: quantity.range,
      kind: kindIndex,
      previous: quantity.role == .previous || isOutdone
    )
    claim.figure = figureIndex
    claim.low = ends.low
    claim.high = ends.high
    claim.scenario = figure.scenario
    claim.reading = figure.reading
    claim.isDispersion = isSpread(quantity)
    claim.direction =
      figure.zeroDirection.flatMap { ends.low == 0 && ends.high == 0 ? $0 : nil }
      ?? directionBeside(quantity, kind)
    if figure.measure == .pace, definesOutcome(quantity) { claim.status = .hypothetical }
    return claim
  }

  /// The figure that a poll looks for is none that was published.
  private var speaksOfConsensus: Bool {
    let whole = 0..<sentence.text.count
    return sentence.has(.forecast, in: whole) && sentence.has(.consensus, in: whole)
  }

  /// A range of answers is no estimate of its own.
  private func isSpread(_ quantity: Quantity) -> Bool {
    guard quantity.low < quantity.high else { return false }
    let text = sentence.text
    return sentence.words.contains { hit in
      hit.word == .spread
        && text.skippingSpaces(backFrom: quantity.range.lowerBound) == hit.range.upperBound
        || hit.word == .spreadBehind
          && text.skippingSpaces(from: quantity.range.upperBound) == hit.range.lowerBound
    }
  }
}

/// Words that put one figure in the place of a negated one.
private enum Corrections {
  private static let words = WordTable<Void>(lists: [(): "but|rather|instead|而是|而为|应为|应是"])

  static func stand(in text: UniformText, _ stretch: Range<Int>) -> Bool {
    stretch.contains { words.longest(in: text, at: $0) != nil }
  }
}
