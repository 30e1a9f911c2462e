import Allocation
import ArgumentParser
import Diagnostics
import Studies

/// `advisor flip`: for each trade, the probability at which it disappears or reverses.
struct FlipCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "flip",
    abstract: "Say when each trade disappears or reverses.",
    usage: "advisor flip PORTFOLIO [options]",
    discussion: """
      advisor flip portfolio.json
      advisor flip portfolio.json --set C=30 --lang zh
      """
  )

  @Argument(help: "Portfolio file; - for standard input.", completion: .json)
  var portfolio: String

  @OptionGroup var inputs: InputOptions
  @OptionGroup var display: DisplayOptions

  func run() throws {
    let configuration = try Configuration.load()
    let presentation = try display.presentation(configuration, toTerminal: Console.isTerminal)
    let request = try Request.read(portfolio: portfolio, inputs, configuration)
    let plan = request.plan(of: try request.answer())
    _ = AdvisorCommand.report(request.warnings, .done)
    guard plan.conflict.isEmpty else {
      var page = Page(presentation)
      ConflictText(plan: plan, presentation: presentation).add(to: &page)
      try Console.write(page.text)
      throw Failure.silent(.policyUnmet)
    }
    let weights = WeightsUnderBeliefs(
      of: request.portfolio,
      in: request.book,
      given: request.signals,
      asOf: request.signals.asOf,
      remembering: request.memory
    )
    let text = FlipText(
      book: request.book,
      client: plan.client,
      beliefs: request.beliefs,
      flips: try TradeFlips(of: weights, under: request.beliefs),
      presentation: presentation
    )
    try Console.write(text.page.text)
  }
}
