import Optimization

/// The certified optimum of a ``Programme``, with the multipliers that explain it, in the metric M.
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
  /// How far each limit gave way.
  let relaxations: [ConstraintOrigin: Double]
  /// The proof.
  let certificate: Certificate
  /// Whether no other multipliers prove the same weights.
  let hasUniqueMultipliers: Bool

  /// Reads a solver's optimum back into the terms of a programme.
  init(_ budgeted: BudgetedSolution, relaxations: [ConstraintOrigin: Double]) {
    let solution = budgeted.solution
    weights = solution.x
    lowerMultipliers = solution.boundMultipliers.map { max(0, -$0) }
    upperMultipliers = solution.boundMultipliers.map { max(0, $0) }
    budgetMultiplier = solution.rowMultipliers.first ?? 0
    rowMultipliers = solution.rowMultipliers.dropFirst().map { max(0, $0) }
    kinks = solution.kinks
    turnoverMultiplier = solution.turnoverMultiplier
    trackingErrorMultiplier = budgeted.ellipsoidMultiplier
    self.relaxations = relaxations
    certificate = Certificate(
      primal: solution.certificate.primal,
      stationarity: solution.certificate.stationarity,
      complementarity: solution.certificate.complementarity
    )
    hasUniqueMultipliers = solution.hasUniqueMultipliers
  }
}
