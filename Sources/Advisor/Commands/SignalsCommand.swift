import Allocation
import ArgumentParser
import Diagnostics
import PositionedData

/// `advisor signals`: the dated observations that rules read.
struct SignalsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "signals",
    abstract: "The dated observations that rules read.",
    usage: "advisor signals <show|list|set|import> [options]",
    discussion: """
      advisor signals show --signals signals.json
      advisor signals show --as-of 2026-11-20
      """,
    subcommands: [Show.self, SignalsList.self, SignalsSet.self, SignalsImport.self],
    defaultSubcommand: Show.self
  )

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show",
      abstract: "Show what every signal says: value, state, date, basis.",
      usage: "advisor signals show [options]",
      discussion: """
        advisor signals show --signals portfolios/signals/signals.json
        advisor signals show --portfolio portfolio.json
        """
    )

    @Option(name: .long, help: .init("File of signals.", valueName: "file"), completion: .json)
    var signals: String?

    @Option(
      name: .long,
      help: .init("Show what this portfolio gets.", valueName: "file"),
      completion: .json
    )
    var portfolio: String?

    @Option(name: .customLong("as-of"), help: .init("The date to show.", valueName: "date"))
    var asOf: String?

    @OptionGroup var place: JournalOptions
    @OptionGroup var book: BookOptions
    @OptionGroup var display: DisplayOptions

    func validate() throws {
      if let asOf, CalendarDate(asOf) == nil {
        throw ValidationError(
          "The value '\(asOf)' is invalid for '--as-of': dates are written 2026-11-20"
        )
      }
    }

    func run() throws {
      let configuration = try Configuration.load()
      let presentation = try display.presentation(configuration, toTerminal: Console.isTerminal)
      let book = try RulesLocation.find(flag: book.rules, configuration).book()
      let given = try asOf.flatMap { CalendarDate($0) } ?? portfolio.flatMap(dateOfPortfolio)
      let date = given ?? Clock.today()
      let readings = SignalReadings(
        of: book,
        from: try observations(for: book, configuration, on: date),
        asOf: date
      )
      try Console.write(
        SignalsText(book: book, signals: readings, presentation: presentation).page.text
      )
    }

    /// The portfolio's own date, for which `rebalance` computes.
    private func dateOfPortfolio(_ path: String) throws -> CalendarDate? {
      let content = try Files.read(path)
      let document = try JSONReader.read(content.bytes, name: content.name)
      guard case .object(let members) = document.root.content,
        let date = members.first(where: { $0.key == "asOf" }),
        case .string(let text) = date.value.content
      else { return nil }
      return CalendarDate(text)
    }

    private func observations(
      for book: RuleBook,
      _ configuration: Configuration,
      on date: CalendarDate
    ) throws -> SignalObservations {
      guard let content = try content(for: book, configuration, on: date) else {
        return .none(for: book)
      }
      var warnings: [Diagnostic] = []
      let observations = try SignalObservations.read(
        try JSONReader.read(content.bytes, name: content.name),
        for: book,
        warnings: &warnings
      )
      _ = AdvisorCommand.report(warnings, .done)
      return observations
    }

    private func content(
      for book: RuleBook,
      _ configuration: Configuration,
      on date: CalendarDate
    ) throws -> FileContent? {
      let journal = try JournalLocation.openForReading(flag: place.journal, configuration)
      if signals == nil, let held = try journal?.signals(of: book, on: date) { return held }
      let path = SignalsLocation.find(flag: signals, besidePortfolio: portfolio, configuration)
      return try path.map { try Files.read($0) }
    }
  }
}
