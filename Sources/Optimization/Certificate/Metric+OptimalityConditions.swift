/// The optimality conditions of a programme, evaluated on the data as given.
extension Metric {
  /// The gradient of the Lagrangian, each entry in solver units (times d_i); the size to measure it against, and the
  /// quadratic part of the objective.
  ///
  ///     e = d ∘ (M (x − t) + p + μ + Aᵀν + (f + μ_τ c) ∘ σ),    size = max(‖d ∘ M (x − t)‖∞, ‖d ∘ p‖∞, floor)
  func gradient(
    _ solution: Solution,
    of program: QuadraticProgram,
    into residual: Cells<Double>,
    offsets: Cells<Double>
  ) -> (size: Double, quadratic: Double) {
    let n = count
    var size = Certificate.gradientFloor
    var square = 0.0
    for i in 0..<n { offsets[i] = solution.x[i] - program.target[i] }
    unsafe matrix.withUnsafeBufferPointer { matrix in
      // n rows of n numbers, alive through the closure.
      guard let base = matrix.baseAddress else { return }
      for i in 0..<n {
        let pull = unsafe Kernels.dot(base + i * n, offsets.base, count: n)
        let linear = program.linear.isEmpty ? 0 : program.linear[i]
        let width = program.cost(i) + solution.turnoverMultiplier * program.turnoverWeight(i)
        square += pull * offsets[i]
        size = max(size, scale[i] * max(abs(pull), abs(linear)))
        residual[i] = pull + linear + solution.boundMultipliers[i] + width * solution.kinks[i]
      }
    }
    unsafe rows.withUnsafeBufferPointer { rows in
      // m rows of n numbers, alive through the closure.
      guard let base = rows.baseAddress else { return }
      for k in 0..<rowCount where solution.rowMultipliers[k] != 0 {
        unsafe Kernels.add(
          solution.rowMultipliers[k],
          base + k * n,
          to: residual.base,
          count: n
        )
      }
    }
    for i in 0..<n { residual[i] *= scale[i] }
    return (size, square / 2)
  }

  /// The certificate of `solution`, given the gradient computed by ``gradient(_:of:into:offsets:)``.
  func certificate(
    _ solution: Solution,
    of program: QuadraticProgram,
    residual: Cells<Double>,
    size: Double
  ) -> Certificate {
    var primal = 0.0
    var stationarity = 0.0
    var complementarity = 0.0
    for i in 0..<count {
      let x = solution.x[i]
      stationarity = larger(stationarity, abs(residual[i]))
      primal = larger(primal, max(program.lower[i] - x, x - program.upper[i]))
      let product = Self.product(
        solution.boundMultipliers[i],
        value: x,
        lower: program.lower[i],
        upper: program.upper[i]
      )
      complementarity = larger(complementarity, product)
      let trade = x - program.origin[i]
      let width = program.cost(i) + solution.turnoverMultiplier * program.turnoverWeight(i)
      complementarity = larger(
        complementarity,
        width * abs(abs(trade) - solution.kinks[i] * trade)
      )
    }
    for k in 0..<rowCount {
      let (value, largest) = rowValue(k, at: solution.x)
      let lower = program.rowLower[k]
      let upper = program.rowUpper[k]
      primal = larger(primal, max(lower - value, value - upper) / largest)
      complementarity = larger(
        complementarity,
        Self.product(solution.rowMultipliers[k], value: value, lower: lower, upper: upper)
      )
    }
    if let limit = program.turnoverLimit {
      let excess = program.turnover(of: solution.x) - limit
      primal = larger(primal, excess / max(1, limit))
      complementarity = larger(complementarity, abs(solution.turnoverMultiplier * excess))
    }
    return Certificate(
      primal: primal,
      stationarity: stationarity / size,
      complementarity: complementarity / size
    )
  }

