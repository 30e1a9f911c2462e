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
  /// The reports accepted since; none for a glance.
  let reports: [Event]
  /// What they have done to the base; `nil` when there are none, and for a glance.
  let update: EvidenceUpdate?
  /// The probabilities, in the order of the rule book.
  let probabilities: [Double]

  fileprivate init(
    _ standing: Standing,
    base: [Double],
    reports: [Event] = [],
    update: EvidenceUpdate? = nil,
    probabilities: [Double]? = nil
  ) {
    self.standing = standing
    self.base = base
    self.reports = reports
    self.update = update
    self.probabilities = probabilities ?? base
  }

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

  /// The beliefs in force, with what each fact did to them.
  func current(_ view: JournalView, on date: CalendarDate) throws -> HeldBeliefs? {
    try view.standing(of: scenarios).map { try weighed($0, view, on: date) }
  }

  /// The beliefs in force, for whom probabilities are enough.
  func glance(_ view: JournalView, on date: CalendarDate) throws -> HeldBeliefs? {
    try view.standing(of: scenarios).map { try glance($0, view, on: date) }
  }

  /// The beliefs as they were once an entry was recorded.
  func following(_ event: Event, _ view: JournalView) throws -> HeldBeliefs? {
    try past(view, upTo: event.position, on: try day(of: event, view))
  }

  /// The beliefs as they were before an entry was recorded, weighed on its day.
  func preceding(_ event: Event, _ view: JournalView) throws -> HeldBeliefs? {
    try past(view, upTo: event.position - 1, on: try day(of: event, view))
  }

  /// The day that the record had reached with an entry; a clock that ran ahead is not believed beyond today.
  private func day(of event: Event, _ view: JournalView) throws -> CalendarDate {
    min(try view.day(of: event), Clock.today())
  }

  /// The beliefs as they were when the journal ended at a position.
  func past(_ view: JournalView, upTo position: Int, on date: CalendarDate) throws -> HeldBeliefs? {
    try view.standing(of: scenarios, upTo: position).map { try weighed($0, view, on: date) }
  }

  /// The beliefs as they were known at the end of a day.
  func known(_ view: JournalView, atEndOf date: CalendarDate) throws -> HeldBeliefs? {
    let position = try view.position(at: Moment(endOf: date))
    return try view.standing(of: scenarios, upTo: position).map {
      try weighed($0, view, on: date)
    }
  }

  // MARK: - Folding

  /// Takes the probabilities from the cache, or weighs the reports and keeps what comes out.
  private func glance(_ standing: Standing, _ view: JournalView, on date: CalendarDate) throws
    -> HeldBeliefs
  {
    let base = try base(of: standing)
    guard try view.hasEvidence(standing) else { return HeldBeliefs(standing, base: base) }
    let cache = BeliefCache(
      standing,
      scenarios: scenarios,
      rules: try location.evidenceDigest(),
      on: date
    )
    if let kept = cache?.probabilities(count: scenarios.count) {
      return HeldBeliefs(standing, base: base, probabilities: kept)
    }
    let held = try weighed(standing, view, on: date)
    cache?.keep(held.probabilities)
    return held
  }

  private func weighed(_ standing: Standing, _ view: JournalView, on date: CalendarDate) throws
    -> HeldBeliefs
  {
    let reports = try view.evidence(of: standing)
    let trust =
      reports.isEmpty ? SourceTrust.untold : try SourceTrust(view, upTo: standing.last)
    return try held(standing, reports, trust, on: date)
  }

  /// The beliefs that rest on a base and some reports.
  func held(
    _ standing: Standing,
    _ reports: [Event],
    _ trust: SourceTrust,
    on date: CalendarDate
  ) throws -> HeldBeliefs {
    let base = try base(of: standing)
    guard !reports.isEmpty else { return HeldBeliefs(standing, base: base) }
    let update = try EvidenceUpdate(
      of: reports,
      from: base,
      scenarios: scenarios,
      by: try location.evidenceBook().likelihoods,
      trust: trust,
      on: date
    )
    return HeldBeliefs(
      standing,
      base: base,
      reports: reports,
      update: update,
      probabilities: update.probabilities
    )
  }

  private func base(of standing: Standing) throws -> [Double] {
    let stated = try standing.base.content(SetProbabilities.self).probabilities
    return try scenarios.map { id in
      guard let probability = stated[id] else {
        throw JournalError.damaged("entry \(standing.base.position) has no probability of \(id)")
      }
      return probability
    }
  }
}
