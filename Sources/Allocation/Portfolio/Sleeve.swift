/// One line of the allocation: an asset class that holds capital, or an overlay that holds none.
///
/// Inside a rule book a sleeve is known by its index in ``RuleBook/sleeves``; weight vectors of the
/// engine have one entry for each.
public struct Sleeve: Sendable, Hashable, Identifiable {
  /// Whether a sleeve holds capital.
  public enum Kind: Sendable, Hashable {
    /// Holds capital: its weight is a fraction of NAV, and funded weights sum to one.
    case funded
    /// Holds no capital: an exposure in risk units that cash backs as margin.
    case overlay(OverlayTerms)
  }

  /// The identifier, such as `us_small`.
  public let id: String
  /// The name a person reads.
  public let name: LocalizedText
  /// Funded or overlay.
  public let kind: Kind
  /// What the sleeve is by nature, such as `cash`, `rates`, `credit` or `equity`.
  public let assetClass: String
  /// The cost of trading it: a fraction of the amount traded; for an overlay, bp or points for each
  /// unit of exposure traded.
  public let tradingCost: Double

  /// Creates a sleeve.
  public init(
    id: String,
    name: LocalizedText,
    kind: Kind,
    assetClass: String,
    tradingCost: Double
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.assetClass = assetClass
    self.tradingCost = tradingCost
  }

  /// Whether the sleeve holds capital.
  public var isFunded: Bool { kind == .funded }

  /// The terms of an overlay; `nil` for a funded sleeve.
  public var overlay: OverlayTerms? {
    guard case .overlay(let terms) = kind else { return nil }
    return terms
  }
}

/// What an overlay's exposure is measured in and what it asks of cash.
///
/// The exposure is a fraction of NAV for one unit of the underlying: for a curve steepener the DV01
/// of one leg (fraction of NAV per basis point), for short VIX the vega (fraction of NAV per point).
/// Exposure × payoff in that unit is a fraction of NAV.
public struct OverlayTerms: Sendable, Hashable {
  /// The unit that the exposure is per.
  public enum Unit: String, Sendable, Hashable {
    /// One basis point of yield or spread.
    case basisPoint = "bp"
    /// One volatility point.
    case point = "points"
  }

  /// What a policy's budget for an overlay is counted in.
  public enum Budget: String, Sendable, Hashable {
    /// The greatest exposure, a fraction of NAV for one unit.
    case exposure
    /// The greatest loss in the stressed call, a fraction of NAV.
    case stress
  }

  /// The unit that the exposure is per.
  public let unit: Unit
  /// What `budget(overlay)` is in the rules; a policy that states the other is converted by
  /// ``stressCall``.
  public let budget: Budget
  /// Initial margin for each unit of exposure, in `unit`s.
  public let initialMargin: Double
  /// The stressed variation margin for each unit of exposure, in `unit`s.
  public let stressCall: Double
  /// The name of the signal that says what the overlay earns in a year if nothing moves.
  public let carrySignal: String?

  /// Creates the terms of an overlay.
  public init(
    unit: Unit,
    budget: Budget,
    initialMargin: Double,
    stressCall: Double,
    carrySignal: String?
  ) {
    self.unit = unit
    self.budget = budget
    self.initialMargin = initialMargin
    self.stressCall = stressCall
    self.carrySignal = carrySignal
  }
}

/// A share of one sleeve, as an instrument's look-through or a weight by sleeve uses it.
public struct SleeveShare: Sendable, Hashable {
  /// The index of the sleeve in ``RuleBook/sleeves``.
  public let sleeve: Int
  /// The share, as a fraction.
  public let share: Double

  /// Creates a share of a sleeve.
  public init(sleeve: Int, share: Double) {
    self.sleeve = sleeve
    self.share = share
  }
}

/// A named set of sleeves, such as `equity`.
public struct SleeveGroup: Sendable, Hashable, Identifiable {
  /// The identifier, such as `equity`.
  public let id: String
  /// The name a person reads.
  public let name: LocalizedText
  /// The indices of the members in ``RuleBook/sleeves``, in the order of the file.
  public let members: [Int]

  /// Creates a group.
  public init(id: String, name: LocalizedText, members: [Int]) {
    self.id = id
    self.name = name
    self.members = members
  }
}
