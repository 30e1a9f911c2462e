/// What one tilt rule asks of one account, stage by stage.
struct Tilt: Sendable, Hashable {
  /// The index of the rule in ``RuleBook/tiltRules``.
  let rule: Int
  /// What the formula, its switches and the phase-in ask for, by bought sleeve.
  var wanted: [SleeveShare] = []
  /// What is left within caps and bands.
  var afterCaps: [SleeveShare] = []
  /// What its funding pays; for overlays the same as after caps.
  var funded: [SleeveShare] = []
  /// What the sources pay, negative.
  var payments: [SleeveShare] = []
  /// The product of what switches and scaling rules leave, 0 … 1.
  var activation = 1.0
  /// Why it does less than its formula.
  var silences: [RuleOutcome.Silence] = []

  /// d: the change by sleeve, purchases and payments together, in sleeve order.
  var change: [SleeveShare] {
    var bySleeve: [Int: Double] = [:]
    for part in funded + payments { bySleeve[part.sleeve, default: 0] += part.share }
    return bySleeve.keys.sorted().map { SleeveShare(sleeve: $0, share: bySleeve[$0] ?? 0) }
  }

  /// What the rule asks for in all, before caps.
  var totalWanted: Double { wanted.reduce(0) { $0 + $1.share } }

  /// What the rule does in all: its funded purchases.
  var totalFunded: Double { funded.reduce(0) { $0 + $1.share } }
}
