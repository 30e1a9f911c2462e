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
  var memory = RuleMemory.none

  /// Reads a portfolio and what it needs; everything wrong with any of it is reported at once.
  static func read(
    portfolio path: String,
    _ options: InputOptions,
    _ configuration: Configuration
  ) throws -> Request {
    let location = RulesLocation.find(flag: options.book.rules, configuration)
    let book = try location.book()
    var reader = RequestReader(book: book, configuration: configuration)
    reader.location = location
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
        id: PlanIdentity.id(
          inputs: inputs,
          asOf: signals.asOf,
          probabilities: zip(book.scenarios, beliefs.probabilities).map { ($0.id, $1) },
          memory: memory,
          engine: Version.engine
        ),
        engine: Version.engine,
        inputs: inputs,
        beliefs: origin,
        memory: memory
      )
    )
  }
}
