import Foundation
import GRDB
import Journal
import TestSupport
import Testing

/// What happens to files that were altered, cut off, or are not what they seem.
struct DamageTests {
  /// A journal of so many entries, closed.
  private func journal(_ count: Int) throws -> JournalFolder {
    let folder = try JournalFolder()
    let journal = try folder.open()
    for index in 0..<count {
      try journal.record(
        [override(["A": 1], note: "entry-\(index)-here")],
        at: moment(index),
        by: "ann"
      )
    }
    try journal.close()
    return folder
  }

  private func alter(_ folder: JournalFolder, _ statements: String) throws {
    let queue = try DatabaseQueue(path: folder.path)
    try queue.writeWithoutTransaction { database in try database.execute(sql: statements) }
    try queue.close()
  }

  static let alterations: [(String, Verification.Fault)] = [
    ("UPDATE event SET body = replace(body, 'entry-4', 'entry-X') WHERE position = 5", .altered(5)),
    ("DELETE FROM event WHERE position = 5", .missing(before: 6)),
    ("UPDATE event SET kind = 'prior-set' WHERE position = 5", .mislabelled(5)),
    (
      """
      UPDATE event SET position = 99 WHERE position = 5; UPDATE event SET position = 5 WHERE position = 6;
      UPDATE event SET position = 6 WHERE position = 99
      """, .misplaced(5, says: 6)
    ),
  ]

  @Test(arguments: alterations)
  func whatWasTamperedWithIsFound(statement: String, fault: Verification.Fault) throws {
    let folder = try journal(9)
    try alter(
      folder,
      """
      DROP TRIGGER event_is_never_changed; DROP TRIGGER event_is_never_deleted; \(statement);
      """
    )
    #expect(try folder.open().verify().faults.contains(fault))
  }

  @Test func entriesCannotBeChangedByChance() throws {
    let folder = try journal(3)
    let before = try exported(folder.open())
    #expect(throws: DatabaseError.self) { try alter(folder, "DELETE FROM event") }
    #expect(throws: DatabaseError.self) { try alter(folder, "UPDATE event SET kind = 'x'") }
    #expect(try exported(folder.open()) == before)
  }

  @Test func aRowThatHasLostItsColumnsIsDamageAndNoTrap() throws {
    let folder = try journal(9)
    try alter(
      folder,
      """
      DROP TRIGGER event_is_never_changed; PRAGMA writable_schema = ON;
      UPDATE sqlite_master SET sql = replace(sql, ' NOT NULL', '') WHERE name = 'event';
      """
    )
    try alter(folder, "UPDATE event SET body = NULL, kind = 7 WHERE position = 5")
    let journal = try folder.open()
    #expect(try journal.verify().faults.contains(.file("entry 5 cannot be read")))
    var saved = 0
    let (count, lost) = try journal.salvage { saved += $0.count { $0 == 10 } }
    #expect(count == 8 && saved == 8 && lost == [5])
    #expect(throws: JournalError.damaged("entry 5 cannot be read")) { try exported(journal) }
  }

  @Test func whatIsDerivedIsMadeAgain() throws {
    let folder = try journal(3)
    let journal = try folder.open()
    try journal.record([undo(2)], at: moment(9), by: "ann")
    try journal.close()
    try alter(folder, "DELETE FROM retracted; INSERT INTO retracted VALUES (1), (3)")
    let altered = try folder.open()
    #expect(try altered.verify().faults == [.derived])
    try altered.rebuildViews()
    #expect(try altered.verify().faults.isEmpty)
    #expect(try altered.read { view in try (1...4).filter { try view.isRetracted($0) } } == [2])
  }

  @Test func aJournalOfANewerReleaseIsLeftAlone() throws {
    let folder = try journal(2)
    try alter(folder, "PRAGMA user_version = 7")
    #expect(throws: JournalError.newer(path: folder.path, version: 7)) { try folder.open() }
  }

  @Test func anotherProgramsDatabaseIsLeftAlone() throws {
    let folder = try JournalFolder()
    try alter(folder, "CREATE TABLE t (x)")
    let before = try Data(contentsOf: URL(filePath: folder.path))
    #expect(throws: JournalError.foreign(path: folder.path)) { try folder.open() }
    #expect(try Data(contentsOf: URL(filePath: folder.path)) == before)
  }

  @Test(arguments: 0..<40)
  func flippedBitsAndLostEndsAreSaidPlainly(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let folder = try journal(40)
    let url = URL(filePath: folder.path)
    let whole = try exported(folder.open())
    var bytes = try Data(contentsOf: url)
    if seed % 2 == 0 {
      let offset = Int.random(in: 0..<bytes.count, using: &random)
      bytes[offset] ^= 1 << UInt8.random(in: 0..<8, using: &random)
    } else {
      bytes = bytes.prefix(Int.random(in: 1..<bytes.count, using: &random))
    }
    try bytes.write(to: url)
    do {
      let journal = try folder.open()
      let verification = try journal.verify()
      if verification.faults.isEmpty { #expect(try exported(journal) == whole) }
      var saved: [UInt8] = []
      _ = try journal.salvage { saved += $0 }
      let lines = Set(whole.split(separator: 10))
      #expect(saved.split(separator: 10).allSatisfy { lines.contains($0) })
      try journal.close()
    } catch is JournalError {
    }
    #expect(try Data(contentsOf: url) == bytes)
  }
}
