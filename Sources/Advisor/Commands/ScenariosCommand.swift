import Allocation
import ArgumentParser

/// `advisor scenarios`: the futures a rule book reckons with.
struct ScenariosCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "scenarios",
    abstract: "The scenarios and their probabilities.",
    usage: "advisor scenarios show [options]",
    discussion: """
      advisor scenarios show
      advisor scenarios show --set C=30
      """,
    subcommands: [Show.self],
    defaultSubcommand: Show.self
  )

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show",
      abstract: "Show the probabilities in force.",
      usage: "advisor scenarios show [options]",
      discussion: """
        advisor scenarios show
        advisor scenarios show --set C=30 --lang zh
        """
    )

    @Option(
      name: .long,
      help: .init("Set a probability, C=30; the others share the rest.", valueName: "s=p"),
      completion: .scenarios
    )
    var set: [String] = []

    @OptionGroup var book: BookOptions
    @OptionGroup var display: DisplayOptions

    func run() throws {
      let configuration = try Configuration.load()
      let presentation = try display.presentation(configuration, toTerminal: Console.isTerminal)
      let book = try RulesLocation.find(flag: book.rules, configuration).book()
      let beliefs = try book.beliefs(setting: set)
      try Console.write(
        ScenariosText(book: book, beliefs: beliefs, presentation: presentation).page.text
      )
    }
  }
}

extension RuleBook {
  /// The priors, some of them set by hand.
  func beliefs(setting settings: [String]) throws -> Beliefs {
    guard let priors = Beliefs.priors(of: self) else {
      preconditionFailure("the priors of a book that was read sum to one")
    }
    return settings.isEmpty ? priors : try Beliefs.reading(settings, over: priors, for: self)
  }
}
