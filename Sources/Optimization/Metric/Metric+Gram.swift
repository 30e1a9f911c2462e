extension Metric {
  /// `G = Yᵀ Y` with `Y = L⁻¹ Cᵀ`: the columns of `L⁻¹` for the variables, `L⁻¹ a_k` for the rows.
  static func gramMatrix(
    inverseTriangle: [Double],
    count n: Int,
    scaledRows: [Double],
    rowCount m: Int,
    stride: Int
  ) -> [Double] {
    let width = n + m
    return unsafe [Double](unsafeUninitializedCapacity: stride * width) { target, initialised in
      initialised = stride * width
      // The buffer holds `width` columns of `stride` ≥ `width` numbers, `y` n rows of `width`; all live in the closures.
      guard let g = target.baseAddress else { return }
      unsafe g.initialize(repeating: 0, count: stride * width)
      let y = rowFactors(inverseTriangle, count: n, scaledRows: scaledRows, rowCount: m)
      unsafe y.withUnsafeBufferPointer { source in
        guard let base = source.baseAddress else { return }
        for k in 0..<n {
          let row = unsafe base + k * width
          // Row k of L⁻¹ ends at its diagonal: only entries up to k, and those of the general rows, are not zero.
          for i in 0...k {
            unsafe Kernels.add(row[i], row + i, to: g + i * stride + i, count: k + 1 - i)
            unsafe Kernels.add(row[i], row + n, to: g + i * stride + n, count: m)
          }
          for i in n..<width {
            unsafe Kernels.add(row[i], row + i, to: g + i * stride + i, count: width - i)
          }
        }
      }
      for i in 0..<width {
        for j in (i + 1)..<max(width, i + 1) { unsafe g[j * stride + i] = g[i * stride + j] }
      }
    }
  }

  /// `Y`, row by row: row k holds entry k of every `L⁻¹ c_j`.
  private static func rowFactors(
    _ inverseTriangle: [Double],
    count n: Int,
    scaledRows: [Double],
    rowCount m: Int
  ) -> [Double] {
    let width = n + m
    var y = [Double](repeating: 0, count: n * width)
    unsafe y.withUnsafeMutableBufferPointer { target in
      unsafe inverseTriangle.withUnsafeBufferPointer { triangle in
        unsafe scaledRows.withUnsafeBufferPointer { rows in
          // n rows of `width`, n of n and m of n numbers; all live through the closures.
          guard let y = target.baseAddress, let x = triangle.baseAddress else { return }
          for k in 0..<n {
            for j in 0...k { unsafe y[k * width + j] = x[k * n + j] }
            guard let a = rows.baseAddress else { continue }
            for r in 0..<m {
              unsafe y[k * width + n + r] = Kernels.dot(x + k * n, a + r * n, count: k + 1)
            }
          }
        }
      }
    }
    return y
  }
}
