import Allocation
import ArgumentParser
import Diagnostics
import PositionedData

/// `advisor explain`: why a sleeve, a rule or a trade is what it is.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Say why: a sleeve, a rule, a trade, what was skipped.",
    usage: "advisor explain WHAT (--plan PLAN | --portfolio PORTFOLIO) [options]",
    discussion: """
      advisor explain gold --plan plan.json
      advisor explain R06 --portfolio portfolio.json --set C=40
      """
  )

  @Argument(help: "A sleeve, a rule or a ticker; by id, slug or name.", completion: .subjects)
  var what: String?

  @Option(
    name: .long,
    help: .init("A saved plan; nothing is computed.", valueName: "file"),
    completion: .json
  )
  var plan: String?

  @Option(
    name: .long,
    help: .init("Compute from this portfolio.", valueName: "file"),
    completion: .json
  )
  var portfolio: String?

  @Option(
    name: .customLong("why-not"),
    help: .init("Why a sleeve gets no more.", valueName: "sleeve"),
    completion: .subjects
  )
  var whyNot: String?

  @Flag(name: .long, help: "What was wanted and is not traded.")
  var skipped = false

  @OptionGroup var inputs: InputOptions
  @OptionGroup var display: DisplayOptions

  func validate() throws {
    guard (plan == nil) != (portfolio == nil) else {
      throw ValidationError("'explain' needs one of '--plan FILE' and '--portfolio FILE'")
    }
    guard [what != nil, whyNot != nil, skipped].count(where: { $0 }) == 1 else {
      throw ValidationError("'explain' needs one of WHAT, '--why-not SLEEVE' and '--skipped'")
    }
  }

  func run() throws {
    let configuration = try Configuration.load()
    let presentation = try display.presentation(configuration, toTerminal: Console.isTerminal)
    let plan = try read(configuration)
    guard plan.conflict.isEmpty else {
      var page = Page(presentation)
      ConflictText(plan: plan, presentation: presentation).add(to: &page)
      try Console.write(page.text)
      throw Failure.silent(.policyUnmet)
    }
    try Console.write(try page(plan, presentation).text)
  }

  private func read(_ configuration: Configuration) throws -> Plan {
    if let portfolio {
      return try Request.read(portfolio: portfolio, inputs, configuration).plan()
    }
    let content = try Files.read(plan ?? "-")
    return try Plan(reading: try JSONReader.read(content.bytes, name: content.name))
  }

  private func page(_ plan: Plan, _ presentation: Presentation) throws(Failure) -> Page {
    let absence = ExplainAbsenceText(plan: plan, presentation: presentation)
    if skipped { return absence.skipped }
    if let whyNot {
      let id = try plan.sleeve(named: whyNot)
      return absence.whyNot(id, named: plan.name(ofSleeve: id))
    }
    switch try plan.subject(named: what ?? "") {
    case .sleeve(let index):
      return ExplainSleeveText(plan: plan, index: index, presentation: presentation).page
    case .rule(let rule):
      return ExplainRuleText(plan: plan, rule: rule, presentation: presentation).page
    case .trade(let trade):
      return ExplainTradeText(plan: plan, trade: trade, presentation: presentation).page
    }
  }
}
