import Foundation
import Optimization

/// The house problems as a file that the peers read, so that all measure one set.
///
/// Little-endian doubles: n, m, k, accounts; B (n × k), D (n), A (m × n); then for each account t, o, l, u (n each), the
/// row limits (m each), the turnover limit, and the engine's objectives without and with it.
enum ProblemFile {
  static func write(
    _ house: HouseProblems,
    limited: [QuadraticProgram],
    to directory: URL,
    with solver: inout Solver
  ) throws {
    var numbers: [Double] = [
      Double(house.count), Double(house.rows.count), Double(house.factors),
      Double(limited.count),
    ]
    numbers += house.loadings + house.specific + house.rows.joined()
    for account in limited {
      var free = account
      free.turnoverLimit = nil
      numbers += account.target + account.origin + account.lower + account.upper
      numbers += account.rowLower + account.rowUpper
      numbers += [account.turnoverLimit ?? .infinity]
      numbers += [objective(free, &solver), objective(account, &solver)]
    }
    let data = Data(numbers.flatMap { Self.bytes(of: $0) })
    try data.write(to: directory.appendingPathComponent("house-\(house.count).bin"))
  }

  private static func objective(_ program: QuadraticProgram, _ solver: inout Solver) -> Double {
    solver.solve(program).solution?.objective ?? .nan
  }

  private static func bytes(of number: Double) -> [UInt8] {
    let pattern = number.bitPattern
    return (0..<8).map { UInt8(truncatingIfNeeded: pattern >> (8 * $0)) }
  }
}
