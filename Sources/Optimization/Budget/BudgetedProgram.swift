/// A programme whose answer must also lie in an ellipsoid: `(x − b)ᵀ Σ (x − b) ≤ ε²`.
package struct BudgetedProgram: Sendable, Hashable {
  /// The programme itself.
  package var program: QuadraticProgram
  /// b: the centre of the ellipsoid.
  package var centre: [Double]
  /// ε ≥ 0, or nil for no ellipsoid.
  package var radius: Double?

  /// A programme with an ellipsoid, or without one.
  package init(program: QuadraticProgram, centre: [Double] = [], radius: Double? = nil) {
    self.program = program
    self.centre = centre.isEmpty ? program.target : centre
    self.radius = radius
  }

  /// The limit that `member` names; infinite where there is none.
  package func limit(_ member: Conflict.Member) -> Double {
    member == .ellipsoid ? radius ?? .infinity : program.limit(member)
  }

  /// The same with the limit that `member` names widened by `amount` ≥ 0; `.infinity` lifts it.
  package func relaxing(_ member: Conflict.Member, by amount: Double) -> BudgetedProgram {
    var relaxed = self
    if member == .ellipsoid {
      relaxed.radius = amount == .infinity ? nil : radius.map { $0 + amount }
    } else {
      relaxed.program = program.relaxing(member, by: amount)
    }
    return relaxed
  }

  /// The same with only `members` of its limits.
  package func keeping(only members: [Conflict.Member]) -> BudgetedProgram {
    BudgetedProgram(
      program: program.keeping(only: members),
      centre: centre,
      radius: members.contains(.ellipsoid) ? radius : nil
    )
  }
}