  /// The certificate of a solution that one more limit holds back.
  ///
  /// - Parameters:
  ///   - solution: The answer with its multipliers.
  ///   - program: What it answers.
  ///   - extraGradient: The multiplier of the limit times its gradient.
  ///   - extraSlack: The multiplier times the slack.
  ///   - extraViolation: By how much the limit is exceeded, in its own units.
  /// - Returns: The residuals with that limit among the others.
  func certificate(
    _ solution: Solution,
    of program: QuadraticProgram,
    extraGradient: [Double],
    extraSlack: Double,
    extraViolation: Double
  ) -> Certificate {
    let n = Kernels.padded(max(count, 1))
    var arena = Arena(cells: 2 * n, pieces: 2)
    // The cells cut from it are used to the end of the function.
    defer { withExtendedLifetime(arena) {} }
    let residual = arena.cut(n, of: Double.self)
    let offsets = arena.cut(n, of: Double.self)
    let size = gradient(solution, of: program, into: residual, offsets: offsets).size
    for i in 0..<count { residual[i] += scale[i] * extraGradient[i] }
    var certificate = certificate(solution, of: program, residual: residual, size: size)
    certificate.primal = larger(certificate.primal, extraViolation)
    certificate.complementarity = larger(certificate.complementarity, abs(extraSlack) / size)
    return certificate
  }

  /// The objective at `x`.
  func objective(_ x: [Double], of program: QuadraticProgram) -> Double {
    let n = count
    var objective = 0.0
    for i in 0..<n {
      var pull = 0.0
      for j in 0..<n { pull += matrix[i * n + j] * (x[j] - program.target[j]) }
      objective += 0.5 * (x[i] - program.target[i]) * pull
      objective += program.cost(i) * abs(x[i] - program.origin[i])
      if !program.linear.isEmpty { objective += program.linear[i] * x[i] }
    }
    return objective
  }

  /// The stationarity residual with what rounding alone leaves taken off.
  ///
  /// The terms of a gradient entry are numbers of 53 bits; no choice of multipliers brings their sum under some
  /// units in the last place of the largest. That matters for a variable whose variance is so small that d_i lifts
  /// those units above the tolerance, and only there: taken when the plain residual fails.
  func stationarityBeyondRounding(
    _ solution: Solution,
    of program: QuadraticProgram,
    residual: Cells<Double>,
    size: Double
  ) -> Double {
    let n = count
    var worst = 0.0
    for i in 0..<n {
      let width = program.cost(i) + solution.turnoverMultiplier * program.turnoverWeight(i)
      var terms = abs(solution.boundMultipliers[i]) + width * abs(solution.kinks[i])
      terms += program.linear.isEmpty ? 0 : abs(program.linear[i])
      for j in 0..<n {
        terms += abs(matrix[i * n + j] * (solution.x[j] - program.target[j]))
      }
      for k in 0..<rowCount {
        terms += abs(solution.rowMultipliers[k] * rows[k * n + i])
      }
      let rounding = Self.roundingUnits * terms.ulp * scale[i]
      worst = larger(worst, max(0, abs(residual[i]) - rounding))
    }
    return worst / size
  }

  /// Units in the last place of its largest terms that a gradient entry may be off.
  private static let roundingUnits = 64.0

  /// The larger of two numbers, NaN if either is.
  private func larger(_ a: Double, _ b: Double) -> Double { b > a || b.isNaN ? b : a }

  /// a_kᵀ x and its largest term, at least one.
  private func rowValue(_ k: Int, at x: [Double]) -> (value: Double, largest: Double) {
    let n = count
    var sum = 0.0
    var largest = 1.0
    for j in 0..<n {
      let term = rows[k * n + j] * x[j]
      sum += term
      largest = max(largest, abs(term))
    }
    return (sum, largest)
  }

  /// |multiplier · slack| on the side that the multiplier's sign names.
  private static func product(
    _ multiplier: Double,
    value: Double,
    lower: Double,
    upper: Double
  ) -> Double {
    guard multiplier != 0 else { return 0 }
    return abs(multiplier * (multiplier > 0 ? upper - value : value - lower))
  }
}
