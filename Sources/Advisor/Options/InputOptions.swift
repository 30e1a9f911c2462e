import Allocation
import ArgumentParser
import PositionedData

/// What a recommendation is computed from besides the portfolio.
struct InputOptions: ParsableArguments {
  @OptionGroup var book: BookOptions
  @OptionGroup var place: JournalOptions

  @Option(
    name: .long,
    help: .init("Set a probability, C=30; the others share the rest.", valueName: "s=p"),
    completion: .scenarios
  )
  var set: [String] = []

  @Option(
    name: .long,
    help: .init("A proposal that `ingest -o` wrote.", valueName: "proposal"),
    completion: .json
  )
  var beliefs: String?

  @Option(
    name: .customLong("as-of"),
    help: .init("The date to compute for.", valueName: "date")
  )
  var asOf: String?

  @Option(name: .long, help: .init("File of signals.", valueName: "file"), completion: .json)
  var signals: String?

  @Option(
    name: .long,
    help: .init("File of prices by ticker.", valueName: "file"),
    completion: .json
  )
  var prices: String?

  func validate() throws {
    if let asOf, CalendarDate(asOf) == nil {
      throw ValidationError(
        "The value '\(asOf)' is invalid for '--as-of': dates are written 2026-11-20"
      )
    }
  }

  /// The date given, which validation has read once already.
  var date: CalendarDate? { asOf.flatMap { CalendarDate($0) } }
}
