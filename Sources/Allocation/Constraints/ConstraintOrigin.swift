/// Which line of which file a constraint came from: a place, put into words by ``ConstraintNames`` when it is shown.
enum ConstraintOrigin: Sendable, Hashable {
  /// Which end of a band.
  enum Side: String {
    case low
    case high
  }

  /// No sleeve is sold short.
  case noShortSales(sleeve: Int)
  /// An end of a band, by its index in ``Policy/bands``.
  case band(Int, Side)
  /// What sale caps and frozen positions keep of a sleeve.
  case saleCap(sleeve: Int)
  /// A restriction by its index in ``Policy/restrictions``, and the sleeve it bounds.
  case restriction(Int, sleeve: Int)
  /// A sleeve that does not trade while a phase-in is paused.
  case paused(sleeve: Int)
  /// An overlay that may not be larger than its rules ask.
  case overlayNotAboveRule(sleeve: Int)
  /// A stress limit, by its index in ``Policy/stressLosses``.
  case stress(Int)
  /// A limit rule, by its index in ``RuleBook/limitRules``.
  case limitRule(Int)
  /// Margin within a share of cash, which is hard whatever the policy says.
  case margin
  /// The turnover budget.
  case turnover
  /// The tracking-error budget.
  case trackingError
}
