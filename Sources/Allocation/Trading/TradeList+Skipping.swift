/// What was wanted and is not traded.
extension TradeList {
  /// A tenth of a basis point: less than any output shows is not listed as wanted.
  private static let leastListed = 1e-5

  static func skipped(
    _ task: TradingTask,
    _ instruments: TradedInstruments,
    _ futures: FuturesSizing
  ) -> [Skipped] {
    let blocked = instruments.blocked.keys.sorted().compactMap { sleeve -> Skipped? in
      let wanted = task.weights[sleeve] - task.today[sleeve]
      guard wanted >= leastListed, let why = instruments.blocked[sleeve] else {
        return nil
      }
      return Skipped(subject: why.subject, wanted: wanted, reason: why.reason, id: "")
    }
    let overlays = futures.belowLot.map {
      Skipped(
        subject: task.book.sleeves[$0].id,
        wanted: task.weights[$0],
        reason: .belowLot,
        id: ""
      )
    }
    return blocked + overlays
  }

  /// Purchases of a size to trade that sizing gave up, since funds that span sleeves need the turnover.
  static func outOfReach(
    _ changes: [Double],
    _ task: TradingTask,
    _ instruments: TradedInstruments
  ) -> [Skipped] {
    instruments.purchase.keys.sorted().compactMap { sleeve in
      guard let purchase = instruments.purchase[sleeve], changes[purchase] == 0 else { return nil }
      let wanted = task.weights[sleeve] - task.today[sleeve]
      let least = task.minimum(of: instruments.all[purchase].shares)
      guard wanted >= max(least, leastListed) else { return nil }
      return Skipped(
        subject: instruments.all[purchase].ticker,
        wanted: wanted,
        reason: .outOfReach,
        id: TradeLimits.turnoverID
      )
    }
  }

  /// Changes that came to less than half a lot.
  static func roundedAway(
    _ changes: [Double],
    _ quantities: [Quantity],
    _ instruments: TradedInstruments
  ) -> [Skipped] {
    changes.indices.compactMap { index in
      guard changes[index] != 0, quantities[index] == .zero else { return nil }
      return Skipped(
        subject: instruments.all[index].ticker,
        wanted: changes[index],
        reason: .belowLot,
        id: ""
      )
    }
  }
}

extension TradeList.Skipped {
  /// A change under the minimum trade.
  init(_ left: SmallTrades.Left, of instruments: TradedInstruments) {
    self.init(
      subject: instruments.all[left.instrument].ticker,
      wanted: left.change,
      reason: .belowMinimum,
      id: "minimumTrade"
    )
  }
}
