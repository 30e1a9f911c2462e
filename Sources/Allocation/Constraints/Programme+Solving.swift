import Diagnostics
import Optimization

/// What solving a programme ends with.
enum ProgrammeAnswer {
  /// The certified optimum.
  case optimal(ProgrammeSolution)
  /// The limits that leave no room, irreducible, and how far each alone would have to give way.
  case infeasible([PolicyConflict.Member])
}

extension Programme {
  /// Solves the programme; limits that conflict give way in their order.
  ///
  /// - Throws: ``InputError`` when the optimum cannot be certified: then there is no number.
  func solve() throws(InputError) -> ProgrammeAnswer {
    var factors = SharedFactors()
    return try solve(sharing: &factors)
  }

  /// The same with factors shared between accounts.
  func solve(sharing factors: inout SharedFactors) throws(InputError) -> ProgrammeAnswer {
    let budgeted = BudgetedProgram(
      program: quadraticProgram,
      centre: anchor,
      radius: trackingError?.limit
    )
    switch try outcome(of: budgeted, &factors) {
    case .optimal(let solution): return .optimal(ProgrammeSolution(solution, relaxations: [:]))
    case .uncertified(let certificate): throw .uncertified(certificate)
    case .infeasible: return try relaxedAnswer(budgeted, &factors)
    }
  }

  private func relaxedAnswer(_ budgeted: BudgetedProgram, _ factors: inout SharedFactors)
    throws(InputError) -> ProgrammeAnswer
  {
    let shape = try factored(trackingError == nil ? metric : covariance, &factors)
    var order = YieldingOrder(shape)
    switch order.relax(budgeted, yielding: yieldingLimits) {
    case .inflexible(let conflict):
      return .infeasible(members(of: conflict, in: budgeted, shape: shape))
    case .uncertified: throw .uncertified(nil)
    case .relaxed(let relaxed, let relaxations):
      guard case .optimal(let solution) = try outcome(of: relaxed, &factors) else {
        throw .uncertified(nil)
      }
      return .optimal(ProgrammeSolution(solution, relaxations: amounts(of: relaxations)))
    }
  }

  private func outcome(of budgeted: BudgetedProgram, _ factors: inout SharedFactors)
    throws(InputError) -> BudgetedOutcome
  {
    let factor = try factored(metric, &factors)
    guard budgeted.radius != nil else {
      var solver = Solver(factor)
      return BudgetedOutcome(solver.solve(budgeted.program))
    }
    do {
      var solver = try BudgetedSolver(metric: factor, covariance: covariance)
      return solver.solve(budgeted)
    } catch {
      throw .uncertified(nil)
    }
  }

  private func factored(_ matrix: [Double], _ factors: inout SharedFactors) throws(InputError)
    -> Metric
  {
    do {
      return try factors.metric(matrix, rows: [fundedIndicator] + rows.map(\.coefficients))
    } catch {
      throw .uncertified(nil)
    }
  }

  private var quadraticProgram: QuadraticProgram {
    QuadraticProgram(
      target: target,
      origin: today,
      costs: costs.map { costAversion * $0 },
      lower: lower.map(\.value),
      upper: upper.map { $0?.value ?? .infinity },
      rowLower: [1] + rows.map { _ in -Double.infinity },
      rowUpper: [1] + rows.map(\.upper),
      turnoverWeights: turnover == nil ? [] : fundedIndicator,
      turnoverLimit: turnover.map { LimitKey.grossPerOneWay * $0.limit }
    )
  }
}

// MARK: - Limits that give way, and limits that conflict

extension Programme {
  /// Relaxations are whole basis points: of NAV, of the loss, of the tracking error, of τ.
  private static let relaxationStep = 1e-4

  /// The limits that may give way, the first to give way first: limit rules of the rule book by their
  /// order, then lines of the policy by theirs.
  private var yieldingLimits: [YieldingOrder.Limit] {
    limits
      .compactMap { limit in origin(of: limit).flatMap(names.yields).map { (limit, $0) } }
      .enumerated()
      .sorted { ($0.element.1, $0.offset) < ($1.element.1, $1.offset) }
      .map { place in
        let limit = place.element.0
        return YieldingOrder.Limit(
          member: limit.member,
          unit: Self.relaxationStep * limit.solverUnits
        )
      }
  }

  private func amounts(of relaxations: [YieldingOrder.Relaxation]) -> [ConstraintOrigin: Double] {
    var amounts: [ConstraintOrigin: Double] = [:]
    for relaxation in relaxations {
      guard let limit = LimitKey(relaxation.member), let origin = origin(of: limit) else {
        continue
      }
      amounts[origin] = relaxation.amount / limit.solverUnits
    }
    return amounts
  }

  /// The conflicting lines as their files name them; the budget row is nobody's line.
  private func members(
    of conflict: Conflict,
    in budgeted: BudgetedProgram,
    shape: Metric
  ) -> [PolicyConflict.Member] {
    var violations = LeastViolation(shape)
    let budgetRow: [Conflict.Member] = [.row(index: 0, side: .lower), .row(index: 0, side: .upper)]
    let alone = budgeted.keeping(only: conflict.members + budgetRow)
    // Limits that may give way are no obstacle to what is asked of the hard ones.
    let all = yieldingLimits.reduce(budgeted) { $0.relaxing($1.member, by: .infinity) }
    return conflict.members.compactMap { member in
      guard let limit = LimitKey(member), let origin = origin(of: limit) else { return nil }
      let scale = 1 / limit.solverUnits
      return PolicyConflict.Member(
        id: names.id(of: origin),
        name: names.name(of: origin),
        span: names.span(of: origin),
        relaxation: violations.amount(member, in: alone).map { $0 * scale },
        sufficient: violations.amount(member, in: all).map { $0 * scale }
      )
    }
  }
}

extension BudgetedOutcome {
  /// The outcome of a programme without a tracking-error budget.
  fileprivate init(_ outcome: Outcome) {
    switch outcome {
    case .infeasible(let conflict): self = .infeasible(conflict)
    case .uncertified(let certificate): self = .uncertified(certificate)
    case .optimal(let solution):
      self = .optimal(BudgetedSolution(solution: solution))
    }
  }
}

extension InputError {
  /// A solve that cannot be certified: an error, never a number.
  fileprivate static func uncertified(_ certificate: Optimization.Certificate?) -> InputError {
    let residual = certificate.map { ": the worst residual is \($0.worst.shortText)" } ?? ""
    return InputError([
      Diagnostic(
        .error,
        "E4101",
        "the optimum could not be certified\(residual)",
        help: ["please report this portfolio: no weights are shown, since none are proved"]
      )
    ])
  }
}
