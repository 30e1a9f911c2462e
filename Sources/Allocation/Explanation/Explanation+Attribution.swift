extension Explanation {
  /// Reads the reasons off a solved programme.
  ///
  /// For every sleeve, without remainder (Source: the optimality conditions of the programme, in the
  /// metric M, with the budget row folded into P; see ``Projector``):
  ///
  ///     x − x0 = (b − x0) + Σ a_r d_r + Σ y_l e_l − ν P Σ (x − b) − Σ μ_j P g_j − μ_τ P (1∘σ) − κ P (c∘σ)
  ///
  /// - Parameters:
  ///   - programme: The programme.
  ///   - solution: Its certified optimum.
  ///   - tilts: What each rule moves.
  ///   - transfers: What the payers of each limit rule move.
  ///   - book: The rule book, for names.
  ///   - factors: Factors shared between accounts.
  init(
    of programme: Programme,
    solvedBy solution: ProgrammeSolution,
    tilts: [Tilt],
    transfers: [(rule: LimitRule, parts: [SleeveShare])],
    book: RuleBook,
    sharing factors: inout SharedFactors
  ) {
    let projector = factors.projector(programme.metric, funded: programme.funded)
    var parts: [Contribution] = []
    parts.append(
      Contribution(
        reason: "policy",
        name: LocalizedText(english: "back to policy weight", chinese: "回到政策权重"),
        kind: .policy,
        values: zip(programme.anchor, programme.today).map { $0 - $1 }
      )
    )
    for tilt in tilts where !tilt.funded.isEmpty {
      let heading = book.tiltRules[tilt.rule].heading
      parts.append(
        Contribution(heading, kind: .rule, values: tilt.change.spread(over: programme.sleeves))
      )
    }
    for (rule, moved) in transfers where !moved.isEmpty {
      parts.append(
        Contribution(rule.heading, kind: .payers, values: moved.spread(over: programme.sleeves))
      )
    }
    parts += Self.limits(of: programme, solvedBy: solution, through: projector)
    parts += Self.budgets(of: programme, solvedBy: solution, through: projector)
    contributions = parts.filter { $0.values.contains { $0 != 0 } }
    kinks = solution.kinks
    // By convention a kink at today's weight carries what it can and a limit the rest, so the choice shows
    // only where some limit carries something.
    let hasLimits = contributions.contains { $0.kind == .limit }
    isOneOfSeveral = hasLimits && !solution.hasUniqueMultipliers
  }

  private static func limits(
    of programme: Programme,
    solvedBy solution: ProgrammeSolution,
    through projector: Projector
  ) -> [Contribution] {
    var parts: [Contribution] = []
    for line in programme.bindingLines(solvedBy: solution) {
      let force = line.coefficients.map { -line.multiplier * $0 }
      parts.append(
        Contribution(
          reason: programme.names.id(of: line.origin),
          name: programme.names.name(of: line.origin),
          kind: .limit,
          values: projector.move(for: force)
        )
      )
    }
    return parts
  }

  private static func budgets(
    of programme: Programme,
    solvedBy solution: ProgrammeSolution,
    through projector: Projector
  ) -> [Contribution] {
    var parts: [Contribution] = []
    if solution.turnoverMultiplier > 0 {
      let force = zip(programme.fundedIndicator, solution.kinks)
        .map { -solution.turnoverMultiplier * $0 * $1 }
      parts.append(
        Contribution(
          reason: "turnover",
          name: LocalizedText(english: "turnover limit, shared out", chinese: "换手上限分摊"),
          kind: .turnover,
          values: projector.move(for: force)
        )
      )
    }
    if solution.trackingErrorMultiplier > 0 {
      let active = zip(solution.weights, programme.anchor).map { $0 - $1 }
      let force = programme.covarianceTimes(active).map { -solution.trackingErrorMultiplier * $0 }
      parts.append(
        Contribution(
          reason: "trackingError",
          name: LocalizedText(english: "tracking-error limit, shared out", chinese: "跟踪误差上限分摊"),
          kind: .trackingError,
          values: projector.move(for: force)
        )
      )
    }
    let force = zip(programme.costs, solution.kinks).map { -programme.costAversion * $0 * $1 }
    parts.append(
      Contribution(
        reason: "cost",
        name: LocalizedText(english: "trading costs", chinese: "交易成本"),
        kind: .cost,
        values: projector.move(for: force)
      )
    )
    return parts
  }
}

extension Explanation.Contribution {
  fileprivate init(_ heading: RuleHeading, kind: Explanation.Kind, values: [Double]) {
    self.init(reason: heading.id, name: heading.title, kind: kind, values: values)
  }
}

extension [SleeveShare] {
  /// One value for each of the sleeves named, zero where there is no share.
  func spread(over sleeves: [Int]) -> [Double] {
    sleeves.map { index in reduce(0) { $0 + ($1.sleeve == index ? $1.share : 0) } }
  }
}
