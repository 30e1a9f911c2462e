extension ClaimReader {
  /// What a figure belongs to: the nearest thing named, else what the sentence goes on with.
  func owner(of quantity: Quantity) -> Topic.Owner? {
    let topic = choice.owner(of: quantity)
    if let topic, case .elsewhere = topic.owner, let owner = spoken(quantity, besides: topic) {
      return owner
    }
    if let topic, topic.strength != .assumed { return topic.owner }
    // Who is named with a period of his own begins anew; others go on with what was said.
    if let topic, isOfOurWorld(quantity), hasOwnPeriod(quantity) { return topic.owner }
    if topic == nil, let owner = statedOdds(quantity) { return owner }
    return inherited(quantity)
  }

  /// `Ostrander disagrees and says 20%`: who states a bare percentage speaks of the outcome named just
  /// before.
  private func statedOdds(_ quantity: Quantity) -> Topic.Owner? {
    guard EvidenceKind.Measure.odds.admits(quantity.measure),
      let owner = context.lastOwners[.odds],
      attributions.source(of: quantity.range) != nil
    else { return nil }
    return isStated(quantity) ? owner : nil
  }

  /// Whether a figure stands right behind a verb of stating.
  func isStated(_ quantity: Quantity) -> Bool {
    sentence.words.contains { hit in
      (hit.word == .announces || hit.word == .states || hit.word == .forecast)
        && hit.range.upperBound <= quantity.range.lowerBound
        && quantity.extent.lowerBound - hit.range.upperBound <= Self.nearVerb
    }
  }

  /// A figure within so many bytes of a verb of stating is its object: `puts it at 20%`.
  static var nearVerb: Int { 18 }

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
  func replacedOwner(of quantity: Quantity, _ lastOwner: Topic.Owner?) -> Topic.Owner? {
    guard quantity.role == .previous, let lastOwner, case .figure(let kind, let figure) = lastOwner,
      rules.kinds[kind].figures[figure].measure.admits(quantity.measure)
    else { return nil }
    let isNamed = topics.contains { topic in
      topic.strength == .subject && topic.range.upperBound <= quantity.range.lowerBound
        && quantity.range.distance(to: topic.range) <= Self.nearName
        && sentence.separatorWeight(between: topic.range, and: quantity.range) <= 1
    }
    return isNamed ? nil : lastOwner
  }

  /// A name within this many bytes of a figure is its own.
  private static let nearName = 30

  private func hasOwnPeriod(_ quantity: Quantity) -> Bool {
    let clause = sentence.clause(around: quantity.range, weight: 3)
    return sentence.periods.contains { clause.contains($0.range) }
  }

  /// `Its rival came out at $35 billion`: the subject is that of the sentence before.
  private func inherited(_ quantity: Quantity) -> Topic.Owner? {
    let measures = EvidenceKind.Measure.allCases.filter {
      $0.admits(quantity.measure) && $0 != .odds
    }
    let named = measures.contains(.pace) ? lastOwner(before: quantity) : nil
    guard let owner = named ?? measures.lazy.compactMap({ context.lastOwners[$0] }).first,
      isOfOurWorld(quantity), passage.kind == .sentence || passage.kind == .footnote
    else { return nil }
    let isSpoken = attributions.source(of: quantity.range)
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
}
