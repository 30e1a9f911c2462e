/// What is bought and sold of each instrument to bring sleeve weights about, before rounding.
struct InstrumentSizing {
  /// Changes of weight below this are none: sums of look-through shares differ by such.
  static let leastChange = 1e-12

  let task: TradingTask
  let instruments: TradedInstruments

  /// The change of each instrument, a fraction of NAV, positive to buy.
  ///
  /// Sleeves are traded in instruments of their own where those suffice. Where a sale needs a fund that
  /// spans several sleeves, all changes are found together, see ``lookThroughChanges()``.
  func changes() -> [Double] {
    direct() ?? lookThroughChanges()
  }

  /// The change of a sleeve's weight.
  private func change(of sleeve: Int) -> Double {
    let change = task.weights[sleeve] - task.today[sleeve]
    return abs(change) < Self.leastChange ? 0 : change
  }

  /// Each sleeve by itself; `nil` where instruments of its own do not cover a sale.
  private func direct() -> [Double]? {
    var changes = [Double](repeating: 0, count: instruments.all.count)
    for (index, sleeve) in task.book.sleeves.enumerated()
    where sleeve.isFunded && index != task.book.cashSleeve {
      let change = change(of: index)
      if change > 0, let purchase = instruments.purchase[index] {
        changes[purchase] += change
      } else if change < 0 {
        let rest = sell(-change, of: index, &changes)
        // A sale cap that the weights sit on may fall short by a rounding of sums.
        guard rest < TradeLimits.tolerance else { return nil }
      }
    }
    return changes
  }

  /// Sells a sleeve's own instruments: what may not be bought first, then the least preferred.
  ///
  /// - Returns: What is left unsold.
  private func sell(_ amount: Double, of sleeve: Int, _ changes: inout [Double]) -> Double {
    var rest = amount
    let own = instruments.all.indices
      .filter { instruments.all[$0].onlySleeve == sleeve }
      .sorted { left, right in
        let (first, second) = (instruments.all[left], instruments.all[right])
        if first.mayBeBought != second.mayBeBought { return second.mayBeBought }
        return first.order > second.order
      }
    for index in own where rest > 0 {
      let sold = min(rest, mostSold(of: index))
      changes[index] -= sold
      rest -= sold
    }
    return rest
  }

  /// The most that may be sold of an instrument, a fraction of NAV.
  func mostSold(of index: Int) -> Double {
    let instrument = instruments.all[index]
    if instrument.mostSold == instrument.held {
      return instrument.heldValue.doubleValue / task.netAssetValue
    }
    return instrument.mostSold.doubleValue * instrument.price.doubleValue / task.netAssetValue
  }
}
