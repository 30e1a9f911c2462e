import Allocation
import Journal
import Memo
import PositionedData
import Reports

/// How the beliefs of a plan came about, from those of the client's last plan or else from the first.
struct BeliefHistory {
  private let plan: Plan
  private let reader: BeliefReader
  private let view: JournalView
  private let rules: EvidenceRules
  /// The states from the first to the plan's own, oldest first.
  private let states: [HeldBeliefs]

  /// Plans that are looked through for the client's last one.
  private static let plansLookedAt = 2000
  /// Revisions that are shown at most, the newest.
  private static let longestPath = 24

  /// Gathers the states; nothing when the journal has none for the plan.
  init?(of plan: Plan, _ saved: Event?, _ view: JournalView, _ reader: BeliefReader) throws {
    guard let position = Int(entryName: plan.beliefs.revision),
      let after = try Self.state(of: plan, position, saved, view, reader)
    else { return nil }
    self.plan = plan
    self.reader = reader
    self.view = view
    rules = try reader.location.evidenceBook().rules
    let first = try Self.first(of: plan, before: position, view, reader)
    let changes = try view.changes(
      of: reader.scenarios,
      after: first,
      upTo: position - 1,
      limit: Self.longestPath - 2
    ).reversed().map(\.position)
    states =
      try ([first] + changes).filter { $0 > 0 && $0 < position }.compactMap { place in
        try view.event(at: place).flatMap { try reader.following($0, view) }
      } + [after]
  }

  /// The state that gave the plan its probabilities, which age: on the plan's day or when it was saved.
  private static func state(
    of plan: Plan,
    _ position: Int,
    _ saved: Event?,
    _ view: JournalView,
    _ reader: BeliefReader
  ) throws -> HeldBeliefs? {
    let days = [saved?.time.day, plan.asOf].compactMap { $0 }
    let states = try days.compactMap { try reader.past(view, upTo: position, on: $0) }
    let probabilities = plan.scenarios.map(\.probability)
    return states.first {
      zip($0.probabilities, probabilities).allSatisfy { abs($0 - $1) <= Beliefs.sumTolerance }
    } ?? states.last
  }

  /// The revision of the client's last plan on other beliefs, or else the first there was.
  private static func first(
    of plan: Plan,
    before position: Int,
    _ view: JournalView,
    _ reader: BeliefReader
  ) throws -> Int {
    for event in try view.newest([.planSaved], upTo: position, limit: plansLookedAt) {
      let saved = try event.content(SavedPlan.self)
      guard saved.client == plan.client.id, let revision = Int(entryName: saved.revision) else {
        continue
      }
      return revision
    }
    let first = try view.firstBase(of: reader.subject)?.position ?? 0
    return first <= position ? first : 0
  }

  // MARK: - What a memo says of it

  /// Adds path, parts of the move, statements and note.
  func add(to sources: inout MemoSources) throws {
    guard let after = states.last else { return }
    let before = states.count > 1 ? states.first : nil
    sources.beliefPath = states.map(point)
    sources.note = try note(after, since: before)
    if let before {
      let move = try move(from: before, to: after)
      let parts = move.parts
      let clusters = (after.update?.posterior.clusters ?? []).filter { cluster in
        parts.contains { $0.cause == .fact(cluster.name) && Self.isShown($0.points) }
      }
      sources.moves = parts.map { shift($0, move.states) }
      sources.evidence = clusters.flatMap { cluster in
        cluster.leads.compactMap { statement($0, after) }
      }
    }
    sources.statements = statedProbabilities(after)
  }

  private func point(_ state: HeldBeliefs) -> BeliefPoint {
    let shares = Dictionary(zip(reader.scenarios, state.probabilities)) { first, _ in first }
    return BeliefPoint(revision: state.name, date: state.day, probabilities: shares)
  }

  private func move(from before: HeldBeliefs, to after: HeldBeliefs) throws -> BeliefMove {
    BeliefMove(
      from: .init(beliefs: try before.beliefs, held: before),
      to: .init(beliefs: try after.beliefs, held: after)
    )
  }

  /// Points that show in a memo's tenths.
  private static func isShown(_ points: [Double]) -> Bool { points.contains { abs($0) >= 0.05 } }

  /// Who set the probabilities whole since then, and why.
  private func note(_ after: HeldBeliefs, since before: HeldBeliefs?) throws -> UserNote? {
    let base = after.standing.base
    guard base.kind == .override, base.position > before?.revision ?? 0 else { return nil }
    let text = try base.content(SetProbabilities.self).note ?? ""
    return UserNote(author: base.author, date: base.time.day, text: text)
  }
}

// MARK: - Evidence

extension BeliefHistory {
  private func statement(_ member: Posterior.Member, _ state: HeldBeliefs) -> Statement? {
    guard let update = state.update else { return nil }
    return statement(update.items[member.index], update.entries[member.index])
  }

  private func statement(_ item: DatedEvidence, _ entry: Event) -> Statement {
    let evidence = item.evidence
    let ends = [evidence.low, evidence.high].compactMap { $0 }
    let share = evidence.scenario.map { _ in ends.reduce(0, +) / Double(max(ends.count, 1)) }
    return Statement(
      id: "r\(entry.position)",
      publisher: item.publisher ?? item.report,
      date: item.published,
      place: place(of: item, in: entry),
      quote: evidence.quote,
      scenario: evidence.scenario,
      probability: share.map { $0 / 100 }
    )
  }

  /// Where it stands: the report's line, as `ingest` shows it.
  private func place(of item: DatedEvidence, in entry: Event) -> String {
    let claims = (try? entry.content(AcceptedReport.self).claims) ?? []
    let claim = claims.first { $0.evidence.evidence.quote == item.evidence.quote }
    return item.report + (claim?.line.map { ":\($0)" } ?? "")
  }

  /// What sources give the scenarios themselves, each once.
  private func statedProbabilities(_ state: HeldBeliefs) -> [Statement] {
    guard let update = state.update else { return [] }
    return zip(update.items, update.entries)
      .filter { $0.0.evidence.scenario != nil && $0.0.evidence.status != .historical }
      .filter { !$0.0.evidence.isNegated }
      .map { statement($0.0, $0.1) }
  }

  /// One part of the move, named in both languages.
  private func shift(_ part: BeliefMove.Part, _ states: [HeldBeliefs?]) -> BeliefShift {
    let points = Dictionary(zip(reader.scenarios, part.points)) { first, _ in first }
    func name(_ language: Language) -> String {
      FactWords(rules, reader.book.scenarios, .plain(language)).name(of: part.cause, in: states)
    }
    return BeliefShift(
      name: LocalizedText(english: name(.english), chinese: name(.chinese)),
      points: points
    )
  }
}
