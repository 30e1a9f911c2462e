import TestSupport
import Testing

@testable import Optimization

/// Every solve ends with a proof, on problems made to hurt.
@Suite struct CertificateTests {
  /// The sizes of the random problems, small ones more often.
  private static func count(_ seed: UInt64) -> Int { 2 + Int(seed * seed % 59) * Int(seed % 3) / 2 }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func everySolveIsProved(seed: UInt64) throws {
    let problem = RandomProgram(seed: seed, count: Self.count(seed))
    let metric = try Metric(matrix: problem.matrix, count: problem.count, rows: problem.rows)
    var solver = Solver(metric)
    switch solver.solve(problem.program) {
    case .optimal(let solution): #expect(solution.certificate.isOptimal)
    case .infeasible(let conflict): #expect(conflict.gap > 0)
    case .uncertified(let certificate): Issue.record("no proof: \(certificate)")
    }
  }
}
