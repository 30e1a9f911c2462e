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
  package private(set) var metric: Metric

  /// The state to start from after a change of metric.
  private var carried: WarmState?
  var core: DualActiveSet<GramGeometry>
  /// The metric that the core works on: the given one, or that with equality rows folded in.
  private(set) var work: Metric
  private var augmentation: Augmentation?
  /// The equality rows that `augmentation` was made for.
  private var equalityRows: [Int] = []
  private let residual: Cells<Double>
  private let offsets: Cells<Double>
  private let proximalCentre: Cells<Double>
  private let shiftedTarget: Cells<Double>
  private let lastStep: Cells<Double>
  private var stretch = 0.0
  private var arena: Arena
  private var isWarm = false
  /// The size against which the last gradient is measured.
  private var gradientSize = 0.0
  /// ½ (x − t)ᵀ M (x − t) of the last gradient.
  private var quadratic = 0.0

  /// Refinements tried before a result counts as uncertified; one is enough short of a condition number of 1e8.
  private static let refinements = 4
  /// Proximal steps tried on a singular metric.
  private static let proximalSteps = 200
  /// A gradient under this part of its size is rounding: refinement has nothing to work on.
  private static let negligibleGradient = 1e-12
  /// Rays with less than this many slacks of violation are doubted before they are believed.
  private static let doubtfulExcess = 1e5
  /// How often, and by what factor the slack of the row grows each time: to 1e-9 at most.
  private static let doubtLimit = 4
  private static let doubtFactor = 3.0

  /// A workspace for programmes on `metric`.
  package init(_ metric: Metric) {
    self.metric = metric
    let n = Kernels.padded(max(metric.count, 1))
    let rows = max(n, metric.stride)
    arena = Arena(cells: 4 * n + rows, pieces: 5)
    lastStep = arena.cut(n, of: Double.self)
    residual = arena.cut(n, of: Double.self)
    offsets = arena.cut(n, of: Double.self)
    proximalCentre = arena.cut(n, of: Double.self)
    shiftedTarget = arena.cut(rows, of: Double.self)
    work = metric
    core = DualActiveSet(geometry: GramGeometry(metric: metric))
  }

  /// Solves `program` from nothing.
  package mutating func solve(_ program: QuadraticProgram) -> Outcome {
    check(program)
    if let conflict = metric.plainConflict(in: program) { return .infeasible(conflict) }
    prepare(program)
    start(program)
    let outcome = finish(program)
    guard case .uncertified = outcome else { return outcome }
    return solveAgain(program) ?? outcome
  }

  /// Other tolerances for an account whose answer could not be certified.
  private mutating func solveAgain(_ program: QuadraticProgram) -> Outcome? {
    defer {
      core.dependence = DualActiveSetTolerance.dependence
      core.leapsAllowed = true
    }
    core.leapsAllowed = false
    for dependence in DualActiveSetTolerance.inTurn {
      core.dependence = dependence
      start(program)
      let outcome = finish(program)
      guard case .uncertified = outcome else { return outcome }
    }
    let own = work
    defer {
      work = own
      core = DualActiveSet(geometry: GramGeometry(metric: own))
      isWarm = false
    }
    for regularisation in Self.strongRegularisations {
      guard let strong = own.regularised(by: regularisation) else { continue }
      work = strong
      core = DualActiveSet(geometry: GramGeometry(metric: strong))
      core.leapsAllowed = false
      start(program)
      let outcome = finish(program)
      guard case .uncertified = outcome else { return outcome }
    }
    return nil
  }

  /// ε tried in turn where a Gram matrix of full sharpness has lost too many digits: more proximal steps, each on a well
  /// conditioned programme.
  private static let strongRegularisations = [1e-4, 1e-2]

  /// Solves `program` from the active set of the last solve: much cheaper where little has moved.
  package mutating func resolve(_ program: QuadraticProgram) -> Outcome {
    guard isWarm || carried != nil else { return solve(program) }
    check(program)
    if let conflict = metric.plainConflict(in: program) { return .infeasible(conflict) }
    prepare(program)
    guard isWarm || carried != nil else { return solve(program) }
    if let warm = carried {
      carried = nil
      core.start(program, scaling: work.scaling, shifted: shift(program), from: warm)
    } else {
      core.reload(program, scaling: work.scaling, shifted: shift(program))
    }
    let outcome = finish(program)
    if case .uncertified = outcome { return solve(program) }
    return outcome
  }

  /// Replaces the metric by one of the same variables and rows, keeping the active set for the next ``resolve(_:)``.
  ///
  /// For searches in which the Hessian moves: the new Gram matrix costs what it costs, the active set is held again row
  /// by row.
  package mutating func move(to newMetric: Metric, keepingActiveSet: Bool = true) {
    precondition(
      newMetric.count == metric.count && newMetric.rowCount == metric.rowCount,
      "a metric to move to has the same variables and rows"
    )
    let warm = keepingActiveSet ? (isWarm ? core.warmState(work.scaling) : carried) : nil
    metric = newMetric
    equalityRows = []
    augmentation = nil
    work = newMetric
    core = DualActiveSet(geometry: GramGeometry(metric: newMetric))
    isWarm = false
    carried = warm
  }

  /// Starts the core from nothing.
  private mutating func start(_ program: QuadraticProgram) {
    carried = nil
    core.start(program, scaling: work.scaling, shifted: shift(program))
  }

  /// The core's first target where it is not the programme's own; sets the first proximal centre.
  private mutating func shift(_ program: QuadraticProgram) -> Cells<Double>? {
    stretch = 0
    lastStep.fill(0)
    guard work.regularisation > 0 || augmentation != nil || !program.linear.isEmpty else {
      return nil
    }
    for i in 0..<metric.count {
      proximalCentre[i] = program.target[i] * work.inverseScale[i]
    }
    shiftTarget(program)
    return shiftedTarget
  }

  /// Chooses the metric to work on for the equality rows of `program`.
  private mutating func prepare(_ program: QuadraticProgram) {
    var same = 0
    var count = 0
    for k in 0..<metric.rowCount where program.rowLower[k] == program.rowUpper[k] {
      if count < equalityRows.count && equalityRows[count] == k { same += 1 }
      count += 1
    }
    guard same != count || count != equalityRows.count else { return }
    equalityRows = (0..<metric.rowCount).filter { program.rowLower[$0] == program.rowUpper[$0] }
    let needed = Augmentation(metric, rows: equalityRows)
    guard needed != augmentation else { return }
    augmentation = nil
    work = metric
    if let needed, let folded = needed.metric(from: metric) {
      augmentation = needed
      work = folded
    }
    core = DualActiveSet(geometry: GramGeometry(metric: work))
    isWarm = false
  }

  private mutating func finish(_ program: QuadraticProgram) -> Outcome {
    isWarm = false
    var doubts = 0
    var certificate = Certificate.none
    for _ in 0..<Self.proximalSteps {
      switch core.run() {
      case .stalled: return .uncertified(certificate)
      case .infeasible:
        guard core.ray.excess < Self.doubtfulExcess, doubts < Self.doubtLimit else {
          guard let conflict = conflict(program) else { return .uncertified(certificate) }
          return .infeasible(conflict)
        }
        // A violation this small may be rounding in the values: renew them from the data and try again.
        doubts += 1
        core.retract(allowing: Self.doubtFactor)
        _ = certify(extract(program), program)
        refine(program)
        continue
      case .optimal: break
      }
      for attempt in 0...Self.refinements {
        var solution = extract(program)
        certificate = certify(solution, program)
        if certificate.isOptimal { return accept(&solution, certificate, program) }
        let isLast = attempt == Self.refinements
        if augmentation != nil || isLast {
          if let outcome = acceptPolished(solution, certificate, program) { return outcome }
          certificate = certify(solution, program)
        }
        let feasible = certificate.primal <= Certificate.tolerance
        if isLast || !refine(program) && feasible {
          if let outcome = acceptPolished(solution, certificate, program) { return outcome }
          break
        }
      }
      guard work.regularisation > 0 else { break }
      advanceCentre()
      shiftTarget(program)
      core.moveTarget(to: shiftedTarget)
      core.settle()
    }
    return .uncertified(certificate)
  }

  /// The outcome of a solution whose certificate holds.
  private mutating func accept(
    _ solution: inout Solution,
    _ certificate: Certificate,
    _ program: QuadraticProgram
  ) -> Outcome {
    solution.certificate = certificate
    solution.hasUniqueMultipliers = !core.hasOtherMultipliers()
    solution.objective = quadratic + program.linearValue(at: solution.x)
    isWarm = true
    return .optimal(solution)
  }

  /// Accepts a solution whose gradient is rounding, after fitting multipliers to it where equality rows are folded in.
  private mutating func acceptPolished(
    _ solution: Solution,
    _ certificate: Certificate,
    _ program: QuadraticProgram
  ) -> Outcome? {
    var polished = solution
    if augmentation != nil { polishMultipliers(&polished) }
    var certificate = certify(polished, program)
    if certificate.stationarity > Certificate.tolerance {
      certificate.stationarity = metric.stationarityBeyondRounding(
        polished,
        of: program,
        residual: residual,
        size: gradientSize
      )
    }
    return certificate.isOptimal ? accept(&polished, certificate, program) : nil
  }

  /// Fits the multipliers of folded equality rows to the gradient as given, and those of held variables after them.
  ///
  /// With M′ the weight ρ turns one unit in the last place of x into a gradient that a variable of next to no variance
  /// would have to answer for. The multipliers alone can mend that: ν_k moves by the least squares fit over free
  /// variables, −Σ d_j² a_kj e_j / Σ d_j² a_kj², and every held variable takes what is left of its own entry.
  private mutating func polishMultipliers(_ solution: inout Solution) {
    guard let augmentation else { return }
    let n = metric.count
    for k in augmentation.rows {
      var product = 0.0
      var square = 0.0
      for j in 0..<n where core.state[j] == .rest {
        let a = metric.rows[k * n + j] * metric.scale[j]
        product += a * residual[j]
        square += a * a
      }
      guard square > 0 else { continue }
      let change = -product / square
      solution.rowMultipliers[k] += change
      for j in 0..<n { residual[j] += change * metric.rows[k * n + j] * metric.scale[j] }
    }
    for i in 0..<n where core.state[i] != .rest && core.state[i] != .atKink {
      let rest = solution.boundMultipliers[i] - residual[i] * metric.inverseScale[i]
      let keeps =
        core.state[i] == .fixed || (core.state[i] == .atUpper ? rest >= 0 : rest <= 0)
      if keeps { solution.boundMultipliers[i] = rest }
    }
  }

  /// The certificate of `solution`; leaves its gradient in `residual` and the size to measure it against.
  private mutating func certify(
    _ solution: borrowing Solution,
    _ program: QuadraticProgram
  ) -> Certificate {
    (gradientSize, quadratic) = metric.gradient(
      solution,
      of: program,
      into: residual,
      offsets: offsets
    )
    let certificate = metric.certificate(
      solution,
      of: program,
      residual: residual,
      size: gradientSize
    )
    return certificate
  }

  /// One refinement of the programme that the core solves.
  ///
  /// Its gradient adds ε (w − w_k) and ρ_k a_k (a_kᵀ x − b_k) to the original one.
  ///
  /// - Returns: False if there was nothing left to mend.
  @discardableResult
  private mutating func refine(_ program: QuadraticProgram) -> Bool {
    let n = metric.count
    for i in 0..<n { residual[i] *= -metric.inverseScale[i] }
    if let augmentation {
      for i in 0..<n { offsets[i] = core.values[i] * work.scale[i] }
      for (k, weight) in zip(augmentation.rows, augmentation.weights) {
        addRow(k, weight * (program.rowLower[k] - rowValue(k, at: offsets)), to: residual)
      }
    }
    var worst = 0.0
    for i in 0..<n {
      let centring = work.regularisation * (core.values[i] - proximalCentre[i])
      residual[i] = residual[i] * work.scale[i] - centring
      worst = max(worst, abs(residual[i]))
    }
    core.refine(residual: residual)
    return worst > Self.negligibleGradient * gradientSize
  }

  /// a_kᵀ x.
  private func rowValue(_ k: Int, at x: Cells<Double>) -> Double {
    var sum = 0.0
    for j in 0..<metric.count { sum += metric.rows[k * metric.count + j] * x[j] }
    return sum
  }

  /// values += weight · a_k.
  private func addRow(_ k: Int, _ weight: Double, to values: Cells<Double>) {
    for j in 0..<metric.count { values[j] += weight * metric.rows[k * metric.count + j] }
  }

  /// Makes the last answer the next proximal centre, extrapolated where steps shrink slowly.
  ///
  /// Where M is flat the steps d_k = w_k − c_k repeat (a long way to the next limit) or shrink by a constant ratio ρ; the
  /// rest of that series is d_k ρ / (1 − ρ) (A. Aitken, *Proc. Royal Society of Edinburgh* 46 (1926), pp. 289–305). A
  /// proximal step is valid from any centre, so an extrapolation can only cost a step; its growth is limited.
  private mutating func advanceCentre() {
    var product = 0.0
    var square = 0.0
    for i in 0..<metric.count {
      let step = core.values[i] - proximalCentre[i]
      product += step * lastStep[i]
      square += lastStep[i] * lastStep[i]
      lastStep[i] = step
    }
    let ratio = square > 0 ? product / square : 0
    // From a centre stretched by s a mode that shrinks by ρ a step shows the ratio 1 − (1 − ρ)(1 + s).
    let gap = (1 - ratio) / (1 + stretch)
    let limit = 4 * stretch + 3
    stretch = ratio > 0.05 ? (gap > 0 ? min((1 - gap) / gap, limit) : limit) : 0
    for i in 0..<metric.count { proximalCentre[i] = core.values[i] + stretch * lastStep[i] }
  }

  /// Sets `shiftedTarget` to t_k.
  ///
  /// With equality rows folded in, that of M′: their constants join the linear term.
  private mutating func shiftTarget(_ program: QuadraticProgram) {
    let n = metric.count
    for i in 0..<n { offsets[i] = program.linear.isEmpty ? 0 : -program.linear[i] }
    if let augmentation {
      for i in 0..<n { residual[i] = program.target[i] }
      for (k, weight) in zip(augmentation.rows, augmentation.weights) {
        addRow(k, weight * (program.rowLower[k] - rowValue(k, at: residual)), to: offsets)
      }
    }
    for i in 0..<n {
      let own = program.target[i] * work.inverseScale[i]
      offsets[i] *= work.scale[i]
      offsets[i] += work.regularisation * (proximalCentre[i] - own)
    }
    core.geometry.image(of: offsets, into: shiftedTarget)
    for i in 0..<n { shiftedTarget[i] += program.target[i] * work.inverseScale[i] }
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
        let x = core.values[i] * work.scale[i]
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
        // A sign that rounding turned is rounding; what it leaves shows in the gradient.
        let rest = force - width * kink
        let bounded =
          core.state[i] == .atUpper
          ? max(0, rest) : core.state[i] == .atLower ? min(0, rest) : rest
        solution.boundMultipliers[i] = bounded * work.inverseScale[i]
      }
    }
    for k in 0..<metric.rowCount {
      let force = -core.multipliers[n + k] * work.rowScale[k]
      switch core.state[n + k] {
      case .fixed: solution.rowMultipliers[k] = force
      case .atUpper: solution.rowMultipliers[k] = max(0, force)
      case .atLower: solution.rowMultipliers[k] = min(0, force)
      case .rest, .atKink: break
      }
    }
    return solution
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
