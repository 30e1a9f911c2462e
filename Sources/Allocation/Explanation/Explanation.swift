public import Diagnostics

/// Why each weight moved: parts that sum to the change of every sleeve.
public struct Explanation: Sendable, Hashable {
  /// What a part is about.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// Back to the anchor.
    case policy
    /// A tilt rule.
    case rule
    /// A limit rule's payers.
    case payers
    /// A binding limit.
    case limit
    /// The turnover budget.
    case turnover
    /// The tracking-error budget.
    case trackingError
    /// Trading costs.
    case cost
  }

  /// One reason and what it moves.
  public struct Contribution: Sendable, Hashable {
    /// The rule's id, the constraint's id, or the kind.
    public let reason: String
    /// The name a person reads.
    public let name: LocalizedText
    /// What the part is about.
    public let kind: Kind
    /// The change for each line of the recommendation, in its order; funded changes sum to zero.
    public let values: [Double]
  }

  /// The parts, in the order a person reads them: policy, rules, payers, limits, budgets, costs.
  public let contributions: [Contribution]
  /// σ: the kink value of the trading terms for each line, −1 … 1.
  ///
  /// It is the sign of the trade where there is one. Turnover and trading costs share it.
  public let kinks: [Double]
  /// Whether another set of multipliers would explain the same weights.
  public let isOneOfSeveral: Bool
}

/// A line of the policy or a limit rule, as it stood in the programme: `Σ coefficients · x ≤ upper`.
public struct ConstraintOutcome: Sendable, Hashable {
  /// A stable identifier: `band:gold:high`, `group:equity:low`, `stress:C`, `R10`, `margin`.
  public let id: String
  /// The line as the client's file or the rule book names it.
  public let name: LocalizedText
  /// Where it is stated; `nil` for what no file states.
  public let span: SourceSpan?
  /// The gradient, one entry for each line of the recommendation.
  public let coefficients: [Double]
  /// The right-hand side, before any relaxation.
  public let upper: Double
  /// `Σ coefficients · x` at the answer.
  public let value: Double
  /// The multiplier, not negative.
  public let multiplier: Double
  /// How far the limit gave way, in whole basis points as a fraction.
  public let relaxedBy: Double

  /// Whether the limit shapes the answer.
  public var isBinding: Bool { multiplier > 0 }
}

/// A budget that is not linear: turnover or tracking error.
public struct BudgetOutcome: Sendable, Hashable {
  /// The limit, a fraction of NAV, before any relaxation.
  public let limit: Double
  /// What the answer uses.
  public let value: Double
  /// The multiplier, not negative.
  public let multiplier: Double
  /// How far the limit gave way.
  public let relaxedBy: Double
  /// Where it is stated.
  public let span: SourceSpan?
}
