extension Metric {
  /// Factors a metric of factor form, `M = B Bᵀ + diag(s)`, in O(n² k) operations instead of O(n³).
  ///
  /// In solver units, with `K = I + Bᵀ S⁻¹ B = L Lᵀ` (k × k) and `v_i = L⁻¹ b_i / s_i`, the Sherman–Morrison–Woodbury formula
  /// (Golub and Van Loan 2013, §2.1.4) gives
  ///
  ///     (M⁻¹)_ij = δ_ij / s_i − v_i · v_j .
  ///
  /// It loses digits where specific variance is a small part of the whole; a metric that would lose many is factored as
  /// a dense one.
  ///
  /// - Parameters:
  ///   - loadings: `B`, n × k numbers, row-major.
  ///   - specific: s ≥ 0, n numbers.
  ///   - rows: `A`, each row n numbers.
  /// - Throws: ``MetricError`` as for a dense metric.
  package init(
    loadings: [Double],
    specific: [Double],
    rows: [[Double]] = []
  ) throws(MetricError) {
    let n = specific.count
    let k = n > 0 ? loadings.count / n : 0
    precondition(loadings.count == n * k, "loadings have n × k numbers")
    precondition(rows.allSatisfy { $0.count == n }, "a row has n numbers")
    let matrix = Self.product(loadings, specific, count: n, factors: k)
    let leastShare = (0..<n).map { specific[$0] / matrix[$0 * n + $0] }.min() ?? 0
    guard leastShare > Self.leastSpecificShare else {
      try self.init(matrix: matrix, count: n, rows: rows)
      return
    }
    try self.init(
      product: matrix,
      loadings: loadings,
      specific: specific,
      rows: rows,
      leastPivot: leastShare
    )
  }

  /// The metric of a product `M = B Bᵀ + diag(s)` in which every s_i is a fair share of M_ii.
  private init(
    product: [Double],
    loadings: [Double],
    specific: [Double],
    rows: [[Double]],
    leastPivot: Double
  ) throws(MetricError) {
    let n = specific.count
    let k = loadings.count / n
    try Self.check(product, count: n, rows: rows)
    count = n
    rowCount = rows.count
    matrix = product
    self.rows = rows.flatMap { $0 }
    let scale = Self.unitScale(product, count: n, rows: rows)
    let unit = Self.unitRows(self.rows, scale: scale)
    scaledRows = unit.rows
    scaling = Scaling(scale: scale, inverseScale: scale.map { 1 / $0 }, rowScale: unit.scale)
    regularisation = 0
    // Every eigenvalue of the unit-diagonal metric, and so every pivot, is at least the least specific share.
    self.leastPivot = leastPivot
    stride = Kernels.padded(n + rows.count)
    let scaledSpecific = (0..<n).map { specific[$0] * scale[$0] * scale[$0] }
    let inverse = Woodbury(
      loadings: (0..<(n * k)).map { loadings[$0] * scale[$0 / k] },
      specific: scaledSpecific,
      factors: k
    )
    gram = inverse.gram(rows: scaledRows, rowCount: rows.count, stride: stride)
  }

  /// Specific variance under this part of a variable's whole: 1 / s_i is then a thousand times what is left of it.
  private static let leastSpecificShare = 1e-3

  /// `B Bᵀ + diag(s)`.
  private static func product(
    _ loadings: [Double],
    _ specific: [Double],
    count n: Int,
    factors k: Int
  ) -> [Double] {
    var matrix = [Double](repeating: 0, count: n * n)
    unsafe loadings.withUnsafeBufferPointer { loadings in
      // n rows of k numbers, alive through the closure.
      guard let b = loadings.baseAddress else { return }
      for i in 0..<n {
        for j in 0...i {
          let value = unsafe Kernels.dot(b + i * k, b + j * k, count: k)
          matrix[i * n + j] = value
          matrix[j * n + i] = value
        }
      }
    }
    for i in 0..<n { matrix[i * n + i] += specific[i] }
    return matrix
  }
}
