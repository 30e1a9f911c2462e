import Allocation
import ArgumentParser
import Diagnostics
import Journal
import PositionedData

/// `advisor diff`: two plans, a portfolio and a plan, or two files of one kind beside each other.
struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Compare plans, a portfolio with a plan, or two policies.",
    usage: "advisor diff FILE FILE [options]",
    discussion: """
      advisor diff monday.json tuesday.json
      advisor diff portfolio.json plan.json
      """
  )

  @Argument(help: "A plan, portfolio, policy or other file.")
  var first: String

  @Argument(help: "Another one.")
  var second: String

  @Flag(name: .customLong("exit-code"), help: "End with 2 when they differ.")
  var exitCode = false

  @OptionGroup var display: DisplayOptions

  func run() throws {
    let configuration = try Configuration.load()
    let presentation = try display.presentation(configuration, toTerminal: Console.isTerminal)
    let (page, isDifferent) = try difference(configuration, presentation)
    try Console.write(page.text)
    if exitCode, isDifferent { throw Failure.silent(.hasChanges) }
  }

  private func difference(_ configuration: Configuration, _ presentation: Presentation) throws
    -> (page: Page, isDifferent: Bool)
  {
    let (one, other) = (try document(first), try document(second))
    switch (one["schema"]?.text, other["schema"]?.text) {
    case (Plan.schema, Plan.schema):
      let (from, to) = (try Plan.read(first).plan, try Plan.read(second).plan)
      let text = PlanDifference(from: from, to: to, presentation: presentation)
      return (text.page, text.isDifferent)
    case (Schema.portfolio, Plan.schema):
      let plan = try Plan.read(second).plan
      let held = try held(under: plan, configuration)
      let text = HoldingsDifference(held: held, plan: plan, presentation: presentation)
      return (text.page, text.isDifferent)
    case (let kind, let otherKind) where kind == otherKind:
      let text = DocumentDifference(from: one, to: other, presentation)
      return (text.page, !text.lines.isEmpty)
    case (let kind, let otherKind):
      throw Failure(
        .badData,
        "E4261",
        "`\(first)` and `\(second)` are not of one kind: \(kind ?? "no schema"), \(otherKind ?? "no schema")",
        help: ["compare two plans, a portfolio with a plan, or two files of one schema"]
      )
    }
  }

  private func document(_ path: String) throws -> Particulars {
    let content = try Files.read(path)
    return Particulars(try JSONReader.read(content.bytes, name: content.name))
  }

  /// The portfolio as it is now, by the rules of a plan.
  private func held(under plan: Plan, _ configuration: Configuration) throws -> Plan {
    var arguments: [String] = []
    if let rules = plan.path(of: "rules"), rules != RulesLocation.builtIn.name {
      arguments += ["--rules", rules]
    }
    if let prices = plan.path(of: "prices") { arguments += ["--prices", prices] }
    let options = try InputOptions.parse(arguments)
    return try Request.read(portfolio: first, options, configuration).plan()
  }
}
