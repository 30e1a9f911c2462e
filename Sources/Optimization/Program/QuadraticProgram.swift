/// One account: what it adds to the house's ``Metric``.
///
/// The solver minimises
///
///     ½ (x − t)ᵀ M (x − t) + pᵀ x + Σ_i f_i |x_i − o_i|
///
/// subject to
///
///     l ≤ x ≤ u,    lower_k ≤ a_kᵀ x ≤ upper_k,    Σ_i c_i |x_i − o_i| ≤ τ.
///
/// Equal limits make an equality; `-.infinity` and `.infinity` mean no limit. Every array over variables has n numbers
/// in the order of the metric, every array over rows has m.
package struct QuadraticProgram: Sendable, Hashable {
  /// t: where the account would like to be.
  package var target: [Double]
  /// o: where it is today; costs and turnover are measured from here.
  ///
  /// Need not be feasible.
  package var origin: [Double]
  /// f ≥ 0: what a unit of trade costs in the objective.
  ///
  /// Empty: nothing costs.
  package var costs: [Double]
  /// p: a linear term of the objective.
  ///
  /// Empty: none.
  package var linear: [Double]
  /// l.
  package var lower: [Double]
  /// u.
  package var upper: [Double]
  /// The lower limit of each general row.
  package var rowLower: [Double]
  /// The upper limit of each general row.
  package var rowUpper: [Double]
  /// c ≥ 0: what a unit of trade counts towards the turnover limit.
  ///
  /// Empty: nothing counts.
  package var turnoverWeights: [Double]
  /// τ ≥ 0, or nil for no limit.
  ///
  /// Gross: a pound moved from one sleeve to another counts twice if both weights are one.
  package var turnoverLimit: Double?

  /// A programme of given parts.
  package init(
    target: [Double],
    origin: [Double]? = nil,
    costs: [Double] = [],
    linear: [Double] = [],
    lower: [Double],
    upper: [Double],
    rowLower: [Double] = [],
    rowUpper: [Double] = [],
    turnoverWeights: [Double] = [],
    turnoverLimit: Double? = nil
  ) {
    self.target = target
    self.origin = origin ?? target
    self.costs = costs
    self.linear = linear
    self.lower = lower
    self.upper = upper
    self.rowLower = rowLower
    self.rowUpper = rowUpper
    self.turnoverWeights = turnoverWeights
    self.turnoverLimit = turnoverLimit
  }

  /// f_i, zero where no costs were given.
  func cost(_ index: Int) -> Double { costs.isEmpty ? 0 : costs[index] }

  /// c_i, zero where no weights were given.
  func turnoverWeight(_ index: Int) -> Double {
    turnoverWeights.isEmpty ? 0 : turnoverWeights[index]
  }

  /// Σ_i c_i |x_i − o_i|.
  package func turnover(of x: [Double]) -> Double {
    var total = 0.0
    for i in x.indices { total += turnoverWeight(i) * abs(x[i] - origin[i]) }
    return total
  }
}
