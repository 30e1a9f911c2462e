import ArgumentParser
import Diagnostics
import Journal
import PositionedData
import Reports

/// `advisor sources`: who said what, how well it scored, how much weight it gets.
struct SourcesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sources",
    abstract: "Reports and sources: list, show, score, trust.",
    usage: "advisor sources <list|show|score|trust> [options]",
    discussion: """
      advisor sources list
      advisor sources trust house-b 0.5 --note "two misses"
      """,
    subcommands: [SourcesList.self, SourcesShow.self, SourcesScore.self, SourcesTrust.self]
  )
}

/// `advisor sources list`: the reports that were accepted.
struct SourcesList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "The reports that were accepted, newest first.",
    usage: "advisor sources list [options]",
    discussion: """
      advisor sources list
      advisor sources list --last 5
      """
  )

  @Option(name: .long, help: .init("Only the last so many.", valueName: "n"))
  var last = 20

  @OptionGroup var place: JournalOptions
  @OptionGroup var display: DisplayOptions

  func validate() throws {
    if last < 1 { throw ValidationError("The value '\(last)' is invalid for '--last': 1 or more") }
  }

  func run() throws {
    let configuration = try Configuration.load()
    let presentation = try display.presentation(configuration, toTerminal: Console.isTerminal)
    let journal = try JournalLocation.openPresent(flag: place.journal, configuration)
    var table = Table([.init(""), .init(""), .init(""), .init("")], presentation)
    try journal.read { view in
      for event in try view.newest([.evidenceAccepted], limit: last) {
        let report = try event.content(AcceptedReport.self)
        let used = report.evidence.count { $0.evidence.updates }
        let state =
          try view.isRetracted(event.position) ? presentation(", taken back", "，已撤回") : ""
        table.add([
          .init("S-\(event.position)", .name), .init("\(report.published)"),
          .init(presentation("\(used) used", "采用\(used)条") + state),
          .init(report.title ?? report.name),
        ])
      }
    }
    var page = Page(presentation)
    page.add(table)
    try Console.write(page.text)
  }
}

/// `advisor sources show`: what one report said.
struct SourcesShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "What one report said, with its quotes.",
    usage: "advisor sources show ENTRY [options]",
    discussion: """
      advisor sources show S-12
      advisor sources list
      """
  )

  @Argument(help: "The entry of the report: S-12.")
  var entry: String

  @OptionGroup var place: JournalOptions
  @OptionGroup var book: BookOptions
  @OptionGroup var display: DisplayOptions

  func run() throws {
    let configuration = try Configuration.load()
    let presentation = try display.presentation(configuration, toTerminal: Console.isTerminal)
    let rules = try RulesLocation.find(flag: book.rules, configuration).evidenceBook().rules
    let journal = try JournalLocation.openPresent(flag: place.journal, configuration)
    let event = try journal.read { view in
      try Int(entryName: entry).flatMap { try view.event(at: $0) }
    }
    guard let event, event.kind == .evidenceAccepted else {
      throw Failure(
        .badData,
        "E4243",
        "entry `\(entry)` is no accepted report",
        help: ["see them with: advisor sources list"]
      )
    }
    var page = Page(presentation)
    let report = try event.content(AcceptedReport.self)
    page.add(report.title ?? report.name, .heading)
    page.add(
      presentation.joined(
        [
          "S-\(event.position)", report.publisher ?? "", "\(report.published)",
          presentation("accepted by \(event.author)", "\(event.author)接受"),
        ].filter { !$0.isEmpty }
      ),
      .faint
    )
    for item in report.evidence {
      let words = EvidenceWords(item.evidence, presentation)
      let facts = presentation.joined([item.sourceName, words.facts].filter { !$0.isEmpty })
      let title = rules.title(ofKind: item.evidence.kind)
      let label = presentation(title.english, title.chinese)
        .truncated(toWidth: Self.titleWidth - 2)
      page.add(label: "  " + label, facts, column: 2 + Self.titleWidth, tone: .name)
      page.add(label: "", "“\(item.evidence.quote)”", column: 4)
    }
    try Console.write(page.text)
  }

  /// Cells that the title of a kind takes, with the space after it.
  private static let titleWidth = 30
}

/// `advisor sources score`: how well sources have done.
struct SourcesScore: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "score",
    abstract: "How well sources have done; trust is only suggested.",
    usage: "advisor sources score [options]",
    discussion: """
      advisor sources score
      advisor sources trust house-b 0.5 --note "two misses"
      """
  )

  @OptionGroup var place: JournalOptions
  @OptionGroup var book: BookOptions
  @OptionGroup var display: DisplayOptions

  func run() throws {
    try Console.write(try BeliefDesk(place, book, display).scores().text)
  }
}
