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
    if let topic, case .elsewhere = topic.owner, let owner = spoken(quantity, besides: topic) {
      return owner
    }
    if let topic, topic.strength != .assumed { return topic.owner }
    // Who is named with a period of his own begins anew; others go on with what was said.
    if let topic, isOfOurWorld(quantity), hasOwnPeriod(quantity) { return topic.owner }
    return inherited(quantity)
  }

  /// `Santander, more hawkish on the balance sheet, just $8bn`: a house named in the same part of the
  /// sentence goes on with the subject; a thing in another clause takes its figure away no more.
  private func spoken(_ quantity: Quantity, besides topic: Topic) -> Topic.Owner? {
    guard sentence.separatorWeight(between: topic.range, and: quantity.range) > 0,
      let owner = sentenceOwners.last(where: { $0.end <= quantity.range.lowerBound })?.owner
        ?? context.lastOwners[.pace],
      case .figure(let kind, let figure) = owner,
      rules.kinds[kind].figures[figure].measure.admits(quantity.measure)
    else { return nil }
    let start = sentence.clause(around: quantity.range, weight: 3).lowerBound
    let isNamed = sentence.hits.contains { hit in
      hit.range.lowerBound >= start && hit.range.upperBound <= quantity.range.lowerBound
        && rules.houses.contains { $0.group == hit.group }
    }
    return isNamed ? owner : nil
  }

  /// What figures of this sentence belong to by name, for those that follow.
  private var sentenceOwners: [(owner: Topic.Owner, end: Int)] {
    quantities.compactMap { quantity in
      guard let topic = choice.owner(of: quantity), topic.strength != .shortName,
        case .figure = topic.owner
      else { return nil }
      return (topic.owner, quantity.range.upperBound)
    }
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
    let named = measures.contains(.pace) ? lastOwner(before: quantity) : nil
    guard let owner = named ?? measures.lazy.compactMap({ context.lastOwners[$0] }).first,
      isOfOurWorld(quantity), passage.kind == .sentence || passage.kind == .footnote
    else { return nil }
    let isSpoken = AttributionFinder(rules: rules, sentence: sentence).source(of: quantity.range)
    let goesOn =
      isSpoken != nil || quantity.role == .previous
      || sentence.words.contains { $0.word == .forecast || $0.word == .past || $0.word == .now }
    return goesOn ? owner : nil
  }

  /// What the figures before a semicolon belong to: `…; its own call is $25 billion`.
  private func lastOwner(before quantity: Quantity) -> Topic.Owner? {
    guard let last = sentenceOwners.last(where: { $0.end <= quantity.range.lowerBound }),
      sentence.heaviestSeparator(between: last.end, and: quantity.range.lowerBound) >= 3,
      case .figure(let kind, let figure) = last.owner,
      rules.kinds[kind].figures[figure].measure == .pace
    else { return nil }
    return last.owner
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
    if quantity.role == .change, !isExcess(quantity, figure, in: clause),
      !figure.readsChanges || isChangeOfAnother(kindIndex, in: clause)
    {
      return nil
    }
    if kind.isRelease, quantity.role == .expected || Consensus.expects(in: sentence) {
      return nil
    }
    let isOutdone = quantity.role == .expected && isAnnouncedBeside(quantity)
    if isExcepted(quantity, figure, in: clause) || isAbroad(quantity, figure) { return nil }
    guard let ends = ends(of: quantity, kind, figure, &lastFactor) else { return nil }
    if !figure.needs.isEmpty, !meetsNeeds(figure) { return nil }
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
    claim.isDispersion = Dispersion.isSpread(quantity, in: sentence.text)
    claim.direction =
      figure.zeroDirection.flatMap { ends.low == 0 && ends.high == 0 ? $0 : nil }
      ?? directionBeside(quantity, kind)
    if figure.measure == .pace, definesOutcome(quantity) { claim.status = .hypothetical }
    return claim
  }

  /// `SOFR exceeded IORB by 19bp`: what looks like a change is the difference.
  private func isExcess(
    _ quantity: Quantity,
    _ figure: EvidenceKind.Figure,
    in clause: Range<Int>
  ) -> Bool {
    guard let signs = figure.signs,
      sentence.text.has("by ", before: quantity.extent.lowerBound)
    else { return false }
    return sentence.hits.contains { hit in
      (hit.group == signs.positive || hit.group == signs.negative)
        && hit.range.lowerBound >= clause.lowerBound
        && hit.range.upperBound <= quantity.extent.lowerBound
    }
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

  /// Whether another figure of the sentence is announced, so that this one is what had been expected.
  private func isAnnouncedBeside(_ quantity: Quantity) -> Bool {
    quantities.contains { other in
      other.measure == quantity.measure && other.range != quantity.range && other.role == .level
        && sentence.has(.announces, in: sentence.clause(around: other.range))
    }
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
        let distance = distance(from: range, to: quantity.range)
        return !quantities.contains { other in
          other.measure == quantity.measure && other.range != quantity.range
            && self.distance(from: range, to: other.range) < distance
        }
      }
    }
  }

  /// Bytes between two stretches; `and` or a comma between them parts them further.
  private func distance(from one: Range<Int>, to other: Range<Int>) -> Int {
    let distance = one.distance(to: other)
    guard distance > 0 else { return 0 }
    let start = min(one.upperBound, other.upperBound)
    let between = start..<(start + distance)
    let isParted =
      And.stands(in: sentence.text, between)
      || sentence.separatorWeight(between: between.lowerBound, and: between.upperBound) > 0
    return isParted ? distance + And.cost : distance
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

/// The word that joins two figures: `0.3% from the month before and 2.9% from a year earlier`.
private enum And {
  /// So many bytes further away are things that it parts.
  static let cost = 40
  private static let words = WordTable<Void>(lists: [(): "and|和|、"])

  static func stands(in text: UniformText, _ stretch: Range<Int>) -> Bool {
    stretch.contains { words.longest(in: text, at: $0) != nil }
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

/// What a poll expects of a release, which is not the release.
private enum Consensus {
  private static let words = WordTable<Void>(lists: [
    (): """
    economists polled|economists surveyed|polled by|surveyed by|consensus expects|consensus looks for|markets expect|\
    the market expects|the street expects|受访经济学家|市场预计|市场普遍预计|市场普遍预期|彭博调查|路透调查
    """
  ])

  static func expects(in sentence: SentenceReading) -> Bool {
    sentence.has(.forecast, in: 0..<sentence.text.count)
      && (0..<sentence.text.count).contains { words.longest(in: sentence.text, at: $0) != nil }
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
