import Foundation
import Optimization
import RandomPrograms

/// `certify [COUNT] [LARGEST]`: solves random problems and counts those that end without a proof.
@main
struct Main {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst().compactMap { Int($0) }
    let problems = arguments.first ?? 10_000
    let largest = arguments.dropFirst().first ?? 300
    var optimal = 0
    var infeasible = 0
    var unproven: [String] = []
    var worst = 0.0
    for seed in 0..<UInt64(problems) {
      // Sizes from 2 up, small ones more often.
      let share = Double(seed % 1000) / 1000
      let count = 2 + Int(Double(largest - 2) * share * share * share)
      let problem = RandomProgram(seed: seed, count: count)
      let metric = try Metric(matrix: problem.matrix, count: count, rows: problem.rows)
      var solver = Solver(metric)
      switch solver.solve(problem.program) {
      case .optimal(let solution):
        optimal += 1
        worst = max(worst, solution.certificate.worst)
      case .infeasible: infeasible += 1
      case .uncertified(let certificate): unproven.append("seed \(seed) n \(count): \(certificate)")
      }
    }
    for line in unproven { print(line) }
    print(
      "\(problems) problems: \(optimal) optimal (worst residual \(worst)), \(infeasible) infeasible with proof,"
        + " \(unproven.count) without proof"
    )
    exit(unproven.isEmpty ? 0 : 1)
  }
}
