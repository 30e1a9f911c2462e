import Diagnostics
import Optimization

extension Programme {
  /// The general rows of the solver: the budget row, then the linear rows.
  var solverRows: [[Double]] { [fundedIndicator] + rows.map(\.coefficients) }

  /// The solver's programme in the metric M.
  var quadraticProgram: QuadraticProgram {
    QuadraticProgram(
      target: target,
      origin: today,
      costs: costs.map { costAversion * $0 },
      lower: lower.map(\.value),
      upper: upper.map { $0?.value ?? .infinity },
      rowLower: [1] + rows.map { _ in -Double.infinity },
      rowUpper: [1] + rows.map(\.upper),
      turnoverWeights: turnover == nil ? [] : fundedIndicator,
      turnoverLimit: turnover.map { 2 * $0.limit }
    )
  }
}

extension ProgrammeSolution {
  /// Reads a solver's optimum back into the terms of a programme.
  ///
  /// - Parameters:
  ///   - solution: The optimum.
  ///   - scale: θ: what its multipliers are divided by.
  ///   - trackingErrorMultiplier: ν.
  ///   - relaxations: How far each limit gave way.
  init(
    _ solution: Solution,
    scale: Double = 1,
    trackingErrorMultiplier: Double = 0,
    relaxations: [String: Double] = [:]
  ) {
    weights = solution.x
    lowerMultipliers = solution.boundMultipliers.map { max(0, -$0) / scale }
    upperMultipliers = solution.boundMultipliers.map { max(0, $0) / scale }
    rowMultipliers = solution.rowMultipliers.dropFirst().map { max(0, $0) / scale }
    kinks = solution.kinks
    turnoverMultiplier = solution.turnoverMultiplier / scale
    self.trackingErrorMultiplier = trackingErrorMultiplier
    self.relaxations = relaxations
    certificate = Certificate(
      primal: solution.certificate.primal,
      stationarity: solution.certificate.stationarity,
      complementarity: solution.certificate.complementarity
    )
    hasUniqueMultipliers = solution.hasUniqueMultipliers
  }
}

/// What solving a programme ends with.
enum ProgrammeAnswer {
  /// The certified optimum.
  case optimal(ProgrammeSolution)
  /// The lines that conflict.
  case infeasible([PolicyConflict.Member])
}

extension Programme {
  func solve() throws(InputError) -> ProgrammeAnswer {
    guard let metric = try? Metric(matrix: metric, count: count, rows: solverRows) else { return .infeasible([]) }
    var solver = Solver(metric)
    switch solver.solve(quadraticProgram) {
    case .optimal(let solution): return .optimal(ProgrammeSolution(solution))
    case .infeasible: return .infeasible([])
    case .uncertified: throw InputError([Diagnostic(.error, "E4101", "the optimum could not be certified")])
    }
  }
}
