import Allocation
import ArgumentParser
import Diagnostics

/// `advisor policy`: what a client allows.
struct PolicyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "policy",
    abstract: "Show or check the policy of a portfolio.",
    usage: "advisor policy <show|check> PORTFOLIO [options]",
    discussion: """
      advisor policy show portfolio.json
      advisor policy check portfolio.json
      """,
    subcommands: [Show.self, Check.self]
  )

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show",
      abstract: "Show ranges, budgets and permissions with their places.",
      usage: "advisor policy show PORTFOLIO [options]",
      discussion: """
        advisor policy show portfolio.json
        advisor policy show portfolio.json --lang zh
        """
    )

    @Argument(
      help: "Portfolio file; its policy may be a file of its own.",
      completion: .json
    )
    var portfolio: String

    @OptionGroup var inputs: InputOptions
    @OptionGroup var display: DisplayOptions

    func run() throws {
      let configuration = try Configuration.load()
      let presentation = try display.presentation(configuration, toTerminal: Console.isTerminal)
      let request = try Request.read(portfolio: portfolio, inputs, configuration)
      let text = PolicyText(
        book: request.book,
        portfolio: request.portfolio,
        asOf: request.signals.asOf,
        presentation: presentation
      )
      try Console.write(text.page.text)
    }
  }

  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "check",
      abstract: "Check a policy: contradictions, and whether anything meets it.",
      usage: "advisor policy check PORTFOLIO [options]",
      discussion: """
        advisor policy check portfolio.json
        advisor policy check portfolio.json --rules rules
        """
    )

    @Argument(
      help: "Portfolio file; its policy may be a file of its own.",
      completion: .json
    )
    var portfolio: String

    @OptionGroup var inputs: InputOptions
    @OptionGroup var display: DisplayOptions

    func run() throws {
      let configuration = try Configuration.load()
      let presentation = try display.presentation(configuration, toTerminal: Console.isTerminal)
      let request = try Request.read(portfolio: portfolio, inputs, configuration)
      let plan = try request.plan()
      let findings = request.portfolio.policy.findings(under: request.book)
      _ = AdvisorCommand.report(request.warnings + findings, .done)
      guard plan.conflict.isEmpty else {
        var page = Page(presentation)
        ConflictText(plan: plan, presentation: presentation).add(to: &page)
        try Console.write(page.text)
        throw Failure.silent(.checkFailed)
      }
      try Console.write(
        presentation("ok: the policy can be met", "通过：该政策可以满足") + "\n"
      )
    }
  }
}
