import ArgumentParser

/// `advisor rules test`: the examples beside the rules, each with its decision and its reason.
struct RulesTest: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test",
    abstract: "Run the examples beside the rules; 5 when one fails.",
    usage: "advisor rules test [options]",
    discussion: """
      advisor rules test
      advisor rules test --rules my-rules
      """
  )

  @OptionGroup var book: BookOptions
  @OptionGroup var display: DisplayOptions

  func run() throws {
    let configuration = try Configuration.load()
    let presentation = try display.presentation(configuration, toTerminal: Console.isTerminal)
    let location = RulesLocation.find(flag: book.rules, configuration)
    let run = try checked { try RuleExamplesRun(at: location) }
    var lines = run.files.map { file in
      presentation(
        "\(file.name)  \(file.passed) passed, \(file.failed) failed",
        "\(file.name)  通过\(file.passed)条，失败\(file.failed)条"
      )
    }
    lines.append(
      presentation(
        "\(run.seen) of \(run.rules) rules seen at work",
        "\(run.rules)条规则中有\(run.seen)条在示例中起过作用"
      )
    )
    try Console.write(presentation.shown(lines: lines))
    if !run.failures.isEmpty { throw Failure(run.failures, .checkFailed) }
  }
}

extension Presentation {
  /// Lines made fit to be shown, each ended.
  func shown(lines: [String]) -> String { lines.map { shown($0) + "\n" }.joined() }
}
