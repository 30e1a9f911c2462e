import Allocation
import Journal
import PositionedData
import Reports

/// Beliefs as the journal holds them at one of its entries and on one day.
struct HeldBeliefs: Sendable {
  /// What they rest on.
  let standing: Standing
  /// The probabilities that were set whole, in the order of the rule book.
  let base: [Double]
  /// What the evidence accepted since has done to them; `nil` when there is none.
  let update: EvidenceUpdate?
  /// The probabilities, in the order of the rule book.
  let probabilities: [Double]

  /// Days after which beliefs want to be looked at again.
  static let daysInForce = 30

  /// The entry that last changed them.
  var revision: Int { standing.revision.position }
  /// A revision as it is written: `r17`.
  var name: String { "r\(revision)" }
  /// The day of the last change.
  var day: CalendarDate { standing.revision.time.day }
  /// The day after which they want to be looked at again.
  var expiry: CalendarDate { day.adding(days: Self.daysInForce) }

  /// Their age in days on a day; 0 for a day before.
  func age(on date: CalendarDate) -> Int { max(0, day.days(to: date)) }

  /// The beliefs as a recommendation takes them.
  var beliefs: Beliefs {
    get throws {
      guard let beliefs = Beliefs(probabilities, provenance: name) else {
        throw JournalError.damaged(
          "the probabilities of entry \(standing.base.position) do not sum to 1"
        )
      }
      return beliefs
    }
  }
}

/// What reads the journal with one rule book.
struct BeliefReader: Sendable {
  let book: RuleBook
  let location: RulesLocation

  var scenarios: [String] { book.scenarios.map(\.id) }
  var subject: String { Standing.subject(of: scenarios) }

  /// The beliefs in force.
  func current(_ view: JournalView, on date: CalendarDate) throws -> HeldBeliefs? {
    try view.standing(of: scenarios).map { try held($0, view, on: date) }
  }

  /// The beliefs as they were when the journal ended at a position.
  func past(_ view: JournalView, upTo position: Int, on date: CalendarDate) throws -> HeldBeliefs? {
    try view.standing(of: scenarios, upTo: position).map { try held($0, view, on: date) }
  }

  /// The beliefs as they were known at the end of a day.
  func known(_ view: JournalView, atEndOf date: CalendarDate) throws -> HeldBeliefs? {
    try past(view, upTo: try view.position(at: Moment(endOf: date)), on: date)
  }

  private func held(_ standing: Standing, _ view: JournalView, on date: CalendarDate) throws
    -> HeldBeliefs
  {
    try held(
      standing,
      standing.evidence.isEmpty ? .untold : SourceTrust(view, upTo: standing.revision.position),
      on: date
    )
  }

  /// The beliefs that rest on some entries.
  func held(_ standing: Standing, _ trust: SourceTrust, on date: CalendarDate) throws -> HeldBeliefs
  {
    let stated = try standing.base.particulars()["payload"]?["probabilities"]?.numbers ?? [:]
    let base = try scenarios.map { id in
      guard let probability = stated[id] else {
        throw JournalError.damaged("entry \(standing.base.position) has no probability of \(id)")
      }
      return probability
    }
    guard !standing.evidence.isEmpty else {
      return HeldBeliefs(standing: standing, base: base, update: nil, probabilities: base)
    }
    let update = try EvidenceUpdate(
      of: standing.evidence,
      from: base,
      scenarios: scenarios,
      by: try location.evidenceBook().likelihoods,
      trust: trust,
      on: date
    )
    return HeldBeliefs(
      standing: standing,
      base: base,
      update: update,
      probabilities: update.probabilities
    )
  }
}
