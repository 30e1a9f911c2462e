/// The triangular factor of a positive definite matrix: `A = L Lᵀ`.
///
/// Golub and Van Loan, *Matrix Computations* (4th ed. 2013), §4.2.5: the row-oriented form, in which every inner product
/// runs over contiguous numbers.
package enum Cholesky {
  /// Overwrites the lower triangle of a row-major `count` × `count` matrix with `L` and returns the least pivot.
  ///
  /// A pivot is the diagonal entry before its square root is taken: for a matrix of unit diagonal, the part of a
  /// variable's variance that the variables before it do not explain. Stops at the first pivot that is not above
  /// `floor` and returns it; the triangle is then of no use.
  package static func factor(_ matrix: inout [Double], count: Int, floor: Double = 0) -> Double {
    var least = Double.infinity
    unsafe matrix.withUnsafeMutableBufferPointer { buffer in
      // The buffer holds `count` rows of `count` numbers, and lives through the closure.
      guard let a = buffer.baseAddress else { return }
      for i in 0..<count {
        let row = unsafe a + i * count
        for j in 0..<i {
          let above = unsafe a + j * count
          unsafe row[j] = (row[j] - Kernels.dot(row, above, count: j)) / above[j]
        }
        let pivot = unsafe row[i] - Kernels.dot(row, row, count: i)
        least = min(least, pivot)
        // `!(pivot > floor)` also catches NaN.
        guard pivot > floor else {
          least = pivot
          return
        }
        unsafe row[i] = pivot.squareRoot()
      }
    }
    return least
  }

  /// The inverse triangle `L⁻¹`, row-major, from the lower triangle left by ``factor(_:count:floor:)``.
  package static func inverseTriangle(of triangle: [Double], count: Int) -> [Double] {
    var inverse = [Double](repeating: 0, count: count * count)
    unsafe inverse.withUnsafeMutableBufferPointer { buffer in
      unsafe triangle.withUnsafeBufferPointer { source in
        // Both hold `count` rows of `count` numbers through the closures.
        guard let x = buffer.baseAddress, let l = source.baseAddress else { return }
        for i in 0..<count {
          let row = unsafe x + i * count
          for k in 0..<i {
            unsafe Kernels.add(-l[i * count + k], x + k * count, to: row, count: k + 1)
          }
          let scale = unsafe 1 / l[i * count + i]
          for j in 0..<i { unsafe row[j] *= scale }
          unsafe row[i] = scale
        }
      }
    }
    return inverse
  }
}
