import Allocation
import ArgumentParser

/// `advisor rules`: the rule book.
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules",
    abstract: "List, check, test or explain the rules.",
    usage: "advisor rules <list|check|test|explain> [options]",
    discussion: """
      advisor rules explain gold
      advisor rules check --rules my-rules
      """,
    subcommands: [RulesList.self, RulesCheck.self, RulesTest.self, RulesExplain.self]
  )
}

/// `advisor rules list`: a line for each rule.
struct RulesList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "A line for each rule.",
    usage: "advisor rules list [options]",
    discussion: """
      advisor rules list
      advisor rules list --lang zh
      """
  )

  @OptionGroup var book: BookOptions
  @OptionGroup var display: DisplayOptions

  func run() throws {
    let configuration = try Configuration.load()
    let presentation = try display.presentation(configuration, toTerminal: Console.isTerminal)
    let book = try RulesLocation.find(flag: book.rules, configuration).book()
    try Console.write(RulesText(book: book, presentation: presentation).list.text)
  }
}

/// `advisor rules check`: everything that is wrong with a rule book, or worth a look.
struct RulesCheck: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Report everything that is wrong, with its place; 5 on errors.",
    usage: "advisor rules check [options]",
    discussion: """
      advisor rules check
      advisor rules check --rules my-rules
      """
  )

  @OptionGroup var book: BookOptions
  @OptionGroup var display: DisplayOptions

  func run() throws {
    let configuration = try Configuration.load()
    let presentation = try display.presentation(configuration, toTerminal: Console.isTerminal)
    let location = RulesLocation.find(flag: book.rules, configuration)
    let book = try checked { try location.book() }
    let warnings = book.warnings + book.audit()
    _ = AdvisorCommand.report(warnings, .done)
    let count = book.tiltRules.count + book.scaleRules.count + book.limitRules.count
    try Console.write(
      presentation(
        "ok: \(location.name), \(count) rules, \(warnings.count) warnings",
        "通过：\(location.name)，\(count)条规则，\(warnings.count)条警告"
      ) + "\n"
    )
  }
}

/// `advisor rules explain`: what a rule says and does, or the argument they all rest on.
struct RulesExplain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Say what a rule does, in words and numbers.",
    usage: "advisor rules explain (RULE | --thesis) [options]",
    discussion: """
      advisor rules explain gold --portfolio portfolio.json
      advisor rules explain --thesis
      """
  )

  @Argument(help: "A rule's id or slug.", completion: .rules)
  var rule: String?

  @Flag(name: .long, help: "The argument behind the rules, claim by claim.")
  var thesis = false

  @Option(
    name: .long,
    help: .init("Put this portfolio's numbers in.", valueName: "file"),
    completion: .json
  )
  var portfolio: String?

  @OptionGroup var inputs: InputOptions
  @OptionGroup var display: DisplayOptions

  func validate() throws {
    guard (rule != nil) != thesis else {
      throw ValidationError("'rules explain' needs one of RULE and '--thesis'")
    }
  }

  func run() throws {
    let configuration = try Configuration.load()
    let presentation = try display.presentation(configuration, toTerminal: Console.isTerminal)
    let book = try RulesLocation.find(flag: inputs.book.rules, configuration).book()
    guard let rule else {
      return try Console.write(RulesText(book: book, presentation: presentation).thesis.text)
    }
    let text = try RuleText(named: rule, in: book, presentation: presentation)
    var page = text.page
    if let portfolio {
      let plan = try Request.read(portfolio: portfolio, inputs, configuration).plan()
      if let line = plan.rules.first(where: { $0.id == text.heading.id }) {
        page = ExplainRuleText(plan: plan, rule: line, presentation: presentation).page
      }
    }
    try Console.write(page.text)
  }
}
