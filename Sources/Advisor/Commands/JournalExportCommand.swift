import ArgumentParser
import Diagnostics
import Glibc
import Journal

/// `advisor journal export`: the record as JSON Lines.
struct JournalExport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "The record as JSON Lines, without loss.",
    usage: "advisor journal export [-o FILE] [options]",
    discussion: """
      advisor journal export -o record.jsonl
      advisor journal export --salvage -o saved.jsonl
      """
  )

  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: .init("Write to a file.", valueName: "file")
  )
  var output: String?

  @Flag(name: .long, help: "Of a damaged journal, everything that can be read.")
  var salvage = false

  @OptionGroup var place: JournalOptions
  @OptionGroup var display: DisplayOptions

  func run() throws {
    let configuration = try Configuration.load()
    let presentation = try display.presentation(configuration, toTerminal: Console.isTerminal)
    let journal = try JournalLocation.openPresent(flag: place.journal, configuration)
    guard let output, output != "-" else {
      return try export(journal, presentation) { try Console.write($0) }
    }
    try OutputFile.write(to: output) { write in try export(journal, presentation, write) }
  }

  private func export(
    _ journal: Journal,
    _ presentation: Presentation,
    _ write: ([UInt8]) throws -> Void
  ) throws {
    guard salvage else {
      try journal.export(write)
      return
    }
    let (count, lost) = try journal.salvage(write)
    let names = presentation.list(lost.prefix(Self.lostNamed).map(String.init))
    let rest = lost.isEmpty ? "" : ": \(names)" + (lost.count > Self.lostNamed ? " …" : "")
    Console.note(
      presentation(
        "\(count) entries saved, \(lost.count) could not be read\(rest)\n",
        "已保存\(count)条，\(lost.count)条无法读取\(rest)\n"
      )
    )
  }

  /// Entries that could not be read and are named; others are counted.
  private static let lostNamed = 5
}

/// `advisor journal import`: add the entries of a record.
struct JournalImport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Add the entries of an exported record; all or none.",
    usage: "advisor journal import FILE [options]",
    discussion: """
      advisor journal import record.jsonl
      advisor journal import record.jsonl --journal copy.db
      """
  )

  @Argument(help: "What `journal export` wrote; - for standard input.")
  var file: String

  @OptionGroup var place: JournalOptions
  @OptionGroup var display: DisplayOptions

  func run() throws {
    let configuration = try Configuration.load()
    let presentation = try display.presentation(configuration, toTerminal: Console.isTerminal)
    let input = try InputStream(file)
    let journal = try JournalLocation.open(flag: place.journal, configuration)
    let outcome = try journal.importRecord(input.name) { try input.next() }
    let entries = outcome.added == 1 ? "entry" : "entries"
    try Console.write(
      presentation.shown(
        presentation(
          "\(outcome.added) \(entries) added to \(journal.path), \(outcome.known) known already",
          "已向\(journal.path)新增\(outcome.added)条，已有\(outcome.known)条"
        )
      ) + "\n"
    )
  }
}
