import TestSupport
import Testing

@testable import Optimization

/// A conflict is infeasible, irreducible, and says what would free it.
@Suite struct ConflictTests {
  @Test(arguments: 0..<250 as Range<UInt64>)
  func conflictsAreIrreducible(seed: UInt64) throws {
    let count = 3 + Int(seed % 16)
    let problem = RandomProgram(seed: seed &+ 10_000, count: count)
    let metric = try Metric(matrix: problem.matrix, count: count, rows: problem.rows)
    var solver = Solver(metric)
    guard case .infeasible(let conflict) = solver.solve(problem.program) else { return }
    let members = conflict.members
    #expect(!Self.isFeasible(members, problem.program, &solver))
    for member in members {
      #expect(Self.isFeasible(members.filter { $0 != member }, problem.program, &solver))
    }
  }

  /// Giving one member its least amount, and a hair more, makes the set feasible; a hair less does not.
  @Test(arguments: 0..<120 as Range<UInt64>)
  func leastRelaxationFreesTheSet(seed: UInt64) throws {
    let count = 3 + Int(seed % 10)
    let problem = RandomProgram(seed: seed &+ 10_000, count: count)
    let metric = try Metric(matrix: problem.matrix, count: count, rows: problem.rows)
    var solver = Solver(metric)
    guard case .infeasible(let conflict) = solver.solve(problem.program) else { return }
    var violations = LeastViolation(metric)
    let budgeted = BudgetedProgram(program: problem.program)
    let set = problem.program.keeping(only: conflict.members)
    for (member, amount) in zip(conflict.members, violations.amounts(for: conflict, in: budgeted)) {
      let amount = try #require(amount)
      #expect(amount > 0)
      let enough = set.relaxing(member, by: amount * (1 + 1e-6) + 1e-9)
      let short = set.relaxing(member, by: amount * (1 - 1e-3))
      #expect(solver.solve(enough).solution != nil)
      #expect(solver.solve(short).solution == nil)
    }
  }

  @Test func contradictoryRangeIsItsOwnConflict() throws {
    var solver = Solver(try Metric(matrix: [1], count: 1))
    let program = QuadraticProgram(target: [0], lower: [2], upper: [1])
    let conflict = try #require(solver.solve(program).conflict)
    #expect(conflict.members == [.bound(index: 0, side: .lower), .bound(index: 0, side: .upper)])
    #expect(conflict.gap == 1)
  }

  /// Holdings outside a bound and no turnover at all: two limits say it, whatever else conflicts.
  @Test func shorterStoryIsFound() throws {
    let metric = try Metric(
      matrix: [0.04, 0, 0, 0, 0.04, 0, 0, 0, 0.04],
      count: 3,
      rows: [[1, 1, 1]]
    )
    var solver = Solver(metric)
    let program = QuadraticProgram(
      target: [0.3, 0.3, 0.4],
      origin: [0.5, 0.5, 0],
      lower: [0, 0, 0.1],
      upper: [0.4, 0.4, 1],
      rowLower: [1],
      rowUpper: [1],
      turnoverWeights: [1, 1, 1],
      turnoverLimit: 0
    )
    let conflict = try #require(solver.solve(program).conflict)
    #expect(solver.smaller(conflict, in: program).members.count == 2)
  }

  private static func isFeasible(
    _ members: [Conflict.Member],
    _ program: QuadraticProgram,
    _ solver: inout Solver
  ) -> Bool {
    solver.solve(program.keeping(only: members)).solution != nil
  }
}
