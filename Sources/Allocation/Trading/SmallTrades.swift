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

  /// Sets small changes to zero, the smallest first; money takes up the difference.
  ///
  /// A change stays where leaving it out would break a limit that is kept with it: a sale that a cash floor
  /// needs, a purchase that lifts a sleeve into its band. Those that stayed are tried once more at the end,
  /// since another one left out may have made room.
  ///
  /// - Parameter changes: The change of each instrument.
  /// - Returns: What was left out, in the order of the instruments.
  func leaveOut(of changes: inout [Double]) -> [Left] {
    var left: [Left] = []
    for _ in 0..<2 {
      let small = changes.indices
        .filter { changes[$0] != 0 && isSmall(changes[$0], $0) }
        .sorted {
          abs(changes[$0]) == abs(changes[$1]) ? $0 < $1 : abs(changes[$0]) < abs(changes[$1])
        }
      for index in small {
        let change = changes[index]
        let before = limits.violation(weights(after: changes))
        changes[index] = 0
        if limits.violation(weights(after: changes)) > before {
          changes[index] = change
        } else {
          left.append(Left(instrument: index, change: change))
        }
      }
    }
    return left.sorted { $0.instrument < $1.instrument }
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
