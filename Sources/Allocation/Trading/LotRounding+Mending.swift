extension LotRounding {
  /// Moves trades by one lot while that lessens what is broken, best first.
  ///
  /// Each trade moves at most one lot away from its rounding, so the search ends after as many steps as
  /// there are trades. Two trades move together where one alone only shifts the fault: less of a sale keeps
  /// turnover and breaks a cash floor, unless less is bought too.
  func mended() -> [Quantity] {
    var quantities = quantities
    var open = quantities.indices.filter { quantities[$0] != .zero && !isBills($0) }
    var state = State(weights: weights, funds: spendable + proceeds)
    var current = violation(state)
    while current > 0 {
      let single = best(of: open.map { [$0] }, from: state, below: current)
      guard let step = single ?? best(of: pairs(of: open), from: state, below: current) else {
        return quantities
      }
      for index in step.indices { quantities[index] = moved(index) ?? quantities[index] }
      open.removeAll { step.indices.contains($0) }
      state = step.state
      current = step.violation
    }
    return quantities
  }

  /// Trades that move by a lot together, and what comes of it.
  private struct Step {
    let indices: [Int]
    let state: State
    let violation: Double
  }

  /// The step that lessens the violation most; of equal ones the first.
  private func best(of choices: [[Int]], from state: State, below current: Double) -> Step? {
    var best: Step?
    for indices in choices {
      var next = state
      for index in indices {
        guard let quantity = moved(index) else { continue }
        next = self.state(next, moving: index, to: quantity)
      }
      let found = violation(next)
      if found < (best?.violation ?? current) - Self.leastGain {
        best = Step(indices: indices, state: next, violation: found)
      }
    }
    return best
  }

  private func pairs(of open: [Int]) -> [[Int]] {
    open.indices.flatMap { first in open[(first + 1)...].map { [open[first], $0] } }
  }

  /// A move must lessen the violation by more than rounding in sums of weights.
  private static let leastGain = 1e-12

  /// What trades come to.
  private struct State {
    var weights: [Double]
    /// The money and the bills that are left to spend; negative where they do not suffice.
    var funds: Money
  }

  private func state(_ state: State, moving index: Int, to quantity: Quantity) -> State {
    let instrument = instruments.all[index]
    let cost = (quantity - quantities[index]) * instrument.price
    let change = cost.doubleValue / task.netAssetValue
    var moved = State(weights: state.weights, funds: state.funds - cost)
    for part in instrument.shares { moved.weights[part.sleeve] += change * part.share }
    moved.weights[task.book.cashSleeve] -= change
    return moved
  }

  private func violation(_ state: State) -> Double {
    limits.violation(state.weights) + max(0, -state.funds.doubleValue / task.netAssetValue)
  }

  /// The quantity on the other side of the wished one.
  private func moved(_ index: Int) -> Quantity? {
    let instrument = instruments.all[index]
    let step = Quantity(millionths: max(instrument.lot.millionths, 1))
    let wish = wanted[index] / instrument.price.doubleValue
    let isAbove = quantities[index].doubleValue > wish
    let moved = isAbove ? quantities[index] - step : quantities[index] + step
    // A buy does not become a sale, nor a sale a buy.
    guard moved.millionths == 0 || (moved < .zero) == (quantities[index] < .zero) else {
      return nil
    }
    return instrument.allows(moved) ? moved : nil
  }
}
