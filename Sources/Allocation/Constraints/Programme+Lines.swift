/// One linear line of a programme as it stood at the answer: `Σ coefficients · x ≤ upper`.
struct ProgrammeLine: Sendable {
  let origin: ConstraintOrigin
  let coefficients: [Double]
  let upper: Double
  let multiplier: Double
}

extension Programme {
  /// Every bound and row with its multiplier, rows first, then bounds in the order of the sleeves.
  func lines(solvedBy solution: ProgrammeSolution) -> [ProgrammeLine] {
    var lines: [ProgrammeLine] = []
    for (row, multiplier) in zip(rows, solution.rowMultipliers) {
      lines.append(
        ProgrammeLine(
          origin: row.origin,
          coefficients: row.coefficients,
          upper: row.upper,
          multiplier: multiplier
        )
      )
    }
    for index in 0..<count {
      lines.append(
        ProgrammeLine(
          origin: lower[index].origin,
          coefficients: unit(index, -1),
          upper: -lower[index].value,
          multiplier: solution.lowerMultipliers[index]
        )
      )
      guard let upper = upper[index] else { continue }
      lines.append(
        ProgrammeLine(
          origin: upper.origin,
          coefficients: unit(index, 1),
          upper: upper.value,
          multiplier: solution.upperMultipliers[index]
        )
      )
    }
    return lines
  }

  private func unit(_ index: Int, _ value: Double) -> [Double] {
    var vector = [Double](repeating: 0, count: count)
    vector[index] = value
    return vector
  }
}
