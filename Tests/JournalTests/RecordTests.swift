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
    var random = SplitMix64(seed: seed)
    let folder = try JournalFolder()
    let journal = try folder.open()
    for position in 1...40 {
      let earlier = position > 1 ? Int.random(in: 1..<position, using: &random) : nil
      let takesBack = Bool.random(using: &random)
      let draft =
        takesBack && earlier != nil
        ? EventDraft(.retraction, concerns: earlier) : EventDraft(.evidenceAccepted, subject: "r")
      try journal.record([draft], at: moment(position), by: "ann")
    }
    let kinds = EventKind.ofBeliefs
    let ledger = try journal.read { view in Ledger(try view.entries(of: kinds)) }
    let table = try journal.read { view in
      try Set((1...40).filter { try view.isRetracted($0) })
    }
    #expect(table == ledger.retracted)
    #expect(try journal.verify().faults.isEmpty)
    try journal.rebuildViews()
    #expect(
      try journal.read { view in try Set((1...40).filter { try view.isRetracted($0) }) } == table
    )
  }

  /// What beliefs rest on, found by tables and by folding retractions, is what the whole fold says.
  @Test(arguments: 0..<30)
  func standingsAreTheFoldStopped(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let journal = try JournalFolder().open()
    for position in 1...30 {
      let drafts = [
        override(["A": 0.5, "B": 0.5]), EventDraft(.evidenceAccepted, subject: "r"),
        EventDraft(.retraction, concerns: Int.random(in: 1..<max(2, position), using: &random)),
      ]
      let draft = position == 1 ? drafts[0] : drafts[Int.random(in: 0..<3, using: &random)]
      try journal.record([draft], at: moment(position), by: "ann")
    }
    try journal.read { view in
      for last in Array(1...30) + [Int.max] {
        let ledger = Ledger(try view.entries(of: EventKind.ofBeliefs, upTo: last))
        let standing = try view.standing(of: ["B", "A"], upTo: last)
        #expect(standing?.base.position == ledger.base(of: "A B"))
        let evidence = try standing.map { try view.evidence(of: $0).map(\.position) }
        #expect(evidence == ledger.base(of: "A B").map { ledger.evidence(after: $0) })
      }
    }
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
    try journal.record([EventDraft(.retraction, concerns: 7)], at: moment(60), by: "ann")
    let record = try exported(journal)
    let other = try JournalFolder()
    #expect(try imported(record, into: other.open()).added == 51)
    #expect(try exported(other.open()) == record)
    #expect(try other.open().verify().digest == journal.verify().digest)
    let again = try imported(record, into: other.open())
    #expect(again.added == 0)
    #expect(again.known == 51)
  }

  @Test func aBadLineInTheMiddleImportsNothing() throws {
    let journal = try JournalFolder().open()
    for index in 0..<9 { try journal.record([override(["A": 1])], at: moment(index), by: "ann") }
    var lines = try exported(journal).split(separator: 10)
    lines[4] = lines[4].dropFirst()
    let other = try JournalFolder().open()
    let record = Array(lines.joined(separator: [10]))
    #expect {
      try imported(record, into: other)
    } throws: { error in
      guard case JournalError.badLine(_, let line, _)? = error as? JournalError else {
        return false
      }
      return line == 5
    }
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
