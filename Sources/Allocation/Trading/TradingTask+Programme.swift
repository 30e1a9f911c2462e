extension TradingTask {
  /// The trades that bring a solved programme about.
  ///
  /// - Parameters:
  ///   - programme: The programme.
  ///   - solution: Its certified optimum.
  ///   - explanation: Why each weight moved.
  ///   - portfolio: What is held.
  ///   - book: The rule book.
  init(
    _ programme: Programme,
    solvedBy solution: ProgrammeSolution,
    explainedBy explanation: Explanation,
    for portfolio: Portfolio,
    in book: RuleBook
  ) {
    var greatest = [Double](repeating: 1, count: book.sleeves.count)
    for (place, sleeve) in programme.sleeves.enumerated() {
      greatest[sleeve] = programme.upper[place]?.value ?? 1
    }
    self.init(
      portfolio: portfolio,
      book: book,
      today: programme.full(programme.today, count: book.sleeves.count),
      weights: programme.full(solution.weights, count: book.sleeves.count),
      greatest: greatest,
      limits: programme.tradeLimits(solvedBy: solution),
      limitID: { place in
        programme.origin(of: programme.limits[place]).map(programme.names.id) ?? ""
      },
      turnover: programme.turnover.map { $0.limit + (solution.relaxations[$0.origin] ?? 0) },
      reasons: { shares, areRaised in
        let parts = shares.compactMap { part in
          programme.sleeves.firstIndex(of: part.sleeve).map { ($0, part.share) }
        }
        return explanation.reasons(moving: parts, areRaised: areRaised)
      }
    )
  }
}

extension Programme {
  /// The lines that trades are checked against, relaxations included, in the order of ``limits``.
  fileprivate func tradeLimits(solvedBy solution: ProgrammeSolution) -> [LinearLimit] {
    limits.compactMap { limit in
      let relaxation = origin(of: limit).flatMap { solution.relaxations[$0] } ?? 0
      switch limit {
      case .row(let index):
        let row = rows[index]
        return LinearLimit(
          sleeves: sleeves,
          coefficients: row.coefficients,
          upper: row.upper + relaxation
        )
      case .lower(let index):
        let upper = -lower[index].value + relaxation
        return LinearLimit(sleeve: sleeves[index], coefficient: -1, upper: upper)
      case .upper(let index):
        let upper = (upper[index]?.value ?? .infinity) + relaxation
        return LinearLimit(sleeve: sleeves[index], coefficient: 1, upper: upper)
      case .turnover, .trackingError: return nil
      }
    }
  }
}

extension Explanation {
  /// Contributions under this part of the strongest are no reason to trade.
  private static let leastReason = 0.01

  /// The ids of what moves some lines, weighted, one way; strongest first.
  fileprivate func reasons(moving lines: [(place: Int, share: Double)], areRaised: Bool) -> [String]
  {
    let sign = areRaised ? 1.0 : -1.0
    let forces = contributions.map { part in
      sign * lines.reduce(0) { $0 + $1.share * part.values[$1.place] }
    }
    let least = (forces.max() ?? 0) * Self.leastReason
    let strongest = contributions.indices
      .filter { forces[$0] > 0 && forces[$0] >= least }
      .sorted { forces[$0] == forces[$1] ? $0 < $1 : forces[$0] > forces[$1] }
    // A limit rule moves weights as a constraint and through its payers, under one id.
    var ids: [String] = []
    for index in strongest where !ids.contains(contributions[index].reason) {
      ids.append(contributions[index].reason)
    }
    return ids
  }
}
