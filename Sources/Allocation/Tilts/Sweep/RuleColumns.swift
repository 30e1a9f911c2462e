import RuleLanguage

/// Many beliefs, by scenario: a column holds the probability of one scenario in each of them.
struct BeliefColumns: Sendable {
  /// One column for each scenario.
  let probabilities: [Column]

  /// Puts beliefs side by side; there is at least one.
  init(_ beliefs: [Beliefs]) {
    let scenarios = beliefs.first?.probabilities.indices ?? 0..<0
    probabilities = scenarios.map { scenario in
      Column(beliefs.map { $0.probabilities[scenario] })
    }
  }
}

/// The values that rules read for one account, under many beliefs at once.
struct RuleColumns {
  /// A column for each slot.
  private(set) var values: [Column]
  private let idleSlot: Int?
  private let needSlot: Int?
  private let heldSlot: Int?

  /// Puts probabilities into an account's inputs.
  init(_ inputs: RuleInputs, under beliefs: BeliefColumns) {
    values = inputs.values.map { Column($0) }
    for (slot, scenario) in inputs.probabilitySlots {
      values[slot] = beliefs.probabilities[scenario]
    }
    (idleSlot, needSlot, heldSlot) = (inputs.idleSlot, inputs.needSlot, inputs.heldSlot)
  }

  /// Sets `idle`: cash above its floor.
  mutating func setIdle(_ column: Column) {
    if let idleSlot { values[idleSlot] = column }
  }

  /// Sets `need`: what a tilt's purchases come to.
  mutating func setNeed(_ column: Column) {
    if let needSlot { values[needSlot] = column }
  }

  /// Sets `held`: the anchor weight of a funding source.
  mutating func setHeld(_ value: Double) {
    if let heldSlot { values[heldSlot] = Column(value) }
  }

  /// Sets one slot.
  mutating func set(slot: Int, to column: Column) {
    values[slot] = column
  }
}

extension RuleBook {
  /// The level of every limit rule under many beliefs; nothing where one has no value.
  func levels(of account: Account, _ policy: Policy, reading inputs: RuleColumns) -> [Column]? {
    var levels: [Column] = []
    for rule in limitRules {
      guard let stated = rule.level.column(inputs.values) else { return nil }
      levels.append(
        stated.map { account.level($0, of: rule, policy.marginOfCash?.value, in: self) }
      )
    }
    return levels
  }

  /// The highest floor that limit rules put under one sleeve; zero where none does.
  func floor(under sleeve: Int, _ levels: [Column]) -> Column {
    zip(limitRules, levels).reduce(Column(0)) { floor, limit in
      guard case .sleeve(sleeve) = limit.0.subject, limit.0.direction == .atLeast else {
        return floor
      }
      return floor.with(limit.1) { max($0, $1) }
    }
  }
}
