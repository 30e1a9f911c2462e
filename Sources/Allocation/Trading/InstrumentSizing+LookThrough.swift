import Optimization

/// Sizing where funds span several sleeves.
extension InstrumentSizing {
  /// How much of the ridge pulls an instrument towards what is held of it, so that two funds of one sleeve
  /// are told apart: too little to move a weight by a tenth of a basis point.
  private static let tieBreak = 1e-4

  /// The changes whose sleeve weights come nearest to the wished ones in the metric of the programme.
  ///
  /// With h the instruments, L their look-through and x the wished weights,
  ///
  ///     minimise   ½ (L h − x)ᵀ M (L h − x) + κ Σ_j c_j |h_j − h0_j|
  ///     subject to Σ h = Σ h0,  what may be sold and bought of each,  A L h ≤ a,  Σ |h − h0| ≤ 2 τ.
  ///
  /// Money and bills are one instrument. Where the limits cannot be kept in whole funds they are left out;
  /// what is then broken is reported with the trades.
  func lookThroughChanges() -> [Double] {
    let universe = LookThroughUniverse(self)
    guard !universe.members.isEmpty else { return instruments.all.map { _ in 0 } }
    let answer =
      universe.solve(keeping: task.limits, turnover: task.turnover)
      ?? universe.solve(keeping: [], turnover: task.turnover)
    var changes = [Double](repeating: 0, count: instruments.all.count)
    guard let answer else { return changes }
    for (place, index) in universe.members.enumerated() {
      let change = answer[place]
      changes[index] = abs(change) < Self.leastChange ? 0 : change
    }
    return changes
  }

  /// The programme in instruments: those that may trade, then cash.
  private struct LookThroughUniverse {
    let sizing: InstrumentSizing
    /// The indices in ``TradedInstruments/all``, bills left out.
    let members: [Int]

    init(_ sizing: InstrumentSizing) {
      self.sizing = sizing
      let cash = sizing.task.book.cashSleeve
      members = sizing.instruments.all.indices.filter { index in
        !sizing.instruments.all[index].isBills(of: cash)
      }
    }

    /// The look-through of every variable, cash last.
    private var shares: [[SleeveShare]] {
      members.map { sizing.instruments.all[$0].shares }
        + [[SleeveShare(sleeve: sizing.task.book.cashSleeve, share: 1)]]
    }

    /// Solves for the changes of all variables, cash last.
    ///
    /// - Returns: `nil` where nothing keeps the limits.
    func solve(keeping limits: [LinearLimit], turnover: Double?) -> [Double]? {
      let shares = shares
      let count = shares.count
      let rows = [[Double](repeating: 1, count: count)] + limits.map { row($0, shares) }
      guard let metric = try? Metric(matrix: matrix(shares), count: count, rows: rows) else {
        return nil
      }
      var solver = Solver(metric)
      let bounds = bounds()
      let start = sizing.task.startWithOverlays
      let outcome = solver.solve(
        QuadraticProgram(
          target: [Double](repeating: 0, count: count),
          costs: costs(shares),
          linear: gradient(shares),
          lower: bounds.map(\.lowerBound),
          upper: bounds.map(\.upperBound),
          rowLower: [0] + limits.map { _ in -.infinity },
          rowUpper: [0] + limits.map { TradeLimits.tolerance - $0.excess(start) },
          turnoverWeights: turnover == nil ? [] : [Double](repeating: 1, count: count),
          turnoverLimit: turnover.map { 2 * $0 }
        )
      )
      return outcome.solution?.x
    }

    private func row(_ limit: LinearLimit, _ shares: [[SleeveShare]]) -> [Double] {
      var coefficients = [Double](repeating: 0, count: sizing.task.book.sleeves.count)
      for term in limit.terms { coefficients[term.sleeve] = term.share }
      return shares.map { parts in parts.reduce(0) { $0 + $1.share * coefficients[$1.sleeve] } }
    }

    /// Lᵀ M L, with the tie-break on its diagonal.
    private func matrix(_ shares: [[SleeveShare]]) -> [Double] {
      let count = shares.count
      var matrix = [Double](repeating: 0, count: count * count)
      for row in 0..<count {
        for column in row..<count {
          let value = product(shares[row], shares[column])
          matrix[row * count + column] = value
          matrix[column * count + row] = value
        }
        matrix[row * count + row] += InstrumentSizing.tieBreak * ridge
      }
      return matrix
    }

    /// Lᵀ M (L h0 − x): the gradient at no trade.
    private func gradient(_ shares: [[SleeveShare]]) -> [Double] {
      let task = sizing.task
      let distance = task.book.sleeves.indices.compactMap { index -> SleeveShare? in
        let change = task.today[index] - task.weights[index]
        guard task.book.sleeves[index].isFunded, change != 0 else { return nil }
        return SleeveShare(sleeve: index, share: change)
      }
      return shares.map { product($0, distance) }
    }

    /// δ².
    private var ridge: Double {
      let volatility = sizing.task.portfolio.policy.metric.ridgeVolatilityPerYear
      return volatility * volatility
    }

    /// `leftᵀ M right` for sparse vectors of funded sleeves.
    private func product(_ left: [SleeveShare], _ right: [SleeveShare]) -> Double {
      var total = 0.0
      for first in left {
        for second in right {
          let own = first.sleeve == second.sleeve ? ridge : 0
          let metric = sizing.task.book.market.covariance(first.sleeve, second.sleeve) + own
          total += first.share * second.share * metric
        }
      }
      return total
    }

    private func costs(_ shares: [[SleeveShare]]) -> [Double] {
      let task = sizing.task
      let policy = task.portfolio.policy
      return shares.map { parts in
        policy.metric.costAversion
          * parts.reduce(0) { $0 + $1.share * policy.tradingCost(of: $1.sleeve, in: task.book) }
      }
    }

    /// How far each variable may move; cash takes what is left.
    private func bounds() -> [ClosedRange<Double>] {
      let ranges = members.map { index in
        let most = sizing.instruments.all[index].mayBeBought ? Double.infinity : 0
        return -sizing.mostSold(of: index)...most
      }
      return ranges + [-sizing.spendableCash...Double.infinity]
    }
  }

  /// Money and bills that may be spent, a fraction of NAV.
  private var spendableCash: Double {
    let cash = task.book.cashSleeve
    let bills = instruments.all.indices
      .filter { instruments.all[$0].isBills(of: cash) }
      .reduce(0) { $0 + mostSold(of: $1) }
    return task.portfolio.cash.doubleValue / task.netAssetValue + bills
  }
}
