import Allocation
import Diagnostics
import Journal
import PositionedData

/// What has changed since a plan was made.
struct PlanComparison: Sendable {
  /// What is no longer as it was, in words.
  private(set) var changes: [String] = []
  /// What is still as it was.
  private(set) var unchanged: [String] = []

  /// Days after which a plan's prices are too old to trade on.
  static let greatestAgeDays = 10

  /// Compares a plan with its inputs as they are now.
  init(of plan: Plan, _ bytes: [UInt8], with desk: BeliefDesk, _ journal: Journal) throws {
    for input in plan.inputs { try compare(input, desk, journal) }
    let present = try desk.present(journal)
    // Evidence ages from day to day; that is no change that anybody made.
    if let held = present.held, held.name == plan.beliefs.revision {
      unchanged.append("scenarios")
    } else {
      compare(plan.scenarios, with: present.beliefs, desk)
    }
    if plan.engine != Version.engine {
      changes.append("engine \(plan.engine) → \(Version.engine)")
    }
    let saved = try journal.read { view in try view.savedPlan(plan.id) }
    if saved == nil {
      changes.append("the plan is not in this journal")
    } else if try saved?.particulars()["digests"]?["plan"]?.text != Digest.hexadecimal(of: bytes) {
      changes.append("the plan's own file was altered after it was saved")
    }
  }

  private mutating func compare(_ input: Plan.Input, _ desk: BeliefDesk, _ journal: Journal) throws
  {
    let now: String?
    switch input.name {
    case "rules": now = desk.book.digest
    case "signals" where input.path == JournalMemory.signalsPath:
      now = try journal.signals(of: desk.book).map { Digest.hexadecimal(of: $0.bytes) }
    default: now = (try? Files.read(input.path)).map { Digest.hexadecimal(of: $0.bytes) }
    }
    if now == input.sha256 {
      unchanged.append(input.name)
    } else if now == nil {
      changes.append("\(input.name) `\(input.path)` is gone")
    } else {
      changes.append("\(input.name) `\(input.path)` has changed")
    }
  }

  private mutating func compare(
    _ lines: [Plan.ScenarioLine],
    with beliefs: Beliefs,
    _ desk: BeliefDesk
  ) {
    let now = Dictionary(zip(desk.book.scenarios.map(\.id), beliefs.probabilities)) { first, _ in
      first
    }
    let same = lines.allSatisfy { abs((now[$0.id] ?? -1) - $0.probability) < 1e-9 }
    guard !same else { return unchanged.append("scenarios") }
    let numbers = NumberStyle.ascii
    let moves = lines.map { line in
      "\(line.id) \(numbers.probability(line.probability)) → \(numbers.probability(now[line.id] ?? 0))"
    }
    changes.append("scenarios: " + moves.joined(separator: ", "))
  }

  /// The refusal, when something has changed.
  func refuse(_ path: String, portfolio: String?) throws(Failure) {
    guard !changes.isEmpty else { return }
    let rest = unchanged.isEmpty ? [] : [unchanged.joined(separator: ", ") + " unchanged"]
    throw Failure(
      .stale,
      "E4002",
      "\(path): the plan no longer matches its inputs",
      notes: (changes + rest).map { .init($0) },
      help: ["advisor rebalance \(portfolio ?? "PORTFOLIO") --save \(path)"]
    )
  }
}
