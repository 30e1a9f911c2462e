/// The handful of loops in which the solver spends its time.
///
/// Sums are taken in one fixed order, so results are the same bytes on every run and every thread. Vectors are padded
/// to a multiple of ``Kernels/lanes``, so no loop has a tail.
enum Kernels {
  /// Numbers handled at once; work vectors and Gram columns are padded to a multiple of it.
  static let lanes = 4

  /// The least multiple of ``lanes`` that is at least `count`.
  static func padded(_ count: Int) -> Int {
    (count + lanes - 1) / lanes * lanes
  }

  /// Σ x_i y_i over the first `count` numbers, in two interleaved partial sums of four.
  @inline(__always)
  static func dot(_ x: UnsafePointer<Double>, _ y: UnsafePointer<Double>, count: Int) -> Double {
    var even = SIMD4<Double>.zero
    var odd = SIMD4<Double>.zero
    var index = 0
    // Callers pass vectors of at least `count` numbers; the loads below stay inside them.
    let left = unsafe UnsafeRawPointer(x)
    let right = unsafe UnsafeRawPointer(y)
    while index + 8 <= count {
      let at = index * 8
      even +=
        unsafe left.loadUnaligned(fromByteOffset: at, as: SIMD4<Double>.self)
        * right.loadUnaligned(fromByteOffset: at, as: SIMD4<Double>.self)
      odd +=
        unsafe left.loadUnaligned(fromByteOffset: at + 32, as: SIMD4<Double>.self)
        * right.loadUnaligned(fromByteOffset: at + 32, as: SIMD4<Double>.self)
      index += 8
    }
    let sums = even + odd
    var total = (sums[0] + sums[1]) + (sums[2] + sums[3])
    while index < count {
      total += unsafe x[index] * y[index]
      index += 1
    }
    return total
  }

  /// The sum of four numbers, in one order.
  @inline(__always)
  static func total(_ x: SIMD4<Double>) -> Double { (x[0] + x[1]) + (x[2] + x[3]) }

  /// A Givens rotation of two columns, the left one written one place further up:
  /// left[i − 1] ← c left[i] + s right[i],  right[i] ← c right[i] − s left[i].
  @inline(__always)
  static func rotateUp(
    _ left: UnsafeMutablePointer<Double>,
    _ right: UnsafeMutablePointer<Double>,
    cosine: Double,
    sine: Double,
    count: Int
  ) {
    // `left[-1]` is a cell of the same column; both columns hold `count` numbers from here on. A vector is read before
    // any of its cells is written, and only cells before the next vector are.
    let x = UnsafeMutableRawPointer(left)
    let y = UnsafeMutableRawPointer(right)
    var i = 0
    while i + 4 <= count {
      let a = unsafe x.loadUnaligned(fromByteOffset: i * 8, as: SIMD4<Double>.self)
      let b = unsafe y.loadUnaligned(fromByteOffset: i * 8, as: SIMD4<Double>.self)
      unsafe x.storeBytes(
        of: cosine * a + sine * b,
        toByteOffset: i * 8 - 8,
        as: SIMD4<Double>.self
      )
      unsafe y.storeBytes(of: cosine * b - sine * a, toByteOffset: i * 8, as: SIMD4<Double>.self)
      i += 4
    }
    while i < count {
      let a = unsafe left[i]
      let b = unsafe right[i]
      unsafe left[i - 1] = cosine * a + sine * b
      unsafe right[i] = cosine * b - sine * a
      i += 1
    }
  }

  /// y += a x over the first `count` numbers.
  @inline(__always)
  static func add(
    _ scale: Double,
    _ x: UnsafePointer<Double>,
    to y: UnsafeMutablePointer<Double>,
    count: Int
  ) {
    var index = 0
    // As in `dot`: both vectors hold `count` numbers or more.
    let source = unsafe UnsafeRawPointer(x)
    let target = UnsafeMutableRawPointer(y)
    let factor = SIMD4<Double>(repeating: scale)
    while index + 4 <= count {
      let at = index * 8
      let sum =
        unsafe target.loadUnaligned(fromByteOffset: at, as: SIMD4<Double>.self)
        + factor * source.loadUnaligned(fromByteOffset: at, as: SIMD4<Double>.self)
      unsafe target.storeBytes(of: sum, toByteOffset: at, as: SIMD4<Double>.self)
      index += 4
    }
    while index < count {
      unsafe y[index] += scale * x[index]
      index += 1
    }
  }

  /// y −= Σ_k h_k X[:, columns_k]: a combination of columns of a matrix whose columns are `stride` numbers apart.
  ///
  /// Four columns at a time, so that `y` is loaded and stored a quarter as often. `stride` is a multiple of ``lanes``.
  @inline(__always)
  static func subtractColumns(
    _ columns: Cells<Int>,
    weights: Cells<Double>,
    count: Int,
    of matrix: UnsafePointer<Double>,
    stride: Int,
    from y: Cells<Double>
  ) {
    let vector = SIMD4<Double>.self
    // Columns are indices into the matrix, each `stride` numbers long; `y` has `stride` cells.
    let target = unsafe UnsafeMutableRawPointer(y.base)
    var k = 0
    while k + 4 <= count {
      let a = unsafe UnsafeRawPointer(matrix + columns[k] * stride)
      let b = unsafe UnsafeRawPointer(matrix + columns[k + 1] * stride)
      let c = unsafe UnsafeRawPointer(matrix + columns[k + 2] * stride)
      let d = unsafe UnsafeRawPointer(matrix + columns[k + 3] * stride)
      let wa = SIMD4(repeating: weights[k])
      let wb = SIMD4(repeating: weights[k + 1])
      let wc = SIMD4(repeating: weights[k + 2])
      let wd = SIMD4(repeating: weights[k + 3])
      var at = 0
      while at < stride * 8 {
        let first =
          unsafe wa * a.loadUnaligned(fromByteOffset: at, as: vector)
          + wb * b.loadUnaligned(fromByteOffset: at, as: vector)
        let second =
          unsafe wc * c.loadUnaligned(fromByteOffset: at, as: vector)
          + wd * d.loadUnaligned(fromByteOffset: at, as: vector)
        let rest =
          unsafe target.loadUnaligned(fromByteOffset: at, as: vector) - (first + second)
        unsafe target.storeBytes(of: rest, toByteOffset: at, as: vector)
        at += 32
      }
      k += 4
    }
    while k < count {
      unsafe add(-weights[k], matrix + columns[k] * stride, to: y.base, count: stride)
      k += 1
    }
  }
}
