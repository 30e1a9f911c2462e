extension Solver {
  /// A conflict of fewer members, if lifting one member of `conflict` at a time leads to one.
  ///
  /// Limits often conflict in several ways at once, and the method meets one of them. The shortest is the easiest to act
  /// on, and finding it is NP-hard (E. Amaldi, M. Pfetsch and L. Trotter, *Math. Prog.* 95 (2003), pp. 533–554); this
  /// search is greedy: each member in turn is lifted from the whole programme, and if what is left still conflicts in a
  /// smaller set, the search goes on from there. Costs one solve for each member, and then again.
  package mutating func smaller(_ conflict: Conflict, in program: QuadraticProgram) -> Conflict {
    var best = conflict
    var improved = true
    while improved && best.members.count > 2 {
      improved = false
      for member in best.members {
        let lifted = program.relaxing(member, by: .infinity)
        guard case .infeasible(let other) = solve(lifted) else { continue }
        guard other.members.count < best.members.count else { continue }
        best = other
        improved = true
        break
      }
    }
    return best
  }
}
