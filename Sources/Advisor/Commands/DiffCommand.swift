import Allocation
import ArgumentParser
import PositionedData

/// `advisor diff`: two plans beside each other.
struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Compare two plans: inputs, beliefs, weights, trades.",
    usage: "advisor diff PLAN PLAN [options]",
    discussion: """
      advisor diff monday.json tuesday.json
      advisor scenarios diff r16 r17
      """
  )

  @Argument(help: "A plan.")
  var first: String

  @Argument(help: "Another plan.")
  var second: String

  @Flag(name: .customLong("exit-code"), help: "End with 2 when they differ.")
  var exitCode = false

  @OptionGroup var display: DisplayOptions

  func run() throws {
    let configuration = try Configuration.load()
    let presentation = try display.presentation(configuration, toTerminal: Console.isTerminal)
    let text = PlanDifference(
      from: try Plan.read(first).plan,
      to: try Plan.read(second).plan,
      presentation: presentation
    )
    try Console.write(text.page.text)
    if exitCode, text.isDifferent { throw Failure.silent(.hasChanges) }
  }
}
