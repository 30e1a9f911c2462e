import Diagnostics
import Foundation
import GRDB
import Journal
import PositionedData
import TestSupport
import Testing

/// Entries that are whole, linked and unaltered, and yet say what no command could have recorded.
struct ContentTests {
  /// What is wrong with entries that come fourth, after a base, a change and a report.
  static let unsound: [(draft: EventDraft, fault: String)] = [
    (override(["A": -0.5, "B": 1.5]), "give A what is no probability"),
    (override(["A": 0.9, "B": 0.6]), "add to 150%, not 100%"),
    (override(["A": 0.5, "B": 0.5], note: " "), "`note` is not a text that says something"),
    (EventDraft(.override, subject: "A B"), "has no `probabilities`"),
    (EventDraft(.override, subject: "A B", payload: []), "has no `probabilities`"),
    (EventDraft(.override, subject: "A B", payload: ["probabilities": [1]]), "not an object"),
    (setting(["A": "x", "B": 1], of: "A B"), "give A what is no probability"),
    (setting(["A": 0.5, "Z": 0.5], of: "A B"), "are of A Z, its scenarios are A B"),
    (setting(["A": 0.5, "B": 0.5], of: "B A"), "each once and in order"),
    (setting(["A": 1], of: ""), "does not say which scenarios"),
    (undo(0), "takes back entry 0"), (undo(-1), "takes back entry -1"),
    (undo(4), "takes back entry 4, which does not come before it"),
    (undo(99), "takes back entry 99"), (redo(2), "redo takes back entry 2, which is override"),
    (EventDraft(.retraction, payload: ["act": "undo"]), "does not say which entry"),
    (EventDraft(.retraction, concerns: 2), "has no `act`"),
    (EventDraft(.retraction, concerns: 2, payload: ["act": "retract"]), "is no act of"),
    (EventDraft(.evidenceRetracted, concerns: 2, payload: ["act": "retract"]), "which is override"),
    (report(3), "accepted already, by entry 3"),
    (EventDraft(.evidenceAccepted, subject: "x", payload: ["evidence": []]), "no digest of its"),
    (EventDraft(.trustSet, subject: "h", payload: ["trust": 5, "note": "n"]), "from 0 to 1"),
    (EventDraft(.ruleState, subject: "p", payload: ["remembered": "R08"]), "is not a list"),
    (EventDraft(.questionAsked, subject: "Q-9", payload: ["question": "?"]), "is called Q-4"),
    (EventDraft(.forecastMade, subject: "Q-1", payload: ["probability": 0.5]), "no question Q-1"),
    (EventDraft(.planApplied, subject: "p", digests: orders, payload: ["trades": 1]), "no plan p"),
    (EventDraft(.planApplied, subject: "p", payload: ["trades": 1]), "no digest of its orders"),
    (
      EventDraft(
        .signalObserved,
        subject: "vix 2026-09-01",
        concerns: 2,
        payload: [
          "name": "vix", "value": 20, "unit": "index", "date": "2026-09-01", "source": "s",
        ]
      ), "belongs to entry 2, which is no report"
    ),
    (
      EventDraft(
        .scenarioResolved,
        subject: "A B",
        payload: ["scenario": "D", "date": "2026-09-01", "note": "n"]
      ), "`D` is none of its scenarios"
    ),
    (
      EventDraft(
        .inputKept,
        subject: String(repeating: "0", count: 64),
        payload: ["name": "policy", "content": "{}"]
      ), "not the SHA-256 of its `content`"
    ),
  ]

  private static let orders = ["orders": String(repeating: "0", count: 64)]

  private static func setting(_ probabilities: [String: JSONValue], of subject: String)
    -> EventDraft
  {
    EventDraft(
      .override,
      subject: subject,
      payload: ["probabilities": .object(probabilities), "note": "n"]
    )
  }

  /// The entries before the one in question.
  private static let before = [
    override(["A": 0.4, "B": 0.6]), override(["A": 0.5, "B": 0.5]), report(3),
  ]

  /// The record of some drafts, each linked to the one before, whatever they say.
  private func events(_ drafts: [EventDraft]) -> [Event] {
    var events: [Event] = []
    for draft in drafts {
      let previous = events.last?.digest ?? Event.origin
      events.append(
        Event(
          draft,
          position: events.count + 1,
          time: moment(events.count),
          author: "ann",
          previous: previous
        )
      )
    }
    return events
  }

  private func record(_ drafts: [EventDraft]) -> [UInt8] {
    Array(events(drafts).map { $0.line + "\n" }.joined().utf8)
  }

