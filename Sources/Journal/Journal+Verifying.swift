internal import GRDB
internal import PositionedData

extension Journal {
  /// Looks at every entry: its digest, its place, its link to the one before, the columns it is found by.
  ///
  /// - Throws: ``JournalError`` only where the file cannot be read at all.
  package func verify() throws -> Verification {
    var verification = Verification()
    do {
      try read { view in try view.verify(&verification) }
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
    while let row = try rows.next() {
      let place = try row.integer(0)
      if place != position + 1 { verification.faults.append(.missing(before: place)) }
      position = place
      verification.count += 1
      try verification.check(row, at: place)
      let time = try row.integer(1)
      if time < latest { verification.timesSetBack.append(place) }
      latest = max(latest, time)
    }
    if Set(try Int.fetchAll(database, sql: "SELECT position FROM retracted"))
      != Ledger(try retractions()).retracted
    {
      verification.faults.append(.derived)
    }
  }
}

extension Verification {
  fileprivate mutating func check(_ row: Row, at place: Int) throws {
    let body = try row.text(5)
    let stated = try row.text(6)
    defer { digest = stated }
    guard Digest.hexadecimal(of: body.utf8.span) == stated,
      let event = Event(body: body, digest: stated)
    else { return faults.append(.altered(place)) }
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
  }
}
