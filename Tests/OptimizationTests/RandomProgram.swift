package import Optimization
package import TestSupport

/// A seeded programme of the kinds that hurt a solver.
///
/// Each draw is a portfolio-like problem (a budget row, groups, stresses, bounds, holdings, costs, a turnover limit) with
/// some of the following, each by its own chance: sleeves without variance, sleeves in units of 1e-5, equal sleeves and
/// targets (ties), nearly dependent sleeves, duplicate rows, fixed variables, bounds that touch the holdings, holdings
/// outside the bounds, no turnover at all, and limits that contradict each other.
package struct RandomProgram {
  /// M, row-major.
  package var matrix: [Double]
  /// A.
  package var rows: [[Double]]
  /// The account.
  package var program: QuadraticProgram

  /// The number of variables.
  package var count: Int { program.target.count }

  /// The problem of `seed` with `count` variables.
  package init(seed: UInt64, count n: Int) {
    var random = SplitMix64(seed: seed)
    var units = [Double](repeating: 1, count: n)
    for i in 0..<n where random.chance(0.1) { units[i] = 1e-5 }
    matrix = Self.matrix(count: n, units: units, &random)
    // A feasible point, as long as nothing below contradicts it.
    let inside = Self.weights(count: n, units: units, &random)
    var lower = [Double](repeating: 0, count: n)
    var upper = [Double](repeating: 0, count: n)
    var target = Self.weights(count: n, units: units, &random)
    var origin = Self.weights(count: n, units: units, &random)
    let ties = random.chance(0.2)
    for i in 0..<n {
      let width = units[i] * random.uniform(0, 3 / Double(n))
      lower[i] = random.chance(0.6) ? 0 : inside[i] - width * random.uniform(0, 1)
      upper[i] = inside[i] + width
      if random.chance(0.05) { lower[i] = -.infinity }
      if random.chance(0.2) { upper[i] = .infinity }
      if random.chance(0.05) { (lower[i], upper[i]) = (inside[i], inside[i]) }
      if random.chance(0.1) { origin[i] = lower[i].isFinite ? lower[i] : 0 }
      if random.chance(0.1), upper[i].isFinite { origin[i] = upper[i] }
      if random.chance(0.1) { target[i] = origin[i] }
      if ties { (target[i], origin[i]) = (units[i] / Double(n), 0) }
    }
    let budget: [Double] = units.map { $0 == 1 ? 1 : 0 }
    var rows = [budget]
    var rowLower = [Self.dot(budget, inside)]
    var rowUpper = rowLower
    for _ in 0..<Int(random.uniform(0, 2 + Double(n) / 6)) {
      let duplicate = random.chance(0.15)
      let row: [Double] =
        duplicate
        ? rows[Int(random.uniform(0, Double(rows.count)))]
        : (0..<n).map { i in
          random.chance(0.4) ? (random.chance(0.5) ? 1 : random.uniform(-0.6, 0.6)) / units[i] : 0
        }
      let value = Self.dot(row, inside)
      let contradicts = random.chance(0.02)
      rows.append(row)
      rowUpper.append(
        random.chance(0.7) ? value + (contradicts ? -0.3 : random.uniform(0, 0.1)) : .infinity
      )
      rowLower.append(
        random.chance(0.4) && !contradicts ? value - random.uniform(0, 0.1) : -.infinity
      )
    }
    self.rows = rows
    var program = QuadraticProgram(
      target: target,
      origin: origin,
      lower: lower,
      upper: upper,
      rowLower: rowLower,
      rowUpper: rowUpper
    )
    if random.chance(0.4) {
      program.costs = units.map { random.chance(0.8) ? random.uniform(0, 0.002) / $0 : 0 }
    }
    if random.chance(0.6) {
      program.turnoverWeights = units.map { $0 == 1 ? 1 : 0 }
      let wanted = program.turnover(of: target)
      let needed = program.turnover(of: inside)
      program.turnoverLimit =
        random.chance(0.1)
        ? 0 : (random.chance(0.5) ? needed : wanted * random.uniform(0.1, 0.9))
    }
    self.program = program
  }

  private static func dot(_ x: [Double], _ y: [Double]) -> Double {
    zip(x, y).reduce(0) { $0 + $1.0 * $1.1 }
  }

  /// A covariance `B Bᵀ + D` in the given units, with its oddities.
  private static func matrix(
    count n: Int,
    units: [Double],
    _ random: inout SplitMix64
  ) -> [Double] {
    let factors = max(1, min(n / 3, 8))
    let floor = random.chance(0.2) ? 1e-6 : 0.01
    let plain = random.chance(0.1)
    var loadings = (0..<n).map { _ in
      (0..<factors).map { _ in plain ? 0 : random.uniform(-0.12, 0.15) }
    }
    var specific = (0..<n).map { _ in plain ? 0.04 : random.uniform(0.2, 1.8) * floor }
    if n > 3, random.chance(0.2) {
      loadings[1] = [Double](repeating: 0, count: factors)
      specific[1] = random.chance(0.5) ? 0 : 1e-10
    }
    if n > 4, random.chance(0.2) {
      loadings[2] = loadings[3]
      specific[2] = specific[3]
    }
    var matrix = [Double](repeating: 0, count: n * n)
    for i in 0..<n {
      for j in 0...i {
        var sum = i == j ? specific[i] : 0
        for k in 0..<factors { sum += loadings[i][k] * loadings[j][k] }
        matrix[i * n + j] = sum / units[i] / units[j]
        matrix[j * n + i] = matrix[i * n + j]
      }
    }
    return matrix
  }

  /// Positive weights that sum to about one, some of them tiny.
  private static func weights(
    count n: Int,
    units: [Double],
    _ random: inout SplitMix64
  ) -> [Double] {
    var weights = (0..<n).map { _ in
      random.chance(0.3) ? 0 : (random.chance(0.1) ? 1e-5 : random.uniform(0, 1))
    }
    let total = max(weights.reduce(0, +), 1e-3)
    for i in 0..<n { weights[i] *= units[i] / total }
    return weights
  }
}

extension SplitMix64 {
  /// A number in [low, high).
  package mutating func uniform(_ low: Double, _ high: Double) -> Double {
    low + (high - low) * Double(next() >> 11) * 0x1p-53
  }

  /// True with the given probability.
  package mutating func chance(_ probability: Double) -> Bool {
    uniform(0, 1) < probability
  }
}
