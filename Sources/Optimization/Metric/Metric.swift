/// What a house computes once: a metric `M`, a set of constraint rows `A`, and the Gram matrix of both.
///
/// With `C = [I; A]` holding every row a constraint may use, the solver works on
///
///     G = C M⁻¹ Cᵀ                     (n + m) × (n + m)
///
/// alone: an account brings its target, bounds and holdings, and no n² number is touched again until the certificate.
/// Building a metric costs about n³ operations, a solve O((n + m) · active rows) a step.
///
/// **Scaling.** Variables are divided by `d_i = 1 / √M_ii`, so that `M` has unit diagonal inside and an overlay of 1e-5
/// per basis point sits beside weights of order one; rows are then divided by their Euclidean length. All results are
/// reported in the units that came in.
///
/// **Singular metrics.** A positive semidefinite `M` has no inverse. The Gram matrix is then that of `M + ε I` (in scaled
/// units), and the solver repeats proximal steps until the answer is certified against `M` itself; see ``Solver``.
package struct Metric: Sendable {
  /// The number of variables, n.
  package let count: Int
  /// The number of general rows, m.
  package let rowCount: Int
  /// `M` as given, n × n, row-major.
  package let matrix: [Double]
  /// `A` as given, m × n, row-major.
  package let rows: [Double]

  /// The factors between given and solver units.
  let scaling: Scaling
  /// `G`, column by column, each padded to ``stride`` numbers.
  let gram: [Double]
  /// The distance between columns of ``gram``.
  let stride: Int
  /// The scaled general rows, m × n, row-major.
  let scaledRows: [Double]
  /// ε, zero for a definite metric.
  let regularisation: Double
  /// The least pivot of the scaled metric; see ``Cholesky``.
  let leastPivot: Double

  /// d: a variable in solver units is the given one divided by its scale.
  var scale: [Double] { scaling.scale }
  /// 1 / d.
  var inverseScale: [Double] { scaling.inverseScale }
  /// r: a general row in solver units is `r_k (a_k ∘ d)`, of length one.
  var rowScale: [Double] { scaling.rowScale }

  /// n + m: the number of rows of `C`.
  var constraintCount: Int { count + rowCount }

  /// Factors a metric.
  ///
  /// - Parameters:
  ///   - matrix: `M`, n × n numbers, row-major; symmetric within rounding, positive definite or semidefinite.
  ///   - count: n.
  ///   - rows: `A`, each row n numbers.
  /// - Throws: ``MetricError`` if a number is not finite, the matrix is not symmetric, or it has a negative eigenvalue,
  ///   which is named; a matrix is never repaired.
  package init(
    matrix: [Double],
    count: Int,
    rows: [[Double]] = []
  ) throws(MetricError) {
    try self.init(matrix: matrix, count: count, rows: rows, leastRegularisation: 0)
  }

  /// The same with ε no less than `leastRegularisation`, for accounts that defeat the metric as it is.
  init(
    matrix: [Double],
    count: Int,
    rows: [[Double]],
    leastRegularisation: Double
  ) throws(MetricError) {
    precondition(matrix.count == count * count, "a metric has n × n numbers")
    precondition(rows.allSatisfy { $0.count == count }, "a row has n numbers")
    try Self.check(matrix, count: count, rows: rows)
    self.count = count
    self.rowCount = rows.count
    self.matrix = matrix
    var flat: [Double] = []
    flat.reserveCapacity(count * rows.count)
    for row in rows { flat += row }
    self.rows = flat
    let scale = Self.unitScale(matrix, count: count, rows: rows)
    let scaledMatrix = Self.scaled(matrix, by: scale)
    let factor = try Self.factor(
      scaledMatrix,
      original: matrix,
      count: count,
      leastRegularisation: leastRegularisation
    )
    self.regularisation = factor.regularisation
    self.leastPivot = factor.leastPivot
    let unit = Self.unitRows(self.rows, scale: scale)
    self.scaledRows = unit.rows
    self.scaling = Scaling(
      scale: scale,
      inverseScale: scale.map { 1 / $0 },
      rowScale: unit.scale
    )
    self.stride = Kernels.padded(count + rows.count)
    self.gram = Self.gramMatrix(
      inverseTriangle: factor.inverseTriangle,
      count: count,
      scaledRows: scaledRows,
      rowCount: rows.count,
      stride: stride
    )
  }

  /// Row `k` of `A`, as given.
  package func row(_ k: Int) -> ArraySlice<Double> {
    rows[(k * count)..<((k + 1) * count)]
  }
}
