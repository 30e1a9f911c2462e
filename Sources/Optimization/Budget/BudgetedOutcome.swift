/// The optimum of a ``BudgetedProgram``.
package struct BudgetedSolution: Sendable, Hashable {
  /// The optimum and the multipliers of everything but the ellipsoid; its certificate includes the ellipsoid.
  package var solution: Solution
  /// ν ≥ 0: the multiplier of the ellipsoid, whose gradient is Σ (x − b).
  package var ellipsoidMultiplier: Double
  /// θ = 1 / (1 + ν) ∈ (0, 1].
  package var share: Double
  /// √((x − b)ᵀ Σ (x − b)).
  package var length: Double
  /// How many programmes were solved on the way.
  package var solves: Int

  /// An optimum with the multiplier of its ellipsoid; none where there is no ellipsoid.
  package init(
    solution: Solution,
    ellipsoidMultiplier: Double = 0,
    share: Double = 1,
    length: Double = 0,
    solves: Int = 1
  ) {
    self.solution = solution
    self.ellipsoidMultiplier = ellipsoidMultiplier
    self.share = share
    self.length = length
    self.solves = solves
  }
}

/// What a solve with an ellipsoid ends with.
package enum BudgetedOutcome: Sendable, Hashable {
  /// An optimum whose certificate holds.
  case optimal(BudgetedSolution)
  /// The limits without the ellipsoid contradict each other, or they keep out of it; the members say which.
  case infeasible(Conflict)
  /// No answer that the certificate bears out.
  case uncertified(Certificate)

  /// The solution, if there is one.
  package var solution: BudgetedSolution? {
    guard case .optimal(let solution) = self else { return nil }
    return solution
  }

  /// The conflict, if there is one.
  package var conflict: Conflict? {
    guard case .infeasible(let conflict) = self else { return nil }
    return conflict
  }
}
