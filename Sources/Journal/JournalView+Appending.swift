internal import PositionedData
internal import GRDB

extension JournalView {
  /// Adds entries after the last one.
  ///
  /// - Throws: ``JournalError`` when the last entry is not what its digest says: nothing is built on
  ///   damaged ground.
  func append(_ drafts: [EventDraft], at time: Moment, by author: String) throws -> [Event] {
    guard !drafts.isEmpty else { return [] }
    let last = try lastEvent()
    if let last, last.bodyDigest != last.digest {
      throw JournalError.damaged("the last entry, \(last.position), was altered")
    }
    var previous = last?.digest ?? Event.origin
    var position = last?.position ?? 0
    var events: [Event] = []
    for draft in drafts {
      position += 1
      let event = Event(draft, position: position, time: time, author: author, previous: previous)
      do {
        try check(try event.entryParticulars(), isRetracted)
      } catch let fault as ContentFault {
        throw JournalError.refused(kind: event.kind.rawValue, reason: fault.description)
      }
      try insert(event)
      previous = event.digest
      events.append(event)
    }
    try noteSound()
    return events
  }

  private func lastEvent() throws -> Event? {
    let position = try lastPosition
    return position == 0 ? nil : try event(at: position)
  }

  /// Stores an entry, and what it takes back.
  func insert(_ event: Event) throws {
    let statement = try database.cachedStatement(
      sql: """
        INSERT INTO event (position, time, kind, subject, concerns, body, digest)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """
    )
    try statement.execute(
      arguments: [
        event.position, event.time.milliseconds, event.kind.rawValue, event.subject,
        event.concerns, event.body, event.digest,
      ]
    )
    if event.kind.isRetraction, let concerns = event.concerns { try retract(concerns) }
  }

  /// Marks an entry as taken back, and whatever that one had taken back as in force again.
  private func retract(_ position: Int) throws {
    try database.execute(
      sql: "INSERT OR IGNORE INTO retracted (position) VALUES (?)",
      arguments: [position]
    )
    guard let event = try event(at: position), event.kind.isRetraction,
      let concerns = event.concerns
    else { return }
    try restore(concerns)
  }

  /// Marks an entry as in force again unless another retraction of it still is.
  private func restore(_ position: Int) throws {
    let others = try Int.fetchOne(
      database,
      sql: """
        SELECT 1 FROM event WHERE concerns = ? AND kind IN ('retraction', 'evidence-retracted')
        AND position NOT IN (SELECT position FROM retracted)
        """,
      arguments: [position]
    )
    guard others == nil else { return }
    try database.execute(sql: "DELETE FROM retracted WHERE position = ?", arguments: [position])
    guard let event = try event(at: position), event.kind.isRetraction,
      let concerns = event.concerns
    else { return }
    try retract(concerns)
  }
}
