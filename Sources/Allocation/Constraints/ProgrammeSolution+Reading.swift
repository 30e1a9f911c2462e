import Optimization

extension ProgrammeSolution {
  /// Reads a solver's optimum back into the terms of a programme.
  ///
  /// - Parameters:
  ///   - solution: The optimum.
  ///   - scale: θ: what its multipliers are divided by.
  ///   - trackingErrorMultiplier: ν.
  init(_ solution: Solution, scale: Double, trackingErrorMultiplier: Double) {
    weights = solution.x
    lowerMultipliers = solution.boundMultipliers.map { max(0, -$0) / scale }
    upperMultipliers = solution.boundMultipliers.map { max(0, $0) / scale }
    budgetMultiplier = (solution.rowMultipliers.first ?? 0) / scale
    rowMultipliers = solution.rowMultipliers.dropFirst().map { max(0, $0) / scale }
    kinks = solution.kinks
    turnoverMultiplier = solution.turnoverMultiplier / scale
    self.trackingErrorMultiplier = trackingErrorMultiplier
    relaxations = [:]
    certificate = Certificate(primal: .infinity, stationarity: .infinity, complementarity: .infinity)
    hasUniqueMultipliers = solution.hasUniqueMultipliers
  }

  /// The same optimum with a note of what gave way for it.
  func recording(_ relaxations: [String: Double]) -> ProgrammeSolution {
    var recorded = self
    recorded.relaxations = relaxations
    return recorded
  }
}
