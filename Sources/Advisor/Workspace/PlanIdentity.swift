import Allocation
import Diagnostics
import Memo
import PositionedData

/// What a plan is called, and whether a saved one is still what it says.
enum PlanIdentity {
  /// The first twelve hexadecimal digits of the SHA-256 of a few lines that anybody can write down from
  /// the plan: each input's name and digest, the date, each probability, what was remembered, the engine.
  static func id(
    inputs: [Plan.Input],
    asOf: CalendarDate,
    probabilities: [(scenario: String, probability: Double)],
    memory: RuleMemory,
    engine: String
  ) -> String {
    var lines = inputs.map { "\($0.name) \($0.sha256)" }.sorted()
    lines.append("asOf \(asOf)")
    lines += probabilities.map { "P(\($0.scenario)) \($0.probability)" }
    lines += memory.names.map { "remembered \($0)" }
    lines.append("engine \(engine)")
    return String(Digest.hexadecimal(of: Array(lines.joined(separator: "\n").utf8)).prefix(12))
  }

  /// Recomputes the id from what the plan lists, and compares its inputs with what is at their paths.
  ///
  /// - Throws: What reading a rule book throws, if it is neither bad input nor a ``Failure``.
  static func state(of plan: Plan) throws -> MemoChecker.PlanState {
    let id = id(
      inputs: plan.inputs,
      asOf: plan.asOf,
      probabilities: plan.scenarios.map { ($0.id, $0.probability) },
      memory: plan.remembered,
      engine: plan.engine
    )
    var changed: [String] = []
    var uncompared: [MemoChecker.PlanState.Uncompared] = []
    // Signals of the journal have no file; `approve` and `apply` compare them.
    for input in plan.inputs where input.path != JournalMemory.signalsPath {
      switch try InputState(of: input) {
      case .unchanged: break
      case .changed: changed.append(input.name)
      case .missing(let diagnostics), .unreadable(let diagnostics):
        uncompared.append(.init(name: input.name, reason: diagnostics.first?.summary ?? ""))
      }
    }
    return MemoChecker.PlanState(
      hasValidID: id == plan.id,
      changedInputs: changed,
      uncomparedInputs: uncompared
    )
  }
}
