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

  func run() throws {
    let configuration = try Configuration.load()
    let journal = try JournalLocation.openPresent(flag: place.journal, configuration)
    guard let output, output != "-" else {
      return try export(journal) { try Console.write($0) }
    }
    try OutputFile.write(to: output) { write in try export(journal, write) }
  }

  private func export(_ journal: Journal, _ write: ([UInt8]) throws -> Void) throws {
    guard salvage else {
      try journal.export(write)
      return
    }
    let (count, lost) = try journal.salvage(write)
    let names = lost.prefix(5).map(String.init).joined(separator: ", ")
    Console.note(
      "\(count) entries saved, \(lost.count) could not be read"
        + (lost.isEmpty ? "" : ": \(names)" + (lost.count > 5 ? " …" : "")) + "\n"
    )
  }
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
    try Console.write(
      presentation(
        "\(outcome.added) entries added, \(outcome.known) known already\n",
        "新增\(outcome.added)条，已有\(outcome.known)条\n"
      )
    )
  }
}
