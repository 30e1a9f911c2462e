/// Solves programmes on one ``Metric``, and stays warm between them.
///
/// A solver is a workspace: make one per metric (and thread) and solve as many accounts with it as there are. Results
/// depend on the programme alone, to the bit, for ``solve(_:)``; ``resolve(_:)`` starts from where the last solve ended
/// and agrees with a cold solve to rounding.
///
/// **Singular metrics.** With ε from the metric, the k-th proximal step minimises the objective plus ½ ε |w − w_k|²
/// (solver units), whose Hessian is the definite one that the Gram matrix was built from and whose target is
///
///     t_k = t + (M + ε I)⁻¹ (ε (w_k − t) − p).
///
/// R. T. Rockafellar, "Monotone operators and the proximal point algorithm", *SIAM J. Control Optim.* 14 (1976),
/// pp. 877–898; for programmes like this it ends after finitely many steps (proposition 8, p. 895).
package struct Solver: ~Copyable {
  /// The metric of all programmes.
  package let metric: Metric

  var core: DualActiveSet<GramGeometry>
  private let residual: Cells<Double>
  private let offsets: Cells<Double>
  private let proximalCentre: Cells<Double>
  private let shiftedTarget: Cells<Double>
  private var arena: Arena
  private var isWarm = false

  /// Refinements tried before a result counts as uncertified; one is enough short of a condition number of 1e8.
  private static let refinements = 4
  /// Proximal steps tried on a singular metric.
  private static let proximalSteps = 60

  /// A workspace for programmes on `metric`.
  package init(_ metric: Metric) {
    self.metric = metric
    let n = Kernels.padded(max(metric.count, 1))
    let rows = max(n, metric.stride)
    arena = Arena(cells: 3 * n + rows, pieces: 4)
    residual = arena.cut(n, of: Double.self)
    offsets = arena.cut(n, of: Double.self)
    proximalCentre = arena.cut(n, of: Double.self)
    shiftedTarget = arena.cut(rows, of: Double.self)
    core = DualActiveSet(geometry: GramGeometry(metric: metric))
  }

  /// Solves `program` from nothing.
  package mutating func solve(_ program: QuadraticProgram) -> Outcome {
    check(program)
    if let conflict = crossedLimits(program) { return .infeasible(conflict) }
    core.start(program, scaling: metric.scaling)
    return finish(program)
  }

  /// Solves `program` from the active set of the last solve: much cheaper where little has moved.
  package mutating func resolve(_ program: QuadraticProgram) -> Outcome {
    guard isWarm else { return solve(program) }
    check(program)
    if let conflict = crossedLimits(program) { return .infeasible(conflict) }
    core.reload(program, scaling: metric.scaling)
    let outcome = finish(program)
    if case .uncertified = outcome { return solve(program) }
    return outcome
  }

  private mutating func finish(_ program: QuadraticProgram) -> Outcome {
    isWarm = false
    let conditions = OptimalityConditions(metric: metric, program: program)
    let shifts = metric.regularisation > 0 || !program.linear.isEmpty
    for i in 0..<metric.count { proximalCentre[i] = core.target[i] }
    var certificate = Certificate(
      primal: .infinity,
      stationarity: .infinity,
      complementarity: .infinity
    )
    for _ in 0..<(metric.regularisation > 0 ? Self.proximalSteps : 1) {
      if shifts { shiftTarget(program) }
      switch core.run() {
      case .infeasible:
        guard let conflict = conflict(program) else { return .uncertified(certificate) }
        return .infeasible(conflict)
      case .stalled: return .uncertified(certificate)
      case .optimal: break
      }
      var solution = extract(program)
      var attempts = 0
      repeat {
        let size = conditions.gradient(solution, into: residual, offsets: offsets)
        certificate = conditions.certificate(solution, residual: residual, size: size)
        if certificate.isOptimal {
          solution.certificate = certificate
          complete(&solution, program)
          isWarm = true
          return .optimal(solution)
        }
        guard attempts < Self.refinements else { break }
        attempts += 1
        refine(size: size)
        solution = extract(program)
      } while !innerIsExact
      for i in 0..<metric.count { proximalCentre[i] = core.values[i] }
    }
    return .uncertified(certificate)
  }

  /// Whether the last refinement found nothing left to mend in the (regularised) programme.
  private var innerIsExact = false

  /// One refinement of the regularised programme: its gradient adds ε (w − w_k) to the original one.
  private mutating func refine(size: Double) {
    var worst = 0.0
    for i in 0..<metric.count {
      residual[i] = -(residual[i] + metric.regularisation * (core.values[i] - proximalCentre[i]))
      worst = max(worst, abs(residual[i]))
    }
    core.refine(residual: residual)
    innerIsExact = metric.regularisation > 0 && worst <= 1e-3 * Certificate.tolerance * size
  }

  /// Moves the core's target to t_k.
  private mutating func shiftTarget(_ program: QuadraticProgram) {
    for i in 0..<metric.count {
      let linear = program.linear.isEmpty ? 0 : program.linear[i] * metric.scale[i]
      let own = program.target[i] * metric.inverseScale[i]
      offsets[i] = metric.regularisation * (proximalCentre[i] - own) - linear
    }
    core.geometry.image(of: offsets, into: shiftedTarget)
    for i in 0..<metric.count {
      shiftedTarget[i] += program.target[i] * metric.inverseScale[i]
    }
    core.moveTarget(to: shiftedTarget)
    core.settle()
  }

  /// The answer of the core in the programme's units.
  private func extract(_ program: QuadraticProgram) -> Solution {
    let n = metric.count
    var solution = Solution(
      x: [Double](repeating: 0, count: n),
      boundMultipliers: [Double](repeating: 0, count: n),
      rowMultipliers: [Double](repeating: 0, count: metric.rowCount),
      kinks: [Double](repeating: 0, count: n),
      turnoverMultiplier: core.turnoverLimit < .infinity ? core.price : 0,
      objective: 0,
      certificate: Certificate(primal: 0, stationarity: 0, complementarity: 0),
      hasUniqueMultipliers: true,
      iterations: core.iterations
    )
    for i in 0..<n {
      let width = core.width(i)
      switch core.state[i] {
      case .rest:
        // Within the slack of a bound counts as on it.
        let x = core.values[i] * metric.scale[i]
        solution.x[i] = min(max(x, program.lower[i]), program.upper[i])
        solution.kinks[i] = width > 0 ? core.sign[i] : 0
      case .atKink:
        solution.x[i] = program.origin[i]
        solution.kinks[i] = width > 0 ? min(1, max(-1, -core.multipliers[i] / width)) : 0
      case .atLower, .atUpper, .fixed:
        let x = core.state[i] == .atUpper ? program.upper[i] : program.lower[i]
        solution.x[i] = x
        let force = -core.multipliers[i]
        var kink = 0.0
        if width > 0 {
          // On a bound at the origin the kink carries what it can, the bound the rest.
          kink = x == program.origin[i] ? min(1, max(-1, force / width)) : core.tradeSign(i)
        }
        solution.kinks[i] = kink
        solution.boundMultipliers[i] = (force - width * kink) * metric.inverseScale[i]
      }
    }
    for k in 0..<metric.rowCount where core.state[n + k] != .rest {
      solution.rowMultipliers[k] = -core.multipliers[n + k] * metric.rowScale[k]
    }
    return solution
  }

  /// What only an accepted answer needs.
  private mutating func complete(_ solution: inout Solution, _ program: QuadraticProgram) {
    var objective = 0.0
    let n = metric.count
    for i in 0..<n {
      var pull = 0.0
      for j in 0..<n { pull += metric.matrix[i * n + j] * offsets[j] }
      objective += 0.5 * offsets[i] * pull
      objective += program.cost(i) * abs(solution.x[i] - program.origin[i])
      if !program.linear.isEmpty { objective += program.linear[i] * solution.x[i] }
    }
    solution.objective = objective
  }

  /// A conflict of one row's two limits, which the method itself takes for granted not to cross.
  private func crossedLimits(_ program: QuadraticProgram) -> Conflict? {
    for k in 0..<metric.rowCount where program.rowLower[k] > program.rowUpper[k] {
      return Conflict(
        members: [.row(index: k, side: .lower), .row(index: k, side: .upper)],
        multipliers: [1, 1],
        gap: program.rowLower[k] - program.rowUpper[k]
      )
    }
    for i in 0..<metric.count where program.lower[i] > program.upper[i] {
      return Conflict(
        members: [.bound(index: i, side: .lower), .bound(index: i, side: .upper)],
        multipliers: [1, 1],
        gap: program.lower[i] - program.upper[i]
      )
    }
    return nil
  }

  private func check(_ program: QuadraticProgram) {
    let n = metric.count
    precondition(
      program.target.count == n && program.origin.count == n && program.lower.count == n
        && program.upper.count == n,
      "a programme has one number for each variable of its metric"
    )
    precondition(
      program.rowLower.count == metric.rowCount && program.rowUpper.count == metric.rowCount,
      "a programme has one range for each row of its metric"
    )
  }
}
