/// The least by which one limit must give for the others to hold.
///
/// For a row or bound `g · x ≤ h` that is the linear programme min g · x − h over the other limits, for turnover
/// min Σ c_i |x_i − o_i| − τ; for the ellipsoid the answer of least length. All are solved by the quadratic solver:
///
/// - **Without the ellipsoid** as ``LinearProgram`` does.
/// - **With the ellipsoid** by its multiplier 1/ω: the minimum of ω g · x + ½ (x − b)ᵀ Σ (x − b) has a length that never
///   falls as ω rises; the answer is at the largest ω that meets the budget, or the linear optimum if none exceeds it.
package struct LeastViolation: ~Copyable {
  /// K and the rows: Σ where there is an ellipsoid.
  private let metric: Metric
  private let ellipsoid: Ellipsoid
  private var solver: Solver

  /// A limit may be short by this much and count as kept: the certificate's tolerance.
  static let tolerance = Certificate.tolerance

  /// Values of ω tried before the search for a bracket gives up.
  private static let pushes = 60

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
    let aimed = objective.pushed(rest.program, by: 1)
    guard
      let linear = LinearProgram.minimise(aimed, size: objective.size, with: &solver)?.x
    else { return nil }
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

  /// The least single relaxation of every member of a conflict that would make the set feasible.
  ///
  /// - Returns: For each member, in order, the least amount by which it must give if the others stand; nil where no
  ///   answer could be certified.
  package mutating func amounts(
    for conflict: Conflict,
    in budgeted: BudgetedProgram
  ) -> [Double?] {
    let set = budgeted.keeping(only: conflict.members)
    return conflict.members.indices.map { index in
      let member = conflict.members[index]
      // Farkas' multipliers of a set of rows and bounds are unique up to scale, so duality gives the amount at once.
      if conflict.isLinear { return conflict.gap / conflict.multipliers[index] }
      return amount(member, in: set)
    }
  }

  /// The conflict among the limits of `budgeted`, irreducible and as small as ``Solver/smaller(_:in:)`` finds; nil if they can be met or nothing could be proved.
  package mutating func conflict(in budgeted: BudgetedProgram) -> Conflict? {
    let program = nearest(budgeted)
    switch solver.solve(program) {
    case .infeasible(let conflict): return solver.smaller(conflict, in: program)
    case .uncertified: return nil
    case .optimal(let least):
      guard let radius = budgeted.radius else { return nil }
      let square = ellipsoid.square(least.x, centre: budgeted.centre)
      guard square > radius * radius * (1 + Ellipsoid.squareTolerance) else { return nil }
      return conflict(budgeted, least: least, radius: radius)
    }
  }

  /// The limits that keep out of the ellipsoid: those that hold the answer of least length back, made irreducible.
  ///
  /// With μ their multipliers at that answer, duality says ½ (x − b)ᵀ Σ (x − b) ≥ ½ length² for every x that meets
  /// them, so together with the ellipsoid they conflict by ½ (length² − ε²).
  private mutating func conflict(
    _ budgeted: BudgetedProgram,
    least: Solution,
    radius: Double
  ) -> Conflict {
    let limit = radius * radius * (1 + Ellipsoid.squareTolerance)
    let program = nearest(budgeted)
    var current = least
    var needed: [Conflict.Member] = []
    while let candidate = current.support.first(where: { !needed.contains($0) }) {
      let rest = current.support.filter { $0 != candidate }
      if case .optimal(let without) = solver.solve(program.keeping(only: rest)),
        ellipsoid.square(without.x, centre: budgeted.centre) > limit
      {
        current = without
        needed.removeAll { !current.support.contains($0) }
      } else {
        needed.append(candidate)
      }
    }
    let members = current.support
    let square = ellipsoid.square(current.x, centre: budgeted.centre)
    return Conflict(
      members: members + [.ellipsoid],
      multipliers: members.map { current.multiplier(of: $0) } + [1],
      gap: (square - radius * radius) / 2
    )
  }

  /// The answer of least length, if the limits other than the ellipsoid allow one.
  mutating func leastLength(_ budgeted: BudgetedProgram) -> Solution? {
    solver.solve(nearest(budgeted)).solution
  }

  /// The nearest point to the centre.
  private func nearest(_ budgeted: BudgetedProgram) -> QuadraticProgram {
    var program = budgeted.program
    program.target = budgeted.centre
    program.linear = []
    program.costs = []
    return program
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
    guard room <= radius * radius * Ellipsoid.squareTolerance else { return nil }
    var low = (at: 0.0, value: min(0, room))
    var lowValue = objective.value(least.x, budgeted.program)
    var push = radius / objective.size
    var high: (at: Double, value: Double)?
    for _ in 0..<Self.pushes {
      guard case .optimal(let solution) = solver.resolve(objective.pushed(program, by: push))
      else { return nil }
      let excess = ellipsoid.square(solution.x, centre: budgeted.centre) - radius * radius
      if excess > 0 {
        high = (push, excess)
        break
      }
      low = (push, excess)
      lowValue = objective.value(solution.x, budgeted.program)
      if lowValue - linearValue <= Self.tolerance { return lowValue }
      push *= LinearProgram.pushGrowth
    }
    guard let high else { return lowValue }
    var root = BracketedRoot(
      low: low,
      high: high,
      valueTolerance: radius * radius * Ellipsoid.squareTolerance
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
