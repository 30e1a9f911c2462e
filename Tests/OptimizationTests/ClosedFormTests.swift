import Testing

@testable import Optimization

/// Answers that can be written down by hand.
@Suite struct ClosedFormTests {
  /// Projection on the budget.
  ///
  /// The nearest point of the plane Σ x = 1 to t = 0 in the metric of unit variances is (1/n, …), with multiplier
  /// −1/n (N. Boyd and L. Vandenberghe, *Convex Optimization* (2004), exercise 8.4: projection on an affine set).
  @Test func projectionOnTheBudgetSpreadsEqually() throws {
    let metric = try Metric(matrix: [1, 0, 0, 1], count: 2, rows: [[1, 1]])
    var solver = Solver(metric)
    let program = QuadraticProgram(
      target: [0, 0],
      lower: [-.infinity, -.infinity],
      upper: [.infinity, .infinity],
      rowLower: [1],
      rowUpper: [1]
    )
    let solution = try #require(solver.solve(program).solution)
    #expect(solution.x == [0.5, 0.5])
    #expect(abs(solution.rowMultipliers[0] + 0.5) < 1e-15)
    #expect(abs(solution.objective - 0.25) < 1e-15)
  }

  /// Soft thresholding.
  ///
  /// The minimum of ½ (x − t)² + f |x| is sign(t) max(|t| − f, 0)
  /// (N. Parikh and S. Boyd, *Proximal Algorithms* (2014), §6.5.2).
  @Test(arguments: [(2.0, 1.5), (-2.0, -1.5), (0.25, 0), (-0.25, 0), (0.5, 0)])
  func costsThresholdSoftly(target: Double, expected: Double) throws {
    var solver = Solver(try Metric(matrix: [1], count: 1))
    let program = QuadraticProgram(
      target: [target],
      origin: [0],
      costs: [0.5],
      lower: [-.infinity],
      upper: [.infinity]
    )
    let solution = try #require(solver.solve(program).solution)
    #expect(abs(solution.x[0] - expected) < 1e-15)
    #expect(abs(target - expected - 0.5 * solution.kinks[0]) < 1e-15)
  }

  /// Projection on a ball of the 1-norm.
  ///
  /// It thresholds every coordinate by the same κ: for t = (3, 1)
  /// and τ = 2 it is κ = 1, x = (2, 0) (J. Duchi et al., "Efficient projections onto the ℓ1-ball",
  /// *ICML* (2008), fig.
  ///
  /// 1).
  @Test func turnoverLimitThresholdsEveryTradeAlike() throws {
    var solver = Solver(try Metric(matrix: [1, 0, 0, 1], count: 2))
    let program = QuadraticProgram(
      target: [3, 1],
      origin: [0, 0],
      lower: [-.infinity, -.infinity],
      upper: [.infinity, .infinity],
      turnoverWeights: [1, 1],
      turnoverLimit: 2
    )
    let solution = try #require(solver.solve(program).solution)
    #expect(zip(solution.x, [2, 0]).allSatisfy { abs($0 - $1) < 1e-15 })
    #expect(abs(solution.turnoverMultiplier - 1) < 1e-15)
  }

  /// x₀ ≤ 0.3 said twice, as a bound and as a row: either may carry the multiplier.
  @Test(arguments: [0.3, 0.35])
  func limitsThatSayTheSameHaveManyMultipliers(rowLimit: Double) throws {
    let metric = try Metric(matrix: [1, 0, 0, 1], count: 2, rows: [[1, 1], [1, 0]])
    var solver = Solver(metric)
    let program = QuadraticProgram(
      target: [0.7, 0.3],
      lower: [0, 0],
      upper: [0.3, 1],
      rowLower: [1, -.infinity],
      rowUpper: [1, rowLimit]
    )
    let solution = try #require(solver.solve(program).solution)
    #expect(solution.hasUniqueMultipliers == (rowLimit > 0.3))
  }

  @Test func capsBelowTheBudgetConflict() throws {
    let metric = try Metric(matrix: [1, 0, 0, 1], count: 2, rows: [[1, 1]])
    var solver = Solver(metric)
    let program = QuadraticProgram(
      target: [0, 0],
      lower: [0, 0],
      upper: [0.4, 0.5],
      rowLower: [1],
      rowUpper: [1]
    )
    let conflict = try #require(solver.solve(program).conflict)
    #expect(
      conflict.members == [
        .row(index: 0, side: .lower), .bound(index: 0, side: .upper),
        .bound(index: 1, side: .upper),
      ]
    )
    #expect(abs(conflict.gap / conflict.multipliers[0] - 0.1) < 1e-15)
  }

  @Test func indefiniteMatrixNamesItsEigenvalue() {
    #expect {
      try Metric(matrix: [1, 2, 2, 1], count: 2)
    } throws: { error in
      guard case MetricError.notPositiveSemidefinite(let least) = error else { return false }
      return abs(least + 1) < 1e-12
    }
  }
}
