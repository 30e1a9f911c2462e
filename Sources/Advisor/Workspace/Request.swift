import Allocation
import Diagnostics
import PositionedData

/// Everything a recommendation is computed from, read and checked.
struct Request: Sendable {
  let book: RuleBook
  let portfolio: Portfolio
  let beliefs: Beliefs
  let signals: SignalReadings
  /// What was read, with digests, in a fixed order.
  let inputs: [Plan.Input]
  /// Findings that did not stop anything.
  let warnings: [Diagnostic]
  /// Where the probabilities come from.
  let origin: Plan.BeliefsRecord
  /// The bytes of what was read, by the names of ``inputs``.
  let contents: [String: FileContent]
  /// What the portfolio's rules were doing before.
  private(set) var memory = RuleMemory.none

  /// Reads a portfolio and what it needs; everything wrong with any of it is reported at once.
  static func read(
    portfolio path: String,
    _ options: InputOptions,
    _ configuration: Configuration
  ) throws -> Request {
    let location = RulesLocation.find(flag: options.book.rules, configuration)
    let book = try location.book()
    var reader = RequestReader(book: book, configuration: configuration)
    reader.memory = try JournalMemory(options, configuration, book, location)
    reader.note(location.unusedRules(beside: path))
    return try reader.read(portfolio: path, options, rules: location.name)
  }

  /// Reads a portfolio and what it needs, with a rule book and beliefs that are known already.
  ///
  /// - Parameters:
  ///   - path: The portfolio's file, or `-`.
  ///   - options: What the command line says of inputs.
  ///   - configuration: The settings in force.
  ///   - book: The rule book.
  ///   - rules: What the rule book is called.
  ///   - beliefs: The probabilities.
  ///   - memory: The journal that signals and the state of rules are taken from.
  ///   - remembered: What the rules were doing before, whatever the journal says now.
  ///   - recorded: Contents by path, read instead of the files.
  ///   - origin: Where the beliefs come from.
  /// - Returns: Everything a recommendation is computed from.
  /// - Throws: `InputError` with everything that is wrong with any input.
  static func read(
    portfolio path: String,
    _ options: InputOptions,
    _ configuration: Configuration,
    book: RuleBook,
    rules: String,
    beliefs: Beliefs,
    memory: JournalMemory? = nil,
    remembering remembered: RuleMemory? = nil,
    recorded: [String: FileContent] = [:],
    origin: Plan.BeliefsRecord? = nil
  ) throws -> Request {
    var reader = RequestReader(book: book, configuration: configuration)
    reader.given = beliefs
    reader.memory = memory
    reader.remembered = remembered
    reader.recorded = recorded
    let request = try reader.read(portfolio: path, options, rules: rules)
    return request.under(beliefs, from: origin)
  }

  /// The same request under other beliefs.
  func under(_ beliefs: Beliefs, from origin: Plan.BeliefsRecord? = nil) -> Request {
    Request(
      book: book,
      portfolio: portfolio,
      beliefs: beliefs,
      signals: signals,
      inputs: inputs,
      warnings: warnings,
      origin: origin ?? Plan.BeliefsRecord(revision: beliefs.provenance),
      contents: contents,
      memory: memory
    )
  }

  /// Computes the answer.
  func answer() throws -> Answer {
    try book.recommend(
      for: portfolio,
      under: beliefs,
      given: signals,
      asOf: signals.asOf,
      remembering: memory
    )
  }

  /// Computes the answer as a plan.
  func plan() throws -> Plan { plan(of: try answer()) }

  /// The plan of an answer to this request, with its identity.
  func plan(of answer: Answer) -> Plan {
    Plan(
      answer,
      of: book,
      origin: Plan.Origin(
        id: identity,
        engine: Version.engine,
        inputs: inputs,
        beliefs: origin,
        memory: memory
      )
    )
  }

  /// The first twelve hexadecimal digits of the SHA-256 of a few lines that anybody can write down from
  /// the plan: each input's name and digest, the date, each probability, the engine.
  private var identity: String {
    var lines = inputs.map { "\($0.name) \($0.sha256)" }.sorted()
    lines.append("asOf \(signals.asOf)")
    lines += zip(book.scenarios, beliefs.probabilities).map { "P(\($0.id)) \($1)" }
    lines += memory.names.map { "remembered \($0)" }
    lines.append("engine \(Version.engine)")
    return String(Digest.hexadecimal(of: Array(lines.joined(separator: "\n").utf8)).prefix(12))
  }
}

/// Reads the files of one request and gathers what is wrong with them.
private struct RequestReader {
  let book: RuleBook
  let configuration: Configuration
  private var gathering = Gathering()
  private var inputs: [Plan.Input] = []
  private var warnings: [Diagnostic] = []
  private var contents: [String: FileContent] = [:]
  /// What the journal holds; `nil` where there is none.
  var memory: JournalMemory?
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
    addRules(named: rules)
    let document = try json(path, as: "portfolio")
    let policy = try document.flatMap { try self.policy(of: $0, beside: path) }
    let prices = try self.prices(options)
    let portfolio = try gatheredPortfolio(document, policy, prices)
    let date = options.date ?? portfolio?.asOf ?? Clock.today()
    let observations = try self.observations(options, beside: path, portfolio?.policy, on: date)
    let beliefs = try self.beliefs(options)
    try gathering.finish()
    guard let portfolio, let observations, let beliefs else {
      preconditionFailure("what was not read has an error")
    }
    let origin = origin(of: beliefs, options, on: date)
    return Request(
      book: book,
      portfolio: portfolio,
      beliefs: beliefs,
      signals: SignalReadings(of: book, from: observations, asOf: date),
      inputs: inputs,
      warnings: book.warnings + warnings,
      origin: origin,
      contents: contents,
      memory: try remembered ?? memory?.rules(of: portfolio.id) ?? .none
    )
  }

  /// Where beliefs come from, with their age where the journal holds them.
  private mutating func origin(of beliefs: Beliefs, _ options: InputOptions, on date: CalendarDate)
    -> Plan.BeliefsRecord
  {
    guard let held = memory?.held, options.set.isEmpty, given == nil else {
      return Plan.BeliefsRecord(revision: beliefs.provenance)
    }
    if held.expiry < date { warnings.append(held.expired) }
    return Plan.BeliefsRecord(
      revision: held.name,
      ageDays: held.age(on: date),
      expires: held.expiry
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

  private mutating func addRules(named name: String) {
    let text = book.sources.map { "\(splitPath($0.name).name)\n\($0.text)" }.joined(separator: "\n")
    inputs.append(
      .init(name: "rules", path: name, sha256: Digest.hexadecimal(of: Array(text.utf8)))
    )
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

  private mutating func observations(
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
      let present = try memory?.held?.beliefs ?? priors
      return options.set.isEmpty
        ? present : try Beliefs.reading(options.set, over: present, for: book)
    }
  }
}
