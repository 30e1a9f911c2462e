import Allocation
import ArgumentParser
import Journal
import PositionedData

/// `advisor scenarios history`: what was believed, when, why and on whose word.
struct ScenariosHistory: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history",
    abstract: "What was believed, when, why, on whose word.",
    usage: "advisor scenarios history [options]",
    discussion: """
      advisor scenarios history --last 2
      advisor scenarios history --detail
      """
  )

  @Option(name: .long, help: .init("Only the last so many.", valueName: "n"))
  var last = 20

  @Flag(name: .long, help: "What moved each, fact by fact.")
  var detail = false

  @OptionGroup var place: JournalOptions
  @OptionGroup var book: BookOptions
  @OptionGroup var display: DisplayOptions

  func validate() throws {
    if last < 1 { throw ValidationError("The value '\(last)' is invalid for '--last': 1 or more") }
  }

  func run() throws {
    let desk = try BeliefDesk(place, book, display)
    let journal = try JournalLocation.openPresent(flag: place.journal, desk.configuration)
    var page = Page(desk.presentation)
    try journal.read { view in
      for change in try view.changes(of: desk.reader.scenarios, limit: last) {
        try add(change, view, desk, &page)
      }
    }
    try Console.write(page.text)
  }

  private func add(_ event: Event, _ view: JournalView, _ desk: BeliefDesk, _ page: inout Page)
    throws
  {
    guard let held = try desk.reader.following(event, view) else { return }
    let numbers = desk.presentation.numbers
    let words = EventWords(desk.presentation)
    let shares = held.probabilities.map { String(numbers.probability($0).dropLast()) }
    let act = try words.act(of: event)
    let reason = try words.reason(for: event).map { "  “\($0)”" } ?? ""
    let facts = ["\(event.time.day)", shares.joined(separator: " "), act, event.author]
    page.add(label: "r\(event.position)", desk.presentation.joined(facts) + reason)
    guard detail, let before = try desk.reader.preceding(event, view) else { return }
    page.add(
      try desk.table(
        from: .init(beliefs: before.beliefs, held: before),
        to: .init(beliefs: held.beliefs, held: held)
      )
    )
  }
}

/// `advisor scenarios diff`: two revisions beside each other.
struct ScenariosDiff: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Compare the beliefs of two revisions or days.",
    usage: "advisor scenarios diff FROM [TO] [options]",
    discussion: """
      advisor scenarios diff r16 r17
      advisor scenarios diff 2026-10-30
      """
  )

  @Argument(help: "A revision, r16, or a day.")
  var from: String

  @Argument(help: "A revision or a day; now if left out.")
  var to: String?

  @OptionGroup var place: JournalOptions
  @OptionGroup var book: BookOptions
  @OptionGroup var display: DisplayOptions

  func run() throws {
    let desk = try BeliefDesk(place, book, display)
    let journal = try JournalLocation.openPresent(flag: place.journal, desk.configuration)
    let page = try journal.read { view in
      let before = try desk.state(from, view)
      let after = try to.map { try desk.state($0, view) } ?? desk.present(journal: view)
      var page = try desk.move(from: before.beliefs, to: after.beliefs, effects: false)
      page.add(try desk.table(from: before, to: after))
      return page
    }
    try Console.write(page.text)
  }
}

extension BeliefDesk {
  /// The beliefs in force today.
  func present(journal view: JournalView) throws -> Present {
    let held = try reader.current(view, on: Clock.today())
    return Present(beliefs: try held?.beliefs ?? book.beliefs(setting: []), held: held)
  }

  /// The beliefs of a revision or at the end of a day, in the journal that must be there.
  func state(_ name: String) throws -> Present {
    let journal = try JournalLocation.openPresent(flag: journalFlag, configuration)
    return try journal.read { view in try state(name, view) }
  }

  /// The beliefs of a revision or at the end of a day.
  func state(_ name: String, _ view: JournalView) throws -> Present {
    var held: HeldBeliefs?
    if let day = CalendarDate(name) {
      held = try reader.known(view, atEndOf: day)
    } else if let position = Int(entryName: name), let event = try view.event(at: position) {
      held = try reader.following(event, view)
    }
    guard let held else {
      throw Failure(
        .badData,
        "E4245",
        "there are no beliefs of `\(name)` in the journal",
        help: ["see the revisions with: advisor scenarios history"]
      )
    }
    return Present(beliefs: try held.beliefs, held: held)
  }
}
