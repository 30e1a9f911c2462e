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
  /// What is to be remembered of it, see ``RuleMemory/names``.
  var departures: [String] = []

  /// d: the change by sleeve, purchases and payments together, in sleeve order.
  var change: [SleeveShare] {
    var change = funded
    for part in payments { change.add(part.share, to: part.sleeve) }
    return change.sorted { $0.sleeve < $1.sleeve }
  }

  /// How much the rule moves in all: what it buys and what pays for it.
  var size: Double {
    funded.reduce(0) { $0 + abs($1.share) } + payments.reduce(0) { $0 + abs($1.share) }
  }
}