  @Test(arguments: unsound)
  func whatNoCommandRecordsIsNotImported(draft: EventDraft, fault: String) throws {
    let journal = try JournalFolder().open()
    do {
      try imported(record(Self.before + [draft]), into: journal)
      Issue.record("it was imported")
    } catch JournalError.badLines(_, let lines) {
      #expect(lines.first.map(\.number) == [4])
      #expect(lines.first[0].reason.contains(fault), "\(lines.first[0].reason)")
    }
    #expect(try journal.verify().count == 0)
  }

  @Test(arguments: unsound)
  func whatNoCommandRecordsIsNotRecorded(draft: EventDraft, fault: String) throws {
    let journal = try JournalFolder().open()
    try journal.record(Self.before, at: moment(0), by: "ann")
    #expect {
      try journal.record([draft], at: moment(1), by: "ann")
    } throws: { error in
      guard case .refused(_, let reason)? = error as? JournalError else { return false }
      return reason.contains(fault)
    }
    #expect(try journal.verify().count == 3)
  }

  /// A journal that holds such an entry, for another program has written it, is no ground for beliefs.
  @Test(arguments: unsound)
  func whatNoCommandRecordsIsSaidAndNeverFolded(draft: EventDraft, fault: String) throws {
    let folder = try JournalFolder()
    let journal = try folder.open()
    try journal.record(Self.before, at: moment(0), by: "ann")
    let queue = try DatabaseQueue(path: folder.path)
    let last = try journal.inspect { view in try view.event(at: 3) }
    let event = Event(
      draft,
      position: 4,
      time: moment(4),
      author: "ann",
      previous: last?.digest ?? ""
    )
    try queue.write { database in
      try database.execute(
        sql: "INSERT INTO event VALUES (4, ?, ?, ?, ?, ?, ?)",
        arguments: [
          event.time.milliseconds, event.kind.rawValue, event.subject, event.concerns, event.body,
          event.digest,
        ]
      )
    }
    let verification = try journal.verify()
    guard case .unsound(4, let reason)? = verification.faults.first else {
      Issue.record("\(verification.faults)")
      return
    }
    #expect(reason.contains(fault))
    let error = JournalError.unsound(entry: 4, reason: reason)
    #expect(throws: error) { try journal.read { view in try view.standing(of: ["A", "B"]) } }
    #expect(throws: error) {
      try journal.record([override(["A": 0.1, "B": 0.9])], at: moment(9), by: "ann")
    }
    #expect(try exported(journal).count { $0 == 10 } == 4)
  }

  @Test func everyBadLineIsNamedAtOnce() throws {
    let drafts = Self.before + [override(["A": 2, "B": -1]), undo(2), undo(0), undo(2), redo(5)]
    let journal = try JournalFolder().open()
    #expect(try badLines(of: record(drafts), into: journal) == [4, 6, 7])
    #expect(try journal.verify().count == 0)
  }

  @Test func whatRefersToABadLineIsNotAtFault() throws {
    let drafts = Self.before + [override(["A": 2, "B": -1]), undo(4), override(["A": 1, "B": 1])]
    let journal = try JournalFolder().open()
    #expect(try badLines(of: record(drafts), into: journal) == [4, 6])
  }

  /// Numbers that a body may hold and a machine's integers may not.
  @Test(arguments: ["1e400", "9223372036854775808", "-9223372036854775809", "1.5"])
  func numbersBeyondAllMeasureAreNoTrap(number: String) throws {
    let event = events(Self.before)[2]
    for member in ["\"position\":3", "\"published\":\"2026-09-01\""] {
      let key = member.prefix { $0 != ":" }
      let body = event.body.replacing(member, with: "\(key):\(number)")
      let line = body.dropLast() + ",\"digest\":\"\(Digest.hexadecimal(of: Array(body.utf8)))\"}\n"
      let lines = record(Array(Self.before.prefix(2))) + Array(line.utf8)
      #expect(try badLines(of: lines, into: JournalFolder().open()) == [3])
    }
  }

  /// A table that was not kept beside the entries is told from one that was.
  @Test func aRetractionThatWasOnlyInsertedIsNoticed() throws {
    let folder = try JournalFolder()
    let journal = try folder.open()
    try journal.record(Self.before, at: moment(0), by: "ann")
    let last = try journal.inspect { view in try view.event(at: 3) }
    let event = Event(
      undo(2),
      position: 4,
      time: moment(4),
      author: "ann",
      previous: last?.digest ?? ""
    )
    try DatabaseQueue(path: folder.path).write { database in
      try database.execute(
        sql: "INSERT INTO event VALUES (4, ?, 'retraction', '', 2, ?, ?)",
        arguments: [event.time.milliseconds, event.body, event.digest]
      )
    }
    #expect(throws: JournalError.staleViews) { try journal.read { view in try view.lastPosition } }
    try journal.rebuildViews()
    #expect(try journal.read { view in try view.standing(of: ["A", "B"])?.base.position } == 1)
  }
}
