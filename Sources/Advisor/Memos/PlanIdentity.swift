import Allocation
import Memo
import PositionedData

/// Whether a saved plan is still what it says.
enum PlanIdentity {
  /// Recomputes the id from what the plan lists, and the digests of the files that are still there.
  static func state(of plan: Plan) -> MemoChecker.PlanState {
    var lines = plan.inputs.map { "\($0.name) \($0.sha256)" }.sorted()
    lines.append("asOf \(plan.asOf)")
    lines += plan.scenarios.map { "P(\($0.id)) \($0.probability)" }
    lines.append("engine \(plan.engine)")
    let id = Digest.hexadecimal(of: Array(lines.joined(separator: "\n").utf8)).prefix(plan.id.count)
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
