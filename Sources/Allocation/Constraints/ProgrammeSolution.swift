/// The certified optimum of a ``Programme``, with the multipliers that explain it.
///
/// Multipliers are in the metric M: those of a programme solved at θ < 1 are divided by θ already.
struct ProgrammeSolution: Sendable {
  /// x.
  let weights: [Double]
  /// Multipliers of the lower bounds, not negative.
  let lowerMultipliers: [Double]
  /// Multipliers of the upper bounds, not negative.
  let upperMultipliers: [Double]
  /// λ: the multiplier of the budget row, of either sign.
  let budgetMultiplier: Double
  /// Multipliers of the rows, not negative.
  let rowMultipliers: [Double]
  /// σ: the subgradient of |x − x0|, one value for costs and turnover.
  let kinks: [Double]
  /// μ_τ.
  let turnoverMultiplier: Double
  /// ν of the tracking-error ball.
  let trackingErrorMultiplier: Double
  /// How far each limit gave way, by constraint id.
  var relaxations: [String: Double]
  /// The proof.
  var certificate: Certificate
  /// Whether no other multipliers prove the same weights.
  let hasUniqueMultipliers: Bool
}
