import Optimization

/// P: turns a force on the weights into the move it causes, with the budget row folded in.
///
///     P = M⁻¹ − M⁻¹ 1 1ᵀ M⁻¹ / (1ᵀ M⁻¹ 1)          1 on funded sleeves, 0 on overlays
///
/// `P g` sums to zero over the funded sleeves for every `g`, so that each reason reads as money from
/// here to there.
struct Projector {
  /// L⁻¹, lower triangular with M = L Lᵀ, row-major.
  private let inverseFactor: [Double]
  private let funded: [Bool]
  /// M⁻¹ 1.
  private var response: [Double] = []
  /// 1ᵀ M⁻¹ 1.
  private var total = 0.0

  /// Factors a positive definite metric.
  ///
  /// - Parameters:
  ///   - metric: M, n × n, row-major.
  ///   - funded: For each sleeve whether it counts towards the budget.
  init(metric: [Double], funded: [Bool]) {
    self.funded = funded
    var factor = metric
    let pivot = Cholesky.factor(&factor, count: funded.count)
    precondition(pivot > 0, "the metric Σ + D of a solved programme is positive definite")
    inverseFactor = Cholesky.inverseTriangle(of: factor, count: funded.count)
    response = solved(funded.map { $0 ? 1 : 0 })
    total = fundedSum(of: response)
  }

  /// P g.
  func move(for force: [Double]) -> [Double] {
    let free = solved(force)
    guard total > 0 else { return free }
    let excess = fundedSum(of: free) / total
    return zip(free, response).map { $0 - excess * $1 }
  }

  /// M⁻¹ b = L⁻ᵀ (L⁻¹ b).
  private func solved(_ vector: [Double]) -> [Double] {
    let count = vector.count
    var half = [Double](repeating: 0, count: count)
    for row in 0..<count {
      for column in 0...row { half[row] += inverseFactor[row * count + column] * vector[column] }
    }
    var solution = [Double](repeating: 0, count: count)
    for row in 0..<count {
      for column in 0...row { solution[column] += inverseFactor[row * count + column] * half[row] }
    }
    return solution
  }

  private func fundedSum(of vector: [Double]) -> Double {
    zip(funded, vector).reduce(0) { $0 + ($1.0 ? $1.1 : 0) }
  }
}
