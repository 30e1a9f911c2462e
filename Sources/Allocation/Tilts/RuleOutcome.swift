/// What one rule wanted, what it got, and what it hangs on.
public struct RuleOutcome: Sendable, Hashable {
  /// Why a rule did less than its formula.
  public enum Silence: Sendable, Hashable {
    /// The rule is off by default and the client has not opted in.
    case notEnabled
    /// The phase-in is paused.
    case paused
    /// The client may not hold the overlay; the substitute rule's id, if one stands in.
    case overlayNotAllowed(substitute: String?)
    /// It stands in for a rule whose overlay is allowed.
    case notNeeded
    /// A switch scaled it.
    case switched(name: String, title: LocalizedText, times: Double)
    /// Another rule scaled it.
    case scaled(by: String, times: Double)
    /// It went off, and what must hold for it to come on again does not.
    case awaitingEntry
  }

  /// A value a formula read.
  public struct Input: Sendable, Hashable {
    /// As the formula writes it, such as `P(B)`.
    public let name: String
    /// The value in its own unit, as a person reads it.
    public let value: String
  }

  /// What a tilt asks for in one sleeve at each stage.
  public struct Stage: Sendable, Hashable {
    /// The index of the sleeve.
    public let sleeve: Int
    /// What the formula, the switches and the phase-in ask for.
    public let wanted: Double
    /// What is left within caps and bands.
    public let afterCaps: Double
    /// What its funding pays.
    public let funded: Double
  }

  /// How the rule hangs on one scenario.
  public struct Driver: Sendable, Hashable {
    /// The index of the scenario.
    public let scenario: Int
    /// The change of the rule's size for one point more of this scenario, the others in proportion.
    public let slopePerPoint: Double
    /// The probabilities of this scenario, nearest first, at which the tilt appears or is gone.
    public let flips: [Double]
  }

  /// Name, reason and place.
  public let heading: RuleHeading
  /// a: the product of what its switches and scaling rules leave, 0 … 1.
  public let activation: Double
  /// The formula with its numbers put in, one for each sleeve it asks for.
  public let formulas: [String]
  /// What the formulas read.
  public let inputs: [Input]
  /// What it asks for, one entry for each bought sleeve.
  public let stages: [Stage]
  /// d: the change it makes, by sleeve index, funding included; only sleeves it touches.
  public let change: [SleeveShare]
  /// Why it did less than its formula, most telling first.
  public let silences: [Silence]
  /// How it hangs on each scenario.
  public let drivers: [Driver]

  /// Whether the rule moves the target.
  public var isActive: Bool { change.contains { $0.share != 0 } }
}
