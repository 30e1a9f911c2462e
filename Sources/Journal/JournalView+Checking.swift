internal import GRDB

/// The checks that an entry's content passes before anything is made of it.
extension JournalView {
  /// Checks that an entry says what a command could have recorded after the entries before it.
  ///
  /// - Parameters:
  ///   - entry: The entry, which need not be in the journal yet.
  ///   - isRetracted: Whether an entry before it is taken back by others before it.
  /// - Throws: ``ContentFault``, or what reading the database throws.
  func check(_ entry: EntryParticulars, _ isRetracted: (Int) throws -> Bool) throws {
    let event = entry.event
    guard event.author.saysSomething else {
      throw ContentFault("it does not say on whose word it is")
    }
    let content = try event.kind.content.init(entry)
    if event.concerns != nil, !event.kind.isRetraction, event.kind != .signalObserved {
      throw ContentFault("an entry of its kind belongs to no other")
    }
    switch content {
    case let retraction as TakingBack: try check(retraction, isRetracted)
    case is ObservedSignal: try checkReport(of: event)
    case is AcceptedReport: try checkIsFresh(event, isRetracted)
    case is QuestionForecast, is QuestionAnswer: try checkQuestion(of: event)
    case is PlanApproval, is PlanApplication: try checkPlan(of: event)
    default: break
    }
  }

  private func check(_ retraction: TakingBack, _ isRetracted: (Int) throws -> Bool) throws {
    let target = retraction.target
    guard let event = try event(at: target) else {
      throw ContentFault("it takes back entry \(target), which there is none")
    }
    let isAllowed = retraction.act.targets.contains(event.kind)
    let act = isAllowed && event.kind.isRetraction ? (try? event.content(TakingBack.self).act) : nil
    guard isAllowed, retraction.act != .redo || act == .undo else {
      throw ContentFault(
        "\(retraction.act.rawValue) takes back entry \(target), which is \(event.kind.rawValue)"
          + (act.map { ", \($0.rawValue)" } ?? "")
      )
    }
    guard try !isRetracted(target) else {
      throw ContentFault("it takes back entry \(target), which is taken back already")
    }
  }

  private func checkReport(of event: Event) throws {
    guard let report = event.concerns else { return }
    guard report < event.position, try self.event(at: report)?.kind == .evidenceAccepted else {
      throw ContentFault("it belongs to entry \(report), which is no report before it")
    }
  }

  private func checkIsFresh(_ event: Event, _ isRetracted: (Int) throws -> Bool) throws {
    let earlier = try places(of: .evidenceAccepted, event.subject, before: event.position)
    for position in earlier where try !isRetracted(position) {
      throw ContentFault("its report was accepted already, by entry \(position)")
    }
  }

  private func checkQuestion(of event: Event) throws {
    guard try !places(of: .questionAsked, event.subject, before: event.position).isEmpty else {
      throw ContentFault("no question \(event.subject) was asked before")
    }
    let answers = try places(of: .questionResolved, event.subject, before: event.position)
    if let answer = answers.first {
      throw ContentFault("\(event.subject) was answered already, by entry \(answer)")
    }
  }

  private func checkPlan(of event: Event) throws {
    guard try !places(of: .planSaved, event.subject, before: event.position).isEmpty else {
      throw ContentFault("no plan \(event.subject) was saved before")
    }
    let before = try places(of: .planApplied, event.subject, before: event.position)
    if event.kind == .planApplied, let first = before.first {
      throw ContentFault("plan \(event.subject) was applied already, by entry \(first)")
    }
  }

  private func places(of kind: EventKind, _ subject: String, before position: Int) throws -> [Int] {
    try Int.fetchAll(
      database.cachedStatement(
        sql: """
          SELECT position FROM event WHERE kind = '\(kind.rawValue)' AND subject = ?
          AND subject <> '' AND position < ?
          """
      ),
      arguments: [subject, position]
    )
  }
}

// MARK: - What is known to be sound

extension JournalView {
  /// The end of a record: a place and the digest there, which stands for every entry before it.
  private struct End: Hashable {
    let position: Int
    let digest: String

    static let none = End(position: 0, digest: Event.origin)
  }

  /// Checks the entries that were not checked when they came in: another program, or an older release, has
  /// written them.
  ///
  /// - Throws: ``JournalError/unsound(entry:reason:)``.
  func requireSound() throws {
    let last = try end("event")
    let known = try end("checked")
    guard last != known else { return }
    let isKnown = try known != .none && event(at: known.position)?.digest == known.digest
    var reading = try SoundnessReading(view: self, first: isKnown ? known.position : 0)
    try reading.run()
    guard try derivedIsRight() else { throw JournalError.staleViews }
  }

  /// Notes that every entry is known to be sound.
  func noteSound() throws {
    let last = try end("event")
    let arguments: StatementArguments = [last.position, last.digest]
    try database.cachedStatement(sql: "UPDATE checked SET position = ?, digest = ?")
      .execute(arguments: arguments)
    guard database.changesCount == 0 else { return }
    try database.execute(
      sql: "INSERT INTO checked (position, digest) VALUES (?, ?)",
      arguments: arguments
    )
  }

  /// Whether the table of what is taken back is what the entries say.
  func derivedIsRight() throws -> Bool {
    try Set(Int.fetchAll(database, sql: "SELECT position FROM retracted"))
      == ledger().retracted
  }

  private func end(_ table: String) throws -> End {
    let row = try Row.fetchOne(
      database.cachedStatement(
        sql: "SELECT position, digest FROM \(table) ORDER BY position DESC LIMIT 1"
      )
    )
    return try row.map { End(position: try $0.integer(0), digest: try $0.text(1)) } ?? .none
  }
}

/// A reading of entries one after the other that checks each.
private struct SoundnessReading {
  let view: JournalView
  let first: Int
  private var ledger: Ledger

  init(view: JournalView, first: Int) throws {
    self.view = view
    self.first = first
    ledger = try view.ledger(upTo: first)
  }

  mutating func run() throws {
    let rows = try Row.fetchCursor(
      view.database,
      sql: "SELECT position, body, digest FROM event WHERE position > ? ORDER BY position",
      arguments: [first]
    )
    while let row = try rows.next() {
      let place = try row.integer(0)
      guard let entry = EntryParticulars(body: try row.text(1), digest: try row.text(2)) else {
        throw JournalError.damaged("entry \(place) cannot be read")
      }
      do {
        try view.check(entry) { ledger.retracted.contains($0) }
      } catch let fault as ContentFault {
        throw JournalError.unsound(entry: place, reason: fault.description)
      }
      if entry.event.kind.isRetraction, let target = entry.event.concerns {
        ledger.add(place, takingBack: target)
      }
    }
  }
}
