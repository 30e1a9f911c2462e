/// ``ActiveGeometry`` on a stored Gram matrix, with the Cholesky factor `G_WW = L Lᵀ` kept up to date.
///
/// `L` is stored column by column. A new row costs a forward substitution that its direction has already done; a row
/// that leaves costs the Givens rotations that restore the triangle (Golub and Van Loan 2013, §6.5.4). Both touch `L`
/// alone.
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
    arena = Arena(cells: size + 2 * leading, pieces: 3)
    triangle = arena.cut(size, of: Double.self)
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
      unsafe q.base.update(from: column, count: stride)
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
    triangle[held * leading + held] = curvature.squareRoot()
    active[held] = p
    held += 1
  }

  mutating func remove(at position: Int) {
    let last = held - 1
    for k in 0..<position {
      let column = k * leading
      for i in position..<last { triangle[column + i] = triangle[column + i + 1] }
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
    for i in (k + 2)..<max(held, k + 2) {
      let x = triangle[left + i]
      let y = triangle[right + i]
      triangle[left + i - 1] = cosine * x + sine * y
      triangle[right + i] = cosine * y - sine * x
    }
  }

  /// b ← L⁻¹ b over the held rows.
  private func substitute(_ b: Cells<Double>) {
    for k in 0..<held {
      let column = k * leading
      let value = b[k] / triangle[column + k]
      b[k] = value
      // The column below its diagonal and the rest of b; both within their cells.
      unsafe Kernels.add(
        -value,
        triangle.base + column + k + 1,
        to: b.base + k + 1,
        count: held - k - 1
      )
    }
  }

  /// b ← L⁻ᵀ b over the held rows.
  private func substituteTransposed(_ b: Cells<Double>) {
    var k = held - 1
    while k >= 0 {
      let column = k * leading
      // As in `substitute`.
      let sum = unsafe Kernels.dot(
        triangle.base + column + k + 1,
        b.base + k + 1,
        count: held - k - 1
      )
      b[k] = (b[k] - sum) / triangle[column + k]
      k -= 1
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
