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

  /// The nearest flip of each active rule and scenario.
  var flips: [Flip] {
    rules.filter(\.isActive).flatMap { rule in
      rule.drivers.compactMap { driver in
        guard let probability = driver.flips.first,
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
    let buying = rules.filter { rule in rule.stages.contains { $0.funded > 0 } }
    return buying.filter { rule in rule.isActive && rule.drivers.allSatisfy(\.flips.isEmpty) }.map(
      \.id
    )
  }
}
