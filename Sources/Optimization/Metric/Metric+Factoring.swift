extension Metric {
  /// Two entries that mirror each other may differ by this part of the larger diagonal entry: rounding in whatever
  /// computed the matrix.
  private static let symmetryTolerance = 1e-10

  /// A pivot of the unit-diagonal metric under this counts as singular: beyond a condition number of about 1e10 the
  /// Gram matrix carries too few correct digits for one refinement to mend.
  private static let singularPivot = 1e-10

  /// A pivot under this makes a metric weak: equality rows, if there are any, are folded in; see ``Augmentation``.
  static let weakPivot = 1e-5

  /// ε, added to the unit diagonal of a singular metric.
  ///
  /// Large enough for a Gram matrix with nine correct digits, small enough that a few proximal
  /// steps reach the certificate.
  private static let singularRegularisation = 1e-7

  /// A metric whose least scaled eigenvalue is above minus this is semidefinite within rounding (n · 2⁻⁵³ for n = 1,000).
  private static let semidefiniteTolerance = 1e-12

  /// The same metric with ε no less than `regularisation`.
  func regularised(by regularisation: Double) -> Metric? {
    try? Metric(
      matrix: matrix,
      count: count,
      rows: (0..<rowCount).map { Array(row($0)) },
      leastRegularisation: regularisation
    )
  }

  static func check(
    _ matrix: [Double],
    count: Int,
    rows: [[Double]]
  ) throws(MetricError) {
    var finite = 0.0
    for value in matrix { finite += value * 0 }
    for row in rows { for value in row { finite += value * 0 } }
    guard finite == 0 else { throw .notFinite }
    for i in 0..<count {
      for j in 0..<i {
        let difference = abs(matrix[i * count + j] - matrix[j * count + i])
        let size = max(abs(matrix[i * count + i]), abs(matrix[j * count + j]))
        guard difference <= symmetryTolerance * size else {
          throw .notSymmetric(row: i, column: j, difference: difference)
        }
      }
    }
  }

  /// d_i = 1 / √M_ii.
  ///
  /// A variable without variance has no scale of its own. It takes the one at which it weighs in the first row that it
  /// shares with others as they do there on average: d_i = √(mean_j (a_kj d_j)²) / |a_ki|; without such a row the median
  /// of the others.
  static func unitScale(_ matrix: [Double], count: Int, rows: [[Double]]) -> [Double] {
    var scale = (0..<count).map { i in
      let variance = matrix[i * count + i]
      return variance > 0 ? 1 / variance.squareRoot() : 0
    }
    guard scale.contains(0) else { return scale }
    let known = scale
    let sorted = known.filter { $0 > 0 }.sorted()
    let median = sorted.isEmpty ? 1 : sorted[sorted.count / 2]
    for i in 0..<count where known[i] == 0 {
      scale[i] = sharedScale(i, known: known, rows: rows) ?? median
    }
    return scale
  }

  private static func sharedScale(_ i: Int, known: [Double], rows: [[Double]]) -> Double? {
    for row in rows where row[i] != 0 {
      var square = 0.0
      var others = 0
      for j in known.indices where known[j] > 0 && row[j] != 0 {
        square += row[j] * known[j] * row[j] * known[j]
        others += 1
      }
      if others > 0 { return (square / Double(others)).squareRoot() / abs(row[i]) }
    }
    return nil
  }

  /// d_i M_ij d_j.
  static func scaled(_ matrix: [Double], by scale: [Double]) -> [Double] {
    let n = scale.count
    var scaled = matrix
    for i in 0..<n {
      for j in 0..<n { scaled[i * n + j] = scale[i] * matrix[i * n + j] * scale[j] }
    }
    return scaled
  }

  /// The inverse triangle of the scaled metric, regularised if it is singular.
  static func factor(
    _ scaled: [Double],
    original: [Double],
    count: Int,
    leastRegularisation: Double
  ) throws(MetricError) -> (
    inverseTriangle: [Double], regularisation: Double, leastPivot: Double
  ) {
    var triangle = scaled
    let pivot = Cholesky.factor(&triangle, count: count, floor: singularPivot)
    if pivot > singularPivot && leastRegularisation == 0 {
      return (Cholesky.inverseTriangle(of: triangle, count: count), 0, pivot)
    }
    guard pivot > singularPivot || isSemidefinite(scaled, count: count) else {
      throw .notPositiveSemidefinite(
        leastEigenvalue: LeastEigenvalue.of(original, count: count)
      )
    }
    triangle = scaled
    let regularisation = max(singularRegularisation, leastRegularisation)
    for i in 0..<count { triangle[i * count + i] += regularisation }
    _ = Cholesky.factor(&triangle, count: count)
    let inverse = Cholesky.inverseTriangle(of: triangle, count: count)
    return (inverse, regularisation, pivot)
  }

  private static func isSemidefinite(_ scaled: [Double], count: Int) -> Bool {
    var shifted = scaled
    for i in 0..<count { shifted[i * count + i] += semidefiniteTolerance * Double(count) }
    return Cholesky.factor(&shifted, count: count) > 0
  }

  /// Rows in solver units: `r_k (a_k ∘ d)` of Euclidean length one; a row of zeros stays.
  static func unitRows(
    _ rows: [Double],
    scale: [Double]
  ) -> (rows: [Double], scale: [Double]) {
    let n = scale.count
    var scaled = rows
    var rowScale: [Double] = []
    for start in Swift.stride(from: 0, to: rows.count, by: max(n, 1)) {
      var square = 0.0
      for j in 0..<n {
        scaled[start + j] = rows[start + j] * scale[j]
        square += scaled[start + j] * scaled[start + j]
      }
      let factor = square > 0 ? 1 / square.squareRoot() : 1
      for j in 0..<n { scaled[start + j] *= factor }
      rowScale.append(factor)
    }
    return (scaled, rowScale)
  }
}
