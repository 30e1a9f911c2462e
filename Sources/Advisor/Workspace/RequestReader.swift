import Allocation
import Diagnostics
import PositionedData

/// Reads the files of one request and gathers what is wrong with them.
struct RequestReader {
  let book: RuleBook
  let configuration: Configuration
  private var gathering = Gathering()
  private var inputs: [Plan.Input] = []
  private var warnings: [Diagnostic] = []
  private var contents: [String: FileContent] = [:]
  /// What the journal holds; `nil` where there is none.
  var memory: JournalMemory?
  /// What the proposal says that the command line names.
  private var proposed: ProposedBeliefs?
  /// Where the kinds of evidence and the likelihoods are, by which a proposal is weighed.
  var location = RulesLocation.builtIn
  /// Beliefs to use whatever anybody says.
  var given: Beliefs?
  /// What the rules were doing before, whatever the journal says now.
  var remembered: RuleMemory?
  /// Contents by path, read instead of the files.
  var recorded: [String: FileContent] = [:]

  init(book: RuleBook, configuration: Configuration) {
    self.book = book
    self.configuration = configuration
  }

  mutating func read(
    portfolio path: String,
    _ options: InputOptions,
    rules: String
  ) throws -> Request {
    inputs.append(Plan.Input(rulesOf: book, named: rules))
    let document = try json(path, as: "portfolio")
    let policy = try document.flatMap { try self.policy(of: $0, beside: path) }
    let prices = try self.prices(options)
    let portfolio = try gatheredPortfolio(document, policy, prices)
    let date = options.date ?? portfolio?.asOf ?? Clock.today()
    proposed = try self.proposal(options)
    let observations = try self.observations(options, beside: path, portfolio?.policy, on: date)
    let beliefs = try self.beliefs(options)
    try gathering.finish()
    guard let portfolio, let observations, let beliefs else {
      preconditionFailure("what was not read has an error")
    }
    let origin = BeliefOrigin(
      proposed: proposed,
      held: memory?.held,
      isSetByHand: !options.set.isEmpty || given != nil
    )
    warnings += origin.warnings(on: date)
    return Request(
      book: book,
      portfolio: portfolio,
      beliefs: beliefs,
      signals: SignalReadings(of: book, from: observations, asOf: date),
      inputs: inputs,
      warnings: book.warnings + warnings,
      origin: origin.record(of: beliefs, on: date),
      contents: contents,
      memory: try remembered ?? memory?.rules(of: portfolio.id) ?? .none
    )
  }

  /// Keeps a warning that was found before anything was read.
  mutating func note(_ warning: Diagnostic?) {
    if let warning { warnings.append(warning) }
  }

  // MARK: - One file each

  private mutating func json(_ path: String, as name: String) throws -> LocatedDocument? {
    try gathering.attempt {
      let content = try recorded[path] ?? Files.read(path)
      contents[name] = content
      inputs.append(.init(name: name, path: path, sha256: Digest.hexadecimal(of: content.bytes)))
      return try JSONReader.read(content.bytes, name: content.name)
    }
  }

  private mutating func policy(of document: LocatedDocument, beside path: String) throws
    -> LocatedDocument?
  {
    guard let reference = Portfolio.policyReference(in: document) else { return nil }
    let policyPath = joinPath(path == "-" ? "" : splitPath(path).folder, reference.path)
    guard recorded[policyPath] != nil || Files.kind(of: policyPath) != .missing else {
      _ = try gathering.attempt {
        throw Failure(
          .noInput,
          "E4010",
          "there is no policy file `\(policyPath)`",
          at: reference.span,
          help: ["paths in a portfolio are relative to its own folder"]
        )
      }
      return nil
    }
    return try json(policyPath, as: "policy")
  }

  private mutating func prices(_ options: InputOptions) throws -> [String: Money] {
    guard let setting = configuration.setting(.prices, flag: options.prices),
      let document = try json(setting.value, as: "prices")
    else { return [:] }
    return try gathering.attempt { try Portfolio.readPrices(document) } ?? [:]
  }

  private mutating func gatheredPortfolio(
    _ document: LocatedDocument?,
    _ policy: LocatedDocument?,
    _ prices: [String: Money]
  ) throws -> Portfolio? {
    guard let document else { return nil }
    if Portfolio.policyReference(in: document) != nil, policy == nil { return nil }
    return try gathering.attempt {
      try Portfolio.read(document, policy: policy, prices: prices, for: book, warnings: &warnings)
    }
  }

  private mutating func proposal(_ options: InputOptions) throws -> ProposedBeliefs? {
    guard given == nil, let path = options.beliefs, let document = try json(path, as: "beliefs")
    else { return nil }
    return try gathering.attempt {
      try ProposedBeliefs(
        document,
        for: book,
        by: try location.evidenceBook(),
        warnings: &warnings
      )
    }
  }

  private mutating func observations(
    _ options: InputOptions,
    beside path: String,
    _ policy: Policy?,
    on date: CalendarDate
  ) throws -> SignalObservations? {
    let found = try foundObservations(options, beside: path, policy, on: date)
    guard let proposed else { return found }
    return found.map { proposed.signals(with: $0, isNamed: options.signals != nil) }
  }

  private mutating func foundObservations(
    _ options: InputOptions,
    beside path: String,
    _ policy: Policy?,
    on date: CalendarDate
  ) throws -> SignalObservations? {
    let held =
      options.signals == nil ? try memory?.signals(of: book, for: policy, on: date) : nil
    let location =
      held?.name
      ?? SignalsLocation.find(flag: options.signals, besidePortfolio: path, configuration)
    guard let location else { return .none(for: book) }
    if let held { recorded[held.name] = held }
    guard let document = try json(location, as: "signals") else { return nil }
    return try gathering.attempt {
      try SignalObservations.read(document, for: book, warnings: &warnings)
    }
  }

  private mutating func beliefs(_ options: InputOptions) throws -> Beliefs? {
    if let given { return given }
    return try gathering.attempt(failing: .usage) {
      guard let priors = Beliefs.priors(of: book) else {
        preconditionFailure("the priors of a book that was read sum to one")
      }
      let present = try proposed?.beliefs ?? memory?.held?.beliefs ?? priors
      return try present.setting(options.set, for: book)
    }
  }
}

extension Beliefs {
  /// These beliefs with what the command line sets; a proposal stays named as what it was set over.
  func setting(_ settings: [String], for book: RuleBook) throws -> Beliefs {
    guard !settings.isEmpty else { return self }
    let isProposed = provenance.hasPrefix("proposal")
    let name = isProposed ? "--set over \(provenance)" : "--set"
    return try Beliefs.reading(settings, over: self, for: book, provenance: name)
  }
}
