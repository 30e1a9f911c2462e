/// Why a matrix cannot serve as a metric.
package enum MetricError: Error, Equatable, Sendable {
  /// An entry of the matrix or of a row is NaN or infinite.
  case notFinite
  /// Entries (`row`, `column`) and (`column`, `row`) differ by `difference`, more than rounding explains.
  case notSymmetric(row: Int, column: Int, difference: Double)
  /// The matrix has the negative eigenvalue `leastEigenvalue`, in the units of the matrix.
  case notPositiveSemidefinite(leastEigenvalue: Double)
}
