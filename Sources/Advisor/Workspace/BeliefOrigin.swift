import Allocation
import Diagnostics
import PositionedData

/// Whose probabilities a recommendation rests on.
enum BeliefOrigin: Sendable {
  /// A proposal that the command line names.
  case proposal(ProposedBeliefs)
  /// The journal.
  case journal(HeldBeliefs)
  /// The priors, or what was set by hand.
  case named

  /// Finds the origin: a proposal first; what is set by hand is nobody's record.
  init(proposed: ProposedBeliefs?, held: HeldBeliefs?, isSetByHand: Bool) {
    if let proposed {
      self = .proposal(proposed)
    } else if let held, !isSetByHand {
      self = .journal(held)
    } else {
      self = .named
    }
  }

  /// What a plan says of beliefs, with their age on its day.
  func record(of beliefs: Beliefs, on date: CalendarDate) -> Plan.BeliefsRecord {
    switch self {
    case .proposal(let proposed): proposed.origin(of: beliefs, on: date)
    case .journal(let held):
      Plan.BeliefsRecord(revision: held.name, ageDays: held.age(on: date), expires: held.expiry)
    case .named: Plan.BeliefsRecord(revision: beliefs.provenance)
    }
  }

  /// What a careful person would want to know before using the beliefs on a day.
  func warnings(on date: CalendarDate) -> [Diagnostic] {
    switch self {
    case .proposal(let proposed): proposed.warnings(on: date)
    case .journal(let held): held.expiry < date ? [held.expired] : []
    case .named: []
    }
  }
}
