/// How well an answer meets the optimality conditions of the programme as given.
///
/// Computed after every solve, in release builds too, from the original matrix, rows and limits.
package struct Certificate: Sendable, Hashable {
  /// The largest violation of a bound, row or turnover limit; of a row relative to the size of its largest term where
  /// that exceeds one.
  package var primal: Double
  /// The largest entry of the gradient of the Lagrangian, with `M` scaled to unit diagonal, relative to
  /// max(‖M (x − t)‖∞, ``Certificate/gradientFloor``) in the same scaling; rounding of its own
  /// terms is not held against an entry.
  package var stationarity: Double
  /// The largest |multiplier · slack|, and any multiplier of the wrong sign, in the same scaling and relative to the same
  /// size.
  package var complementarity: Double

  /// No residual of an accepted answer exceeds this.
  package static let tolerance = 1e-9

  /// Gradients smaller than this count as this small when residuals are taken relative to them: an account at its target
  /// has no gradient at all.
  package static let gradientFloor = 1e-4

  /// Whether the answer may be called optimal.
  package var isOptimal: Bool {
    // Written so that NaN fails.
    primal <= Self.tolerance && stationarity <= Self.tolerance
      && complementarity <= Self.tolerance
  }

  /// The largest of the three residuals.
  package var worst: Double { max(primal, stationarity, complementarity) }

  /// What stands where nothing was reached.
  static let none = Certificate(
    primal: .infinity,
    stationarity: .infinity,
    complementarity: .infinity
  )

  /// A certificate from its three residuals.
  package init(primal: Double, stationarity: Double, complementarity: Double) {
    self.primal = primal
    self.stationarity = stationarity
    self.complementarity = complementarity
  }
}
