extension ClaimReader {
  /// The claims that figures make.
  func figureClaims() -> [Claim] {
    var claims: [Claim] = []
    var lastFactor = context.lastFactor
    var lastOwner: Topic.Owner?
    let odds = OddsPairing(reader: self).owners()
    for (index, quantity) in quantities.enumerated() where isInCore(quantity.range) {
      guard !isComponent(quantity) else { continue }
      let owner = odds[index] ?? replacedOwner(of: quantity, lastOwner) ?? owner(of: quantity)
      guard let owner else { continue }
      lastOwner = owner
      guard case .figure(let kind, let figure) = owner else { continue }
      if let claim = claim(quantity, kind: kind, figure: figure, &lastFactor) {
        claims.append(claim)
      }
    }
    return claims
  }

  /// What a figure belongs to: the nearest thing named, else what the sentence goes on with.
  private func owner(of quantity: Quantity) -> Topic.Owner? {
    let topic = choice.owner(of: quantity)
    if let topic, topic.strength != .assumed { return topic.owner }
    // Who is named with a period of his own begins anew; others go on with what was said.
    if let topic, isOfOurWorld(quantity), hasOwnPeriod(quantity) { return topic.owner }
    return inherited(quantity)
  }

  /// `(previously 40)`: a replaced figure belongs to what the figure before it belongs to.
  private func replacedOwner(of quantity: Quantity, _ lastOwner: Topic.Owner?) -> Topic.Owner? {
    guard quantity.role == .previous, let lastOwner, case .figure(let kind, let figure) = lastOwner,
      rules.kinds[kind].figures[figure].measure.admits(quantity.measure)
    else { return nil }
    let clause = sentence.clause(around: quantity.range)
    let isNamed = topics.contains { topic in
      guard topic.strength == .subject, clause.contains(topic.range) else { return false }
      return quantity.range.distance(to: topic.range) <= Self.nearName
    }
    return isNamed ? nil : lastOwner
  }

  /// A name within this many bytes of a figure is its own.
  private static let nearName = 30

  private func hasOwnPeriod(_ quantity: Quantity) -> Bool {
    let clause = sentence.clause(around: quantity.range, weight: 3)
    return sentence.periods.contains { clause.contains($0.range) }
  }

  /// `UBS was closer to $40 billion`: the subject is that of the sentence before.
  private func inherited(_ quantity: Quantity) -> Topic.Owner? {
    let measures = EvidenceKind.Measure.allCases.filter {
      $0.admits(quantity.measure) && $0 != .odds
    }
    guard let owner = measures.lazy.compactMap({ context.lastOwners[$0] }).first,
      isOfOurWorld(quantity), passage.kind == .sentence || passage.kind == .footnote
    else { return nil }
    let isSpoken = AttributionFinder(rules: rules, sentence: sentence).source(of: quantity.range)
    let goesOn =
      isSpoken != nil || quantity.role == .previous
      || sentence.words.contains { $0.word == .forecast || $0.word == .past || $0.word == .now }
    return goesOn ? owner : nil
  }

  private func isOfOurWorld(_ quantity: Quantity) -> Bool {
    let clause = sentence.clause(around: quantity.range, weight: 4)
    return !sentence.has(group: rules.companies, in: clause)
      && !sentence.has(group: rules.abroad, in: clause)
  }

  /// `of which $20bn offsets …`: parts of a total are not a pace.
  private func isComponent(_ quantity: Quantity) -> Bool {
    guard quantity.measure == .dollars || quantity.measure == .amount else { return false }
    return Components.opens(before: quantity, in: sentence)
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
    if quantity.role == .change, !figure.readsChanges || isChangeOfAnother(kindIndex, in: clause) {
      return nil
    }
    if quantity.role == .expected, kind.isRelease { return nil }
    if isExcepted(quantity, figure, in: clause) || isAbroad(quantity, figure) { return nil }
    guard let ends = ends(of: quantity, kind, figure, &lastFactor) else { return nil }
    if !figure.needs.isEmpty, !meetsNeeds(figure) { return nil }
    var claim = self.claim(
      at: quantity.range,
      kind: kindIndex,
      previous: quantity.role == .previous
    )
    claim.figure = figureIndex
    claim.low = ends.low
    claim.high = ends.high
    claim.scenario = figure.scenario
    claim.reading = figure.reading
    claim.isDispersion = Dispersion.isSpread(quantity, in: sentence.text)
    claim.direction =
      figure.zeroDirection.flatMap { ends.low == 0 && ends.high == 0 ? $0 : nil }
      ?? directionBeside(quantity, kind)
    if figure.measure == .pace, definesOutcome(quantity) { claim.status = .hypothetical }
    return claim
  }

