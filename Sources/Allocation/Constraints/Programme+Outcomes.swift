extension Programme {
  /// A vector by sleeve of the book, zero for those that do not take part.
  func full(_ vector: [Double], count: Int) -> [Double] {
    var full = [Double](repeating: 0, count: count)
    for (place, sleeve) in sleeves.enumerated() { full[sleeve] = vector[place] }
    return full
  }

  /// Every linear line of the policy and of the limit rules, as it stood in the programme.
  func outcomes(solvedBy solution: ProgrammeSolution) -> [ConstraintOutcome] {
    lines(solvedBy: solution).map { line in
      let relaxation = solution.relaxations[line.origin] ?? 0
      return ConstraintOutcome(
        id: names.id(of: line.origin),
        name: names.name(of: line.origin),
        span: names.span(of: line.origin),
        coefficients: line.coefficients,
        upper: line.upper,
        value: line.coefficients.dot(solution.weights),
        multiplier: line.multiplier,
        relaxedBy: relaxation
      )
    }
  }

  /// The ids of the lines that shape the answer, rows first, then bounds in the order of the sleeves.
  func bindingIDs(solvedBy solution: ProgrammeSolution) -> [String] {
    bindingLines(solvedBy: solution).map { names.id(of: $0.origin) }
  }

  /// The turnover budget as it stood.
  func turnoverOutcome(solvedBy solution: ProgrammeSolution) -> BudgetOutcome? {
    turnover.map { budget in
      BudgetOutcome(
        limit: budget.limit,
        value: turnover(of: solution.weights),
        multiplier: solution.turnoverMultiplier,
        relaxedBy: solution.relaxations[budget.origin] ?? 0,
        span: names.span(of: budget.origin)
      )
    }
  }

  /// The tracking-error budget as it stood.
  func trackingErrorOutcome(solvedBy solution: ProgrammeSolution) -> BudgetOutcome? {
    trackingError.map { budget in
      BudgetOutcome(
        limit: budget.limit,
        value: trackingError(of: solution.weights),
        multiplier: solution.trackingErrorMultiplier,
        relaxedBy: solution.relaxations[budget.origin] ?? 0,
        span: names.span(of: budget.origin)
      )
    }
  }
}
