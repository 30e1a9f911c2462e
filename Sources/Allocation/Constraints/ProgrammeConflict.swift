import Diagnostics
import Optimization

/// Why a programme has no answer.
enum ProgrammeConflict {
  /// Limits that no weights meet together, irreducible, from the solver's proof.
  case limits(Conflict)
  /// The least tracking error that the other limits allow exceeds its budget.
  case trackingError
}

extension ProgrammeConflict {
  /// The conflicting lines, each with the least relaxation that would make the set feasible.
  func members(of programme: Programme) throws(InputError) -> [PolicyConflict.Member] {
    switch self {
    case .limits(let conflict): return conflict.policyMembers(of: programme)
    case .trackingError: return try programme.trackingErrorConflict()
    }
  }
}

extension Conflict {
  /// The members as a client's file names them.
  ///
  /// The set is irreducible, so its Farkas combination is unique: relaxing member j alone by
  /// `gap / y_j` makes it feasible, and nothing less does.
  fileprivate func policyMembers(of programme: Programme) -> [PolicyConflict.Member] {
    var found: [PolicyConflict.Member] = []
    for (member, multiplier) in zip(members, multipliers) {
      // Row 0 is the budget, which is nobody's line.
      guard let limit = LimitKey(member), let origin = programme.origin(of: limit) else { continue }
      let scale = limit == .turnover ? 0.5 : 1
      found.append(origin.member(relaxation: multiplier > 0 ? gap / multiplier * scale : nil))
    }
    return found
  }
}

extension LimitKey {
  /// The limit that a member of a solver's conflict is; `nil` for the budget row.
  fileprivate init?(_ member: Conflict.Member) {
    switch member {
    case .bound(let index, .lower): self = .lower(index)
    case .bound(let index, .upper): self = .upper(index)
    case .row(0, _): return nil
    case .row(let index, _): self = .row(index - 1)
    case .turnover: self = .turnover
    }
  }
}

extension ConstraintOrigin {
  fileprivate func member(relaxation: Double?) -> PolicyConflict.Member {
    PolicyConflict.Member(id: id, name: name, span: span, relaxation: relaxation)
  }
}

// MARK: - Tracking error

extension Programme {
  /// Halvings of an interval of all NAV: the relaxation is exact to 1e-12.
  private static let relaxationHalvings = 40

  /// The tracking-error budget and the limits that keep the weights away from the anchor: irreducible,
  /// found by leaving out one limit after the other.
  fileprivate func trackingErrorConflict() throws(InputError) -> [PolicyConflict.Member] {
    var kept = self
    var members: [LimitKey] = []
    for limit in limits where limit != .trackingError {
      let trial = kept.without([limit])
      if try trial.isFeasible() { members.append(limit) } else { kept = trial }
    }
    var found: [PolicyConflict.Member] = []
    for limit in members + [.trackingError] {
      guard let origin = origin(of: limit) else { continue }
      found.append(origin.member(relaxation: try leastRelaxation(of: limit, in: kept)))
    }
    return found
  }

  private func leastRelaxation(of limit: LimitKey, in programme: Programme) throws(InputError)
    -> Double?
  {
    var low = 0.0
    var high = 1.0
    guard try programme.relaxed(limit, by: high).isFeasible() else { return nil }
    for _ in 0..<Self.relaxationHalvings {
      let middle = (low + high) / 2
      if try programme.relaxed(limit, by: middle).isFeasible() { high = middle } else { low = middle }
    }
    return high
  }

  private func relaxed(_ limit: LimitKey, by amount: Double) -> Programme {
    var relaxed = self
    relaxed.relax(limit, by: amount)
    return relaxed
  }
}
