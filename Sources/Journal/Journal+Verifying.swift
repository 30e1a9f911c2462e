internal import GRDB
internal import PositionedData

extension Journal {
  /// Looks at every entry: its digest, its place, its link to the one before, the columns it is found by.
  ///
  /// - Throws: ``JournalError`` only where the file cannot be read at all.
  package func verify() throws -> Verification {
    var verification = Verification()
    do {
      try inspect { view in try view.verify(&verification) }
    } catch JournalError.damaged(let message) {
      verification.faults.append(.file(message))
    }
    return verification
  }
}

extension JournalView {
  fileprivate func verify(_ verification: inout Verification) throws {
    let integrity = try String.fetchAll(database, sql: "PRAGMA quick_check(5)")
    if integrity != ["ok"] {
      verification.faults += integrity.map { .file($0) }
    }
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT position, time, kind, subject, concerns, body, digest FROM event ORDER BY position
        """
    )
    var position = 0
    var latest = Int.min
    var ledger = Ledger()
    while let row = try rows.next() {
      let place = try row.integer(0)
      if place != position + 1 { verification.faults.append(.missing(before: place)) }
      position = place
      verification.count += 1
      if let entry = try verification.check(row, at: place) {
        try verify(entry, at: place, &ledger, &verification)
      }
      let time = try row.integer(1)
      if time < latest { verification.timesSetBack.append(place) }
      latest = max(latest, time)
    }
    if verification.isSound, try !derivedIsRight() { verification.faults.append(.derived) }
  }

  private func verify(
    _ entry: EntryParticulars,
    at place: Int,
    _ ledger: inout Ledger,
    _ verification: inout Verification
  ) throws {
    do {
      try check(entry) { ledger.retracted.contains($0) }
    } catch let fault as ContentFault {
      verification.faults.append(.unsound(place, reason: fault.description))
    }
    if entry.event.kind.isRetraction, let target = entry.event.concerns {
      ledger.add(place, takingBack: target)
    }
  }
}

extension Verification {
  fileprivate var isSound: Bool {
    faults.allSatisfy { if case .unsound = $0 { false } else { true } }
  }

  /// Checks digest, place and link of an entry.
  ///
  /// - Returns: The entry, where it is what its digest was taken of.
  fileprivate mutating func check(_ row: Row, at place: Int) throws -> EntryParticulars? {
    let body = try row.text(5)
    let stated = try row.text(6)
    defer { digest = stated }
    guard Digest.hexadecimal(of: body.utf8.span) == stated,
      let entry = EntryParticulars(body: body, digest: stated)
    else {
      faults.append(.altered(place))
      return nil
    }
    let event = entry.event
    if event.position != place { faults.append(.misplaced(place, says: event.position)) }
    if event.previous != digest { faults.append(.unlinked(place)) }
    let labels = (
      try row.integer(1), try row.text(2), try row.text(3), try row.optionalInteger(4)
    )
    if labels
      != (event.time.milliseconds, event.kind.rawValue, event.subject, event.concerns)
    {
      faults.append(.mislabelled(place))
    }
    return entry
  }
}
