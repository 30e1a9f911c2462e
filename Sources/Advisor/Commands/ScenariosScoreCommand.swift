import ArgumentParser
import Journal

/// `advisor scenarios score`: how well everybody's probabilities have done.
struct ScenariosScore: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "score",
    abstract: "How well sources and your own settings have done.",
    usage: "advisor scenarios score [options]",
    discussion: """
      advisor scenarios score
      advisor sources score
      """
  )

  @OptionGroup var place: JournalOptions
  @OptionGroup var book: BookOptions
  @OptionGroup var display: DisplayOptions

  func run() throws {
    let desk = try BeliefDesk(place, book, display)
    try Console.write(try desk.scores().text)
  }
}

extension BeliefDesk {
  /// The scores of everybody.
  func scores() throws -> Page {
    let journal = try JournalLocation.openPresent(flag: journalFlag, configuration)
    return try journal.read { view in
      ScoreText(
        forecasts: try ResolvedForecasts(view, scenarios: reader.scenarios).forecasts,
        trust: try SourceTrust(view),
        presentation: presentation
      ).page
    }
  }
}
