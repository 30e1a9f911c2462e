import Optimization

/// An infeasible allocation problem: the verdict, and that the conflict named is one and cannot be made smaller.
enum InfeasibleCase {
  static func verdict(_ entry: JSON) throws -> Verdict {
    let problem = try AllocationCase(entry["problem"])
    var solver = Solver(problem.metric)
    guard case .infeasible(let conflict) = solver.solve(problem.program) else {
      return Verdict(passed: false, text: "not proven infeasible")
    }
    let members = solver.smaller(conflict, in: problem.program).members
    var failures: [String] = []
    if feasible(members, problem, &solver) { failures.append("the set named has a point") }
    for member in members where !feasible(members.filter { $0 != member }, problem, &solver) {
      failures.append("\(member) is not needed")
    }
    let total = TotalRelaxation.least(of: problem.program, metric: problem.metric, hardRows: [0])
    let least = try entry["solution"]["min_total_relaxation"].number
    if let total, abs(total - least) <= 1e-9 + 1e-7 * least {
    } else {
      failures.append("least total relaxation \(total ?? .nan), reference \(least)")
    }
    let expected = try entry["solution"]["conflict"].list.count
    let text =
      "\(members.count) limits conflict (\(conflict.members.count) at first, reference names \(expected)),"
      + " gap \(conflict.gap)"
    return Verdict(
      passed: failures.isEmpty,
      text: (failures + [text]).joined(separator: "; ")
    )
  }

  private static func feasible(
    _ members: [Conflict.Member],
    _ problem: AllocationCase,
    _ solver: inout Solver
  ) -> Bool {
    if case .optimal = solver.solve(problem.program.keeping(only: members)) { return true }
    return false
  }
}
