import ArgumentParser
import Diagnostics
import Journal
import PositionedData
import Reports

/// `advisor sources trust`: how much of its usual weight a source gets from here on.
struct SourcesTrust: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "trust",
    abstract: "Give a source a share of its usual weight.",
    usage: "advisor sources trust SOURCE SHARE --note TEXT [options]",
    discussion: """
      advisor sources trust house-b 0.5 --note "two misses"
      advisor sources trust house-b 1 --note "back to par"
      """
  )

  @Argument(help: "The source, as `sources show` names it.")
  var source: String

  @Argument(help: "A share of its usual weight, 0 to 1.")
  var share: Double

  @OptionGroup var reason: NoteOptions
  @OptionGroup var recording: RecordingOptions
  @OptionGroup var book: BookOptions
  @OptionGroup var display: DisplayOptions

  func validate() throws {
    guard (0...1).contains(share) else {
      throw ValidationError("The value '\(share)' is invalid for SHARE: it may be 0 to 1")
    }
    if reason.note == nil { throw ValidationError("'trust' needs '--note': say why") }
    try source.checkReadable(as: "the source", ifEmpty: "name one")
  }

  func run() throws {
    let desk = try BeliefDesk(recording, book, display)
    let journal = try JournalLocation.openPresent(flag: desk.journalFlag, desk.configuration)
    try journal.read { view in try view.requireSource(source) }
    let before = try desk.present(journal)
    let draft = EventDraft(
      .trustSet,
      subject: source,
      payload: ["trust": .number(share), "note": .string(reason.note ?? "")]
    )
    let after = try desk.anticipated(draft, journal, recording)
    try Console.write(desk.move(from: before.beliefs, to: after, effects: true).text)
    guard try recording.confirms(desk.say("Record it", "确认记录"), desk.presentation) else {
      return Console.note(desk.say("Nothing was recorded.\n", "未作记录。\n"))
    }
    let event = try desk.record(before, by: recording, startingFromPriors: false) { _ in [draft] }
    if let event { try desk.confirm(event) }
  }
}

extension JournalView {
  /// Everybody whose word the journal holds: the sources of accepted evidence, and whoever was said to
  /// forecast an answer.
  private func sources() throws -> Set<String> {
    var names: Set<String> = []
    for event in try newest([.evidenceAccepted]) {
      names.formUnion(try event.content(AcceptedReport.self).evidence.map(\.sourceName))
    }
    for event in try newest([.forecastMade]) {
      if let source = try event.content(QuestionForecast.self).source { names.insert(source) }
    }
    return names
  }

  /// Refuses a name that nobody has whose word the journal holds.
  fileprivate func requireSource(_ name: String) throws {
    let known = try sources()
    guard !known.contains(name) else { return }
    let near = nearestName(to: name, among: known.sorted())
    throw Failure(
      .badData,
      "E4249",
      "no source is called `\(name)`",
      help: [near.map { "did you mean `\($0)`?" } ?? "see them with: advisor sources show ENTRY"]
    )
  }
}
