internal import GRDB
package import PositionedData

/// One state of the journal, looked at within a transaction.
package struct JournalView {
  let database: Database

  /// The last entry's position; 0 for an empty journal.
  package var lastPosition: Int {
    get throws { try Int.fetchOne(database, sql: "SELECT max(position) FROM event") ?? 0 }
  }

  /// The entry at a position.
  package func event(at position: Int) throws -> Event? {
    try events(sql: "position = ?", [position], limit: 1).first
  }

  /// The last position recorded up to a moment, and 0 if there is none.
  ///
  /// Entries are in the order they came in; where a clock was set back, what stood before an entry of
  /// that time is known then too.
  package func position(at moment: Moment) throws -> Int {
    try Int.fetchOne(
      database,
      sql: "SELECT max(position) FROM event INDEXED BY event_by_time WHERE time <= ?",
      arguments: [moment.milliseconds]
    ) ?? 0
  }

  /// The entry that first set probabilities for some scenarios.
  package func firstBase(of subject: String) throws -> Event? {
    try events(
      sql: "kind IN ('prior-set', 'override') AND subject = ? AND subject <> '' ORDER BY position",
      [subject],
      limit: 1
    ).first
  }

  /// The latest day that an entry, or one before it, was recorded on.
  ///
  /// The order of entries is that of the record, whatever their clocks said: what an entry knew of, it knew
  /// on the latest day before it.
  package func day(of event: Event) throws -> CalendarDate {
    let latest = try Int.fetchOne(
      database,
      sql: """
        SELECT time FROM event INDEXED BY event_by_time WHERE position <= ?
        ORDER BY time DESC LIMIT 1
        """,
      arguments: [event.position]
    )
    return Moment(milliseconds: latest ?? event.time.milliseconds).day
  }

  /// Whether an entry is taken back at present.
  package func isRetracted(_ position: Int) throws -> Bool {
    try Int.fetchOne(
      database,
      sql: "SELECT 1 FROM retracted WHERE position = ?",
      arguments: [position]
    ) != nil
  }

  /// Entries of some kinds, newest first.
  ///
  /// - Parameters:
  ///   - kinds: The kinds asked for; all when empty.
  ///   - subject: Only of this subject.
  ///   - first: Only after this position.
  ///   - last: Only up to this position.
  ///   - limit: At most so many.
  ///   - isInForce: Leaves out what is taken back at present.
  /// - Returns: The entries, the newest first.
  /// - Throws: What reading the database throws.
  package func newest(
    _ kinds: [EventKind] = [],
    subject: String? = nil,
    after first: Int = 0,
    upTo last: Int = .max,
    limit: Int = .max,
    inForce isInForce: Bool = false
  ) throws -> [Event] {
    var arguments = StatementArguments([first, last])
    var condition = "position > ? AND position <= ?"
    if let subject {
      condition += " AND subject = ? AND subject <> ''"
      arguments += [subject]
    }
    if isInForce { condition += " AND position NOT IN (SELECT position FROM retracted)" }
    let ending = " ORDER BY position DESC"
    guard !kinds.isEmpty else {
      return try events(sql: condition + ending, arguments, limit: limit)
    }
    // A query for each kind walks an index backwards; one for all of them would sort.
    let events = try kinds.flatMap { kind in
      try self.events(
        sql: "kind = '\(kind.rawValue)' AND \(condition)\(ending)",
        arguments,
        limit: limit
      )
    }
    return Array(events.sorted { $0.position > $1.position }.prefix(limit))
  }

  /// The last entry of one kind, by subject and then by position, whose subject lies in a range.
  ///
  /// What is taken back is left out, and so is what belongs to an entry that is.
  package func last(_ kind: EventKind, subjects: ClosedRange<String>) throws -> Event? {
    try events(
      sql: """
        kind = '\(kind.rawValue)' AND subject <> '' AND subject >= ? AND subject <= ?
        AND position NOT IN (SELECT position FROM retracted)
        AND (concerns IS NULL OR concerns NOT IN (SELECT position FROM retracted))
        ORDER BY subject DESC, position DESC
        """,
      [subjects.lowerBound, subjects.upperBound],
      limit: 1
    ).first
  }

  /// What is taken back when the journal ends at one of its entries, found by an index alone.
  func ledger(upTo last: Int = .max) throws -> Ledger {
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT position, concerns FROM event INDEXED BY event_by_concern
        WHERE concerns IS NOT NULL AND kind IN (\(Self.list(EventKind.retractions)))
        AND position <= ? ORDER BY position
        """,
      arguments: [last]
    )
    var ledger = Ledger()
    while let row = try rows.next() {
      ledger.add(try row.integer(0), takingBack: try row.integer(1))
    }
    return ledger
  }

  /// Where entries of some kinds stand that are in force when the journal ends at one of them, newest
  /// first.
  func positions(
    _ kinds: [EventKind],
    subject: String? = nil,
    after first: Int = 0,
    upTo last: Int,
    limit: Int
  ) throws -> [Int] {
    let isPresent = last == .max
    let retracted =
      isPresent ? [] : try ledger(upTo: last).retracted
    var condition = "position > ? AND position <= ?"
    if isPresent { condition += " AND position NOT IN (SELECT position FROM retracted)" }
    var arguments = StatementArguments([first, last])
    if let subject {
      condition += " AND subject = ? AND subject <> ''"
      arguments += [subject]
    }
    let found = try kinds.flatMap { kind in
      let rows = try Int.fetchCursor(
        database,
        sql: "SELECT position FROM event WHERE kind = '\(kind.rawValue)' AND \(condition) "
          + "ORDER BY position DESC",
        arguments: arguments
      )
      var found: [Int] = []
      while found.count < limit, let position = try rows.next() {
        if !retracted.contains(position) { found.append(position) }
      }
      return found
    }
    return Array(found.sorted(by: >).prefix(limit))
  }

  // MARK: - Rows

  private static func list(_ kinds: [EventKind]) -> String {
    kinds.map { "'\($0.rawValue)'" }.joined(separator: ",")
  }

  private func events(sql: String, _ arguments: StatementArguments, limit: Int) throws -> [Event] {
    let rows = try Row.fetchAll(
      database,
      sql: "SELECT position, body, digest FROM event WHERE \(sql) LIMIT \(limit)",
      arguments: arguments
    )
    return try rows.map { row in
      guard let event = Event(body: try row.text(1), digest: try row.text(2)) else {
        throw JournalError.damaged("entry \(try row.integer(0)) cannot be read")
      }
      return event
    }
  }
}
