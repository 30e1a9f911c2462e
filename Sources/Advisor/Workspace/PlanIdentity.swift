import Allocation
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

  /// Recomputes the id from what the plan lists, and the digests of the files that are still there.
  static func state(of plan: Plan) -> MemoChecker.PlanState {
    let id = id(
      inputs: plan.inputs,
      asOf: plan.asOf,
      probabilities: plan.scenarios.map { ($0.id, $0.probability) },
      memory: plan.remembered,
      engine: plan.engine
    )
    return MemoChecker.PlanState(hasValidID: id == plan.id, changedInputs: changed(plan))
  }

  /// Rule books are folders whose digest is made otherwise; a file that is gone can't be compared.
  private static func changed(_ plan: Plan) -> [String] {
    plan.inputs.filter { input in
      guard input.name != "rules", let content = try? Files.read(input.path) else { return false }
      return Digest.hexadecimal(of: content.bytes) != input.sha256
    }.map(\.name)
  }
}
