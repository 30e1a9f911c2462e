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
    let sleeves = task.book.sleeves
    let cash = task.book.cashSleeve
    for index in sleeves.indices where sleeves[index].isFunded && index != cash {
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
    let all = instruments.all
    var own = all.indices.filter { all[$0].onlySleeve == sleeve }
    if own.count > 1 {
      own.sort { left, right in
        if all[left].mayBeBought != all[right].mayBeBought { return all[right].mayBeBought }
        return all[left].order > all[right].order
      }
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
    let all = instruments.all
    if all[index].mostSold == all[index].held {
      return all[index].heldValue.doubleValue / task.netAssetValue
    }
    return all[index].mostSold.doubleValue * all[index].price.doubleValue / task.netAssetValue
  }
}
