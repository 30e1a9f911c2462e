import Allocation
import ArgumentParser
import Diagnostics
import PositionedData

/// `advisor signals`: the dated observations that rules read.
struct SignalsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "signals",
    abstract: "The dated observations that rules read.",
    usage: "advisor signals show [options]",
    discussion: """
      advisor signals show --signals signals.json
      advisor signals show --as-of 2026-11-20
      """,
    subcommands: [Show.self],
    defaultSubcommand: Show.self
  )

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show",
      abstract: "Show what every signal says: value, state, date, basis.",
      usage: "advisor signals show [options]",
      discussion: """
        advisor signals show --signals portfolios/signals/signals.json
        advisor signals show --as-of 2026-11-20
        """
    )

    @Option(name: .long, help: .init("File of signals.", valueName: "file"), completion: .json)
    var signals: String?

    @Option(name: .customLong("as-of"), help: .init("The date to show.", valueName: "date"))
    var asOf: String?

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
      let date = asOf.flatMap { CalendarDate($0) } ?? Clock.today()
      let readings = SignalReadings(
        of: book,
        from: try observations(for: book, configuration),
        asOf: date
      )
      try Console.write(
        SignalsText(book: book, signals: readings, presentation: presentation).page.text
      )
    }

    private func observations(for book: RuleBook, _ configuration: Configuration) throws
      -> SignalObservations
    {
      let path = SignalsLocation.find(flag: signals, besidePortfolio: nil, configuration)
      guard let path else { return .none(for: book) }
      let content = try Files.read(path)
      var warnings: [Diagnostic] = []
      let observations = try SignalObservations.read(
        try JSONReader.read(content.bytes, name: content.name),
        for: book,
        warnings: &warnings
      )
      _ = AdvisorCommand.report(warnings, .done)
      return observations
    }
  }
}
