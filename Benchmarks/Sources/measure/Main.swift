import Foundation
import Optimization

/// `measure [SIZES]`: CPU time of the engine on the house problems.
@main
struct Main {
  static func main() throws {
    let sizes = CommandLine.arguments.dropFirst().compactMap { Int($0) }
    for n in sizes.isEmpty ? [16, 64, 256, 1000] : sizes { try measure(n) }
  }

  static func measure(_ n: Int) throws {
    let house = try HouseProblems(count: n, accounts: n <= 64 ? 60 : n <= 256 ? 20 : 5)
    let metric = try Metric(matrix: house.covariance, count: n, rows: house.rows)
    var solver = Solver(metric)
    let limited = house.withTurnover(&solver)
    report("set-up", n, Stopwatch.median([0]) { _ in
      _ = try? Metric(matrix: house.covariance, count: n, rows: house.rows)
    })
    try cold("plain", n, house.accounts, &solver)
    try cold("turnover", n, limited, &solver)
    warm("warm plain", n, house.accounts, &solver)
    warm("warm turnover", n, limited, &solver)
    try cold("infeasible", n, house.infeasible(), &solver)
  }

  static func cold(
    _ name: String,
    _ n: Int,
    _ accounts: [QuadraticProgram],
    _ solver: inout Solver
  ) throws {
    var steps = 0
    var held = 0
    for account in accounts {
      if let solution = solver.solve(account).solution {
        steps += solution.iterations
        held += solution.boundMultipliers.count { $0 != 0 }
      }
    }
    let time = Stopwatch.median(accounts) { account in _ = solver.solve(account) }
    report(name, n, time, note: "\(steps / accounts.count) steps, \(held / accounts.count) bounds")
  }

  static func warm(
    _ name: String,
    _ n: Int,
    _ accounts: [QuadraticProgram],
    _ solver: inout Solver
  ) {
    let pairs = Array(zip(accounts, HouseProblems.moved(accounts)))
    var steps = 0
    let time = Stopwatch.median(pairs) { pair in
      _ = solver.resolve(pair.1)
      steps += solver.resolve(pair.0).solution?.iterations ?? 0
    }
    report(name, n, time / 2)
  }

  static func report(_ name: String, _ n: Int, _ time: Double, note: String = "") {
    print("\(name)\t\(n)\t\(String(format: "%.2f", time))\t\(note)")
  }
}
