import Optimization
import RandomPrograms
import TestSupport

/// Many accounts of one house: a covariance and rows that all share, and what each account adds.
///
/// The set on which `notes` and goals are stated: box bounds, a budget, four group ranges and three stress limits, a third
/// of the limits binding; for turnover, a limit at 40 % of what the account would trade without one.
struct HouseProblems {
  let count: Int
  let factors: Int
  /// B, n × k, row-major.
  let loadings: [Double]
  /// D.
  let specific: [Double]
  let covariance: [Double]
  let rows: [[Double]]
  private(set) var accounts: [QuadraticProgram] = []

  init(count n: Int, accounts wanted: Int, seed: UInt64 = 20_261_125) throws {
    var random = SplitMix64(seed: seed &+ UInt64(n))
    count = n
    factors = n <= 16 ? 4 : 10
    var loadings: [Double] = []
    var specific: [Double] = []
    for _ in 0..<n {
      loadings.append(random.uniform(0.08, 0.2))
      for _ in 1..<factors { loadings.append(random.uniform(-0.08, 0.08)) }
      specific.append(random.uniform(0.002, 0.03))
    }
    self.loadings = loadings
    self.specific = specific
    covariance = Self.covariance(loadings, specific, factors: factors)
    let groups = (0..<4).map { g in (0..<n).map { $0 * 4 / n == g ? 1.0 : 0 } }
    let stresses = (0..<3).map { _ in (0..<n).map { _ in random.uniform(-0.4, 0.1) } }
    rows = [[Double](repeating: 1, count: n)] + groups + stresses
    for _ in 0..<wanted { accounts.append(account(&random)) }
  }

  private static func covariance(
    _ loadings: [Double],
    _ specific: [Double],
    factors: Int
  ) -> [Double] {
    let n = specific.count
    var covariance = [Double](repeating: 0, count: n * n)
    for i in 0..<n {
      for j in 0...i {
        var sum = i == j ? specific[i] : 0
        for k in 0..<factors { sum += loadings[i * factors + k] * loadings[j * factors + k] }
        covariance[i * n + j] = sum
        covariance[j * n + i] = sum
      }
    }
    return covariance
  }

  private func account(_ random: inout SplitMix64) -> QuadraticProgram {
    let inside = weights(&random)
    let scale = 1 / Double(count)
    let target = weights(&random).map { $0 + scale * random.uniform(-0.6, 0.6) }
    let upper = inside.map { max($0 * 1.3, 1.6 * scale) }
    let values = rows.map { zip($0, inside).reduce(0) { $0 + $1.0 * $1.1 } }
    return QuadraticProgram(
      target: target,
      origin: weights(&random),
      lower: [Double](repeating: 0, count: count),
      upper: upper,
      rowLower: values.enumerated().map { k, value in
        k == 0 ? value : k < 5 ? value - 0.02 : value - 0.005
      },
      rowUpper: values.enumerated().map { k, value in
        k == 0 ? value : k < 5 ? value + 0.02 : .infinity
      }
    )
  }

  private func weights(_ random: inout SplitMix64) -> [Double] {
    let raw = (0..<count).map { _ in random.uniform(0, 1) }
    let total = raw.reduce(0, +)
    return raw.map { $0 / total }
  }

  /// The accounts with a turnover limit at 40 % of what each would trade without one, from holdings that keep the limits.
  func withTurnover(_ solver: inout Solver) -> [QuadraticProgram] {
    accounts.map { account in
      var limited = account
      var held = account
      held.target = account.origin
      if let holdings = solver.solve(held).solution { limited.origin = holdings.x }
      limited.turnoverWeights = [Double](repeating: 1, count: count)
      if let free = solver.solve(account).solution {
        limited.turnoverLimit = 0.4 * limited.turnover(of: free.x)
      }
      return limited
    }
  }

  /// The accounts with group caps that add up to 98 %.
  func infeasible() -> [QuadraticProgram] {
    accounts.map { account in
      var short = account
      for k in 1...4 {
        short.rowUpper[k] = 0.98 / 4
        short.rowLower[k] = min(short.rowLower[k], short.rowUpper[k])
      }
      return short
    }
  }

  /// The accounts with a first sleeve that must be sold and next to no turnover to sell it with.
  static func starved(_ accounts: [QuadraticProgram]) -> [QuadraticProgram] {
    accounts.map { account in
      var starved = account
      starved.origin[0] += 0.05
      starved.upper[0] = min(starved.upper[0], starved.origin[0] - 0.04)
      starved.turnoverLimit = 0.02
      return starved
    }
  }

  /// The accounts with every target moved by up to one per cent.
  static func moved(_ accounts: [QuadraticProgram]) -> [QuadraticProgram] {
    var random = SplitMix64(seed: 1)
    return accounts.map { account in
      var moved = account
      moved.target = account.target.map { $0 * random.uniform(0.99, 1.01) }
      return moved
    }
  }
}
