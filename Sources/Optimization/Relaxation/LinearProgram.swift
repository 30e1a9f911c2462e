/// Linear objectives over the limits of a programme, by the quadratic solver.
///
/// Proximal steps x′ = argmin ω (g · x + Σ f_i |x_i − o_i|) + ½ (x − x_k)ᵀ K (x − x_k) reach an optimum of the linear
/// programme after finitely many (R. T. Rockafellar, *SIAM J. Control Optim.* 14 (1976), proposition 8, p. 895;
/// O. Mangasarian and R. Meyer, "Nonlinear perturbation of linear programs", *ibid.* 17 (1979), pp. 745–752: the first
/// one does if ω is large). The value does not depend on K, the metric of the solver.
enum LinearProgram {
  /// ω at first, relative to the size of the objective in solver units: a step of many times the feasible region.
  private static let firstPush = 16.0
  /// Proximal steps, ω growing by ``pushGrowth``, before the programme counts as unsolved.
  private static let steps = 60
  static let pushGrowth = 4.0
  /// A proximal step that gains less than this part of the value is the last.
  static let gain = 1e-13

  /// An optimum of the objective that `program` has in its linear term and costs.
  ///
  /// - Parameters:
  ///   - program: Limits and objective; its target is not used.
  ///   - size: The length of the objective in solver units.
  ///   - solver: A solver on any metric of the programme's variables and rows.
  /// - Returns: The optimum with multipliers in the units of the objective; nil if the limits conflict, the objective
  ///   has no least value, or no answer could be certified.
  static func minimise(
    _ program: QuadraticProgram,
    size: Double,
    with solver: inout Solver
  ) -> Solution? {
    var push = firstPush / size
    var growth = pushGrowth
    var current = program
    current.target = program.origin
    var last = Double.infinity
    for step in 0..<steps {
      current.linear = program.linear.map { push * $0 }
      current.costs = program.costs.map { push * $0 }
      switch step == 0 ? solver.solve(current) : solver.resolve(current) {
      case .infeasible: return nil
      case .uncertified:
        // Multipliers grow with the push, and rounding with them: shorter steps from here on.
        growth = 1
        push /= pushGrowth
      case .optimal(let solution):
        let value = program.linearValue(at: solution.x)
        if last - value <= gain * max(1, abs(value)) { return solution.scaled(by: 1 / push) }
        last = value
        current.target = solution.x
        push *= growth
      }
    }
    return nil
  }
}

extension QuadraticProgram {
  /// pᵀ x + Σ f_i |x_i − o_i|.
  func linearValue(at x: [Double]) -> Double {
    var value = 0.0
    for i in x.indices {
      value += cost(i) * abs(x[i] - origin[i])
      if !linear.isEmpty { value += linear[i] * x[i] }
    }
    return value
  }
}

extension Solution {
  /// The same with its multipliers times `factor`.
  func scaled(by factor: Double) -> Solution {
    var scaled = self
    scaled.boundMultipliers = boundMultipliers.map { factor * $0 }
    scaled.rowMultipliers = rowMultipliers.map { factor * $0 }
    scaled.turnoverMultiplier = factor * turnoverMultiplier
    return scaled
  }
}
