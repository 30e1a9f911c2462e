/// Makes evidence of claims: each fact once, replaced readings told from the newest, conflicts held.
struct EvidenceAssembly {
  let rules: EvidenceRules
  let passages: [Passage]
  /// The day of publication, as days since 1970.
  let published: Int

  /// The evidence in reading order.
  func evidence(from claims: [Claim]) -> [Evidence] {
    var merged = merged(claims)
    markReplaced(&merged)
    return withoutEchoes(merged)
      .sorted { ($0.place.passage, $0.order) < ($1.place.passage, $1.order) }
      .map(evidence)
  }

  // MARK: - Once each

  /// Joins claims that say the same; the fullest one stands, the others become places.
  private func merged(_ claims: [Claim]) -> [Claim] {
    var merged: [Claim] = []
    let inBodyFirst = claims.filter { !$0.isHeadline } + claims.filter(\.isHeadline)
    for claim in inBodyFirst {
      if let index = merged.firstIndex(where: { isSameFact($0, claim) }) {
        join(claim, into: &merged[index])
      } else {
        merged.append(claim)
      }
    }
    return merged
  }

  private func isSameFact(_ one: Claim, _ other: Claim) -> Bool {
    guard one.kind == other.kind, one.scenario == other.scenario,
      one.reading == other.reading || one.value.direction != nil
    else { return false }
    if other.isHeadline, one.value.direction == nil {
      return one.value.shares(boundWith: other.value)
    }
    guard one.value.isSame(as: other.value) else { return false }
    if one.value.direction != nil { return isUpdating(one) == isUpdating(other) }
    guard areSameSource(one, other) else { return false }
    return one.status == other.status || (isUpdating(one) && isUpdating(other))
      || one.place.passage == other.place.passage && one.isNegated == other.isNegated
        && one.status != .historical && other.status != .historical
  }

  private func areSameSource(_ one: Claim, _ other: Claim) -> Bool {
    guard one.attribution.voice == .analyst, other.attribution.voice == .analyst else {
      return one.attribution.voice != .analyst && other.attribution.voice != .analyst
        || rules.kinds[one.kind].voice == .market
    }
    return one.attribution.name == other.attribution.name
  }

  private func join(_ claim: Claim, into fact: inout Claim) {
    fact.alsoAt.append(claim.place)
    if claim.isHeadline { return }
    if claim.isNegated { fact.isNegated = true }
    if fact.direction == nil { fact.direction = claim.direction }
    if fact.low == nil, fact.high == nil, !isUpdating(fact), isUpdating(claim) {
      fact.status = claim.status
    }
  }

  private func isUpdating(_ claim: Claim) -> Bool { reason(claim) == nil }

  /// A direction beside a figure of the same kind in one report is the figure's; one that does not
  /// move the probabilities says nothing at all.
  private func withoutEchoes(_ claims: [Claim]) -> [Claim] {
    var figures = claims.filter { $0.value.direction == nil }
    var directions: [Claim] = []
    for claim in claims where claim.value.direction != nil && isUpdating(claim) {
      let figure = figures.firstIndex { other in
        other.kind == claim.kind && isUpdating(other)
          && passages[other.place.passage].item == passages[claim.place.passage].item
      }
      guard let figure else {
        directions.append(claim)
        continue
      }
      if figures[figure].direction == nil { figures[figure].direction = claim.direction }
    }
    return figures + directions
  }

  // MARK: - Series

  /// Of several readings of one thing the newest is current, the others are history.
  private func markReplaced(_ claims: inout [Claim]) {
    for index in claims.indices where claims[index].status == .current && !claims[index].isNegated {
      let claim = claims[index]
      let isReplaced = claims.contains { other in
        other.kind == claim.kind && other.reading == claim.reading
          && other.scenario == claim.scenario
          && other.status == .current && !other.isNegated && !other.isHeadline
          && isLater(other, than: claim)
      }
      if isReplaced { claims[index].status = .historical }
    }
  }

  private func isLater(_ one: Claim, than other: Claim) -> Bool {
    guard !one.value.isSame(as: other.value) else { return false }
    if one.place.passage == other.place.passage {
      if one.saysNow, !other.saysNow { return true }
      if one.settles, !other.settles { return true }
      if one.saysNext, !other.saysNext, one.order > other.order { return true }
      if other.date?.isEarlier == true, one.date?.isEarlier != true { return true }
      if other.isExtreme, !one.isExtreme, one.order > other.order { return true }
    }
    guard let early = other.date else { return false }
    guard let late = one.date else {
      return one.place.passage == other.place.passage && published - early.end > Self.recentDays
    }
    return late.start > early.start && late.end > early.end
  }

  /// A date nearer than this to the publication, in days, says no more than `today`.
  private static let recentDays = 3

  // MARK: - Evidence

  private func reason(_ claim: Claim) -> Evidence.Reason? {
    let kind = rules.kinds[claim.kind]
    if kind.updating.isEmpty { return .kind }
    if claim.isInverted { return .inverted }
    if claim.isNegated { return .denied }
    if claim.status == .historical { return .historical }
    if claim.status == .hypothetical { return .hypothetical }
    if claim.isDispersion { return .dispersion }
    return kind.updating.contains(claim.status) ? nil : .priceTarget
  }

  private func evidence(_ claim: Claim) -> Evidence {
    let kind = rules.kinds[claim.kind]
    let text = passages[claim.place.passage].text
    return Evidence(
      kind: kind.name,
      unit: kind.unit,
      low: claim.low.map(Self.rounded),
      high: claim.high.map(Self.rounded),
      direction: claim.direction,
      scenario: claim.scenario,
      reading: claim.reading,
      status: claim.status,
      voice: claim.attribution.voice,
      source: claim.attribution.name,
      isNamedSource: claim.attribution.isNamed,
      isNegated: claim.isNegated,
      isHedged: claim.isHedged,
      reason: reason(claim),
      period: claim.date.map { Evidence.Period(start: $0.start, end: $0.end) },
      quote: text.slice(claim.place.range),
      place: claim.place,
      alsoAt: claim.alsoAt
    )
  }

  /// Six significant decimals: what arithmetic with binary fractions adds is no part of a figure.
  private static func rounded(_ value: Double) -> Double {
    (value * 1e6).rounded() / 1e6
  }
}
