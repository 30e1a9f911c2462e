import ArgumentParser
import Diagnostics
import Journal
import PositionedData

/// `advisor journal`: the record itself.
struct JournalCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "journal",
    abstract: "The record: log, show, verify, replay, export, import.",
    usage: "advisor journal <log|show|verify|replay|export|import> [options]",
    discussion: """
      advisor journal log --last 5
      advisor journal export -o record.jsonl
      """,
    subcommands: [
      JournalLog.self, JournalShow.self, JournalVerify.self, JournalReplay.self, JournalExport.self,
      JournalImport.self,
    ]
  )
}

/// `advisor journal log`: a line for each entry, newest first.
struct JournalLog: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "log",
    abstract: "A line for each entry, newest first.",
    usage: "advisor journal log [options]",
    discussion: """
      advisor journal log --last 5
      advisor journal log --kind override
      """
  )

  @Option(name: .long, help: .init("Only the last so many.", valueName: "n"))
  var last = 20

  @Option(name: .long, help: .init("Only of this kind.", valueName: "kind"))
  var kind: String?

  @OptionGroup var place: JournalOptions
  @OptionGroup var display: DisplayOptions

  func validate() throws {
    if last < 1 { throw ValidationError("The value '\(last)' is invalid for '--last': 1 or more") }
    if let kind, EventKind(rawValue: kind) == nil {
      let near = nearestName(to: kind, among: EventKind.allCases.map(\.rawValue))
      throw ValidationError(
        "There is no kind '\(kind)'" + (near.map { ": did you mean '\($0)'?" } ?? "")
      )
    }
  }

  func run() throws {
    let configuration = try Configuration.load()
    let presentation = try display.presentation(configuration, toTerminal: Console.isTerminal)
    let journal = try JournalLocation.openPresent(flag: place.journal, configuration)
    let words = EventWords(presentation)
    let kinds = kind.flatMap { EventKind(rawValue: $0) }.map { [$0] } ?? []
    var table = Table(
      [.init("", .right), .init(""), .init(""), .init(""), .init("")],
      presentation
    )
    try journal.inspect { view in
      for event in try view.newest(kinds, limit: last) {
        let retracted = try view.isRetracted(event.position)
        let state = retracted ? presentation(" (taken back)", "（已撤回）") : ""
        table.add([
          .init("\(event.position)", .name), .init(event.time.description.prefix(16) + "Z"),
          .init(words.name(of: event.kind) + state), .init(event.author),
          .init(event.concerns.map { "→ \($0)" } ?? event.subject),
        ])
      }
    }
    var page = Page(presentation)
    page.add(table)
    try Console.write(page.text)
  }
}

/// `advisor journal show`: one entry whole.
struct JournalShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "One entry whole, as JSON.",
    usage: "advisor journal show ENTRY [options]",
    discussion: """
      advisor journal show r17
      advisor journal show 17
      """
  )

  @Argument(help: "The entry: 17 or r17.")
  var entry: String

  @OptionGroup var place: JournalOptions

  func run() throws {
    let configuration = try Configuration.load()
    let journal = try JournalLocation.openPresent(flag: place.journal, configuration)
    let event = try journal.inspect { view in
      try Int(entryName: entry).flatMap { try view.event(at: $0) }
    }
    guard let event else {
      throw Failure(
        .badData,
        "E4254",
        "there is no entry `\(entry)` in the journal",
        help: ["see them with: advisor journal log"]
      )
    }
    let document = try JSONReader.read(event.line, name: "entry \(event.position)")
    try Console.write(JSONWriter.text(Particulars(document).json).escapedForTerminal)
  }
}