  /// `the dollar index was down 0.25%` beside inflation: a change is that of what its clause names.
  private func isChangeOfAnother(_ kind: Int, in clause: Range<Int>) -> Bool {
    var namesAnother = false
    for topic in topics where clause.overlaps(topic.range) && topic.strength == .subject {
      guard case .figure(let named, _) = topic.owner else { continue }
      if named == kind { return false }
      namesAnother = true
    }
    return namesAnother
  }

  // MARK: - Values

  private func ends(
    of quantity: Quantity,
    _ kind: EvidenceKind,
    _ figure: EvidenceKind.Figure,
    _ lastFactor: inout Double?
  ) -> (low: Double?, high: Double?)? {
    var factor = figure.factor
    switch figure.measure {
    case .pace:
      let reading = PaceReading(sentence: sentence, inherited: lastFactor)
      guard let monthly = reading.monthlyFactor(for: quantity) else { return nil }
      lastFactor = monthly
      factor *= monthly
    case .basisPoints: if quantity.measure == .percentagePoints { factor *= 100 }
    case .price: if quantity.measure == .dollars { factor *= 1e9 }
    case .index: if !isBareIndex(quantity) { return nil }
    default: break
    }
    var low = quantity.lowerEnd.map { $0 * factor }
    var high = quantity.upperEnd.map { $0 * factor }
    if kind.readsCaps, quantity.bound == .upTo || quantity.bound == .atMost {
      low = quantity.low * factor
    }
    applySign(figure, quantity, &low, &high)
    guard [low, high].allSatisfy({ $0.map(figure.plausible.contains) ?? true }) else { return nil }
    return (low, high)
  }

  /// Whether a number can be the level of an index.
  ///
  /// In another clause than its subject a number needs a word of time beside it: `a week ago 19`.
  private func isBareIndex(_ quantity: Quantity) -> Bool {
    guard !quantity.isInWords, quantity.role != .change else { return false }
    let clause = sentence.clause(around: quantity.range)
    let isBesideSubject = topics.contains { topic in
      guard case .figure(let kind, let figure) = topic.owner else { return false }
      return rules.kinds[kind].figures[figure].measure == .index && clause.overlaps(topic.range)
    }
    if isBesideSubject || quantity.role == .previous { return true }
    return sentence.dates.contains { clause.contains($0.range) }
      || [.extreme, .past, .now, .closes].contains { sentence.has($0, in: clause) }
  }

  /// Gives a difference its sign by `above` and `below`.
  private func applySign(
    _ figure: EvidenceKind.Figure,
    _ quantity: Quantity,
    _ low: inout Double?,
    _ high: inout Double?
  ) {
    guard let signs = figure.signs, (low ?? high ?? 0) > 0 else { return }
    let clause = sentence.clause(around: quantity.range, weight: 2)
    let marks = sentence.hits.filter {
      ($0.group == signs.positive || $0.group == signs.negative) && clause.contains($0.range)
    }
    let nearest = marks.min { left, right in
      left.range.distance(to: quantity.range) < right.range.distance(to: quantity.range)
    }
    guard let nearest, nearest.group == signs.negative,
      nearest.range.distance(to: quantity.range) <= 60
    else { return }
    (low, high) = (high.map { -$0 }, low.map { -$0 })
  }

  // MARK: - Conditions

