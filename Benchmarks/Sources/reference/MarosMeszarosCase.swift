import Optimization

/// A problem of the Maros–Mészáros set: minimise ½ xᵀ P x + qᵀ x + r over ranges of rows and variables.
enum MarosMeszarosCase {
  /// Objectives agree to this part of the reference's, or of one.
  private static let objectiveTolerance = 1e-6

  static func verdict(_ entry: JSON) throws -> Verdict {
    let problem = entry
    let linear = try problem["q"].numbers
    let n = linear.count
    var matrix = [Double](repeating: 0, count: n * n)
    for triplet in try problem["P_upper"].rows {
      let (i, j) = (Int(triplet[0]), Int(triplet[1]))
      matrix[i * n + j] += triplet[2]
      if i != j { matrix[j * n + i] += triplet[2] }
    }
    let rowLower = try problem["l"].numbers(orNull: -.infinity)
    var rows = [[Double]](repeating: [Double](repeating: 0, count: n), count: rowLower.count)
    for triplet in try problem["A"].rows { rows[Int(triplet[0])][Int(triplet[1])] += triplet[2] }
    var solver = Solver(try Metric(matrix: matrix, count: n, rows: rows))
    let outcome = solver.solve(
      QuadraticProgram(
        target: [Double](repeating: 0, count: n),
        linear: linear,
        lower: try problem["lb"].numbers(orNull: -.infinity),
        upper: try problem["ub"].numbers(orNull: .infinity),
        rowLower: rowLower,
        rowUpper: try problem["u"].numbers(orNull: .infinity)
      )
    )
    let size = "n \(n), \(rows.count) rows"
    guard let solution = outcome.solution else {
      return Verdict(passed: false, text: "\(size): \(outcome)")
    }
    let expected = try entry["solution"]["objective"].number
    let constant = problem["r"].isNull ? 0 : try problem["r"].number
    let error = abs(solution.objective + constant - expected) / max(1, abs(expected))
    return Verdict(
      passed: error <= objectiveTolerance,
      text: "\(size): objective off by \(Float(error)), certificate \(solution.certificate.worst),"
        + " \(solution.iterations) steps"
    )
  }
}
