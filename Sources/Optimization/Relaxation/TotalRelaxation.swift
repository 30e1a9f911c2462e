/// The smallest sum of violations over all limits but the hard rows.
///
/// Every limit gets a variable for its violation: `x_i + r ≥ l_i`, `a_k · x − r ≤ upper_k`, and their sum is made least as
/// a linear programme. The turnover limit stays one limit: with T(x) = Σ c_i |x_i − o_i| its violation max(0, T − τ) is
/// T − τ at the optimum of Σ r + T if that exceeds τ, else the limit is kept (the price of turnover is then at most
/// one).
package enum TotalRelaxation {
  /// The least sum of violations.
  ///
  /// - Parameters:
  ///   - program: The limits; its objective is not used.
  ///   - metric: Its variables and rows.
  ///   - hardRows: Rows that may not be violated.
  /// - Returns: The sum, each violation in its own units; nil if the hard rows conflict or no answer could be certified.
  package static func least(
    of program: QuadraticProgram,
    metric: Metric,
    hardRows: Set<Int>
  ) -> Double? {
    var elastic = Elastic(program, metric: metric, hardRows: hardRows)
    guard let limit = program.turnoverLimit, !program.turnoverWeights.isEmpty else {
      return elastic.least(costs: [], limit: nil)?.violation
    }
    guard let priced = elastic.least(costs: program.turnoverWeights, limit: nil) else { return nil }
    if priced.turnover >= limit { return priced.violation + priced.turnover - limit }
    return elastic.least(costs: [], limit: limit)?.violation
  }
}

/// A programme with a violation variable for every limit.
private struct Elastic {
  private var rows: [[Double]] = []
  private var rowLower: [Double] = []
  private var rowUpper: [Double] = []
  private let program: QuadraticProgram
  private let scale: [Double]
  private var slacks = 0

  init(_ program: QuadraticProgram, metric: Metric, hardRows: Set<Int>) {
    self.program = program
    scale = metric.scale
    for k in 0..<metric.rowCount {
      let row = Array(metric.row(k))
      if hardRows.contains(k) {
        add(row, lower: program.rowLower[k], upper: program.rowUpper[k], isHard: true)
      } else {
        add(row, lower: program.rowLower[k], upper: .infinity)
        add(row, lower: -.infinity, upper: program.rowUpper[k])
      }
    }
    for i in 0..<metric.count {
      var row = [Double](repeating: 0, count: metric.count)
      row[i] = 1
      add(row, lower: program.lower[i], upper: .infinity)
      add(row, lower: -.infinity, upper: program.upper[i])
    }
  }

  private mutating func add(_ row: [Double], lower: Double, upper: Double, isHard: Bool = false) {
    guard lower.isFinite || upper.isFinite else { return }
    var row = row + [Double](repeating: 0, count: slacks)
    if !isHard {
      row.append(lower.isFinite ? 1 : -1)
      slacks += 1
    }
    rows.append(row)
    rowLower.append(lower)
    rowUpper.append(upper)
  }

  /// The least sum of violations plus costs of turnover, under a turnover limit.
  mutating func least(
    costs: [Double],
    limit: Double?
  ) -> (violation: Double, turnover: Double)? {
    let n = program.target.count
    let count = n + slacks
    var matrix = [Double](repeating: 0, count: count * count)
    for i in 0..<count { matrix[i * count + i] = i < n ? 1 / (scale[i] * scale[i]) : 1 }
    let padded = rows.map { $0 + [Double](repeating: 0, count: count - $0.count) }
    guard let metric = try? Metric(matrix: matrix, count: count, rows: padded) else { return nil }
    var solver = Solver(metric)
    let none = [Double](repeating: 0, count: slacks)
    let ones = [Double](repeating: 1, count: slacks)
    let zeros = [Double](repeating: 0, count: n)
    let elastic = QuadraticProgram(
      target: program.target + none,
      origin: program.origin + none,
      costs: costs.isEmpty ? [] : costs + none,
      linear: zeros + ones,
      lower: zeros.map { _ in -.infinity } + none,
      upper: [Double](repeating: .infinity, count: count),
      rowLower: rowLower,
      rowUpper: rowUpper,
      turnoverWeights: limit == nil ? [] : program.turnoverWeights + none,
      turnoverLimit: limit
    )
    let size = Double(slacks).squareRoot()
    guard let solution = LinearProgram.minimise(elastic, size: max(1, size), with: &solver) else {
      return nil
    }
    let x = Array(solution.x[..<n])
    return (solution.x[n...].reduce(0, +), program.turnover(of: x))
  }
}
