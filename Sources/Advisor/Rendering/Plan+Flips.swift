import Allocation

extension Plan {
  /// The probability at which a rule's tilt is gone.
  struct Flip: Sendable, Hashable {
    /// The rule's id.
    let rule: String
    /// The scenario's id.
    let scenario: String
    /// The probability at which the tilt is gone.
    let probability: Double
    /// The probability now.
    let now: Double

    /// How far the probability may move, as a fraction.
    var margin: Double { abs(probability - now) }
  }

  /// The nearest flip of each rule and scenario where the rule buys something that trades in this plan.
  var flips: [Flip] {
    tiltFlips.filter { flip in
      bought(by: [flip.rule]).contains { id in
        index(ofSleeve: id).map { isTraded($0) } ?? false
      }
    }
  }

  /// The nearest flip of each rule that buys something, and scenario.
  var tiltFlips: [Flip] {
    buyingRules.flatMap { rule in
      rule.drivers.compactMap { driver in
        guard let probability = driver.flips(from: scenarios).first,
          let scenario = scenarios.first(where: { $0.id == driver.scenario })
        else { return nil }
        return Flip(
          rule: rule.id,
          scenario: scenario.id,
          probability: probability,
          now: scenario.probability
        )
      }
    }
  }

  /// The ids of active rules that no probability of one scenario, the others in proportion, undoes.
  var sturdyRules: [String] {
    buyingRules.filter { rule in rule.drivers.allSatisfy(\.flips.isEmpty) }.map(\.id)
  }

  private var buyingRules: [RuleLine] {
    rules.filter { rule in rule.isActive && rule.stages.contains { $0.funded > 0 } }
  }
}

extension Plan.RuleLine.Driver {
  /// A tenth of a point of probability: a root nearer than that is where the rule stands, not a flip.
  private static let leastDistance = 0.001

  /// The flips that are away from today's probability, nearest first.
  func flips(from scenarios: [Plan.ScenarioLine]) -> [Double] {
    guard let now = scenarios.first(where: { $0.id == scenario })?.probability else { return [] }
    return flips.filter { abs($0 - now) >= Self.leastDistance }
  }
}
