import TestSupport
import Testing

@testable import Optimization

/// A warm solve ends where a cold one does.
@Suite struct WarmStartTests {
  @Test(arguments: 0..<120 as Range<UInt64>)
  func movedAccountEndsAsFromCold(seed: UInt64) throws {
    let count = 3 + Int(seed % 30)
    let problem = RandomProgram(seed: seed, count: count)
    let metric = try Metric(matrix: problem.matrix, count: count, rows: problem.rows)
    var warm = Solver(metric)
    _ = warm.solve(problem.program)
    var random = SplitMix64(seed: seed)
    for _ in 0..<4 {
      let moved = Self.moved(problem.program, &random)
      var cold = Solver(metric)
      Self.expectSame(warm.resolve(moved), cold.solve(moved), moved)
    }
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func movedMetricEndsAsFromCold(seed: UInt64) throws {
    let count = 3 + Int(seed % 20)
    let problem = RandomProgram(seed: seed, count: count)
    var warm = Solver(try Metric(matrix: problem.matrix, count: count, rows: problem.rows))
    _ = warm.solve(problem.program)
    for factor in [1.5, 3, 0.4] {
      var matrix = problem.matrix
      for i in 0..<count { matrix[i * count + i] *= 1 + factor }
      let metric = try Metric(matrix: matrix, count: count, rows: problem.rows)
      warm.move(to: metric)
      var cold = Solver(metric)
      Self.expectSame(
        warm.resolve(problem.program),
        cold.solve(problem.program),
        problem.program
      )
    }
  }

  private static func moved(
    _ program: QuadraticProgram,
    _ random: inout SplitMix64
  ) -> QuadraticProgram {
    var moved = program
    for i in moved.target.indices {
      moved.target[i] *= random.uniform(0.95, 1.05)
      if random.chance(0.1) { moved.origin[i] *= random.uniform(0.9, 1.1) }
      if random.chance(0.1) { moved.upper[i] *= random.uniform(0.95, 1.1) }
      moved.upper[i] = max(moved.upper[i], moved.lower[i])
    }
    if random.chance(0.3) { moved.costs = moved.costs.map { $0 * random.uniform(0.5, 2) } }
    moved.turnoverLimit = moved.turnoverLimit.map { $0 * random.uniform(0.8, 1.2) }
    return moved
  }

  private static func expectSame(
    _ warm: Outcome,
    _ cold: Outcome,
    _ program: QuadraticProgram
  ) {
    switch (warm, cold) {
    case (.optimal(let a), .optimal(let b)):
      #expect(abs(a.objective - b.objective) <= 1e-9 * max(1e-3, abs(b.objective)))
      #expect(a.certificate.isOptimal)
    case (.infeasible, .infeasible): break
    default: Issue.record("warm \(warm), cold \(cold)")
    }
  }
}
