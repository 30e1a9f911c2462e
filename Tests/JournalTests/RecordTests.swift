import Foundation
import Journal
import PositionedData
import TestSupport
import Testing

struct RecordTests {
  @Test func entriesAreNumberedLinkedAndKept() throws {
    let folder = try JournalFolder()
    let first = try folder.open().record(
      [override(["A": 0.4, "B": 0.6])],
      at: moment(0),
      by: "ann"
    )
    let second = try folder.open().record(
      [override(["A": 0.5, "B": 0.5])],
      at: moment(1),
      by: "bob"
    )
    #expect(first.map(\.position) == [1])
    #expect(first[0].previous == Event.origin)
    #expect(second[0].previous == first[0].digest)
    let again = try folder.open().read { view in try view.newest() }
    #expect(again == second + first)
    #expect(again[0].author == "bob")
    #expect(again[0].time == moment(1))
  }

  @Test func aLineCanBeCheckedWithoutTheProgram() throws {
    let folder = try JournalFolder()
    let event = try folder.open()
      .record([override(["A": 1], note: "quote \" and 中文")], at: moment(0), by: "ann")[0]
    let member = ",\"digest\":\"\(event.digest)\"}"
    #expect(event.line.hasSuffix(member))
    let body = event.line.dropLast(member.count) + "}"
    #expect(Digest.hexadecimal(of: Array(body.utf8)) == event.digest)
  }

