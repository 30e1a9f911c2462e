import Allocation
import Diagnostics
import Journal
import PositionedData

/// Reads what all accounts of a batch share, and gathers what is wrong with it.
struct BatchHouseReader {
  let book: RuleBook
  let location: RulesLocation
  private var gathering = Gathering()
  private var inputs: [Plan.Input]
  private var warnings: [Diagnostic] = []

  init(book: RuleBook, at location: RulesLocation) {
    self.book = book
    self.location = location
    inputs = [Plan.Input(rulesOf: book, named: location.name)]
  }

  mutating func house(
    _ options: InputOptions,
    besideFolder folder: String?,
    _ configuration: Configuration
  ) throws -> BatchHouse {
    let prices = try self.prices(options, configuration)
    let memory = try self.memory(options, configuration)
    let proposed = try self.proposal(options.beliefs)
    let portfolio = folder.map { joinPath($0, "portfolio.json") }
    let file = try self.signals(
      SignalsLocation.find(
        flag: options.signals,
        besidePortfolio: portfolio,
        configuration
      )
    )
    let beliefs = try gathering.attempt {
      try (proposed?.beliefs ?? memory?.held?.beliefs ?? book.priors)
        .setting(options.set, for: book)
    }
    try gathering.finish()
    guard let file, let beliefs else { preconditionFailure("what was not read has an error") }
    let origin = BeliefOrigin(
      proposed: proposed,
      held: memory?.held,
      isSetByHand: !options.set.isEmpty
    )
    return BatchHouse(
      book: book,
      beliefs: beliefs,
      origin: origin,
      signals: BatchSignals(
        book: book,
        journal: options.signals == nil ? memory : nil,
        file: file,
        proposed: proposed,
        isNamed: options.signals != nil
      ),
      memory: memory,
      prices: prices,
      asOf: options.date,
      inputs: inputs,
      warnings: book.warnings + warnings + (options.date.map(origin.warnings) ?? []),
      configuration: digest(beliefs, file.input, memory, options.date)
    )
  }

  /// What the journal holds; a journal that the command line names must be there.
  private mutating func memory(
    _ options: InputOptions,
    _ configuration: Configuration
  ) throws -> JournalMemory? {
    let memory = try gathering.attempt { () throws -> JournalMemory? in
      do {
        if let path = options.place.journal, Files.kind(of: path) == .missing {
          throw JournalError.missing(path: path)
        }
        return try JournalMemory(options, configuration, book, location)
      } catch let error as JournalError {
        throw error.failure
      }
    }
    return memory ?? nil
  }

  private mutating func json(_ path: String, as name: String) throws -> LocatedDocument? {
    try gathering.attempt {
      let content = try Files.read(path)
      inputs.append(.init(name: name, path: path, sha256: Digest.hexadecimal(of: content.bytes)))
      return try JSONReader.read(content.bytes, name: content.name)
    }
  }

  private mutating func prices(_ options: InputOptions, _ configuration: Configuration) throws
    -> [String: Money]
  {
    guard let setting = configuration.setting(.prices, flag: options.prices),
      let document = try json(setting.value, as: "prices")
    else { return [:] }
    return try gathering.attempt { try Portfolio.readPrices(document) } ?? [:]
  }

  private mutating func proposal(_ path: String?) throws -> ProposedBeliefs? {
    guard let path, let document = try json(path, as: "beliefs") else { return nil }
    return try gathering.attempt {
      try ProposedBeliefs(
        document,
        for: book,
        by: try location.evidenceBook(),
        warnings: &warnings
      )
    }
  }

  private mutating func signals(_ path: String?) throws -> BatchSignals.Found? {
    guard let path else { return BatchSignals.Found(observations: .none(for: book), input: nil) }
    return try gathering.attempt {
      let content = try Files.read(path)
      let document = try JSONReader.read(content.bytes, name: content.name)
      return BatchSignals.Found(
        observations: try SignalObservations.read(document, for: book, warnings: &warnings),
        input: Plan.Input(signalsOf: content, at: path)
      )
    }
  }

  /// Digests what a plan's identity rests on, the portfolio left out.
  private func digest(
    _ beliefs: Beliefs,
    _ signals: Plan.Input?,
    _ memory: JournalMemory?,
    _ date: CalendarDate?
  ) -> String {
    let read = inputs + [signals].compactMap { $0 }
    var lines = read.map { "\($0.name) \($0.sha256)" }.sorted()
    lines.append("asOf \(date?.description ?? "portfolio")")
    lines += zip(book.scenarios, beliefs.probabilities).map { "P(\($0.id)) \($1)" }
    if let journal = memory?.digest { lines.append("journal \(journal)") }
    lines.append("engine \(Version.engine)")
    return Digest.hexadecimal(of: Array(lines.joined(separator: "\n").utf8))
  }
}
