/// Leaves out changes that are too small to trade, wherever no limit needs them.
struct SmallTrades {
  let task: TradingTask
  let instruments: TradedInstruments
  let limits: TradeLimits

  /// A change that is not traded.
  struct Left: Hashable {
    /// The index of the instrument.
    let instrument: Int
    /// What was wanted, a fraction of NAV.
    let change: Double
  }

  /// Sets small changes to zero, the smallest first.
  ///
  /// Money takes up the difference; where that would break a limit that is kept now, such as a floor on
  /// cash, the largest change the other way shrinks by as much. A change stays where either would break
  /// something: a purchase that lifts a sleeve into its band. Those that stayed are tried once more at the
  /// end, since another one left out may have made room.
  ///
  /// - Parameter changes: The change of each instrument.
  /// - Returns: What was left out, in the order of the instruments.
  func leaveOut(of changes: inout [Double]) -> [Left] {
    var left: [Left] = []
    for _ in 0..<2 {
      let small = changes.indices.filter { changes[$0] != 0 && isSmall(changes[$0], $0) }
      let ascending = small.sorted { first, second in
        let sizes = (abs(changes[first]), abs(changes[second]))
        return sizes.0 == sizes.1 ? first < second : sizes.0 < sizes.1
      }
      for index in ascending where changes[index] != 0 {
        let change = changes[index]
        if leaveOut(index, of: &changes) { left.append(Left(instrument: index, change: change)) }
      }
    }
    return left.sorted { $0.instrument < $1.instrument }
  }

  private func leaveOut(_ index: Int, of changes: inout [Double]) -> Bool {
    let before = limits.violation(weights(after: changes))
    var without = changes
    without[index] = 0
    if limits.violation(weights(after: without)) <= before {
      changes = without
      return true
    }
    guard let counterpart = counterpart(of: index, in: changes) else { return false }
    without[counterpart] += changes[index]
    guard limits.violation(weights(after: without)) <= before else { return false }
    changes = without
    return true
  }

  /// The largest change the other way, if it is large enough to shrink by this one and still be traded.
  private func counterpart(of index: Int, in changes: [Double]) -> Int? {
    let opposite = changes.indices.filter { changes[$0] * changes[index] < 0 }
    let largest = opposite.max { left, right in
      abs(changes[left]) == abs(changes[right])
        ? left > right : abs(changes[left]) < abs(changes[right])
    }
    return largest.flatMap { isSmall(changes[$0] + changes[index], $0) ? nil : $0 }
  }

  private func isSmall(_ change: Double, _ index: Int) -> Bool {
    abs(change) < task.minimum(of: instruments.all[index].shares)
  }

  private func weights(after changes: [Double]) -> [Double] {
    instruments.weights(after: changes, from: task.startWithOverlays, cash: task.book.cashSleeve)
  }
}

extension TradingTask {
  /// Today's weights with the overlays as they will be: where changes of instruments begin.
  var startWithOverlays: [Double] {
    book.sleeves.indices.map { book.sleeves[$0].isFunded ? today[$0] : weights[$0] }
  }
}
