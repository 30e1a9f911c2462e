/// The least eigenvalue of a symmetric matrix, to name it when a matrix is refused.
///
/// Householder's reduction to tridiagonal form, then bisection on the number of negative pivots of `T − x I`, which by
/// Sylvester's law of inertia is the number of eigenvalues under `x`. Golub and Van Loan (2013), §8.3.1 and §8.4.1.
/// Costs 4/3 n³: only taken on the way to an error.
package enum LeastEigenvalue {
  /// The least eigenvalue of the row-major `count` × `count` symmetric `matrix`, to about 1e-15 of its norm.
  package static func of(_ matrix: [Double], count: Int) -> Double {
    let (diagonal, offDiagonal) = tridiagonal(matrix, count: count)
    var low = Double.infinity
    var high = Double.infinity
    // Gershgorin's discs hold every eigenvalue.
    for i in 0..<count {
      let radius = abs(i > 0 ? offDiagonal[i - 1] : 0) + abs(i + 1 < count ? offDiagonal[i] : 0)
      low = min(low, diagonal[i] - radius)
      high = min(high, diagonal[i])
    }
    // Halving 120 times exhausts the precision of any starting interval that matters.
    for _ in 0..<120 {
      let middle = low + (high - low) / 2
      guard middle > low && middle < high else { break }
      if hasEigenvalue(under: middle, diagonal, offDiagonal) { high = middle } else { low = middle }
    }
    return high
  }

  /// Whether `T − x I` has a negative pivot.
  private static func hasEigenvalue(
    under x: Double,
    _ diagonal: [Double],
    _ offDiagonal: [Double]
  ) -> Bool {
    var pivot = 1.0
    for i in diagonal.indices {
      let coupling = i > 0 ? offDiagonal[i - 1] * offDiagonal[i - 1] / pivot : 0
      pivot = diagonal[i] - x - coupling
      if pivot < 0 { return true }
      if pivot == 0 { pivot = .leastNormalMagnitude }
    }
    return false
  }

  /// The diagonal and off-diagonal of `Qᵀ A Q`.
  private static func tridiagonal(
    _ matrix: [Double],
    count n: Int
  ) -> (diagonal: [Double], offDiagonal: [Double]) {
    var a = matrix
    var offDiagonal = [Double](repeating: 0, count: max(0, n - 1))
    for k in 0..<max(0, n - 2) {
      var norm = 0.0
      for i in (k + 1)..<n { norm += a[i * n + k] * a[i * n + k] }
      norm = norm.squareRoot()
      let first = a[(k + 1) * n + k]
      offDiagonal[k] = first > 0 ? -norm : norm
      guard norm > 0 else { continue }
      var v = [Double](repeating: 0, count: n)
      for i in (k + 1)..<n { v[i] = a[i * n + k] }
      v[k + 1] -= offDiagonal[k]
      reflect(&a, count: n, from: k + 1, v)
    }
    if n >= 2 { offDiagonal[n - 2] = a[(n - 1) * n + n - 2] }
    return ((0..<n).map { a[$0 * n + $0] }, offDiagonal)
  }

  /// A ← H A H on the trailing block, H = I − 2 v vᵀ / (vᵀ v).
  private static func reflect(_ a: inout [Double], count n: Int, from start: Int, _ v: [Double]) {
    var square = 0.0
    for i in start..<n { square += v[i] * v[i] }
    guard square > 0 else { return }
    var p = [Double](repeating: 0, count: n)
    for i in start..<n {
      for j in start..<n { p[i] += a[i * n + j] * v[j] }
      p[i] *= 2 / square
    }
    var projection = 0.0
    for i in start..<n { projection += p[i] * v[i] }
    for i in start..<n { p[i] -= projection / square * v[i] }
    for i in start..<n {
      for j in start..<n { a[i * n + j] -= v[i] * p[j] + p[i] * v[j] }
    }
  }
}
