@testable import Allocation

extension Programme {
  /// The certificate of a solution, computed from the programme itself, by nothing of the solver's.
  ///
  /// M is scaled to unit diagonal, the last two residuals are relative to `max(‖M (x − t)‖∞, 1e-4)`.
  func certificate(of solution: ProgrammeSolution) -> Certificate {
    let metric = metric
    let scale = (0..<count).map { 1 / metric[$0 * count + $0].squareRoot() }
    let pull = force(of: metric, at: solution.weights)
    let size = max(zip(pull, scale).map { abs($0 * $1) }.max() ?? 0, 1e-4)
    let residual = stationarity(of: solution, pull: pull)
    return Certificate(
      primal: primalResidual(of: solution),
      stationarity: (zip(residual, scale).map { abs($0 * $1) }.max() ?? 0) / size,
      complementarity: complementarity(of: solution) / size
    )
  }

  /// M (x − t).
  private func force(of metric: [Double], at weights: [Double]) -> [Double] {
    let gap = zip(weights, target).map { $0 - $1 }
    return (0..<count).map { row in Array(metric[row * count..<(row + 1) * count]).dot(gap) }
  }

  /// M (x − t) + ν Σ (x − b) + Σ μ_j g_j + κ c∘σ + μ_τ 1∘σ + λ 1.
  private func stationarity(of solution: ProgrammeSolution, pull: [Double]) -> [Double] {
    var residual = pull
    let active = covarianceTimes(zip(solution.weights, anchor).map { $0 - $1 })
    for index in 0..<count {
      residual[index] += solution.trackingErrorMultiplier * active[index]
      residual[index] += solution.upperMultipliers[index] - solution.lowerMultipliers[index]
      residual[index] += costAversion * costs[index] * solution.kinks[index]
      if funded[index] {
        residual[index] += solution.turnoverMultiplier * solution.kinks[index]
        residual[index] += solution.budgetMultiplier
      }
    }
    for (row, multiplier) in zip(rows, solution.rowMultipliers) where multiplier != 0 {
      for index in 0..<count { residual[index] += multiplier * row.coefficients[index] }
    }
    return residual
  }

  private func primalResidual(of solution: ProgrammeSolution) -> Double {
    var worst = abs(fundedIndicator.dot(solution.weights) - 1)
    for (index, weight) in solution.weights.enumerated() {
      worst = max(worst, lower[index].value - weight, weight - (upper[index]?.value ?? .infinity))
    }
    for row in rows { worst = max(worst, row.coefficients.dot(solution.weights) - row.upper) }
    if let budget = turnover {
      worst = max(
        worst,
        turnover(of: solution.weights) - budget.limit
          - (solution.relaxations[budget.origin] ?? 0)
      )
    }
    if let budget = trackingError {
      worst = max(worst, trackingError(of: solution.weights) - budget.limit)
    }
    return worst
  }

  /// The largest product of a multiplier and its slack, and of a kink that does not fit its trade.
  private func complementarity(of solution: ProgrammeSolution) -> Double {
    var worst = 0.0
    for (index, weight) in solution.weights.enumerated() {
      worst = max(worst, solution.lowerMultipliers[index] * abs(weight - lower[index].value))
      if let upper = upper[index] {
        worst = max(worst, solution.upperMultipliers[index] * abs(upper.value - weight))
      }
      let moved = weight - today[index]
      let price = costAversion * costs[index] + (funded[index] ? solution.turnoverMultiplier : 0)
      worst = max(worst, price * (abs(moved) - solution.kinks[index] * moved))
    }
    for (row, multiplier) in zip(rows, solution.rowMultipliers) {
      worst = max(worst, multiplier * abs(row.upper - row.coefficients.dot(solution.weights)))
    }
    if let budget = turnover {
      let slack = abs(budget.limit - turnover(of: solution.weights))
      worst = max(worst, solution.turnoverMultiplier * slack)
    }
    if let budget = trackingError {
      // ν prices ½ (x − b)ᵀ Σ (x − b) ≤ ½ TE².
      let used = trackingError(of: solution.weights)
      let slack = abs(budget.limit * budget.limit - used * used) / 2
      worst = max(worst, solution.trackingErrorMultiplier * slack)
    }
    return worst
  }
}
