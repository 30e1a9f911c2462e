/// P: turns a force on the weights into the move it causes, with the budget row folded in.
///
///     P = M⁻¹ − M⁻¹ 1 1ᵀ M⁻¹ / (1ᵀ M⁻¹ 1)          1 on funded sleeves, 0 on overlays
///
/// `P g` sums to zero over the funded sleeves for every `g`, so that each reason reads as money from
/// here to there.
struct Projector {
  /// L, lower triangular with M = L Lᵀ, row-major.
  private let factor: [Double]
  private let count: Int
  /// M⁻¹ 1.
  private let response: [Double]
  /// 1ᵀ M⁻¹ 1.
  private let total: Double
  private let funded: [Bool]

  /// Factors a positive definite metric.
  ///
  /// - Parameters:
  ///   - metric: M, n × n, row-major.
  ///   - funded: For each sleeve whether it counts towards the budget.
  init(metric: [Double], funded: [Bool]) {
    count = funded.count
    self.funded = funded
    factor = Self.cholesky(metric, count: count)
    response = Self.solve(factor, funded.map { $0 ? 1 : 0 })
    total = zip(funded, response).reduce(0) { $0 + ($1.0 ? $1.1 : 0) }
  }

  /// P g.
  func move(for force: [Double]) -> [Double] {
    let free = Self.solve(factor, force)
    guard total > 0 else { return free }
    let excess = zip(funded, free).reduce(0) { $0 + ($1.0 ? $1.1 : 0) } / total
    return zip(free, response).map { $0 - excess * $1 }
  }

  private static func cholesky(_ metric: [Double], count: Int) -> [Double] {
    var factor = [Double](repeating: 0, count: count * count)
    for row in 0..<count {
      for column in 0...row {
        var sum = metric[row * count + column]
        for inner in 0..<column {
          sum -= factor[row * count + inner] * factor[column * count + inner]
        }
        if row == column {
          precondition(sum > 0, "the metric Σ + D of a solved programme is positive definite")
          factor[row * count + row] = sum.squareRoot()
        } else {
          factor[row * count + column] = sum / factor[column * count + column]
        }
      }
    }
    return factor
  }

  /// Solves L Lᵀ z = b.
  private static func solve(_ factor: [Double], _ vector: [Double]) -> [Double] {
    let count = vector.count
    var solution = vector
    for row in 0..<count {
      for column in 0..<row { solution[row] -= factor[row * count + column] * solution[column] }
      solution[row] /= factor[row * count + row]
    }
    for row in (0..<count).reversed() {
      for below in (row + 1)..<max(count, row + 1) {
        solution[row] -= factor[below * count + row] * solution[below]
      }
      solution[row] /= factor[row * count + row]
    }
    return solution
  }
}