  @Test func aDecisionThatFailsLeavesNothing() throws {
    struct Refusal: Error {}
    let journal = try JournalFolder().open()
    #expect(throws: Refusal.self) {
      try journal.record(at: moment(0), by: "ann") { _ in throw Refusal() }
    }
    #expect(try journal.verify().count == 0)
  }

  @Test(arguments: 0..<30)
  func whatIsTakenBackIsTheSameByTableAndByFold(seed: UInt64) throws {
    let journal = try JournalFolder().open()
    let targets = try record(40, into: journal, seed)
    let places = 1...targets.count
    let expected = retracted(targets)
    func table() throws -> Set<Int> {
      try journal.read { view in try Set(places.filter { try view.isRetracted($0) }) }
    }
    #expect(try table() == expected)
    #expect(try journal.verify().faults.isEmpty)
    try journal.rebuildViews()
    #expect(try table() == expected)
  }

  /// What beliefs rest on, found by tables and by folding retractions, is what the whole fold says.
  @Test(arguments: 0..<30)
  func standingsAreTheFoldStopped(seed: UInt64) throws {
    let journal = try JournalFolder().open()
    let targets = try record(30, into: journal, seed)
    try journal.read { view in
      let kinds = try view.newest().reversed().map(\.kind)
      for last in Array(1...targets.count) + [Int.max] {
        let count = min(last, targets.count)
        let out = retracted(Array(targets.prefix(count)))
        let base = (1...count).last { kinds[$0 - 1].isBase && !out.contains($0) }
        let standing = try view.standing(of: ["B", "A"], upTo: last)
        #expect(standing?.base.position == base)
        let evidence = (1...count).filter {
          kinds[$0 - 1] == .evidenceAccepted && $0 > base ?? .max && !out.contains($0)
        }
        #expect(try standing.map { try view.evidence(of: $0).map(\.position) } ?? [] == evidence)
      }
    }
  }

  /// Records changes of beliefs and takes some back, as commands do.
  ///
  /// - Returns: For each entry, the one it takes back.
  private func record(_ count: Int, into journal: Journal, _ seed: UInt64) throws -> [Int?] {
    var random = SplitMix64(seed: seed)
    var targets: [Int?] = []
    for position in 1...count {
      let draft = try journal.read { view in
        let inForce = try view.newest(inForce: true).filter { $0.position > 1 }
        guard Bool.random(using: &random), let target = inForce.randomElement(using: &random) else {
          return position == 1 || Bool.random(using: &random)
            ? override(["A": 0.5, "B": 0.5]) : report(position)
        }
        guard target.kind == .retraction else { return undo(target.position) }
        let isUndo = try target.content(TakingBack.self).act == .undo
        return isUndo ? redo(target.position) : report(position)
      }
      targets.append(draft.concerns)
      try journal.record([draft], at: moment(position), by: "ann")
    }
    return targets
  }

  /// What is taken back, from the end: whether a retraction is in force is known before its target is met.
  private func retracted(_ targets: [Int?]) -> Set<Int> {
    var retracted: Set<Int> = []
    for (index, target) in targets.enumerated().reversed() {
      guard let target, !retracted.contains(index + 1) else { continue }
      retracted.insert(target)
    }
    return retracted
  }

  @Test func theRecordGoesOutAndInWithoutLoss() throws {
    let folder = try JournalFolder()
    let journal = try folder.open()
    for index in 0..<50 {
      try journal.record(
        [override(["A": 0.25, "B": 0.75], note: "n\(index) ﷽ \u{2028}")],
        at: moment(index),
        by: "ann"
      )
    }
    try journal.record([undo(7)], at: moment(60), by: "ann")
    let record = try exported(journal)
    let other = try JournalFolder()
    #expect(try imported(record, into: other.open()).added == 51)
    #expect(try exported(other.open()) == record)
    #expect(try other.open().verify().digest == journal.verify().digest)
    let again = try imported(record, into: other.open())
    #expect(again.added == 0)
    #expect(again.known == 51)
  }

  /// A record that lives in git may come back with the line ends of another system.
  @Test func lineEndsOfOtherSystemsAreTaken() throws {
    let journal = try JournalFolder().open()
    for index in 0..<3 { try journal.record([override(["A": 1])], at: moment(index), by: "ann") }
    let record = try exported(journal)
    let other = try JournalFolder().open()
    let lines = record.split(separator: 10).map { $0 + [13, 10] }
    #expect(try imported(Array(lines.joined()), into: other).added == 3)
    #expect(try exported(other) == record)
  }

  @Test func aBadLineInTheMiddleImportsNothing() throws {
    let journal = try JournalFolder().open()
    for index in 0..<9 { try journal.record([override(["A": 1])], at: moment(index), by: "ann") }
    var lines = try exported(journal).split(separator: 10)
    lines[4] = lines[4].dropFirst()
    let other = try JournalFolder().open()
    let record = Array(lines.joined(separator: [10]))
    #expect(try badLines(of: record, into: other) == [5])
    #expect(try other.verify().count == 0)
  }

  @Test func recordsThatDifferAreNotMixed() throws {
    let one = try JournalFolder().open()
    let other = try JournalFolder().open()
    try one.record([override(["A": 1])], at: moment(0), by: "ann")
    try other.record([override(["A": 1])], at: moment(1), by: "ann")
    #expect(throws: JournalError.diverges(file: "r", position: 1)) {
      try imported(exported(one), into: other)
    }
  }

  @Test func aClockSetBackIsRecordedAndSaid() throws {
    let journal = try JournalFolder().open()
    try journal.record([override(["A": 1])], at: moment(100), by: "ann")
    try journal.record([override(["A": 1])], at: moment(40), by: "ann")
    try journal.record([override(["A": 1])], at: moment(200), by: "ann")
    let verification = try journal.verify()
    #expect(verification.faults.isEmpty)
    #expect(verification.timesSetBack == [2])
    #expect(try journal.read { view in try view.position(at: moment(50)) } == 2)
    #expect(try journal.read { view in try view.position(at: moment(0)) } == 0)
    #expect(try journal.read { view in try view.position(at: moment(199)) } == 2)
  }
}

func exported(_ journal: Journal) throws -> [UInt8] {
  var bytes: [UInt8] = []
  try journal.export { bytes += $0 }
  return bytes
}

@discardableResult
func imported(_ record: [UInt8], into journal: Journal) throws -> Journal.Import {
  var rest = [record]
  return try journal.importRecord("r") { rest.popLast() ?? [] }
}

/// The numbers of the lines that an import refuses.
func badLines(of record: [UInt8], into journal: Journal) throws -> [Int] {
  do {
    try imported(record, into: journal)
    return []
  } catch JournalError.badLines(_, let lines) {
    return lines.first.map(\.number)
  }
}
