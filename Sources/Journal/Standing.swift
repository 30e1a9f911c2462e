/// The entries that beliefs about one set of scenarios rest on at one point of the journal.
package struct Standing: Sendable, Hashable {
  /// What set the probabilities whole.
  package let base: Event
  /// The reports accepted since and not taken back, oldest first.
  package let evidence: [Event]
  /// The last entry that changed anything: its position is the revision.
  package let revision: Event

  /// Creates a standing, such as one that is only considered.
  package init(base: Event, evidence: [Event], revision: Event) {
    self.base = base
    self.evidence = evidence
    self.revision = revision
  }

  /// The subject of the entries about a set of scenarios.
  package static func subject(of scenarios: [String]) -> String {
    scenarios.sorted().joined(separator: " ")
  }
}

extension JournalView {
  /// What beliefs rest on now, found by the tables that are kept for it.
  ///
  /// - Parameter scenarios: The ids of the scenarios.
  /// - Returns: Nothing when the journal has never heard of these scenarios.
  /// - Throws: What reading the database throws.
  package func standing(of scenarios: [String]) throws -> Standing? {
    let subject = Standing.subject(of: scenarios)
    let bases: [EventKind] = [.priorSet, .override]
    guard let base = try newest(bases, subject: subject, limit: 1, inForce: true).first else {
      return nil
    }
    let evidence = try newest([.evidenceAccepted], after: base.position, inForce: true)
    return try standing(base, evidence.reversed(), subject, upTo: .max)
  }

  /// What beliefs rested on when the journal ended at a position: the same fold, stopped.
  package func standing(of scenarios: [String], upTo position: Int) throws -> Standing? {
    let subject = Standing.subject(of: scenarios)
    let ledger = Ledger(try entries(of: EventKind.ofBeliefs, upTo: position))
    guard let base = try ledger.base(of: subject).flatMap({ try event(at: $0) }) else { return nil }
    let evidence = try ledger.evidence(after: base.position).compactMap { try event(at: $0) }
    return try standing(base, evidence, subject, upTo: position)
  }

  private func standing(
    _ base: Event,
    _ evidence: [Event],
    _ subject: String,
    upTo position: Int
  ) throws -> Standing {
    let changes: [EventKind] = [.evidenceAccepted, .evidenceRetracted, .retraction, .trustSet]
    let change = try newest(changes, after: base.position, upTo: position, limit: 1)
    let set = try newest([.priorSet, .override], subject: subject, upTo: position, limit: 1)
    let revision = (change + set).max { $0.position < $1.position } ?? base
    return Standing(base: base, evidence: evidence, revision: revision)
  }
}
