import Allocation
import ArgumentParser
import Diagnostics

/// `advisor scenarios`: the futures a rule book reckons with.
struct ScenariosCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "scenarios",
    abstract: "The scenarios and their probabilities.",
    usage: "advisor scenarios <show|list|set|update|history|...> [options]",
    discussion: """
      advisor scenarios show
      advisor scenarios set C=30 --note "payrolls under 50k"
      """,
    subcommands: [
      Show.self, ScenariosList.self, ScenariosSet.self, ScenariosUpdate.self, ScenariosHistory.self,
      ScenariosDiff.self, ScenariosUndo.self, ScenariosRedo.self, ScenariosRetract.self,
      ScenariosAsk.self, ScenariosQuestions.self, ScenariosResolve.self, ScenariosScore.self,
    ],
    defaultSubcommand: Show.self
  )

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show",
      abstract: "Show the probabilities in force.",
      usage: "advisor scenarios show [options]",
      discussion: """
        advisor scenarios show
        advisor scenarios show --at 2026-10-30
        """
    )

    @Option(
      name: .long,
      help: .init("As they were: a revision, r16, or a day.", valueName: "when")
    )
    var at: String?

    @Option(
      name: .long,
      help: .init("Set a probability, C=30; the others share the rest.", valueName: "s=p"),
      completion: .scenarios
    )
    var set: [String] = []

    @OptionGroup var place: JournalOptions
    @OptionGroup var book: BookOptions
    @OptionGroup var display: DisplayOptions

    func run() throws {
      let desk = try BeliefDesk(place, book, display)
      let present = try at.map { try desk.state($0) } ?? desk.glance()
      let beliefs =
        set.isEmpty
        ? present.beliefs : try Beliefs.reading(set, over: present.beliefs, for: desk.book)
      var page = ScenariosText(
        book: desk.book,
        beliefs: beliefs,
        presentation: desk.presentation
      ).page
      if set.isEmpty, let held = present.held { page.add(desk.facts(of: held), .faint) }
      try Console.write(page.text)
    }
  }
}

extension RuleBook {
  /// The priors, some of them set by hand.
  func beliefs(setting settings: [String]) throws -> Beliefs {
    guard let priors = Beliefs.priors(of: self) else {
      preconditionFailure("the priors of a book that was read sum to one")
    }
    do throws(InputError) {
      return settings.isEmpty ? priors : try Beliefs.reading(settings, over: priors, for: self)
    } catch {
      throw Failure(error.diagnostics, .usage)
    }
  }
}
