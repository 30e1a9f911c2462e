import ArgumentParser
import Diagnostics
import PositionedData

/// `advisor batch run`: every portfolio in a folder.
struct BatchRunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Answer every portfolio in a folder; exceptions first.",
    usage: "advisor batch run FOLDER [options]",
    discussion: """
      advisor batch run portfolios
      advisor batch run portfolios --set C=30 --save runs/today
      """
  )

  @Argument(help: "Folder of portfolio files, *.json.")
  var folder: String

  @OptionGroup var inputs: InputOptions

  @Option(name: .long, help: .init("Keep the answers in a folder.", valueName: "folder"))
  var save: String?

  @Flag(name: .long, help: "Whole plans instead of short answers.")
  var detail = false

  @Flag(name: .long, help: "The answers as JSON lines.")
  var json = false

  @Option(name: .long, help: .init("Show exceptions alone.", valueName: "exceptions"))
  var only: BatchSelection?

  func run() throws {
    let house = try BatchHouse.read(inputs, besideFolder: folder, try Configuration.load())
    _ = AdvisorCommand.report(house.warnings, .done)
    let names = try names()
    var run = BatchFolder(folder: folder, names: names, house: house, detail: detail)
    let answers = try run.answers(progress: ProgressBar(total: names.count))
    if let save {
      try OutputFile.createFolder(save)
      try OutputFile.write(answers.bytes, to: joinPath(save, BatchReport.fileName))
    }
    if json {
      try Console.write(String(decoding: answers.bytes, as: UTF8.self))
    } else {
      try Console.write(try BatchReport.read(answers.bytes, name: folder).text(only))
    }
    if answers.counts.refused > 0 { throw Failure.silent(.someFailed) }
  }

  private func names() throws(Failure) -> [String] {
    let names = try Files.names(in: folder, endingIn: ".json").filter {
      $0 != Configuration.fileName
    }
    if names.isEmpty {
      throw Failure(
        .noInput,
        "E4010",
        "there are no portfolios in `\(folder)`",
        help: ["portfolios are files that end in .json"]
      )
    }
    return names
  }
}

/// What a report shows.
enum BatchSelection: String, ExpressibleByArgument, Sendable {
  /// Portfolios without a plan.
  case exceptions
}
