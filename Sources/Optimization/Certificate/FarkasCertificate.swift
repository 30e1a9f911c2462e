/// The proof that a set of limits has no point, evaluated on the data as given.
///
/// Each member is written `g_j · x ≤ h_j` and weighted by y_j > 0. With r = Σ y_j g_j over rows and bounds, y_τ the weight
/// of the turnover limit (0 without) and o the origin:
///
///     |r_i| ≤ y_τ c_i for every i,     gap = Σ y_j (g_j · o − h_j) − y_τ τ > 0
///
/// say that Σ y_j (g_j · (x − o)) ≥ −y_τ Σ c_i |x_i − o_i| ≥ −y_τ τ, whence Σ y_j (g_j · x − h_j) ≥ gap > 0 for every x
/// within the turnover limit: not all members can hold. J. Farkas, "Theorie der einfachen Ungleichungen", *J. reine
/// angew. Math.* 124 (1902), pp. 1–27; A. Schrijver, *Theory of Linear and Integer Programming* (1986), §7.3.
struct FarkasCertificate {
  let metric: Metric
  let program: QuadraticProgram

  /// r may exceed what turnover allows by this part of the terms that make it up: rounding in the multipliers.
  private static let balanceTolerance = 1e-9
  /// The gap must exceed this part of the terms that make it up.
  private static let gapTolerance = 1e-13

  /// The gap that `multipliers` of `members` prove, or nil if they prove nothing.
  func gap(_ members: [Conflict.Member], _ multipliers: [Double]) -> Double? {
    let n = metric.count
    var sum = [Double](repeating: 0, count: n)
    var size = [Double](repeating: 0, count: n)
    var turnover = 0.0
    var gap = 0.0
    var terms = 0.0
    func add(_ index: Int, _ coefficient: Double) {
      sum[index] += coefficient
      size[index] += abs(coefficient)
    }
    for (member, y) in zip(members, multipliers) {
      let limit = program.limit(member)
      switch member {
      case .bound(let i, let side):
        let sign: Double = side == .upper ? y : -y
        add(i, sign)
        gap += sign * (program.origin[i] - limit)
        terms += y * (abs(limit) + abs(program.origin[i]))
      case .row(let k, let side):
        let sign: Double = side == .upper ? y : -y
        for (i, a) in metric.row(k).enumerated() where a != 0 {
          add(i, sign * a)
          gap += sign * a * program.origin[i]
        }
        gap -= sign * limit
        terms += y * abs(limit)
      case .ellipsoid:
        // Its proof is another; see `BudgetedSolver`.
        return nil
      case .turnover:
        turnover = y
        gap -= y * limit
        terms += y * limit
      }
    }
    for i in 0..<n {
      let allowed = turnover * program.turnoverWeight(i) + Self.balanceTolerance * size[i]
      // Written so that NaN fails.
      guard abs(sum[i]) <= allowed else { return nil }
    }
    return gap > Self.gapTolerance * terms ? gap : nil
  }
}
