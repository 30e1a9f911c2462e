import TestSupport
import Testing

@testable import Optimization

/// What must not matter does not matter.
@Suite struct InvarianceTests {
  /// Objectives of two ways to say one programme agree to this, relative to a floor for programmes at their target.
  private static func expectSame(_ a: Outcome, _ b: Outcome, factor: Double = 1) {
    switch (a, b) {
    case (.optimal(let a), .optimal(let b)):
      let size = max(1e-3, abs(a.objective))
      #expect(abs(a.objective - factor * b.objective) <= 1e-9 * size)
    case (.infeasible, .infeasible): break
    default: Issue.record("\(a) and \(b)")
    }
  }

  private static func problem(_ seed: UInt64) -> RandomProgram {
    RandomProgram(seed: seed &+ 50_000, count: 3 + Int(seed % 24))
  }

  private static func solve(_ problem: RandomProgram) throws -> Outcome {
    var solver = Solver(
      try Metric(matrix: problem.matrix, count: problem.count, rows: problem.rows)
    )
    return solver.solve(problem.program)
  }

  @Test(arguments: 0..<120 as Range<UInt64>)
  func orderOfVariables(seed: UInt64) throws {
    let problem = Self.problem(seed)
    let n = problem.count
    var random = SplitMix64(seed: seed)
    let order = (0..<n).shuffled(using: &random)
    var permuted = problem
    permuted.matrix = (0..<(n * n)).map { problem.matrix[order[$0 / n] * n + order[$0 % n]] }
    permuted.rows = problem.rows.map { row in order.map { row[$0] } }
    permuted.program.target = order.map { problem.program.target[$0] }
    permuted.program.origin = order.map { problem.program.origin[$0] }
    permuted.program.lower = order.map { problem.program.lower[$0] }
    permuted.program.upper = order.map { problem.program.upper[$0] }
    if !problem.program.costs.isEmpty {
      permuted.program.costs = order.map { problem.program.costs[$0] }
    }
    if !problem.program.turnoverWeights.isEmpty {
      permuted.program.turnoverWeights = order.map { problem.program.turnoverWeights[$0] }
    }
    Self.expectSame(try Self.solve(problem), try Self.solve(permuted))
  }

  /// Variable 0 in other units, and the whole objective times 16.
  @Test(arguments: 0..<120 as Range<UInt64>)
  func unitsOfVariablesAndObjective(seed: UInt64) throws {
    let problem = Self.problem(seed)
    let n = problem.count
    let unit = 1024.0
    var scaled = problem
    for i in 0..<n {
      scaled.matrix[i * n] *= unit
      scaled.matrix[i] *= unit
    }
    scaled.matrix = scaled.matrix.map { 16 * $0 }
    for k in scaled.rows.indices { scaled.rows[k][0] *= unit }
    scaled.program.target[0] /= unit
    scaled.program.origin[0] /= unit
    scaled.program.lower[0] /= unit
    scaled.program.upper[0] /= unit
    if !scaled.program.costs.isEmpty {
      scaled.program.costs = scaled.program.costs.map { 16 * $0 }
      scaled.program.costs[0] *= unit
    }
    if !scaled.program.turnoverWeights.isEmpty { scaled.program.turnoverWeights[0] *= unit }
    Self.expectSame(try Self.solve(scaled), try Self.solve(problem), factor: 16)
  }

  @Test(arguments: 0..<120 as Range<UInt64>)
  func slackLimit(seed: UInt64) throws {
    let problem = Self.problem(seed)
    var wider = problem
    wider.rows.append((0..<problem.count).map { Double($0 % 3) - 1 })
    wider.program.rowLower.append(-1e6)
    wider.program.rowUpper.append(1e6)
    Self.expectSame(try Self.solve(problem), try Self.solve(wider))
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func sameInputGivesTheSameBytes(seed: UInt64) throws {
    let problem = Self.problem(seed)
    let metric = try Metric(matrix: problem.matrix, count: problem.count, rows: problem.rows)
    var fresh = Solver(metric)
    let first = fresh.solve(problem.program)
    var used = Solver(metric)
    var other = problem.program
    other.target = other.target.reversed()
    _ = used.solve(other)
    #expect(used.solve(problem.program) == first)
  }

  /// Single steps and leaps lead to one optimum.
  @Test(arguments: 0..<40 as Range<UInt64>)
  func leapsChangeNothing(seed: UInt64) throws {
    let problem = RandomProgram(seed: seed, count: 60)
    let metric = try Metric(matrix: problem.matrix, count: 60, rows: problem.rows)
    var leaping = Solver(metric)
    var stepping = Solver(metric)
    stepping.core.leapsAllowed = false
    Self.expectSame(leaping.solve(problem.program), stepping.solve(problem.program))
  }
}
