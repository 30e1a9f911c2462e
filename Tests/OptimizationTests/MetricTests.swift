import TestSupport
import Testing

@testable import Optimization

/// What a metric accepts, refuses and computes.
@Suite struct MetricTests {
  @Test(arguments: 0..<20 as Range<UInt64>)
  func factorFormGivesTheSameGramMatrix(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let (n, k) = (5 + Int(seed), 3)
    let loadings = (0..<(n * k)).map { _ in random.uniform(-0.2, 0.2) }
    let specific = (0..<n).map { _ in random.uniform(0.001, 0.04) }
    let rows = [(0..<n).map { _ in 1.0 }, (0..<n).map { _ in random.uniform(-1, 1) }]
    let factored = try Metric(loadings: loadings, specific: specific, rows: rows)
    let dense = try Metric(matrix: factored.matrix, count: n, rows: rows)
    let largest = dense.gram.map { abs($0) }.max() ?? 0
    for (a, b) in zip(factored.gram, dense.gram) { #expect(abs(a - b) <= 1e-12 * largest) }
  }

  @Test func factorFormWithoutSpecificVarianceIsTakenAsDense() throws {
    let metric = try Metric(loadings: [0.1, 0.2], specific: [0, 0.01], rows: [[1, 1]])
    #expect(metric.count == 2)
    #expect(abs(metric.matrix[0] - 0.01) < 1e-15)
  }

  @Test func asymmetryNamesItsPlace() {
    #expect(throws: MetricError.notSymmetric(row: 1, column: 0, difference: 0.5)) {
      try Metric(matrix: [1, 0.5, 0, 1], count: 2)
    }
  }

  @Test(arguments: [Double.nan, .infinity])
  func numbersMustBeFinite(value: Double) {
    #expect(throws: MetricError.notFinite) { try Metric(matrix: [value], count: 1) }
  }

  /// Eigenvalues 1 − ρ and 1 + 2 ρ of the equicorrelation matrix: the second is negative for ρ = −0.6.
  @Test func leastEigenvalueOfEquicorrelation() {
    let rho = -0.6
    let matrix = (0..<9).map { $0 % 4 == 0 ? 1 : rho }
    #expect(abs(LeastEigenvalue.of(matrix, count: 3) - (1 + 2 * rho)) < 1e-14)
  }

  @Test func singularMetricIsAccepted() throws {
    let metric = try Metric(matrix: [1, 1, 1, 1], count: 2, rows: [[1, 1]])
    #expect(metric.regularisation > 0)
  }
}
