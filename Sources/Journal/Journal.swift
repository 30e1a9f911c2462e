internal import GRDB

/// The record of what was believed, when, why and on whose word: one SQLite file, entries that are only
/// ever added, each holding the digest of the one before.
package struct Journal: Sendable {
  /// The path of the file.
  package let path: String
  let queue: DatabaseQueue
  /// Whether it was opened for reading alone.
  package let isReadOnly: Bool

  init(path: String, queue: DatabaseQueue, isReadOnly: Bool) {
    self.path = path
    self.queue = queue
    self.isReadOnly = isReadOnly
  }

  /// Reads one state of the journal, undisturbed by writers; each of its entries says something that a
  /// command could have recorded.
  ///
  /// - Throws: ``JournalError/unsound(entry:reason:)`` when one does not: nothing is made of it.
  package func read<Value>(_ body: (JournalView) throws -> Value) throws -> Value {
    try inspect { view in
      try view.requireSound()
      return try body(view)
    }
  }

  /// Reads one state of the journal whose entries may say anything: for those that only show or copy it.
  package func inspect<Value>(_ body: (JournalView) throws -> Value) throws -> Value {
    try JournalError.translating(path) {
      try queue.read { database in try body(JournalView(database: database)) }
    }
  }

  /// Records what a closure decides on, all of it or nothing; once this returns it survives a crash of the
  /// machine.
  ///
  /// The closure sees the journal with every other process's entries and none comes in between. Where it
  /// decides on nothing, nothing is written.
  ///
  /// - Parameters:
  ///   - time: What the clock says; it is read while no other process can write, so that entries made at once
  ///     are in the order of their times.
  ///   - author: On whose word.
  ///   - decide: What to record, given the state.
  /// - Returns: The entries that were added.
  /// - Throws: ``JournalError``, or what the closure throws; nothing is recorded then.
  @discardableResult
  package func record(
    at time: @autoclosure () -> Moment,
    by author: String,
    _ decide: (JournalView) throws -> [EventDraft]
  ) throws -> [Event] {
    guard !isReadOnly else { throw JournalError.readOnly(path: path) }
    return try JournalError.translating(path) {
      try queue.writeWithoutTransaction { database in
        var events: [Event] = []
        try database.inTransaction(.immediate) {
          let view = JournalView(database: database)
          try view.requireSound()
          let drafts = try decide(view)
          events = try view.append(drafts, at: time(), by: author)
          return events.isEmpty ? .rollback : .commit
        }
        return events
      }
    }
  }

  /// Records drafts that need no look at the state.
  @discardableResult
  package func record(_ drafts: [EventDraft], at time: Moment, by author: String) throws -> [Event]
  {
    try record(at: time, by: author) { _ in drafts }
  }

  /// Looks at the journal as it would be with some drafts recorded; nothing is.
  ///
  /// - Parameters:
  ///   - drafts: What would be recorded.
  ///   - time: When.
  ///   - author: On whose word.
  ///   - look: Takes that state.
  /// - Returns: What the look gives.
  /// - Throws: ``JournalError``, or what the look throws.
  package func trying<Value>(
    _ drafts: [EventDraft],
    at time: Moment,
    by author: String,
    _ look: (JournalView) throws -> Value
  ) throws -> Value {
    guard !isReadOnly else { throw JournalError.readOnly(path: path) }
    return try JournalError.translating(path) {
      try queue.writeWithoutTransaction { database in
        try database.beginTransaction(.immediate)
        defer { try? database.rollback() }
        let view = JournalView(database: database)
        try view.requireSound()
        _ = try view.append(drafts, at: time, by: author)
        return try look(view)
      }
    }
  }

  /// Throws away everything that can be made from the record, and makes it again.
  package func rebuildViews() throws {
    guard !isReadOnly else { throw JournalError.readOnly(path: path) }
    try JournalError.translating(path) {
      try queue.write { database in
        try database.execute(sql: "DROP TABLE IF EXISTS retracted; DROP TABLE IF EXISTS checked")
        try database.execute(sql: JournalSchema.views)
        let view = JournalView(database: database)
        for position in try view.ledger().retracted {
          try database.execute(
            sql: "INSERT INTO retracted (position) VALUES (?)",
            arguments: [position]
          )
        }
      }
    }
  }
}

extension Journal {
  /// Lets go of the file; its log is folded into it.
  package func close() throws {
    try JournalError.translating(path) { try queue.close() }
  }
}
