/// What one reference of a rule stands for, resolved when the book is read.
package enum RuleInput: Sendable, Hashable {
  /// `P(scenario)`.
  case probability(scenario: Int)
  /// `payoff(scenario, overlay)`: the twelve-month figure of a sleeve, in its own unit.
  case payoff(scenario: Int, sleeve: Int)
  /// A signal's value, in its unit; also `carry(overlay)`, which is the overlay's carry signal.
  case signal(Int)
  /// The rank of the state a signal's level stands at.
  case level(signal: Int)
  /// `change(signal, period)`, as a fraction of the earlier value.
  case change(signal: Int, period: SignalPeriod)
  /// `weight(sleeve or group)`: the anchor.
  case weight([Int])
  /// `today(sleeve or group)`: what is held.
  case today([Int])
  /// `sellable(sleeve or group)`: what may be sold of the anchor.
  case sellable([Int])
  /// `band_low(sleeve or group)`, by the name policies use.
  case bandLow(String, [Int])
  /// `band_high(sleeve or group)`, by the name policies use.
  case bandHigh(String, [Int])
  /// `needs(months)`: cash needs due by then, a fraction of NAV.
  case needs(months: Int)
  /// `budget(overlay)`.
  case budget(overlay: Int)
  /// `anchor_loss(scenario)`: the loss of the anchor in the scenario's shock.
  case anchorLoss(scenario: Int)
  /// `idle`: cash above its floor.
  case idle
  /// `need`: what a tilt's purchases come to, inside `fund`.
  case need
  /// `held`: the anchor weight of a funding source, inside `fund`.
  case held
  /// A rule's own definition.
  case definition
}

/// How far back a change is measured.
package enum SignalPeriod: Sendable, Hashable {
  /// Calendar months.
  case months(Int)
  /// Calendar days.
  case days(Int)
  /// Business days, Monday to Friday.
  case businessDays(Int)
}
