import Optimization

/// A feasible allocation problem: constraints, objective, weights and multipliers against the reference.
enum FeasibleCase {
  /// Constraints hold to this.
  private static let feasibility = 1e-9
  /// Weights agree to this where they are unique; `near-singular` problems determine them less sharply.
  private static let weightTolerance = 1e-6
  private static let looseWeightTolerance = 1e-4
  /// Multipliers agree to this part of the largest.
  private static let dualTolerance = 1e-6

  static func verdict(_ entry: JSON) throws -> Verdict {
    let problem = try AllocationCase(entry["problem"])
    let expected = entry["solution"]
    var solver = Solver(problem.metric)
    guard case .optimal(let solution) = solver.solve(problem.program) else {
      return Verdict(passed: false, text: "no optimum found")
    }
    let objective = 2 * solution.objective
    let reference = try expected["objective"].number
    let error = abs(objective - reference)
    let violation = problem.violation(of: solution.x)
    var failures: [String] = []
    if violation > feasibility { failures.append("violation \(violation)") }
    if error > 1e-9 + 1e-8 * abs(reference) { failures.append("objective off by \(error)") }
    let near = try entry["kind"].text.contains("near-singular")
    if !expected["w"].isNull {
      let distance = zip(solution.x, try expected["w"].numbers).map { abs($0 - $1) }.max() ?? 0
      if distance > (near ? looseWeightTolerance : weightTolerance) {
        failures.append("weights off by \(distance)")
      }
    }
    if !expected["duals"].isNull {
      let distance = try dualError(problem.duals(of: solution), expected["duals"])
      if distance > dualTolerance { failures.append("multipliers off by \(distance)") }
    }
    let several = expected["duals"].isNull ? "several" : "one"
    let found = solution.hasUniqueMultipliers ? "one" : "several"
    if found != several {
      failures.append("multipliers are said to be \(found), reference \(several)")
    }
    let measured =
      "violation \(short(violation)), objective error \(short(error)),"
      + " certificate \(short(solution.certificate.worst)), \(solution.iterations) steps,"
      + " sets of multipliers: \(found) (reference \(several))"
    return Verdict(
      passed: failures.isEmpty,
      text: failures.joined(separator: ", ") + (failures.isEmpty ? "" : "; ") + measured
    )
  }

  private static func dualError(_ found: [String: Double], _ expected: JSON) throws -> Double {
    let expected = try expected.members.mapValues { try $0.number }
    let size = expected.values.map { abs($0) }.max() ?? 0
    var worst = 0.0
    for name in Set(found.keys).union(expected.keys) {
      worst = max(worst, abs((found[name] ?? 0) - (expected[name] ?? 0)))
    }
    return size > 0 ? worst / max(size, 1e-6) : worst
  }

  private static func short(_ value: Double) -> String {
    value == 0 ? "0" : "\(Float(value))"
  }
}
