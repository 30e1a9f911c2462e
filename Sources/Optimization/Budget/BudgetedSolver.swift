/// Solves programmes with an ellipsoid budget by one monotone root.
///
/// With ν ≥ 0 the multiplier of the ellipsoid and θ = 1 / (1 + ν), the optimum minimises, under the other limits,
///
///     θ [½ (x − t)ᵀ M (x − t) + pᵀ x + Σ f_i |x_i − o_i|] + (1 − θ) ½ (x − b)ᵀ Σ (x − b),
///
/// a programme of the plain kind whose Hessian is θ M + (1 − θ) Σ. About b it reads: target b, linear term
/// θ (M (b − t) + p), costs θ f. The length of x − b never falls as θ rises (were it to, adding the optimality
/// inequalities of both would contradict); the answer is at the largest θ ∈ (0, 1] that meets the budget, and at θ → 0
/// stands the least length that the other limits allow. Multipliers at θ are θ times those wanted, and ν = (1 − θ) / θ.
///
/// The active set stays warm from one θ to the next.
package struct BudgetedSolver: ~Copyable {
  /// M and the rows.
  package let metric: Metric
  /// Σ and the same rows.
  private let ellipsoidMetric: Metric
  private let ellipsoid: Ellipsoid
  private var solver: Solver
  private var violations: LeastViolation

  /// A solver for programmes on `metric` with ellipsoids of the shape `covariance` (Σ: n × n, row-major, semidefinite).
  ///
  /// - Throws: ``MetricError`` if `covariance` has a negative eigenvalue.
  package init(metric: Metric, covariance: [Double]) throws(MetricError) {
    self.metric = metric
    ellipsoid = Ellipsoid(matrix: covariance, count: metric.count)
    ellipsoidMetric = try Metric(
      matrix: covariance,
      count: metric.count,
      rows: (0..<metric.rowCount).map { Array(metric.row($0)) }
    )
    solver = Solver(metric)
    violations = LeastViolation(ellipsoidMetric)
  }

  /// √((x − b)ᵀ Σ (x − b)).
  package func length(of x: [Double], centre: [Double]) -> Double {
    ellipsoid.length(x, centre: centre)
  }

  /// Solves `budgeted`, cold.
  package mutating func solve(_ budgeted: BudgetedProgram) -> BudgetedOutcome {
    solver.move(to: metric, keepingActiveSet: false)
    return finish(budgeted, first: solver.solve(budgeted.program))
  }

  /// Solves `budgeted` from the active set of the last solve.
  package mutating func resolve(_ budgeted: BudgetedProgram) -> BudgetedOutcome {
    solver.move(to: metric)
    return finish(budgeted, first: solver.resolve(budgeted.program))
  }

  private mutating func finish(
    _ budgeted: BudgetedProgram,
    first: Outcome
  ) -> BudgetedOutcome {
    switch first {
    case .infeasible(let conflict): return .infeasible(conflict)
    case .uncertified(let certificate): return .uncertified(certificate)
    case .optimal(let solution):
      let square = ellipsoid.square(solution.x, centre: budgeted.centre)
      guard let radius = budgeted.radius,
        square > radius * radius * (1 + Ellipsoid.squareTolerance)
      else {
        return .optimal(
          BudgetedSolution(
            solution: solution,
            ellipsoidMultiplier: 0,
            share: 1,
            length: square.squareRoot(),
            solves: 1
          )
        )
      }
      return search(budgeted, radius: radius, excess: square - radius * radius)
    }
  }

  /// The root in θ.
  private mutating func search(
    _ budgeted: BudgetedProgram,
    radius: Double,
    excess: Double
  ) -> BudgetedOutcome {
    guard let least = violations.leastLength(budgeted) else { return .uncertified(.none) }
    let room = ellipsoid.square(least.x, centre: budgeted.centre) - radius * radius
    guard room <= radius * radius * Ellipsoid.squareTolerance else { return conflict(budgeted) }
    var root = BracketedRoot(
      low: (0, min(0, room)),
      high: (1, excess),
      valueTolerance: radius * radius * Ellipsoid.squareTolerance / 2
    )
    var best: (share: Double, solution: Solution)?
    var solves = 2
    while !root.isDone {
      let share = root.next
      guard let metric = blended(share) else { return .uncertified(.none) }
      solver.move(to: metric)
      solves += 1
      switch solver.resolve(program(budgeted, share: share)) {
      case .optimal(let solution):
        let value = ellipsoid.square(solution.x, centre: budgeted.centre) - radius * radius
        if value <= 0, share >= best?.share ?? 0 { best = (share, solution) }
        root.record(value)
      case .infeasible(let conflict): return .infeasible(conflict)
      case .uncertified(let certificate): return .uncertified(certificate)
      }
    }
    // Nothing but the answer of least length itself meets the budget: it has no multiplier.
    guard let best else { return .uncertified(.none) }
    return accept(best.solution, share: best.share, budgeted, solves: solves)
  }

  private mutating func conflict(_ budgeted: BudgetedProgram) -> BudgetedOutcome {
    violations.conflict(in: budgeted).map { .infeasible($0) } ?? .uncertified(.none)
  }

  /// θ M + (1 − θ) Σ.
  private func blended(_ share: Double) -> Metric? {
    var matrix = metric.matrix
    for k in matrix.indices {
      matrix[k] = share * matrix[k] + (1 - share) * ellipsoid.matrix[k]
    }
    return try? Metric(
      matrix: matrix,
      count: metric.count,
      rows: (0..<metric.rowCount).map { Array(metric.row($0)) }
    )
  }

  /// The programme at θ, about b.
  private func program(_ budgeted: BudgetedProgram, share: Double) -> QuadraticProgram {
    var program = budgeted.program
    let pull = Ellipsoid(matrix: metric.matrix, count: metric.count)
      .gradient(budgeted.centre, centre: budgeted.program.target)
    program.target = budgeted.centre
    program.linear = pull.indices.map { i in
      share * (pull[i] + (budgeted.program.linear.isEmpty ? 0 : budgeted.program.linear[i]))
    }
    program.costs = budgeted.program.costs.map { share * $0 }
    return program
  }

  /// The solution at θ in the terms of the programme, certified with the ellipsoid among its limits.
  private func accept(
    _ found: Solution,
    share: Double,
    _ budgeted: BudgetedProgram,
    solves: Int
  ) -> BudgetedOutcome {
    var solution = found
    solution.boundMultipliers = found.boundMultipliers.map { $0 / share }
    solution.rowMultipliers = found.rowMultipliers.map { $0 / share }
    solution.turnoverMultiplier = found.turnoverMultiplier / share
    let multiplier = (1 - share) / share
    let pull = ellipsoid.gradient(solution.x, centre: budgeted.centre).map { multiplier * $0 }
    let length = ellipsoid.length(solution.x, centre: budgeted.centre)
    let radius = budgeted.radius ?? .infinity
    let slack = multiplier * (radius * radius - length * length) / 2
    solution.certificate = metric.certificate(
      solution,
      of: budgeted.program,
      extraGradient: pull,
      extraSlack: slack,
      extraViolation: length - radius
    )
    solution.objective = metric.objective(solution.x, of: budgeted.program)
    guard solution.certificate.isOptimal else { return .uncertified(solution.certificate) }
    return .optimal(
      BudgetedSolution(
        solution: solution,
        ellipsoidMultiplier: multiplier,
        share: share,
        length: length,
        solves: solves
      )
    )
  }
}
