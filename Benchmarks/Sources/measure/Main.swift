import Foundation
import Optimization

/// `measure DIR [SIZES]`: CPU time of the engine on the house problems, and the problems themselves for its peers.
///
/// Writes `engine.jsonl` and one `house-N.bin` a size into DIR.
@main
struct Main {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    guard let folder = arguments.first else {
      FileHandle.standardError.write(Data("usage: measure DIR [SIZES]\n".utf8))
      exit(64)
    }
    let directory = URL(fileURLWithPath: folder, isDirectory: true)
    try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
    let sizes = arguments.dropFirst().compactMap { Int($0) }
    var table = Table()
    for n in sizes.isEmpty ? [16, 32, 64, 128, 256, 512, 1000] : sizes {
      try measure(n, into: &table, directory: directory)
    }
    try table.write(to: directory.appendingPathComponent("engine.jsonl"))
  }

  private static func measure(_ n: Int, into table: inout Table, directory: URL) throws {
    let house = try HouseProblems(count: n, accounts: n <= 64 ? 60 : n <= 256 ? 20 : 5)
    let metric = try Metric(matrix: house.covariance, count: n, rows: house.rows)
    var solver = Solver(metric)
    let limited = house.withTurnover(&solver)
    let plain = limited.map { account in
      var free = account
      free.turnoverLimit = nil
      return free
    }
    try ProblemFile.write(house, limited: limited, to: directory, with: &solver)
    table.add(
      "set-up",
      n,
      Stopwatch.median([0]) { _ in
        _ = try? Metric(matrix: house.covariance, count: n, rows: house.rows)
      }
    )
    table.add(
      "set-up from factors",
      n,
      Stopwatch.median([0]) { _ in
        _ = try? Metric(loadings: house.loadings, specific: house.specific, rows: house.rows)
      }
    )
    table.add("plain", n, cold(plain, &solver))
    table.add("turnover", n, cold(limited, &solver))
    table.add("plain, warm", n, warm(plain, &solver))
    table.add("turnover, warm", n, warm(limited, &solver))
    table.add("new covariance and solve", n, fresh(plain, house))
    table.add("infeasible", n, cold(house.infeasible(), &solver))
    table.add("infeasible, turnover", n, cold(HouseProblems.starved(limited), &solver))
  }

  /// One solve from nothing, certificate or conflict included.
  private static func cold(_ accounts: [QuadraticProgram], _ solver: inout Solver) -> Double {
    Stopwatch.median(accounts) { account in _ = solver.solve(account) }
  }

  /// One solve after the targets have moved by up to one per cent, there and back.
  private static func warm(_ accounts: [QuadraticProgram], _ solver: inout Solver) -> Double {
    Stopwatch.median(Array(zip(accounts, HouseProblems.moved(accounts)))) { pair in
      _ = solver.resolve(pair.1)
      _ = solver.resolve(pair.0)
    } / 2
  }

  /// One solve on a covariance of its own.
  private static func fresh(_ accounts: [QuadraticProgram], _ house: HouseProblems) -> Double {
    Stopwatch.median(Array(accounts.prefix(5))) { account in
      guard
        let metric = try? Metric(
          matrix: house.covariance,
          count: house.count,
          rows: house.rows
        )
      else { return }
      var solver = Solver(metric)
      _ = solver.solve(account)
    }
  }
}
