/// A set of limits that no point meets together, none of which can be left out.
package struct Conflict: Sendable, Hashable {
  /// One limit of a programme.
  package enum Member: Sendable, Hashable {
    /// A bound of variable `index`.
    case bound(index: Int, side: Side)
    /// A limit of general row `index`.
    case row(index: Int, side: Side)
    /// The turnover limit.
    case turnover
    /// The ellipsoid of a ``BudgetedProgram``.
    case ellipsoid
  }

  /// Which limit of a range.
  package enum Side: Sendable, Hashable {
    /// The lower limit.
    case lower
    /// The upper limit.
    case upper
  }

  /// The limits in conflict: rows by index, then bounds by index, then turnover.
  package var members: [Member]
  /// Whether rows and bounds alone conflict.
  package var isLinear: Bool { !members.contains(.turnover) && !members.contains(.ellipsoid) }

  /// Farkas' multipliers y > 0, one for each member, in the units of the programme: the combination
  /// `Σ y_j (g_j · x − h_j) ≤ 0` of the members, each written `g_j · x ≤ h_j`, has no `x` on its
  /// left and ``gap`` > 0 for its value.
  ///
  /// (For turnover `g` is `c ∘ σ` at origin-centred `x`, with some σ_i ∈ [−1, 1]. Where the
  /// ellipsoid is a member see ``BudgetedSolver``.)
  package var multipliers: [Double]
  /// `−Σ y_j h_j` > 0, at the scale of `multipliers`.
  package var gap: Double
}
