extension TradingTask {
  /// The trades that bring a solved programme about.
  ///
  /// - Parameters:
  ///   - programme: The programme.
  ///   - solution: Its certified optimum.
  ///   - constraints: Its lines as they stood, relaxations included.
  ///   - explanation: Why each weight moved.
  ///   - portfolio: What is held.
  ///   - book: The rule book.
  init(
    _ programme: Programme,
    solvedBy solution: ProgrammeSolution,
    under constraints: [ConstraintOutcome],
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
      limits: constraints.map {
        LinearLimit(
          id: $0.id,
          sleeves: programme.sleeves,
          coefficients: $0.coefficients,
          upper: $0.upper + $0.relaxedBy
        )
      },
      turnover: programme.turnover.map { $0.limit + (solution.relaxations[$0.origin.id] ?? 0) },
      reasons: { sleeve, side in
        guard let place = programme.sleeves.firstIndex(of: sleeve) else { return [] }
        return explanation.reasons(at: place, side)
      }
    )
  }
}

extension Explanation {
  /// Contributions under a tenth of a basis point are no reason to trade.
  private static let leastReason = 1e-5

  /// The ids of what moves a line one way, strongest first.
  fileprivate func reasons(at place: Int, _ side: TradeList.Side) -> [String] {
    let sign = side == .buy ? 1.0 : -1.0
    let moving = contributions.enumerated().filter { sign * $0.element.values[place] >= Self.leastReason }
    return moving
      .sorted { left, right in
        let (first, second) = (left.element.values[place], right.element.values[place])
        return abs(first) == abs(second) ? left.offset < right.offset : abs(first) > abs(second)
      }
      .map(\.element.reason)
  }
}
