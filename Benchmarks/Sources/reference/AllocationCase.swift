import Optimization

/// The problem part of qp-feasible and qp-infeasible, as the engine's programme.
///
/// The reference minimises (w − t)ᵀ S (w − t) without the factor ½: its objective is twice the engine's and so are its
/// multipliers. Rows are the budget, then the groups, then the stresses.
struct AllocationCase {
  let metric: Metric
  let program: QuadraticProgram
  let covariance: [Double]
  let groups: Int
  let stresses: Int

  init(_ problem: JSON) throws {
    let n = Int(try problem["n"].number)
    covariance = try Self.covariance(problem, count: n)
    let groupRows = problem["G"].isNull ? [] : try problem["G"].rows
    let stressRows = problem["R"].isNull ? [] : try problem["R"].rows
    let groupLimits = problem["g"].isNull ? [] : try problem["g"].numbers
    let stressLimits = problem["L"].isNull ? [] : try problem["L"].numbers
    groups = groupRows.count
    stresses = stressRows.count
    let budget = [Double](repeating: 1, count: n)
    metric = try Metric(matrix: covariance, count: n, rows: [budget] + groupRows + stressRows)
    let limit = problem["tau"].isNull ? nil : try problem["tau"].number
    program = QuadraticProgram(
      target: try problem["t"].numbers,
      origin: problem["w0"].isNull ? nil : try problem["w0"].numbers,
      lower: try problem["lo"].numbers(orNull: -.infinity),
      upper: try problem["hi"].numbers(orNull: .infinity),
      rowLower: [1] + groupRows.map { _ in -.infinity } + stressLimits.map { -$0 },
      rowUpper: [1] + groupLimits + stressRows.map { _ in .infinity },
      turnoverWeights: limit == nil ? [] : [Double](repeating: 1, count: n),
      turnoverLimit: limit
    )
  }

  private static func covariance(_ problem: JSON, count n: Int) throws -> [Double] {
    guard problem["sigma"].isNull else { return Array(try problem["sigma"].rows.joined()) }
    let loadings = try problem["sigma_factor"]["B"].rows
    let specific = try problem["sigma_factor"]["d"].numbers
    var sigma = [Double](repeating: 0, count: n * n)
    for i in 0..<n {
      for j in 0..<n {
        for k in loadings[i].indices { sigma[i * n + j] += loadings[i][k] * loadings[j][k] }
      }
      sigma[i * n + i] += specific[i]
    }
    return sigma
  }

  /// The largest violation of any constraint, in its own units.
  func violation(of w: [Double]) -> Double {
    var worst = 0.0
    for i in w.indices {
      worst = max(worst, program.lower[i] - w[i], w[i] - program.upper[i])
    }
    for k in 0..<metric.rowCount {
      var value = 0.0
      for (a, x) in zip(metric.row(k), w) { value += a * x }
      worst = max(worst, program.rowLower[k] - value, value - program.rowUpper[k])
    }
    if let limit = program.turnoverLimit {
      worst = max(worst, program.turnover(of: w) - limit)
    }
    return worst
  }

  /// Multipliers by the reference's names and signs: of the half objective, times two.
  func duals(of solution: Solution) -> [String: Double] {
    var duals: [String: Double] = ["budget": 2 * solution.rowMultipliers[0]]
    for i in solution.x.indices {
      let value = 2 * solution.boundMultipliers[i]
      if program.lower[i] == program.upper[i] {
        duals["fixed:\(i)"] = value
      } else if value < 0 {
        duals["lo:\(i)"] = -value
      } else if value > 0 {
        duals["hi:\(i)"] = value
      }
    }
    for k in 0..<groups { duals["group:\(k)"] = 2 * solution.rowMultipliers[1 + k] }
    for k in 0..<stresses { duals["stress:\(k)"] = -2 * solution.rowMultipliers[1 + groups + k] }
    duals["turnover"] = 2 * solution.turnoverMultiplier
    return duals
  }
}
