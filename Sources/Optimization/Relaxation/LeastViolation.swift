/// The least by which one limit must give for the others to hold.
///
/// For a row or bound `g · x ≤ h` that is the linear programme min g · x − h over the other limits, for turnover
/// min Σ c_i |x_i − o_i| − τ; for the ellipsoid the answer of least length. All are solved by the quadratic solver:
///
/// - **Without the ellipsoid** by proximal steps x′ = argmin ω g · x + ½ (x − x_k)ᵀ K (x − x_k), which reach an optimum of
///   the linear programme after finitely many (Rockafellar 1976, proposition 8; O. Mangasarian and R. Meyer, "Nonlinear
///   perturbation of linear programs", *SIAM J. Control Optim.* 17 (1979), pp. 745–752: the first one does if ω is
///   large). The answer does not depend on K.
/// - **With the ellipsoid** by its multiplier 1/ω: the minimum of ω g · x + ½ (x − b)ᵀ Σ (x − b) has a length that never
///   falls as ω rises; the answer is at the largest ω that meets the budget, or the linear optimum if none exceeds it.
package struct LeastViolation: ~Copyable {
  /// K and the rows: Σ where there is an ellipsoid.
  private let metric: Metric
  private let ellipsoid: Ellipsoid
  private var solver: Solver

  /// A limit may be short by this much and count as kept: the certificate's tolerance.
  static let tolerance = Certificate.tolerance

  /// ω at first, relative to the size of the objective in solver units: a step of many times the feasible region.
  private static let firstPush = 16.0
  /// Proximal steps, ω growing by `pushGrowth`, before the linear programme counts as unsolved.
  private static let steps = 60
  private static let pushGrowth = 4.0
  /// A proximal step that gains less than this part of the value is the last.
  private static let gain = 1e-13

  /// A search over programmes on `metric`, whose matrix is also the shape of the ellipsoid.
  package init(_ metric: Metric) {
    self.metric = metric
    ellipsoid = Ellipsoid(matrix: metric.matrix, count: metric.count)
    solver = Solver(metric)
  }

  /// Whether any point meets every limit, the ellipsoid included; nil if no answer could be certified.
  package mutating func isFeasible(_ budgeted: BudgetedProgram) -> Bool? {
    switch solver.solve(nearest(budgeted)) {
    case .infeasible: false
    case .uncertified: nil
    case .optimal(let solution):
      ellipsoid.length(solution.x, centre: budgeted.centre)
        <= (budgeted.radius ?? .infinity) + Self.tolerance
    }
  }

  /// The least amount by which `member` must give so that the other limits of `budgeted` hold.
  ///
  /// - Returns: The amount in the units of the limit; zero or less if the limit can be kept; nil if the others conflict
  ///   without it, or no answer could be certified.
  package mutating func amount(
    _ member: Conflict.Member,
    in budgeted: BudgetedProgram
  ) -> Double? {
    let limit = budgeted.limit(member)
    let rest = budgeted.relaxing(member, by: .infinity)
    if member == .ellipsoid {
      return solver.solve(nearest(rest)).solution.map {
        ellipsoid.length($0.x, centre: budgeted.centre) - limit
      }
    }
    let objective = Objective(member, metric: metric, program: budgeted.program)
    guard let linear = linearOptimum(objective, rest.program) else { return nil }
    var value = objective.value(linear, budgeted.program)
    if let radius = rest.radius,
      ellipsoid.length(linear, centre: rest.centre) > radius
    {
      guard
        let within = ellipsoidOptimum(objective, rest, radius: radius, linearValue: value)
      else { return nil }
      value = within
    }
    return objective.shortfall(value, limit: limit)
  }

  /// The nearest point to the centre.
  private func nearest(_ budgeted: BudgetedProgram) -> QuadraticProgram {
    var program = budgeted.program
    program.target = budgeted.centre
    program.linear = []
    program.costs = []
    return program
  }

  /// An optimum of the objective over the limits without the ellipsoid.
  private mutating func linearOptimum(
    _ objective: Objective,
    _ program: QuadraticProgram
  ) -> [Double]? {
    var push = Self.firstPush / objective.size
    var current = program
    current.target = program.origin
    var last = Double.infinity
    for step in 0..<Self.steps {
      let pushed = objective.pushed(current, by: push)
      let outcome = step == 0 ? solver.solve(pushed) : solver.resolve(pushed)
      guard case .optimal(let solution) = outcome else { return nil }
      let value = objective.value(solution.x, program)
      if last - value <= Self.gain * max(1, abs(value)) { return solution.x }
      last = value
      current.target = solution.x
      push *= Self.pushGrowth
    }
    return nil
  }

  /// The least value within the ellipsoid, by the root in ω.
  private mutating func ellipsoidOptimum(
    _ objective: Objective,
    _ budgeted: BudgetedProgram,
    radius: Double,
    linearValue: Double
  ) -> Double? {
    let program = nearest(budgeted)
    guard case .optimal(let least) = solver.solve(program) else { return nil }
    let room = ellipsoid.square(least.x, centre: budgeted.centre) - radius * radius
    guard room <= radius * radius * BudgetedSolver.squareTolerance else { return nil }
    var low = (at: 0.0, value: min(0, room))
    var lowValue = objective.value(least.x, budgeted.program)
    var push = radius / objective.size
    var high: (at: Double, value: Double)?
    for _ in 0..<Self.steps {
      guard case .optimal(let solution) = solver.resolve(objective.pushed(program, by: push))
      else { return nil }
      let excess = ellipsoid.square(solution.x, centre: budgeted.centre) - radius * radius
      if excess > 0 {
        high = (push, excess)
        break
      }
      low = (push, excess)
      lowValue = objective.value(solution.x, budgeted.program)
      if lowValue - linearValue <= Self.gain * max(1, abs(linearValue)) { return lowValue }
      push *= Self.pushGrowth
    }
    guard let high else { return lowValue }
    var root = BracketedRoot(
      low: low,
      high: high,
      valueTolerance: radius * radius * BudgetedSolver.squareTolerance
    )
    while !root.isDone {
      let at = root.next
      guard case .optimal(let solution) = solver.resolve(objective.pushed(program, by: at))
      else { return nil }
      let excess = ellipsoid.square(solution.x, centre: budgeted.centre) - radius * radius
      if excess <= 0 { lowValue = objective.value(solution.x, budgeted.program) }
      root.record(excess)
    }
    return lowValue
  }
}
