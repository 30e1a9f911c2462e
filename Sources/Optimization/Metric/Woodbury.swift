/// The inverse of `B Bᵀ + diag(s)` as `diag(1/s) − V Vᵀ`; see ``Metric/init(loadings:specific:rows:)``.
struct Woodbury {
  /// V, n × k, row-major.
  private let factors: [Double]
  private let specific: [Double]
  private let width: Int

  init(loadings: [Double], specific: [Double], factors k: Int) {
    self.specific = specific
    width = k
    let n = specific.count
    var core = [Double](repeating: 0, count: k * k)
    for a in 0..<k { core[a * k + a] = 1 }
    for i in 0..<n {
      for a in 0..<k {
        let share = loadings[i * k + a] / specific[i]
        for b in 0...a { core[a * k + b] += share * loadings[i * k + b] }
      }
    }
    // K ⪰ I: its factor exists.
    _ = Cholesky.factor(&core, count: k)
    var factors = loadings
    for i in 0..<n {
      for a in 0..<k {
        var value = loadings[i * k + a] / specific[i]
        for b in 0..<a { value -= core[a * k + b] * factors[i * k + b] }
        factors[i * k + a] = value / core[a * k + a]
      }
    }
    self.factors = factors
  }

  /// `C M⁻¹ Cᵀ` for `C = [I; A]`, columns `stride` numbers apart.
  func gram(rows: [Double], rowCount m: Int, stride: Int) -> [Double] {
    let n = specific.count
    var gram = [Double](repeating: 0, count: stride * (n + m))
    unsafe gram.withUnsafeMutableBufferPointer { target in
      unsafe factors.withUnsafeBufferPointer { source in
        // n + m columns of `stride` numbers, and n rows of `width`; alive through the closures.
        guard let g = target.baseAddress, let v = source.baseAddress else { return }
        for i in 0..<n {
          for j in 0...i {
            let value = unsafe -Kernels.dot(v + i * width, v + j * width, count: width)
            unsafe g[i * stride + j] = value
            unsafe g[j * stride + i] = value
          }
          unsafe g[i * stride + i] += 1 / specific[i]
        }
        for r in 0..<m { unsafe addRow(r, of: rows, count: n, stride: stride, to: g) }
      }
    }
    return gram
  }

  /// Column and row n + r: M⁻¹ a_r, then its products with the rows up to r.
  private func addRow(
    _ r: Int,
    of rows: [Double],
    count n: Int,
    stride: Int,
    to gram: UnsafeMutablePointer<Double>
  ) {
    var loads = [Double](repeating: 0, count: width)
    for i in 0..<n {
      for a in 0..<width { loads[a] += factors[i * width + a] * rows[r * n + i] }
    }
    for i in 0..<n {
      var value = rows[r * n + i] / specific[i]
      for a in 0..<width { value -= factors[i * width + a] * loads[a] }
      // Inside the n + m columns that the caller holds.
      unsafe gram[(n + r) * stride + i] = value
      unsafe gram[i * stride + n + r] = value
    }
    for s in 0...r {
      var value = 0.0
      for i in 0..<n { value += unsafe rows[s * n + i] * gram[(n + r) * stride + i] }
      unsafe gram[(n + r) * stride + n + s] = value
      unsafe gram[(n + s) * stride + n + r] = value
    }
  }
}
