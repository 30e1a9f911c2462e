extension TradeList {
  /// The reason of a trade that only puts back what a trade in a fund that spans sleeves moved beside what
  /// was wanted.
  static let lookThroughReason = "lookThrough"
  /// The reason of a sale of bills that only pays what the other trades cost.
  static let costsReason = "cost"

  /// The orders that bring weights about.
  ///
  /// Weights become changes of instruments, small changes are left out, the rest is rounded to lots and
  /// paid for, its estimated cost too; then everything is checked again. Amounts are exact: the money before
  /// and the amounts of all trades sum to ``residualCash``, which covers ``estimatedCost`` wherever buying
  /// less or selling bills can make it.
  init(_ task: TradingTask) {
    let instruments = TradedInstruments(for: task)
    let limits = task.tradeLimits
    let futures = FuturesSizing(for: task)
    var changes = InstrumentSizing(task: task, instruments: instruments).changes()
    let outOfReach = Self.outOfReach(changes, task, instruments)
    let small = SmallTrades(task: task, instruments: instruments, limits: limits)
    let left = small.leaveOut(of: &changes)
    let ofFutures = Self.trades(task, futures)
    let rounding = LotRounding(
      changes,
      for: task,
      in: instruments,
      keeping: limits,
      exposures: futures.exposures,
      costOfFutures: Self.cost(of: ofFutures.map(\.trade), task)
    )
    let trades = Self.trades(task, instruments, rounding.quantities) + ofFutures
    let weights = rounding.weights
    self.init(
      trades: trades.sorted { $0.key < $1.key }.map(\.trade),
      skipped: Self.skipped(task, instruments, futures)
        + outOfReach + left.map { Skipped($0, of: instruments) }
        + Self.roundedAway(changes, rounding.quantities, instruments),
      residualCash: trades.reduce(task.portfolio.cash) { $0 + $1.trade.amount },
      achieved: weights,
      estimatedCost: Self.cost(of: trades.map(\.trade), task),
      roundingError: task.trackingError(of: weights),
      brokenByRounding: limits.broken(weights, named: task.limitID)
    )
  }

  // MARK: Orders

  /// A trade with its place in the list: sells before buys, then the order of the rule book.
  private struct Placed {
    let trade: Trade
    let key: (Int, Int, Int)
  }

  private static func trades(
    _ task: TradingTask,
    _ instruments: TradedInstruments,
    _ quantities: [Quantity]
  ) -> [Placed] {
    zip(instruments.all, quantities).compactMap { instrument, quantity in
      guard quantity != .zero else { return nil }
      return placed(
        instrument.ticker,
        instrument.shares,
        quantity,
        price: instrument.price,
        amount: -(quantity * instrument.price),
        order: instrument.order,
        reasons: reasons(for: instrument, quantity, task)
      )
    }
  }

  private static func trades(_ task: TradingTask, _ futures: FuturesSizing) -> [Placed] {
    futures.positions.compactMap { position in
      let quantity = position.wanted - position.held
      guard quantity != .zero else { return nil }
      return placed(
        position.ticker,
        position.shares,
        quantity,
        price: task.price(ofFuture: position.ticker),
        moneyPerUnit: Money(nearest: position.moneyPerUnit),
        amount: .zero,
        order: position.order,
        reasons: task.reasons(position.shares, (quantity > .zero) == position.isLongLeg)
      )
    }
  }

  /// Why an instrument is traded.
  ///
  /// A sale of bills that no reason asks for pays what trading costs; any other trade of the kind puts back
  /// what a trade in a fund that spans sleeves took, see ``lookThroughReason``.
  private static func reasons(
    for instrument: TradedInstrument,
    _ quantity: Quantity,
    _ task: TradingTask
  ) -> [String] {
    let reasons = task.reasons(instrument.shares, quantity > .zero)
    guard reasons.isEmpty else { return reasons }
    let paysCosts = instrument.isBills(of: task.book.cashSleeve) && quantity < .zero
    return [paysCosts ? costsReason : lookThroughReason]
  }

  private static func placed(
    _ ticker: String,
    _ shares: [SleeveShare],
    _ quantity: Quantity,
    price: Money?,
    moneyPerUnit: Money? = nil,
    amount: Money,
    order: Int,
    reasons: [String]
  ) -> Placed {
    let side: Side = quantity > .zero ? .buy : .sell
    let sleeves = shares.map(\.sleeve)
    let trade = Trade(
      ticker: ticker,
      sleeves: sleeves,
      side: side,
      quantity: quantity.magnitude,
      price: price,
      moneyPerUnit: moneyPerUnit,
      amount: amount,
      reasons: reasons
    )
    return Placed(trade: trade, key: (side == .sell ? 0 : 1, sleeves.min() ?? 0, order))
  }

  // MARK: Figures

  /// What trading costs by the sleeves' trading costs, to the cent.
  private static func cost(of trades: [Trade], _ task: TradingTask) -> Money {
    var total = 0.0
    for trade in trades {
      let instrument = task.book.instrument(trade.ticker)
      let isFuture = instrument?.isFuture ?? false
      // An overlay of two legs states the cost of both for one unit; it is counted on the long one.
      if isFuture, trade.sleeves.contains(where: task.book.hasLongLeg),
        instrument?.contract?.isLongLeg == false
      {
        continue
      }
      let size =
        trade.moneyPerUnit.map { (trade.quantity * $0).doubleValue }
        ?? abs(trade.amount.doubleValue)
      total += size * task.costRate(of: task.shares(of: trade.ticker))
    }
    return Money(nearest: total).roundedToCents
  }
}

extension TradingTask {
  /// What a future is quoted at: the holding's own price, then the portfolio's prices.
  func price(ofFuture ticker: String) -> Money? {
    portfolio.holdings.first { $0.ticker == ticker }?.price ?? portfolio.prices[ticker]
  }

  /// What a ticker holds, the client's own look-through first.
  func shares(of ticker: String) -> [SleeveShare] {
    portfolio.holdings.first { $0.ticker == ticker }?.sleeves
      ?? book.instrument(ticker)?.sleeves ?? []
  }

  /// What trading costs, a fraction of the amount traded; of overlays, in money per unit of exposure.
  func costRate(of shares: [SleeveShare]) -> Double {
    shares.reduce(0) { $0 + $1.share * portfolio.policy.tradingCost(of: $1.sleeve, in: book) }
  }

  /// √(dᵀ Σ d) for d = achieved − weights: the tracking error a year that trades add.
  func trackingError(of achieved: [Double]) -> Double {
    let moved = achieved.indices.filter { achieved[$0] != weights[$0] }
    var variance = 0.0
    for row in moved {
      for column in moved {
        variance +=
          (achieved[row] - weights[row]) * book.market.covariance(row, column)
          * (achieved[column] - weights[column])
      }
    }
    return max(0, variance).squareRoot()
  }
}

extension RuleBook {
  /// Whether an overlay has a leg that is bought; its exposure is then counted on that leg.
  func hasLongLeg(_ overlay: Int) -> Bool {
    instruments.contains { $0.onlySleeve == overlay && $0.contract?.isLongLeg == true }
  }
}

extension Money {
  /// The amount nearest to a number, to a millionth; beyond ``limit`` the limit.
  init(nearest value: Double) {
    let bound = Double(Money.limit)
    let millionths = (min(max(value, -bound), bound) * 1e6).rounded(.toNearestOrEven)
    self.init(units: Int128(millionths) * Money.unitsInMillionth)
  }
}
