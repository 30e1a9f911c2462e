extension Plan {
  /// What one rule wanted and got.
  package struct RuleLine: Sendable, Hashable, Identifiable {
    package let id: String
    package let slug: String
    package let title: LocalizedText
    package let because: LocalizedText
    package let claims: [String]
    /// The ids of the sleeves the rule may buy, also when it is silent.
    package let buys: [String]
    package let source: Place
    package let activation: Double
    package let formulas: [String]
    package let inputs: [RuleOutcome.Input]
    package let stages: [Stage]
    /// The change of each of ``Plan/sleeves``, funding included.
    package let change: [Double]
    package let silences: [RuleOutcome.Silence]
    package let drivers: [Driver]

    /// Whether the rule moves the target.
    package var isActive: Bool { change.contains { $0 != 0 } }

    /// What a rule asks for in one sleeve at each stage.
    package struct Stage: Sendable, Hashable {
      package let sleeve: String
      package let wanted: Double
      package let afterCaps: Double
      package let funded: Double
    }

    /// How the rule hangs on one scenario.
    package struct Driver: Sendable, Hashable {
      package let scenario: String
      package let slopePerPoint: Double
      package let flips: [Double]
    }
  }

  /// The convex programme's limits, budgets and proof.
  package struct Programme: Sendable, Hashable {
    package let constraints: [ConstraintLine]
    package let turnover: BudgetLine?
    package let trackingError: BudgetLine?
    package let certificate: Certificate
    /// κ.
    package let costAversion: Double
    /// `nil` in a plan written without detail.
    package let metric: Metric?
  }

  /// Σ and the diagonal of D, in the order of ``Plan/sleeves``.
  package struct Metric: Sendable, Hashable {
    /// Row-major.
    package let covariance: [Double]
    package let ridge: [Double]
  }

  /// A limit as it stood in the programme: `Σ coefficients · x ≤ upper`.
  package struct ConstraintLine: Sendable, Hashable, Identifiable {
    package let id: String
    package let name: LocalizedText
    package let source: Place?
    /// The gradient in the order of ``Plan/sleeves``.
    package let coefficients: [Double]
    package let upper: Double
    package let value: Double
    package let multiplier: Double
    package let relaxedBy: Double

    /// Whether the limit shapes the answer.
    package var isBinding: Bool { multiplier > 0 }
    /// How far the answer is from the limit, in the limit's unit.
    package var room: Double { upper + relaxedBy - value }
  }

  /// A budget that is not linear.
  package struct BudgetLine: Sendable, Hashable {
    package let limit: Double
    package let value: Double
    package let multiplier: Double
    package let relaxedBy: Double
    package let source: Place?

    /// Whether the budget shapes the answer.
    package var isBinding: Bool { multiplier > 0 }
  }
}
