/// Equality rows folded into a metric that is weak without them.
///
/// Cash has next to no variance: alone it makes `M` nearly singular and `G` huge in its row, and every figure that the
/// budget then pins down is a small difference of large ones. But on the points with aᵀ x = b, adding ½ ρ (aᵀ x − b)²
/// to the objective changes nothing, neither the optimum nor its multipliers, and
///
///     M′ = M + Σ_k ρ_k a_k a_kᵀ
///
/// is as well conditioned as the programme itself. (The quadratic term of an augmented Lagrangian, without its
/// iteration: J. Nocedal and S. Wright, *Numerical Optimization* (2nd ed. 2006), §17.3; for singular Hessians §16.1,
/// exercise 16.4.) `ρ` is the mean variance of the variables in the row, so that no variable's share of it outweighs
/// the risk of the others.
struct Augmentation: Sendable, Equatable {
  /// The general rows that are equalities.
  var rows: [Int]
  /// ρ, in the units of the metric.
  var weights: [Double]

  /// A variable with less variance than this part of what the row would give it makes a metric weak.
  private static let weakShare = 1e-3

  /// What `metric` needs for programmes whose equality rows are `rows`; nil if it is strong as it is.
  init?(_ metric: Metric, rows: [Int]) {
    guard !rows.isEmpty else { return nil }
    let n = metric.count
    var weak = metric.leastPivot < Metric.weakPivot
    self.rows = rows
    weights = []
    for k in rows {
      var product = 0.0
      var square = 0.0
      for (j, a) in metric.row(k).enumerated() {
        product += metric.matrix[j * n + j] * a * a
        square += a * a * a * a
      }
      let weight = product > 0 && square > 0 ? product / square : 0
      weak =
        weak
        || metric.row(k).enumerated().contains { j, a in
          metric.matrix[j * n + j] < Self.weakShare * weight * a * a
        }
      weights.append(weight)
    }
    guard weak else { return nil }
  }

  /// M′, with the rows of `metric`; nil if it cannot be factored.
  func metric(from metric: Metric) -> Metric? {
    let n = metric.count
    var matrix = metric.matrix
    for (k, weight) in zip(rows, weights) where weight > 0 {
      let row = Array(metric.row(k))
      for i in 0..<n where row[i] != 0 {
        for j in 0..<n { matrix[i * n + j] += weight * row[i] * row[j] }
      }
    }
    let all = (0..<metric.rowCount).map { Array(metric.row($0)) }
    return try? Metric(matrix: matrix, count: n, rows: all)
  }
}
