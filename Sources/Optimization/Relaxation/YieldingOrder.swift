/// Limits that may give way, in the order in which they do.
///
/// If the limits of a programme conflict, the shortest beginning of the order is found whose free relaxation makes the
/// rest feasible. Then the least relaxation of its last member with the earlier ones free is found and fixed, then that
/// of the one before, down to the first: the last asked gives least. (Lexicographic goal programming: J. Ignizio,
/// *Goal Programming and Extensions* (1976), ch. 3.) Each amount is rounded up to the next whole unit above, which
/// leaves an interior; on a set without one multipliers explode.
package struct YieldingOrder: ~Copyable {
  /// A limit that may give way.
  package struct Limit: Sendable, Hashable {
    /// Which limit.
    package var member: Conflict.Member
    /// Relaxations are whole multiples of this, in the units of the limit: 1e-4 for a basis point of NAV.
    package var unit: Double

    /// A limit with the unit of its relaxations.
    package init(member: Conflict.Member, unit: Double) {
      self.member = member
      self.unit = unit
    }
  }

  /// By how much one limit gave way.
  package struct Relaxation: Sendable, Hashable {
    /// Which limit.
    package var member: Conflict.Member
    /// What was needed, exactly.
    package var least: Double
    /// What was given: the next whole number of units above.
    package var amount: Double
  }

  /// What the order came to.
  package enum Outcome: Sendable, Hashable {
    /// The programme with its limits relaxed, in the order given; nothing relaxed if nothing had to be.
    case relaxed(BudgetedProgram, [Relaxation])
    /// The limits that do not yield conflict among themselves, even with all others lifted.
    case inflexible(Conflict)
    /// A solve on the way could not be certified.
    case uncertified
  }

  /// A need this close under a whole number of units counts as that number: the next one is given.
  private static let wholeTolerance = 1e-6

  private var violations: LeastViolation

  /// An order over programmes on `metric`, whose matrix is also the shape of the ellipsoid, if there is one.
  package init(_ metric: Metric) {
    violations = LeastViolation(metric)
  }

  /// Relaxes `limits` of `budgeted`, first to last, until the rest can hold.
  package mutating func relax(_ budgeted: BudgetedProgram, yielding limits: [Limit]) -> Outcome {
    var free = budgeted
    var length = 0
    while true {
      guard let feasible = violations.isFeasible(free) else { return .uncertified }
      if feasible { break }
      guard length < limits.count else {
        return violations.conflict(in: free).map { .inflexible($0) } ?? .uncertified
      }
      free = free.relaxing(limits[length].member, by: .infinity)
      length += 1
    }
    return settle(budgeted, Array(limits[..<length]))
  }

  /// Fixes the last of the freed limits at its least, then the one before, down to the first.
  private mutating func settle(_ budgeted: BudgetedProgram, _ freed: [Limit]) -> Outcome {
    var relaxed = budgeted
    var relaxations: [Relaxation] = []
    for index in freed.indices.reversed() {
      let limit = freed[index]
      var candidate = relaxed
      for earlier in freed[..<index] {
        candidate = candidate.relaxing(earlier.member, by: .infinity)
      }
      guard let least = violations.amount(limit.member, in: candidate) else { return .uncertified }
      guard least > LeastViolation.tolerance else { continue }
      let units = (least / limit.unit + Self.wholeTolerance).rounded(.down) + 1
      let amount = units * limit.unit
      relaxations.append(Relaxation(member: limit.member, least: least, amount: amount))
      relaxed = relaxed.relaxing(limit.member, by: amount)
    }
    return .relaxed(relaxed, relaxations.reversed())
  }
}
