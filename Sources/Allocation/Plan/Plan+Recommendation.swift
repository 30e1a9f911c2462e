import Diagnostics

extension Plan {
  /// What a plan was computed with, besides the recommendation itself.
  package struct Origin: Sendable {
    package let id: String
    package let engine: String
    package let inputs: [Input]
    package let beliefs: BeliefsRecord
    package let memory: RuleMemory

    package init(
      id: String,
      engine: String,
      inputs: [Input],
      beliefs: BeliefsRecord,
      memory: RuleMemory = .none
    ) {
      self.memory = memory
      self.id = id
      self.engine = engine
      self.inputs = inputs
      self.beliefs = beliefs
    }
  }

  /// Creates the record of an answer.
  ///
  /// - Parameters:
  ///   - answer: What the engine said.
  ///   - book: The rule book it was computed with.
  ///   - origin: The plan's identity.
  package init(_ answer: Answer, of book: RuleBook, origin: Origin) {
    switch answer {
    case .recommendation(let recommendation):
      self.init(recommendation, of: book, origin: origin)
    case .conflict(let conflict):
      self.init(conflict, of: book, origin: origin)
    }
  }

  private init(_ recommendation: Recommendation, of book: RuleBook, origin: Origin) {
    let shape = Shape(book: book, lines: recommendation.lines)
    id = origin.id
    engine = origin.engine
    inputs = origin.inputs
    beliefs = origin.beliefs
    remembered = origin.memory
    asOf = recommendation.asOf
    client = Client(recommendation.portfolio, on: recommendation.asOf)
    scenarios = recommendation.outlook.scenarios.map { ScenarioLine($0, of: book) }
    risk = Risk(recommendation, of: book)
    replays = recommendation.outlook.replays.map {
      Replay(id: $0.id, name: $0.name, result: $0.result)
    }
    signals = recommendation.signals.map { SignalLine($0, of: book) }
    sleeves = zip(recommendation.lines, recommendation.explanation.kinks).map {
      SleeveLine($0, of: book.sleeves[$0.sleeve], kink: $1)
    }
    let present = Set(recommendation.lines.map(\.sleeve))
    absentSleeves = book.sleeves.indices.filter { !present.contains($0) }.map {
      AbsentSleeve(id: book.sleeves[$0].id, name: book.sleeves[$0].name)
    }
    explanation = Reasons(recommendation.explanation)
    rules = recommendation.rules.map { RuleLine($0, shape) }
    programme = Programme(recommendation)
    orders = Orders(recommendation.trades, of: book)
    pause = recommendation.pause
    warnings = recommendation.warnings.map { Warning($0) }
    conflict = []
  }

  private init(_ conflict: PolicyConflict, of book: RuleBook, origin: Origin) {
    id = origin.id
    engine = origin.engine
    inputs = origin.inputs
    beliefs = origin.beliefs
    remembered = origin.memory
    asOf = conflict.asOf
    client = Client(conflict.portfolio, on: conflict.asOf)
    scenarios = zip(book.scenarios, conflict.beliefs.probabilities).map {
      ScenarioLine(id: $0.id, slug: $0.slug, name: $0.name, probability: $1, result: nil)
    }
    risk = nil
    replays = []
    signals = []
    sleeves = []
    absentSleeves = []
    explanation = Reasons(contributions: [], isOneOfSeveral: false)
    rules = []
    programme = nil
    orders = .none
    pause = nil
    warnings = []
    self.conflict = conflict.members.map {
      ConflictLine(
        id: $0.id,
        name: $0.name,
        source: $0.span.map { Place($0) },
        relaxation: $0.relaxation,
        sufficient: $0.sufficient
      )
    }
  }
}

/// The names of sleeves by index, and where each stands among a recommendation's lines.
struct Shape {
  let book: RuleBook
  private let positions: [Int: Int]
  private let count: Int

  init(book: RuleBook, lines: [Recommendation.Line]) {
    self.book = book
    count = lines.count
    positions = Dictionary(lines.enumerated().map { ($1.sleeve, $0) }) { first, _ in first }
  }

  func id(_ sleeve: Int) -> String { book.sleeves[sleeve].id }

  /// The ids of the sleeves that a tilt rule may buy.
  func purchases(ofRule id: String) -> [String] {
    let rule = book.tiltRules.first { $0.heading.id == id }
    return rule?.purchases.map { self.id($0.sleeve) } ?? []
  }

  /// Spreads shares by sleeve over the lines; a sleeve without a line has no part in the answer.
  func dense(_ shares: [SleeveShare]) -> [Double] {
    var values = [Double](repeating: 0, count: count)
    for share in shares {
      if let position = positions[share.sleeve] { values[position] += share.share }
    }
    return values
  }
}

extension Plan.Place {
  init(_ span: SourceSpan) {
    self.init(file: span.file.name, line: span.start.line, column: span.start.column)
  }
}
