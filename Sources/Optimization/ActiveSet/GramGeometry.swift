/// ``ActiveGeometry`` on a stored Gram matrix, with the Cholesky factor `G_WW = L Lᵀ` kept up to date.
///
/// `L` is stored column by column. A new row costs a forward substitution that its direction has already done; a row
/// that leaves costs the Givens rotations that restore the triangle (Golub and Van Loan 2013, §6.5.4). Both touch `L`
/// alone. Below the held rows the columns of `L` are kept zero to the end of a vector of ``Kernels/lanes``, so that the
/// substitutions run in whole vectors.
struct GramGeometry: ~Copyable, ActiveGeometry {
  let metric: Metric
  let count: Int
  let rowCount: Int
  let stride: Int
  let active: Cells<Int>
  private(set) var held = 0

  private var arena: Arena
  /// L: column k begins at k · `leading`.
  private let triangle: Cells<Double>
  private let leading: Int
  /// 1 / L_kk.
  private let reciprocals: Cells<Double>
  /// L⁻¹ G_Wp of the last direction: the row that `append` would add to L.
  private let newRow: Cells<Double>

  init(metric: Metric) {
    self.metric = metric
    count = metric.count
    rowCount = metric.constraintCount
    stride = metric.stride
    // Held rows are independent, so there are at most n of them.
    leading = Kernels.padded(max(metric.count, 1))
    let size = leading * leading
    arena = Arena(cells: size + 3 * leading, pieces: 4)
    triangle = arena.cut(size, of: Double.self)
    reciprocals = arena.cut(leading, of: Double.self)
    newRow = arena.cut(leading, of: Double.self)
    active = arena.cut(leading, of: Int.self)
  }

  mutating func reset() { held = 0 }

  func diagonal(_ p: Int) -> Double { metric.gram[p * stride + p] }

  mutating func direction(_ p: Int, h: Cells<Double>, q: Cells<Double>) {
    unsafe metric.gram.withUnsafeBufferPointer { gram in
      // The buffer holds rowCount columns of `stride` numbers and lives through the closure; p and W index columns.
      guard let base = gram.baseAddress else { return }
      let column = unsafe base + p * stride
      for k in 0..<held { newRow[k] = unsafe column[active[k]] }
      substitute(newRow)
      h.copy(from: newRow, count: held)
      substituteTransposed(h)
      for i in 0..<stride { q[i] = unsafe column[i] }
      unsafe Kernels.subtractColumns(
        active,
        weights: h,
        count: held,
        of: base,
        stride: stride,
        from: q
      )
    }
    // Exact, so that rounding cannot move a held row off its target.
    for k in 0..<held { q[active[k]] = 0 }
  }

  mutating func curvature(_ p: Int) -> Double {
    var explained = 0.0
    for k in 0..<held { newRow[k] = metric.gram[p * stride + active[k]] }
    substitute(newRow)
    for k in 0..<held { explained += newRow[k] * newRow[k] }
    return diagonal(p) - explained
  }

  mutating func direction(
    combination a: Cells<Double>,
    image: Cells<Double>,
    h: Cells<Double>,
    q: Cells<Double>
  ) {
    q.copy(from: image, count: stride)
    for k in 0..<held { h[k] = image[active[k]] }
    substitute(h)
    substituteTransposed(h)
    subtractActive(h, from: q)
    for k in 0..<held { q[active[k]] = 0 }
  }

  mutating func image(of a: Cells<Double>, into image: Cells<Double>) {
    image.fill(0)
    for j in 0..<count where a[j] != 0 { addColumn(j, weight: a[j], to: image) }
  }

  mutating func restore(gap: Cells<Double>, h: Cells<Double>, values: Cells<Double>) {
    h.copy(from: gap, count: held)
    substitute(h)
    substituteTransposed(h)
    subtractActive(h, from: values)
  }

  mutating func addColumn(_ j: Int, weight: Double, to values: Cells<Double>) {
    unsafe metric.gram.withUnsafeBufferPointer { gram in
      // As in `direction`.
      guard let base = gram.baseAddress else { return }
      unsafe Kernels.add(weight, base + j * stride, to: values.base, count: stride)
    }
  }

  func addRow(_ j: Int, weight: Double, to values: Cells<Double>) {
    guard j >= count else {
      values[j] += weight
      return
    }
    for i in 0..<count {
      values[i] += weight * metric.scaledRows[(j - count) * count + i]
    }
  }

  func rowValues(of x: Cells<Double>, into values: Cells<Double>) {
    values.copy(from: x, count: count)
    unsafe metric.scaledRows.withUnsafeBufferPointer { rows in
      // m rows of n numbers, alive through the closure.
      guard let base = rows.baseAddress else { return }
      for k in 0..<(rowCount - count) {
        values[count + k] = unsafe Kernels.dot(base + k * count, x.base, count: count)
      }
    }
  }

  mutating func append(_ p: Int, curvature: Double) {
    precondition(held < leading, "independent rows are at most as many as variables")
    for k in 0..<held { triangle[k * leading + held] = newRow[k] }
    let diagonal = curvature.squareRoot()
    let column = held * leading
    for i in (held + 1)..<max(held + 1, Kernels.padded(held + 1)) { triangle[column + i] = 0 }
    triangle[column + held] = diagonal
    reciprocals[held] = 1 / diagonal
    active[held] = p
    held += 1
    // The columns' next vector begins here: none of them has been written to this length yet.
    if held % Kernels.lanes == 0, held < leading {
      for k in 0..<held {
        for i in held..<(held + Kernels.lanes) { triangle[k * leading + i] = 0 }
      }
    }
  }

