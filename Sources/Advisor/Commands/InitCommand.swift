import Allocation
import ArgumentParser
import Diagnostics

/// `advisor init`: a workspace to begin with.
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Write a workspace: settings, rules, a portfolio.",
    usage: "advisor init [DIR] [--demo]",
    discussion: """
      advisor init my-house
      advisor init --demo demo
      """
  )

  @Argument(help: "The folder; this one when left out.", completion: .directory)
  var folder: String?

  @Flag(name: .long, help: "All sample portfolios and sets of signals.")
  var demo = false

  @OptionGroup var display: DisplayOptions

  func run() throws {
    let presentation = try display.presentation(
      try Configuration.load(),
      toTerminal: Console.isTerminal
    )
    var lines: [String] = []
    for file in WorkspaceFiles.all(demo: demo) {
      let path = joinPath(folder ?? ".", file.path)
      try OutputFile.createFolder(splitPath(path).folder)
      let isNew = try OutputFile.create(Array(file.text.utf8), at: path)
      lines.append(
        isNew
          ? presentation("wrote  \(path)", "写入  \(path)")
          : presentation("kept   \(path)", "保留  \(path)")
      )
    }
    try Console.write(presentation.shown(lines: lines))
    let inside = folder.map { "cd \($0) && " } ?? ""
    let hint =
      presentation("Next: ", "下一步：") + "\(inside)advisor rebalance \(WorkspaceFiles.firstPortfolio)"
    Console.note(presentation.shown(lines: [hint]))
  }
}

/// The files of a new workspace.
enum WorkspaceFiles {
  struct File: Sendable {
    let path: String
    let text: String
  }

  /// The portfolio to begin with.
  static let firstPortfolio = "portfolios/ref-6040.json"

  /// Settings, the built-in rules with their examples, and samples.
  static func all(demo: Bool) -> [File] {
    let settings = File(path: Configuration.fileName, text: settingsText)
    let rules = BuiltInFiles.rules.map { File(path: $0.path, text: $0.text) }
    let samples = BuiltInFiles.samples.filter { demo || firstSamples.contains($0.path) }
    return [settings] + rules + samples.map { File(path: $0.path, text: $0.text) }
  }

  private static let firstSamples = [
    firstPortfolio, "portfolios/policies/ref-6040.json", "portfolios/signals/signals.json",
  ]

  private static let settingsText = """
    {
      "schema": "\(ConfigurationFile.schema)",
      "rules": "rules"
    }

    """
}
