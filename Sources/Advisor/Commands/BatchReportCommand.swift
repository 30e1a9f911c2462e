import ArgumentParser
import Diagnostics

/// `advisor batch report`: what a run came to.
struct BatchReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Show what a saved run came to; exceptions first.",
    usage: "advisor batch report FOLDER [options]",
    discussion: """
      advisor batch report runs/today
      advisor batch report runs/today --only exceptions
      """
  )

  @Argument(help: "Folder that `batch run --save` wrote, or a file of answers.")
  var folder: String

  @Option(name: .long, help: .init("Show exceptions alone.", valueName: "exceptions"))
  var only: BatchSelection?

  func run() throws {
    let isFolder = Files.kind(of: folder) == .folder
    let content = try Files.read(isFolder ? joinPath(folder, BatchReport.fileName) : folder)
    let report = try BatchReport.read(content.bytes, name: content.name)
    try Console.write(report.text(only))
    if report.hasExceptions { throw Failure.silent(.someFailed) }
  }
}