  mutating func remove(at position: Int) {
    let last = held - 1
    for k in 0..<position {
      let column = k * leading
      // Rows `position + 1 ..< held` move up by one; both ranges lie in column k.
      unsafe (triangle.base + column + position).update(
        from: triangle.base + column + position + 1,
        count: last - position
      )
      triangle[column + last] = 0
    }
    for k in position..<last { rotate(column: k) }
    for k in position..<last { active[k] = active[k + 1] }
    held = last
  }

  /// Rotates columns k and k + 1 so that the entry right of the diagonal vanishes, and moves column k up by one row.
  private func rotate(column k: Int) {
    let left = k * leading
    let right = left + leading
    let a = triangle[left + k + 1]
    let b = triangle[right + k + 1]
    let length = (a * a + b * b).squareRoot()
    let cosine = a / length
    let sine = b / length
    triangle[left + k] = length
    reciprocals[k] = 1 / length
    unsafe Kernels.rotateUp(
      triangle.base + left + k + 2,
      triangle.base + right + k + 2,
      cosine: cosine,
      sine: sine,
      count: held - k - 2
    )
    triangle[left + held - 1] = 0
  }

  /// b ← L⁻¹ b over the held rows, four at a time.
  ///
  /// A block of four is solved in registers and then taken out of the rest in one pass. The cells of `b` beyond the held
  /// rows change, but to finite numbers that nothing reads.
  private func substitute(_ b: Cells<Double>) {
    var k = 0
    while k + 4 <= held {
      let first = k * leading
      let (second, third, fourth) = (first + leading, first + 2 * leading, first + 3 * leading)
      let b0 = b[k] * reciprocals[k]
      let b1 = (b[k + 1] - triangle[first + k + 1] * b0) * reciprocals[k + 1]
      let sum2 = triangle[first + k + 2] * b0 + triangle[second + k + 2] * b1
      let b2 = (b[k + 2] - sum2) * reciprocals[k + 2]
      let sum3 = triangle[first + k + 3] * b0 + triangle[second + k + 3] * b1
      let b3 = (b[k + 3] - (sum3 + triangle[third + k + 3] * b2)) * reciprocals[k + 3]
      (b[k], b[k + 1], b[k + 2], b[k + 3]) = (b0, b1, b2, b3)
      var i = k + 4
      while i < held {
        let sum =
          (b0 * triangle.vector(first + i) + b1 * triangle.vector(second + i))
          + (b2 * triangle.vector(third + i) + b3 * triangle.vector(fourth + i))
        b.setVector(i, b.vector(i) - sum)
        i += 4
      }
      k += 4
    }
    for k in k..<held {
      let column = k * leading
      let value = b[k] * reciprocals[k]
      b[k] = value
      for i in (k + 1)..<max(held, k + 1) { b[i] -= value * triangle[column + i] }
    }
  }

  /// b ← L⁻ᵀ b over the held rows, four at a time.
  ///
  /// Below the held rows `L` is zero and `b` finite, so whole vectors may be summed.
  private func substituteTransposed(_ b: Cells<Double>) {
    let blocks = held / 4 * 4
    var k = held - 1
    while k >= blocks {
      let column = k * leading
      var sum = 0.0
      for i in (k + 1)..<max(held, k + 1) { sum += triangle[column + i] * b[i] }
      b[k] = (b[k] - sum) * reciprocals[k]
      k -= 1
    }
    k = blocks - 4
    while k >= 0 {
      let first = k * leading
      let (second, third, fourth) = (first + leading, first + 2 * leading, first + 3 * leading)
      var sums = (SIMD4<Double>.zero, SIMD4<Double>.zero, SIMD4<Double>.zero, SIMD4<Double>.zero)
      var i = k + 4
      while i < held {
        let x = b.vector(i)
        sums.0 += triangle.vector(first + i) * x
        sums.1 += triangle.vector(second + i) * x
        sums.2 += triangle.vector(third + i) * x
        sums.3 += triangle.vector(fourth + i) * x
        i += 4
      }
      let b3 = (b[k + 3] - Kernels.total(sums.3)) * reciprocals[k + 3]
      let sum2 = Kernels.total(sums.2) + triangle[third + k + 3] * b3
      let b2 = (b[k + 2] - sum2) * reciprocals[k + 2]
      let near1 = triangle[second + k + 2] * b2 + triangle[second + k + 3] * b3
      let b1 = (b[k + 1] - (Kernels.total(sums.1) + near1)) * reciprocals[k + 1]
      let near0 =
        triangle[first + k + 1] * b1 + triangle[first + k + 2] * b2 + triangle[first + k + 3] * b3
      let b0 = (b[k] - (Kernels.total(sums.0) + near0)) * reciprocals[k]
      (b[k], b[k + 1], b[k + 2], b[k + 3]) = (b0, b1, b2, b3)
      k -= 4
    }
  }

  private func subtractActive(_ h: Cells<Double>, from values: Cells<Double>) {
    unsafe metric.gram.withUnsafeBufferPointer { gram in
      // As in `direction`.
      guard let base = gram.baseAddress else { return }
      unsafe Kernels.subtractColumns(
        active,
        weights: h,
        count: held,
        of: base,
        stride: stride,
        from: values
      )
    }
  }
}
