import Allocation
import Diagnostics
import PositionedData

/// What all accounts of a batch share: rules, beliefs, signals and prices, read and checked once.
struct BatchHouse: Sendable {
  let book: RuleBook
  let beliefs: Beliefs
  let observations: SignalObservations
  /// Prices from elsewhere; they stand before a portfolio's own.
  let prices: [String: Money]
  /// The date everything is computed for; `nil` for each portfolio's own.
  let asOf: CalendarDate?
  /// What the house was read from, with digests.
  let inputs: [Plan.Input]
  /// Findings that did not stop anything.
  let warnings: [Diagnostic]
  /// The SHA-256 of everything that shapes an answer besides its own line, in hexadecimal.
  let configuration: String

  /// Digits of ``configuration`` that every record carries: enough to trace a stray file.
  static let tracedDigits = 16

  /// What every record carries of ``configuration``.
  var trace: String { String(configuration.prefix(Self.tracedDigits)) }

  /// What the signals say at a date.
  func signals(on date: CalendarDate) -> SignalReadings {
    SignalReadings(of: book, from: observations, asOf: date)
  }
}

extension BatchHouse {
  /// Reads the files that a batch names; everything wrong with any of them is reported at once.
  ///
  /// - Throws: ``Failure`` or `InputError`.
  static func read(
    _ options: InputOptions,
    besideFolder folder: String? = nil,
    _ configuration: Configuration
  ) throws -> BatchHouse {
    let location = RulesLocation.find(flag: options.book.rules, configuration)
    let book = try location.book()
    var reader = BatchHouseReader(book: book, at: location)
    return try reader.house(options, besideFolder: folder, configuration)
  }
}

private struct BatchHouseReader {
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
    let portfolio = folder.map { joinPath($0, "portfolio.json") }
    let location = SignalsLocation.find(
      flag: options.signals,
      besidePortfolio: portfolio,
      configuration
    )
    let proposed = try self.proposal(options.beliefs)
    let found = try self.observations(location)
    let observations = found.map { found in
      proposed?.signals(with: found, isNamed: options.signals != nil) ?? found
    }
    let beliefs = try gathering.attempt {
      try (proposed?.beliefs ?? .priors(for: book)).setting(options.set, for: book)
    }
    try gathering.finish()
    guard let observations, let beliefs else {
      preconditionFailure("what was not read has an error")
    }
    return BatchHouse(
      book: book,
      beliefs: beliefs,
      observations: observations,
      prices: prices,
      asOf: options.date,
      inputs: inputs,
      warnings: book.warnings + warnings,
      configuration: digest(beliefs, options.date)
    )
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

  private mutating func observations(_ path: String?) throws -> SignalObservations? {
    guard let path else { return .none(for: book) }
    guard let document = try json(path, as: "signals") else { return nil }
    return try gathering.attempt {
      try SignalObservations.read(document, for: book, warnings: &warnings)
    }
  }

  /// Digests what a plan's identity rests on, the portfolio left out.
  private func digest(_ beliefs: Beliefs, _ date: CalendarDate?) -> String {
    var lines = inputs.map { "\($0.name) \($0.sha256)" }.sorted()
    lines.append("asOf \(date?.description ?? "portfolio")")
    lines += zip(book.scenarios, beliefs.probabilities).map { "P(\($0.id)) \($1)" }
    lines.append("engine \(Version.engine)")
    return Digest.hexadecimal(of: Array(lines.joined(separator: "\n").utf8))
  }
}

extension Plan.Input {
  /// The rule book as an input: its files by name and text.
  init(rulesOf book: RuleBook, named name: String) {
    let text = book.sources.map { "\(splitPath($0.name).name)\n\($0.text)" }.joined(separator: "\n")
    self.init(name: "rules", path: name, sha256: Digest.hexadecimal(of: Array(text.utf8)))
  }
}

extension Beliefs {
  /// The priors of a book.
  fileprivate static func priors(for book: RuleBook) -> Beliefs {
    guard let priors = Beliefs.priors(of: book) else {
      preconditionFailure("the priors of a book that was read sum to one")
    }
    return priors
  }
}
