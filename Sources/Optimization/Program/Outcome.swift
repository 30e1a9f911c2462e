/// What a solve ends with: a proven optimum, a proven conflict, or neither, and then no number at all.
package enum Outcome: Sendable, Hashable {
  /// An optimum whose certificate holds.
  case optimal(Solution)
  /// No point meets the limits; the conflict proves it.
  case infeasible(Conflict)
  /// An answer was reached that the certificate does not bear out. An error, never to be shown as weights.
  case uncertified(Certificate)

  /// The solution, if there is one.
  package var solution: Solution? {
    guard case .optimal(let solution) = self else { return nil }
    return solution
  }

  /// The conflict, if there is one.
  package var conflict: Conflict? {
    guard case .infeasible(let conflict) = self else { return nil }
    return conflict
  }
}
