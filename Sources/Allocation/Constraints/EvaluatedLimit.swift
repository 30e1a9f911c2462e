/// A limit rule with its level put in: `Σ gradient · x ≤ upper`, and what its payers do for it.
struct EvaluatedLimit: Sendable, Hashable {
  /// The index of the rule in ``RuleBook/limitRules``.
  let rule: Int
  /// g, one entry for each sleeve of the book.
  let gradient: [Double]
  /// h.
  let upper: Double
  /// The level as the rule states it: a floor, a ceiling, or a share of the backing sleeve.
  let level: Double
}

extension EvaluatedLimit {
  /// y e: what the rule's payers move so that the target keeps the limit, by sleeve.
  ///
  /// `e` takes from the payers pro rata to the target and gives to the receivers; `y` is the least
  /// number ≥ 0 with `g · (t₁ + y e) ≤ h`, and never more than the payers have. Every rule is computed
  /// from the same t₁.
  ///
  /// - Parameters:
  ///   - target: t₁, the target after all tilts.
  ///   - rule: The rule, with its payers and receivers.
  /// - Returns: What each sleeve gains or pays; empty when the target keeps the limit.
  func transfer(from target: [Double], by rule: LimitRule) -> [SleeveShare] {
    let held = rule.payers.sum { max(0, target[$0]) }
    let breach = gradient.dot(target) - upper
    guard held > 0, breach > 0 else { return [] }
    var direction: [SleeveShare] = rule.receivers
    for payer in rule.payers { direction.add(-max(0, target[payer]) / held, to: payer) }
    let relief = -direction.reduce(0) { $0 + gradient[$1.sleeve] * $1.share }
    guard relief > 0 else { return [] }
    let amount = min(breach / relief, held)
    return direction.map { SleeveShare(sleeve: $0.sleeve, share: amount * $0.share) }
  }
}

extension [Double] {
  /// The scalar product with a vector of the same length, summed in order.
  func dot(_ other: [Double]) -> Double {
    var total = 0.0
    for (left, right) in zip(self, other) { total += left * right }
    return total
  }
}
