internal import GRDB
internal import PositionedData

extension Journal {
  /// What an import did.
  package struct Import: Sendable, Hashable {
    /// Entries that were added.
    package internal(set) var added = 0
    /// Entries of the record that the journal had already.
    package internal(set) var known = 0
  }

  /// Adds the entries of a record that continue this journal; those it has already must be the same.
  ///
  /// All of them or nothing; the memory taken does not grow with the record.
  ///
  /// - Parameters:
  ///   - name: What a person calls the record.
  ///   - read: Gives the next bytes of the record; none at its end.
  /// - Returns: How many entries were added, and how many were there already.
  /// - Throws: ``JournalError/badLine(file:line:reason:)`` with the first bad line, or
  ///   ``JournalError/diverges(file:position:)``.
  package func importRecord(_ name: String, _ read: () throws -> [UInt8]) throws -> Import {
    guard !isReadOnly else { throw JournalError.readOnly(path: path) }
    return try JournalError.translating(path) {
      try queue.writeWithoutTransaction { database in
        // Pages that are changed again and again are then written once, not each time others need room.
        try database.execute(sql: "PRAGMA cache_size = -\(Self.importCacheKiB)")
        var record = RecordImport(name: name, view: JournalView(database: database))
        try database.inTransaction(.immediate) {
          try record.start()
          try Lines.each(read) { line in try record.add(line) }
          return record.outcome.added > 0 ? .commit : .rollback
        }
        return record.outcome
      }
    }
  }
}

extension Journal {
  /// The pages an import holds: all that a record's indexes grow at.
  private static let importCacheKiB = 64 << 10
}

/// One import under way.
private struct RecordImport {
  let name: String
  let view: JournalView
  var outcome = Journal.Import()
  private var line = 0
  private var position = 0
  private var previous = Event.origin
  private var last = 0

  init(name: String, view: JournalView) {
    self.name = name
    self.view = view
  }

  mutating func start() throws { last = try view.lastPosition }

  mutating func add(_ bytes: Span<UInt8>) throws {
    line += 1
    if bytes.isEmpty { return }
    let event: Event
    do throws(RecordLine.Fault) {
      event = try RecordLine(bytes).event
    } catch {
      throw bad(error.words)
    }
    guard event.position == position + 1 else {
      throw bad("entry \(event.position) where entry \(position + 1) is due")
    }
    guard event.previous == previous else {
      throw bad("entry \(event.position) does not follow from the one before it")
    }
    guard (event.concerns ?? 0) < event.position else {
      throw bad("entry \(event.position) takes back one that comes later")
    }
    position += 1
    previous = event.digest
    try store(event)
  }

  private mutating func store(_ event: Event) throws {
    if event.position > last {
      try view.insert(event)
      outcome.added += 1
      return
    }
    guard try view.event(at: event.position)?.digest == event.digest else {
      throw JournalError.diverges(file: name, position: event.position)
    }
    outcome.known += 1
  }

  private func bad(_ reason: String) -> JournalError {
    .badLine(file: name, line: line, reason: reason)
  }
}

/// Cuts bytes into lines.
private enum Lines {
  static func each(_ read: () throws -> [UInt8], _ body: (Span<UInt8>) throws -> Void) throws {
    var rest: [UInt8] = []
    while true {
      let chunk = try read()
      if chunk.isEmpty { break }
      rest += chunk
      var start = 0
      // A line end searched from what was searched before would save little: chunks hold many lines.
      while let end = rest[start...].firstIndex(of: UInt8(ascii: "\n")) {
        try body(rest.span.extracting(start..<end))
        start = end + 1
      }
      rest.removeFirst(start)
      guard rest.count <= lineLimit else {
        throw JournalError.damaged("a line of the record is longer than \(lineLimit >> 20) MiB")
      }
    }
    if !rest.isEmpty { try body(rest.span) }
  }

  /// The most bytes of one entry: above any plan with its inputs.
  private static let lineLimit = 256 << 20
}
