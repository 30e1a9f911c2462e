import RuleLanguage

/// The value of every reference of a rule book, by slot, for one account under given beliefs.
///
/// What depends on no account (signals, payoffs) is filled once for the house; an account adds its own
/// figures to a copy, and beliefs theirs.
struct RuleInputs: Sendable {
  /// The values by slot, ready for evaluation.
  private(set) var values: [Double]
  private var inputs: [RuleInput]
  /// Slots that hold probabilities, with their scenarios: what a search over beliefs moves.
  private(set) var probabilitySlots: [(slot: Int, scenario: Int)] = []
  private(set) var idleSlot: Int?
  private(set) var needSlot: Int?
  private(set) var heldSlot: Int?

  /// Fills what is the same for every account and all beliefs.
  init(of book: RuleBook, given signals: SignalReadings) {
    inputs = book.inputs
    values = inputs.map { $0.sharedValue(in: book, given: signals) }
    for slot in inputs.indices { note(slot) }
  }

  private mutating func note(_ slot: Int) {
    switch inputs[slot] {
    case .probability(let scenario): probabilitySlots.append((slot, scenario))
    case .idle: idleSlot = slot
    case .need: needSlot = slot
    case .held: heldSlot = slot
    default: break
    }
  }

  /// Adds references that the book's own rules do not make, such as those of a policy's condition.
  func extended(
    by references: [Reference],
    of book: RuleBook,
    given signals: SignalReadings
  ) -> RuleInputs {
    var wider = self
    for reference in references {
      let input = book.vocabulary.input(for: reference)
      wider.inputs.append(input)
      wider.values.append(input.sharedValue(in: book, given: signals))
      wider.note(wider.inputs.count - 1)
    }
    return wider
  }

  /// Fills the probabilities.
  mutating func setBeliefs(_ beliefs: Beliefs) {
    for (slot, scenario) in probabilitySlots { values[slot] = beliefs.probabilities[scenario] }
  }

  /// Fills an account's own figures.
  mutating func setAccount(_ account: Account, of book: RuleBook, needs: (Int) -> Double) {
    for (slot, input) in inputs.enumerated() {
      switch input {
      case .weight(let members): values[slot] = members.sum { account.anchor[$0] }
      case .today(let members): values[slot] = members.sum { account.today[$0] }
      case .sellable(let members): values[slot] = members.sum(account.sellable)
      case .bandLow(let name, _): values[slot] = account.bandLow(name)
      case .bandHigh(let name, _): values[slot] = account.bandHigh(name)
      case .needs(let months): values[slot] = needs(months)
      case .budget(let overlay): values[slot] = account.budget[overlay]
      case .anchorLoss(let scenario):
        values[slot] = -book.scenarios[scenario].shock(of: account.anchor)
      default: break
      }
    }
  }

  /// Sets `idle`: cash above its floor.
  mutating func setIdle(_ value: Double) {
    if let idleSlot { values[idleSlot] = value }
  }

  /// Sets `need`: what a tilt's purchases come to.
  mutating func setNeed(_ value: Double) {
    if let needSlot { values[needSlot] = value }
  }

  /// Sets `held`: the anchor weight of a funding source.
  mutating func setHeld(_ value: Double) {
    if let heldSlot { values[heldSlot] = value }
  }

  /// Sets one slot.
  mutating func set(slot: Int, to value: Double) {
    values[slot] = value
  }
}

extension RuleInput {
  /// The value where it is the same for every account and all beliefs; zero where it is not.
  fileprivate func sharedValue(in book: RuleBook, given signals: SignalReadings) -> Double {
    switch self {
    case .payoff(let scenario, let sleeve): book.scenarios[scenario].returns[sleeve]?.central ?? 0
    case .signal(let signal): signals.value(of: signal)
    case .level(let signal): Double(signals.rank(of: signal))
    case .change(let signal, let period): signals.change(of: signal, over: period)
    default: 0
    }
  }
}

extension [Int] {
  /// The sum of a function over sleeve indices, in their order.
  func sum(_ value: (Int) -> Double) -> Double {
    var total = 0.0
    for index in self { total += value(index) }
    return total
  }
}

extension Scenario {
  /// `s_kᵀ x`: the instantaneous result of the scenario's shock, a fraction of NAV.
  func shock(of weights: [Double]) -> Double {
    Scenario.dot(shocks, weights)
  }

  /// `m_kᵀ x`: the expected twelve-month return without carry, a fraction of NAV.
  func expectedReturn(of weights: [Double]) -> Double {
    Scenario.dot(returns, weights)
  }

  private static func dot(_ figures: [Figure?], _ weights: [Double]) -> Double {
    var total = 0.0
    for (figure, weight) in zip(figures, weights) { total += (figure?.central ?? 0) * weight }
    return total
  }
}
