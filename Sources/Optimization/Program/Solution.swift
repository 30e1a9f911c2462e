/// The optimum of a ``QuadraticProgram`` with the multipliers that prove it.
///
/// In the units of the programme, and with the signs of
///
///     M (x − t) + p + Σ_i μ_i e_i + Σ_k ν_k a_k + f ∘ σ + μ_τ (c ∘ σ) = 0:
///
/// a multiplier is positive where an upper limit holds the answer back and negative where a lower one holds it up, so
/// that raising a limit changes the optimum at the rate of minus its multiplier.
package struct Solution: Sendable, Hashable {
  /// The optimum; exactly on the bounds and the origins it touches.
  package var x: [Double]
  /// μ_i: ≥ 0 at an upper bound, ≤ 0 at a lower one, of either sign where the bounds are equal, else 0.
  package var boundMultipliers: [Double]
  /// ν_k: as above for the general rows.
  package var rowMultipliers: [Double]
  /// σ_i ∈ [−1, 1]: the subgradient of |x_i − o_i|; the sign of the trade where there is one.
  ///
  /// Shared by costs and turnover. On a bound at the origin the kink carries what it can, the bound
  /// the rest. Zero for a variable that neither costs nor counts.
  package var kinks: [Double]
  /// μ_τ ≥ 0: the multiplier of the turnover limit.
  package var turnoverMultiplier: Double
  /// The objective at `x`.
  package var objective: Double
  /// The residuals of the optimality conditions against the data as given.
  package var certificate: Certificate
  /// False where other multipliers prove the same optimum (two limits that say the same): any valid set stands here.
  package var hasUniqueMultipliers: Bool
  /// Steps of the active-set method, those of proximal repetitions included.
  package var iterations: Int
}
