import TestSupport
import Testing

@testable import Optimization

/// The ellipsoid budget: closed forms, and properties on random problems.
@Suite struct BudgetedSolverTests {
  private static let identity: [Double] = [1, 0, 0, 1]
  private static let free = [Double](repeating: .infinity, count: 2)

  /// Projection on a Euclidean ball is scaling: x = ε t / ‖t‖, and (x − t) + ν x = 0 gives ν = ‖t‖ / ε − 1.
  @Test func ballScalesTheTarget() throws {
    let metric = try Metric(matrix: Self.identity, count: 2)
    var solver = try BudgetedSolver(metric: metric, covariance: Self.identity)
    let program = QuadraticProgram(target: [3, 4], lower: Self.free.map { -$0 }, upper: Self.free)
    let budgeted = BudgetedProgram(program: program, centre: [0, 0], radius: 1)
    let answer = try #require(solver.solve(budgeted).solution)
    #expect(abs(answer.solution.x[0] - 0.6) < 1e-12)
    #expect(abs(answer.solution.x[1] - 0.8) < 1e-12)
    #expect(abs(answer.ellipsoidMultiplier - 4) < 1e-11)
    #expect(abs(answer.share - 0.2) < 1e-12)
    #expect(answer.length <= 1 + 1e-12)
  }

  @Test func wideBallChangesNothing() throws {
    let metric = try Metric(matrix: Self.identity, count: 2)
    var solver = try BudgetedSolver(metric: metric, covariance: Self.identity)
    let program = QuadraticProgram(target: [3, 4], lower: Self.free.map { -$0 }, upper: Self.free)
    let answer = try #require(
      solver.solve(BudgetedProgram(program: program, centre: [0, 0], radius: 6)).solution
    )
    #expect(answer.solution.x == [3, 4])
    #expect(answer.ellipsoidMultiplier == 0)
  }

  /// From (1, 0) with gross turnover 0.2 the nearest point to (0.5, 0.5) is (0.9, 0.1): outside a ball of 0.1.
  @Test func turnoverKeepsOutOfTheBall() throws {
    let metric = try Metric(matrix: Self.identity, count: 2, rows: [[1, 1]])
    var solver = try BudgetedSolver(metric: metric, covariance: Self.identity)
    let conflict = try #require(solver.solve(Self.windfall).conflict)
    #expect(conflict.members == [.turnover, .ellipsoid])
    #expect(abs(conflict.gap - (0.32 - 0.01) / 2) < 1e-12)
  }

  /// All in the first sleeve; half and half is the policy.
  static let windfall = BudgetedProgram(
    program: QuadraticProgram(
      target: [0.5, 0.5],
      origin: [1, 0],
      lower: [0, 0],
      upper: [1, 1],
      rowLower: [1],
      rowUpper: [1],
      turnoverWeights: [1, 1],
      turnoverLimit: 0.2
    ),
    centre: [0.5, 0.5],
    radius: 0.1
  )

  @Test(arguments: 0..<150 as Range<UInt64>)
  func randomBudgetsAreMetAndProved(seed: UInt64) throws {
    let count = 3 + Int(seed % 18)
    let problem = RandomProgram(seed: seed, count: count)
    var matrix = problem.matrix
    for i in 0..<count { matrix[i * count + i] = matrix[i * count + i] * 1.5 + 1e-4 }
    let metric = try Metric(matrix: matrix, count: count, rows: problem.rows)
    var solver = try BudgetedSolver(metric: metric, covariance: problem.matrix)
    let centre = problem.program.origin
    guard
      case .optimal(let open) = solver.solve(
        BudgetedProgram(program: problem.program, centre: centre)
      )
    else { return }
    var last = Double.infinity
    for share in [0.9, 0.6, 0.3] {
      let radius = share * open.solution.length(solver, centre)
      switch solver.resolve(
        BudgetedProgram(program: problem.program, centre: centre, radius: radius)
      ) {
      case .optimal(let answer):
        #expect(answer.length <= radius * (1 + 1e-9))
        #expect(answer.solution.certificate.isOptimal)
        #expect(answer.share <= last)
        last = answer.share
      case .infeasible(let conflict): #expect(conflict.gap > 0)
      case .uncertified(let certificate): Issue.record("no proof at \(share): \(certificate)")
      }
    }
  }
}

extension Solution {
  fileprivate func length(_ solver: borrowing BudgetedSolver, _ centre: [Double]) -> Double {
    solver.length(of: x, centre: centre)
  }
}
