import Allocation
import ArgumentParser
import Diagnostics
import Journal
import PositionedData

/// What has changed since a plan was made.
struct PlanComparison: Sendable {
  /// What is no longer as it was, in words.
  private var changes: [Diagnostic.Note] = []
  /// What is still as it was.
  private var unchanged: [String] = []

  /// Days after which a plan's prices are too old to trade on.
  static let greatestAgeDays = 10

  /// Compares a plan with its inputs as they are now.
  init(of plan: Plan, _ bytes: [UInt8], with desk: BeliefDesk, _ journal: Journal) throws {
    let present = try desk.glance(journal)
    for input in plan.inputs {
      add(input, try state(of: input, plan, desk, present.beliefs))
    }
    // Evidence ages from day to day; that is no change that anybody made.
    if let held = present.held, held.name == plan.beliefs.revision {
      unchanged.append("scenarios")
    } else {
      compare(plan.scenarios, with: present.beliefs, desk)
    }
    if plan.engine != Version.engine {
      changes.append(.init("engine \(plan.engine) → \(Version.engine)"))
    }
    let saved = try journal.read { view in try view.savedPlan(plan.id) }
    if saved == nil {
      changes.append(.init("the plan is not in this journal"))
    } else if try saved?.content(SavedPlan.self).digest != Digest.hexadecimal(of: bytes) {
      changes.append(.init("the plan's own file was altered after it was saved"))
    }
  }

  private func state(
    of input: Plan.Input,
    _ plan: Plan,
    _ desk: BeliefDesk,
    _ beliefs: Beliefs
  ) throws -> InputState {
    switch input.name {
    case "rules": try InputState(comparing: input.sha256) { desk.book.digest }
    case "signals" where input.path == JournalMemory.signalsPath:
      try InputState(comparing: input.sha256) {
        try desk.request(for: plan, beliefs).inputs.first { $0.name == input.name }?.sha256 ?? ""
      }.asOfJournal
    default: try InputState(of: input)
    }
  }

  private mutating func add(_ input: Plan.Input, _ state: InputState) {
    guard let words = state.words else { return unchanged.append(input.name) }
    changes.append(.init("\(input.name) `\(input.path)` \(words)"))
    changes += state.reasons
  }

  private mutating func compare(
    _ lines: [Plan.ScenarioLine],
    with beliefs: Beliefs,
    _ desk: BeliefDesk
  ) {
    let now = Dictionary(zip(desk.book.scenarios.map(\.id), beliefs.probabilities)) { first, _ in
      first
    }
    let same = lines.allSatisfy { abs((now[$0.id] ?? -1) - $0.probability) <= Beliefs.sumTolerance }
    guard !same else { return unchanged.append("scenarios") }
    let numbers = NumberStyle.ascii
    let moves = lines.map { line in
      "\(line.id) \(numbers.probability(line.probability)) → \(numbers.probability(now[line.id] ?? 0))"
    }
    changes.append(.init("scenarios: " + moves.joined(separator: ", ")))
  }

  /// The command line that makes a plan again: for its own day where that is not its portfolio's, which has not
  /// changed since.
  private func remaking(_ plan: Plan, at path: String) -> String {
    let portfolio = plan.path(of: "portfolio")
    var words = ["advisor rebalance", portfolio ?? "PORTFOLIO"]
    if unchanged.contains("portfolio"), let portfolio, let content = try? Files.read(portfolio),
      let document = try? JSONReader.read(content.bytes, name: content.name),
      Particulars(document)["asOf"]?.text != plan.asOf.description
    {
      words += ["--as-of \(plan.asOf)"]
    }
    return (words + ["--save \(path)"]).joined(separator: " ")
  }

  /// The refusal, when something has changed.
  func refuse(_ plan: Plan, at path: String) throws(Failure) {
    guard !changes.isEmpty else { return }
    let rest = unchanged.isEmpty ? [] : [unchanged.joined(separator: ", ") + " unchanged"]
    throw Failure(
      .stale,
      "E4002",
      "\(path): the plan no longer matches its inputs",
      notes: changes + rest.map { .init($0) },
      help: [remaking(plan, at: path)]
    )
  }
}

extension InputState {
  /// The state of what the journal holds: a file that is missing keeps it from being read.
  fileprivate var asOfJournal: InputState {
    guard case .missing(let diagnostics) = self else { return self }
    return .unreadable(diagnostics)
  }
}

extension BeliefDesk {
  /// What a plan would be computed from now, for its own day.
  fileprivate func request(for plan: Plan, _ beliefs: Beliefs) throws -> Request {
    var arguments = ["--as-of", plan.asOf.description]
    if let journalFlag { arguments += ["--journal", journalFlag] }
    if let prices = plan.path(of: "prices") { arguments += ["--prices", prices] }
    let options = try InputOptions.parse(arguments)
    return try Request.read(
      portfolio: plan.path(of: "portfolio") ?? "",
      options,
      configuration,
      book: book,
      rules: location.name,
      beliefs: beliefs,
      memory: try JournalMemory(options, configuration, book, location)
    )
  }
}
