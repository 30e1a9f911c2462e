/// The shape of an ellipsoid budget: lengths and gradients in a covariance Σ.
struct Ellipsoid {
  let matrix: [Double]
  let count: Int

  /// The ellipsoid is met if its square exceeds ε² by no more than this part: what the certificate allows of a length.
  static let squareTolerance = 1e-12

  /// Σ (x − b).
  func gradient(_ x: [Double], centre: [Double]) -> [Double] {
    var gradient = [Double](repeating: 0, count: count)
    for i in 0..<count {
      var sum = 0.0
      for j in 0..<count { sum += matrix[i * count + j] * (x[j] - centre[j]) }
      gradient[i] = sum
    }
    return gradient
  }

  /// (x − b)ᵀ Σ (x − b), at least zero.
  func square(_ x: [Double], centre: [Double]) -> Double {
    let gradient = gradient(x, centre: centre)
    var sum = 0.0
    for i in 0..<count { sum += gradient[i] * (x[i] - centre[i]) }
    return max(0, sum)
  }

  /// √((x − b)ᵀ Σ (x − b)).
  func length(_ x: [Double], centre: [Double]) -> Double {
    square(x, centre: centre).squareRoot()
  }
}
