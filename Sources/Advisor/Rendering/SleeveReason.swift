import Allocation

/// The main reason why a sleeve moves, or why it does not: facts, without words.
enum SleeveReason: Sendable, Hashable {
  /// Nothing moves and nothing was wanted.
  case none
  /// Back to the policy weight.
  case policy
  /// A rule buys it; the scenarios by slug that it is driven by.
  case bought(rule: String, drivers: [String])
  /// It pays for what rules buy; the rules' ids, the greatest payment first.
  case pays(for: [String])
  /// A limit rule takes it or gives to it.
  case payers(rule: String, name: LocalizedText, isReceiver: Bool)
  /// A limit of the policy or the rule book.
  case limit(LocalizedText)
  /// The turnover budget.
  case turnover
  /// The tracking-error budget.
  case trackingError
  /// Trading costs.
  case cost
  /// A rule wanted it and may not have it.
  case blocked(rule: String, wanted: Double)
}

extension Plan {
  /// Returns why a sleeve moves: the strongest of the reasons that point the way it goes.
  func mainReason(of index: Int) -> SleeveReason {
    let change = sleeves[index].change
    guard abs(change) >= Self.shownChange(of: sleeves[index]) else { return blocked(index) }
    let parts = explanation.contributions.filter { $0.values[index] * change > 0 }
    guard let strongest = parts.max(by: { abs($0.values[index]) < abs($1.values[index]) }) else {
      return .none
    }
    return reason(strongest, index, among: parts)
  }

  /// Changes below half of the last digit shown count as none: 0.005 % of NAV.
  private static func shownChange(of sleeve: SleeveLine) -> Double {
    sleeve.isFunded ? 0.000_05 : Double.leastNonzeroMagnitude
  }

  private func blocked(_ index: Int) -> SleeveReason {
    let id = sleeves[index].id
    guard
      let skipped = orders.skipped.first(where: { $0.subject == id && $0.reason != .belowMinimum })
    else { return .none }
    return .blocked(rule: skipped.id, wanted: skipped.wanted)
  }

  private func reason(_ part: Contribution, _ index: Int, among parts: [Contribution])
    -> SleeveReason
  {
    switch part.kind {
    case .policy: return .policy
    case .rule where part.values[index] > 0:
      return .bought(rule: part.reason, drivers: drivers(ofRule: part.reason))
    case .rule: return .pays(for: payments(parts, index))
    case .payers:
      return .payers(rule: part.reason, name: part.name, isReceiver: part.values[index] > 0)
    case .limit: return .limit(part.name)
    case .turnover: return .turnover
    case .trackingError: return .trackingError
    case .cost: return .cost
    }
  }

  private func payments(_ parts: [Contribution], _ index: Int) -> [String] {
    let payments = parts.filter { $0.kind == .rule }
    return payments.sorted { $0.values[index] < $1.values[index] }.map(\.reason)
  }

  /// The slugs of the scenarios that make a rule larger, strongest first.
  func drivers(ofRule id: String) -> [String] {
    guard let rule = rules.first(where: { $0.id == id }) else { return [] }
    let raising = rule.drivers.filter { $0.slopePerPoint > 0 }
    return raising.sorted { $0.slopePerPoint > $1.slopePerPoint }.compactMap { driver in
      scenarios.first { $0.id == driver.scenario }?.slug
    }
  }

  /// The ids of the sleeves that rules buy, each once, largest purchase first.
  func bought(by ids: [String]) -> [String] {
    let stages = rules.filter { ids.contains($0.id) }.flatMap(\.stages).filter { $0.funded > 0 }
    var seen: [String] = []
    for stage in stages.sorted(by: { $0.funded > $1.funded }) where !seen.contains(stage.sleeve) {
      seen.append(stage.sleeve)
    }
    return seen
  }

  /// The name of a sleeve; its id where the plan does not list it.
  func name(ofSleeve id: String) -> LocalizedText {
    sleeves.first { $0.id == id }?.name ?? absentSleeves.first { $0.id == id }?.name
      ?? LocalizedText(english: id, chinese: id)
  }
}
