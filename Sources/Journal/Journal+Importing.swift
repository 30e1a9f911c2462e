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
  /// - Throws: ``JournalError/badLines(file:_:)`` with every bad line, or
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
          try record.finish()
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
  /// The digest of the entry before; `nil` after a line that says none.
  private var previous: String? = Event.origin
  private var last = 0
  private var bad = BadLines()
  /// A place beyond any record, from which counting on cannot overflow.
  private static let farthest = Int.max / 2
  /// The places of bad entries: what refers to them is not at fault.
  private var badPlaces: Set<Int> = []

  init(name: String, view: JournalView) {
    self.name = name
    self.view = view
  }

  mutating func start() throws {
    try view.requireSound()
    last = try view.lastPosition
  }

  mutating func add(_ bytes: Span<UInt8>) throws {
    line += 1
    // Some tools put a carriage return before every line end; no entry has one.
    let hasReturn = !bytes.isEmpty && bytes[bytes.count - 1] == UInt8(ascii: "\r")
    let bytes = bytes.extracting(0..<bytes.count - (hasReturn ? 1 : 0))
    if bytes.isEmpty { return }
    let entry: EntryParticulars
    do throws(RecordLine.Fault) {
      entry = try RecordLine(bytes).entry
    } catch {
      return reject(bytes, error.words)
    }
    let event = entry.event
    if let fault = linkFault(of: event) { reject(bytes, fault, position: event.position) }
    if event.position <= last {
      try compare(event)
    } else if bad.count == 0 || !badPlaces.contains(event.concerns ?? 0) {
      try take(entry, bytes)
    }
    position = min(event.position, Self.farthest)
    previous = event.digest
  }

  /// Ends the import.
  ///
  /// - Throws: ``JournalError/badLines(file:_:)`` when a line was bad.
  func finish() throws {
    guard bad.count == 0 else { throw JournalError.badLines(file: name, bad) }
    if outcome.added > 0 { try view.noteSound() }
  }

  private func linkFault(of event: Event) -> String? {
    if event.position != position + 1 {
      return "entry \(event.position) where entry \(position + 1) is due"
    }
    if let previous, event.previous != previous {
      return "entry \(event.position) does not follow from the one before it"
    }
    return nil
  }

  /// Compares an entry with the one that the journal has at its place.
  private mutating func compare(_ event: Event) throws {
    guard bad.count == 0 else { return }
    guard try view.event(at: event.position)?.digest == event.digest else {
      throw JournalError.diverges(file: name, position: event.position)
    }
    outcome.known += 1
  }

  /// Adds an entry if it says what may be recorded; once a line was bad the rest is only checked.
  private mutating func take(_ entry: EntryParticulars, _ bytes: Span<UInt8>) throws {
    do {
      try view.check(entry, view.isRetracted)
      guard try bad.count == 0 || view.event(at: entry.event.position) == nil else { return }
      try view.insert(entry.event)
      outcome.added += 1
    } catch let fault as ContentFault {
      reject(bytes, fault.description, position: entry.event.position)
    }
  }

  private mutating func reject(_ bytes: Span<UInt8>, _ reason: String, position: Int? = nil) {
    bad.add(line, bytes, reason)
    badPlaces.insert(position ?? self.position + 1)
    if position == nil {
      self.position += 1
      previous = nil
    }
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
