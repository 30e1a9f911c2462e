import Allocation
import ArgumentParser
import Diagnostics
import Foundation
import Reports

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

  @Flag(name: .long, help: "All sample portfolios, sets of signals and notes.")
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
      let isNew = try OutputFile.create(file.bytes, at: path)
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
    let bytes: [UInt8]

    init(path: String, text: String) {
      self.path = path
      bytes = Array(text.utf8)
    }

    init(_ note: DemoNotes.Note) {
      guard let data = Data(base64Encoded: note.base64) else {
        preconditionFailure("the notes are generated")
      }
      path = note.path
      bytes = Array(data)
    }
  }

  /// The portfolio to begin with.
  static let firstPortfolio = "portfolios/ref-6040.json"

  /// Settings, the built-in rules with their examples, and samples.
  static func all(demo: Bool) -> [File] {
    let settings = File(path: Configuration.fileName, text: settingsText)
    let rules = BuiltInFiles.rules.map { File(path: $0.path, text: $0.text) }
    let samples = BuiltInFiles.samples.filter { demo || firstSamples.contains($0.path) }
    let notes = demo ? DemoNotes.all.map { File($0) } : []
    return [settings] + rules + samples.map { File(path: $0.path, text: $0.text) } + notes
  }

  private static let firstSamples = [
    firstPortfolio, "portfolios/policies/ref-6040.json", "portfolios/signals/signals.json",
  ]

  private static let settingsText = """
    {
      "schema": "\(ConfigurationFile.schema)",
      "rules": "rules",
      "signals": "portfolios/signals/signals.json"
    }

    """
}
