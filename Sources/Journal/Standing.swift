/// What beliefs about one set of scenarios rest on when the journal ends at one of its entries.
package struct Standing: Sendable, Hashable {
  /// What set the probabilities whole.
  package let base: Event
  /// The last entry that changed anything: its position is the revision.
  package let revision: Event
  /// The last position that counts.
  package let last: Int

  /// Creates a standing, such as one that is only considered.
  package init(base: Event, revision: Event, last: Int = .max) {
    self.base = base
    self.revision = revision
    self.last = last
  }

  /// The subject of the entries about a set of scenarios.
  package static func subject(of scenarios: [String]) -> String {
    scenarios.sorted().joined(separator: " ")
  }
}

extension JournalView {
  /// What beliefs rest on.
  ///
  /// The present is found by the table of what is taken back, the past by folding the retractions up to
  /// then; either costs what it looks at, not what the journal holds.
  ///
  /// - Parameters:
  ///   - scenarios: The ids of the scenarios.
  ///   - last: The entry at which the journal is taken to end.
  /// - Returns: Nothing when the journal has never heard of these scenarios.
  /// - Throws: What reading the database throws.
  package func standing(of scenarios: [String], upTo last: Int = .max) throws -> Standing? {
    let subject = Standing.subject(of: scenarios)
    let bases: [EventKind] = [.priorSet, .override]
    let place = try positions(bases, subject: subject, upTo: last, limit: 1).first
    guard let base = try place.flatMap({ try event(at: $0) }) else { return nil }
    let changes: [EventKind] = [.evidenceAccepted, .evidenceRetracted, .retraction, .trustSet]
    let change = try newest(changes, after: base.position, upTo: last, limit: 1)
    let set = try newest(bases, subject: subject, upTo: last, limit: 1)
    let revision = (change + set).max { $0.position < $1.position } ?? base
    return Standing(base: base, revision: revision, last: last)
  }

  /// The entries that changed beliefs about some scenarios, newest first.
  package func changes(
    of scenarios: [String],
    after first: Int = 0,
    upTo last: Int = .max,
    limit: Int = .max
  ) throws -> [Event] {
    let subject = Standing.subject(of: scenarios)
    let bases = EventKind.ofBeliefs.filter(\.isBase)
    let others = EventKind.ofBeliefs.filter { !$0.isBase }
    let found =
      try newest(bases, subject: subject, after: first, upTo: last, limit: limit)
      + newest(others, after: first, upTo: last, limit: limit)
    return Array(found.sorted { $0.position > $1.position }.prefix(limit))
  }

  /// Whether a standing has any report besides its base.
  package func hasEvidence(_ standing: Standing) throws -> Bool {
    try !evidence(of: standing, limit: 1).isEmpty
  }

  /// The reports accepted since the base of a standing and not taken back, oldest first.
  package func evidence(of standing: Standing) throws -> [Event] {
    try evidence(of: standing, limit: .max).reversed().compactMap { try event(at: $0) }
  }

  private func evidence(of standing: Standing, limit: Int) throws -> [Int] {
    try positions(
      [.evidenceAccepted],
      after: standing.base.position,
      upTo: standing.last,
      limit: limit
    )
  }
}