  /// Whether an exception stands in the clause and belongs to this figure, not to one nearer to it.
  private func isExcepted(
    _ quantity: Quantity,
    _ figure: EvidenceKind.Figure,
    in clause: Range<Int>
  ) -> Bool {
    figure.exceptions.contains { pattern in
      pattern.matches(in: sentence).contains { range in
        guard clause.overlaps(range) else { return false }
        let distance = range.distance(to: quantity.range)
        return !quantities.contains { other in
          other.measure == quantity.measure && other.range != quantity.range
            && clause.contains(other.range) && range.distance(to: other.range) < distance
        }
      }
    }
  }

  private func meetsNeeds(_ figure: EvidenceKind.Figure) -> Bool {
    if context.speaksOfOdds || matches(figure.needs, in: 0..<sentence.text.count) { return true }
    let named = Set(rules.scenarioGroups).filter { group in
      sentence.has(group: group, in: 0..<sentence.text.count)
    }
    return named.count >= 2
  }

  /// Whether a figure is another country's: the last country named before it, or one right behind.
  private func isAbroad(_ quantity: Quantity, _ figure: EvidenceKind.Figure) -> Bool {
    switch figure.measure {
    case .odds, .index, .price: return false
    default: break
    }
    let places = sentence.hits.filter { $0.group == rules.abroad || $0.group == rules.home }
    let before = places.last {
      $0.range.upperBound <= quantity.range.lowerBound
        && sentence.heaviestSeparator(between: $0.range.upperBound, and: quantity.range.lowerBound)
          < 4
    }
    if let before { return before.group == rules.abroad && !isHome(beside: before.range) }
    let clause = sentence.clause(around: quantity.range)
    return places.contains { $0.group == rules.abroad && clause.contains($0.range) }
      && !places.contains { $0.group == rules.home && clause.contains($0.range) }
  }

  private func isHome(beside range: Range<Int>) -> Bool {
    sentence.hits.contains { $0.group == rules.home && $0.range.overlaps(range) }
  }

  /// A purchase beside the name of an outcome defines the outcome.
  private func definesOutcome(_ quantity: Quantity) -> Bool {
    if sentence.has(.definition, in: 0..<sentence.text.count) || context.definesOutcomes {
      return true
    }
    let stretch =
      frame.quote == nil
      ? sentence.clause(around: quantity.range, weight: 3) : 0..<sentence.text.count
    return rules.scenarioGroups.contains { sentence.has(group: $0, in: stretch) }
  }

  /// A direction said in the clause of a figure: `the dollar index slipped to 97.01`.
  private func directionBeside(_ quantity: Quantity, _ kind: EvidenceKind) -> Int? {
    let clause = sentence.clause(around: quantity.range)
    return kind.statements.first { matches($0.patterns, in: clause) && $0.direction != 0 }?
      .direction
  }
}

/// Words behind which parts of a total follow.
private enum Components {
  private static let words = WordTable<Void>(lists: [
    ():
      "of which|comprising|made up of|consisting of|split between|backed by|composed of|broken down into|其中|分别用于|由以下|包括其中"
  ])

  static func opens(before quantity: Quantity, in sentence: SentenceReading) -> Bool {
    let start = sentence.clause(around: quantity.range, weight: 4).lowerBound
    var offset = start
    while offset < quantity.range.lowerBound {
      if let (_, end) = words.longest(in: sentence.text, at: offset),
        end <= quantity.range.lowerBound
      {
        return sentence.heaviestSeparator(between: end, and: quantity.range.lowerBound) < 3
      }
      offset += 1
    }
    return false
  }
}

/// A range of answers, which is no estimate of its own.
private enum Dispersion {
  private static let openers = WordTable<Void>(lists: [
    ():
      "ranged from|ranging from|ranged between|ranging between|varied from|varied between|spread from|spanned|stretched from|answers between|从|介于"
  ])
  private static let closers = WordTable<Void>(lists: [(): "不等|之间不等"])

  static func isSpread(_ quantity: Quantity, in text: UniformText) -> Bool {
    guard quantity.low < quantity.high else { return false }
    return openers.longest(in: text, endingAt: quantity.range.lowerBound) != nil
      || closers.longest(in: text, after: quantity.range.upperBound) != nil
  }
}
