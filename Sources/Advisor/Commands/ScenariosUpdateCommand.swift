import Allocation
import ArgumentParser
import Diagnostics
import Journal
import PositionedData
import Reports

/// `advisor scenarios update`: accept the reports of a proposal.
struct ScenariosUpdate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "update",
    abstract: "Accept the reports of a proposal; each counts once.",
    usage: "advisor scenarios update PROPOSAL [options]",
    discussion: """
      advisor ingest report.html -o proposal.json
      advisor scenarios update proposal.json --author "A. Ng"
      """
  )

  @Argument(help: .init("What `ingest -o` wrote.", valueName: "proposal"))
  var proposal: String

  @OptionGroup var recording: RecordingOptions
  @OptionGroup var book: BookOptions
  @OptionGroup var display: DisplayOptions

  func run() throws {
    let desk = try BeliefDesk(recording, book, display)
    let proposal = try ReportProposal(at: proposal)
    let present = try desk.present()
    let fresh = try desk.fresh(proposal.entries)
    guard !fresh.isEmpty else {
      return Console.note(
        desk.say("Already accepted: nothing changes.\n", "报告已被接受过：没有变化。\n")
      )
    }
    let after = try desk.anticipated(present, fresh)
    try Console.write(try desk.decomposed(from: present, to: after).text)
    let warnings = fresh.compactMap(\.undated) + [after.staleness(of: fresh)].compactMap(\.self)
    _ = AdvisorCommand.report(warnings, .done)
    try desk.requireNamedAuthor(for: after.beliefs, recording)
    guard try recording.confirms(desk.say("Accept it", "确认接受"), desk.presentation) else {
      return Console.note(desk.say("Nothing was recorded.\n", "未作记录。\n"))
    }
    let event = try desk.record(present, by: recording) { view in
      let position = try view.lastPosition + (present.held == nil ? 2 : 1)
      var drafts: [EventDraft] = []
      for entry in fresh where try !view.isAccepted(entry.sha256) {
        drafts += entry.drafts(at: position + drafts.count)
      }
      return drafts
    }
    if let event { try desk.confirm(event) }
  }
}

extension JournalView {
  /// Whether a report is in force, or was taken into account by whoever set the probabilities since.
  func isAccepted(_ sha256: String) throws -> Bool {
    try !newest([.evidenceAccepted], subject: sha256, limit: 1, inForce: true).isEmpty
  }
}

extension BeliefDesk.Present {
  /// The freshness below which a person is told how little is left.
  private static let littleFreshness = 0.1

  /// A warning when age leaves next to nothing of all that some reports say.
  fileprivate func staleness(of entries: [ReportProposal.Entry]) -> Diagnostic? {
    guard let update = held?.update else { return nil }
    let accepted = Set(entries.map(\.sha256))
    let members = update.posterior.clusters.flatMap(\.members)
      .filter { accepted.contains(update.entries[$0.index].subject) }
    guard let best = members.max(by: { $0.freshness < $1.freshness }),
      best.freshness < Self.littleFreshness
    else { return nil }
    let age = update.items[best.index].published.days(to: Clock.today())
    let share = NumberStyle.ascii.trimmed(100 * best.freshness, atMost: 1)
    return Diagnostic(
      .warning,
      "W4244",
      "the evidence is old: of what is \(age) days old freshness leaves \(share)%",
      notes: [.init("that is the freshest of \(members.count); it moves next to nothing today")],
      help: ["a figure of your own is set with: advisor scenarios set"]
    )
  }
}

extension BeliefDesk {
  /// The reports that were not accepted yet, each once.
  fileprivate func fresh(_ entries: [ReportProposal.Entry]) throws -> [ReportProposal.Entry] {
    var seen: Set<String> = []
    let distinct = entries.filter { seen.insert($0.sha256).inserted }
    let journal = try JournalLocation.openForReading(flag: journalFlag, configuration)
    guard let journal else { return distinct }
    return try journal.read { view in try distinct.filter { try !view.isAccepted($0.sha256) } }
  }

  /// The beliefs as they will be once the reports are accepted.
  fileprivate func anticipated(_ present: Present, _ entries: [ReportProposal.Entry]) throws
    -> Present
  {
    let now = Clock.now()
    var position = present.held?.revision ?? 0
    func event(_ draft: EventDraft) -> Event {
      position += 1
      return Event(draft, position: position, time: now, author: "", previous: Event.origin)
    }
    let base = present.held?.standing.base ?? event(.priors(of: book))
    let accepted = entries.map { event($0.drafts(at: 0)[0]) }
    let standing = Standing(base: base, revision: accepted.last ?? base)
    let reports = (present.held?.reports ?? []) + accepted
    let journal = try JournalLocation.openForReading(flag: journalFlag, configuration)
    let trust = try journal?.read { view in try SourceTrust(view) } ?? .untold
    let held = try reader.held(standing, reports, trust, on: Clock.today())
    return Present(beliefs: try held.beliefs, held: held)
  }

  /// A move fact by fact, adding up.
  func decomposed(from before: Present, to after: Present) throws -> Page {
    var page = try move(from: before.beliefs, to: after.beliefs, effects: true)
    page.add(try table(from: before, to: after))
    return page
  }
}
