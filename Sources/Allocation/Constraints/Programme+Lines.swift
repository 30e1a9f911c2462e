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
    limits.compactMap { line($0, solvedBy: solution) }
  }

  /// The lines that carry a force, in the order of ``lines(solvedBy:)``.
  func bindingLines(solvedBy solution: ProgrammeSolution) -> [ProgrammeLine] {
    limits.filter { multiplier(of: $0, in: solution) > 0 }
      .compactMap { line($0, solvedBy: solution) }
  }

  /// The multiplier of a line; zero for budgets, which are no lines.
  private func multiplier(of limit: LimitKey, in solution: ProgrammeSolution) -> Double {
    switch limit {
    case .row(let index): solution.rowMultipliers[index]
    case .lower(let index): solution.lowerMultipliers[index]
    case .upper(let index): solution.upperMultipliers[index]
    case .turnover, .trackingError: 0
    }
  }

  private func line(_ limit: LimitKey, solvedBy solution: ProgrammeSolution) -> ProgrammeLine? {
    let multiplier = multiplier(of: limit, in: solution)
    switch limit {
    case .row(let index):
      let row = rows[index]
      return ProgrammeLine(
        origin: row.origin,
        coefficients: row.coefficients,
        upper: row.upper,
        multiplier: multiplier
      )
    case .lower(let index):
      return ProgrammeLine(
        origin: lower[index].origin,
        coefficients: unit(index, -1),
        upper: -lower[index].value,
        multiplier: multiplier
      )
    case .upper(let index):
      return upper[index].map {
        ProgrammeLine(
          origin: $0.origin,
          coefficients: unit(index, 1),
          upper: $0.value,
          multiplier: multiplier
        )
      }
    case .turnover, .trackingError: return nil
    }
  }

  private func unit(_ index: Int, _ value: Double) -> [Double] {
    var vector = [Double](repeating: 0, count: count)
    vector[index] = value
    return vector
  }
}
