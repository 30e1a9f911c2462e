/// Turns changes of weight into whole lots, and mends what rounding broke.
struct LotRounding {
  let task: TradingTask
  let instruments: TradedInstruments
  let limits: TradeLimits
  /// The exposures of the overlays after their futures are rounded, by sleeve.
  let exposures: [Double]
  /// What is traded of each instrument, positive to buy.
  private(set) var quantities: [Quantity]
  private let wanted: [Double]

  /// Rounds each change to the nearest lot, then mends.
  ///
  /// - Parameters:
  ///   - changes: The change of each instrument, a fraction of NAV.
  ///   - task: What the trades are for.
  ///   - instruments: The instruments.
  ///   - limits: What must be kept.
  ///   - exposures: The exposures of the overlays, by sleeve.
  init(
    _ changes: [Double],
    for task: TradingTask,
    in instruments: TradedInstruments,
    keeping limits: TradeLimits,
    exposures: [Double]
  ) {
    self.task = task
    self.instruments = instruments
    self.limits = limits
    self.exposures = exposures
    let value = task.netAssetValue
    wanted = changes.map { $0 * value }
    quantities = zip(instruments.all, wanted).map { $1 == 0 ? .zero : $0.quantity(for: $1) }
    mend()
    settle()
  }

  // MARK: Money

  /// What the trades bring in, bills left out; negative when they cost.
  private var proceeds: Money {
    zip(instruments.all, quantities).reduce(.zero) { $0 - $1.1 * $1.0.price }
  }

  /// The money and the bills that trades may spend.
  private var spendable: Money {
    instruments.bills.reduce(task.portfolio.cash) { $0 + mostSold($1) * instruments.all[$1].price }
  }

  /// The whole lots of some bills that may be sold.
  private func mostSold(_ bills: Int) -> Quantity {
    instruments.all[bills].mostSold.roundedDown(toLot: instruments.all[bills].lot)
  }

  // MARK: Mending

  /// The weights of all sleeves after the trades, from exact amounts.
  var weights: [Double] {
    let value = task.netAssetValue
    let changes = zip(instruments.all, quantities).map { ($1 * $0.price).doubleValue / value }
    let start = task.book.sleeves.indices.map {
      task.book.sleeves[$0].isFunded ? task.today[$0] : exposures[$0]
    }
    return instruments.weights(after: changes, from: start, cash: task.book.cashSleeve)
  }

  /// Moves single trades by one lot while that lessens what is broken, best first.
  ///
  /// Each trade moves at most one lot away from its rounding, so the search ends after as many steps as
  /// there are trades.
  private mutating func mend() {
    var open = quantities.indices.filter { quantities[$0] != .zero && !isBills($0) }
    var state = State(weights: weights, funds: spendable + proceeds)
    var current = violation(state)
    while current > 0 {
      var best: (index: Int, quantity: Quantity, violation: Double)?
      for index in open {
        guard let moved = moved(index) else { continue }
        let found = violation(self.state(state, moving: index, to: moved))
        if found < (best?.violation ?? current) - Self.leastGain { best = (index, moved, found) }
      }
      guard let best else { return }
      state = self.state(state, moving: best.index, to: best.quantity)
      quantities[best.index] = best.quantity
      current = best.violation
      open.removeAll { $0 == best.index }
    }
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

  private func isBills(_ index: Int) -> Bool {
    instruments.all[index].isBills(of: task.book.cashSleeve)
  }

  // MARK: Settling

  /// Pays for the trades from money, then from bills.
  ///
  /// Where even those do not suffice, buys give way, the one that was rounded up furthest first. Money that
  /// more than the minimum trade brings in goes to bills that are held.
  private mutating func settle() {
    while spendable + proceeds < .zero, let index = costliestBuy {
      let lot = Quantity(millionths: max(instruments.all[index].lot.millionths, 1))
      let lots = missingLots(of: index, lot: lot)
      quantities[index] = max(
        .zero,
        quantities[index] - Quantity(millionths: lots * lot.millionths)
      )
    }
    let money = task.portfolio.cash + proceeds
    if money < .zero {
      sellBills(worth: -money)
    } else if let bills = instruments.bills.first(where: { instruments.all[$0].mayBeBought }) {
      let instrument = instruments.all[bills]
      guard isSwept(money, instrument) else { return }
      quantities[bills] = Quantity(worth: money, at: instrument.price)
        .roundedDown(toLot: instrument.lot)
    }
  }

  /// Sells bills for at least an amount, the least preferred first.
  private mutating func sellBills(worth amount: Money) {
    var missing = amount
    for bills in instruments.bills.reversed() where missing > .zero {
      let instrument = instruments.all[bills]
      let lot = Quantity(millionths: max(instrument.lot.millionths, 1))
      let down = Quantity(worth: missing, at: instrument.price).roundedDown(toLot: lot)
      let isEnough = down * instrument.price >= missing
      let sold = min(isEnough ? down : down + lot, mostSold(bills))
      quantities[bills] = -sold
      missing = missing - sold * instrument.price
    }
  }

  private func isSwept(_ money: Money, _ bills: TradedInstrument) -> Bool {
    let gain = (money - task.portfolio.cash).doubleValue / task.netAssetValue
    return gain > 0 && gain >= task.minimum(of: bills.shares)
  }

  /// The buy that was rounded up furthest; of equal ones the first.
  private var costliestBuy: Int? {
    let buys = quantities.indices.filter { quantities[$0] > .zero && !isBills($0) }
    return buys.max { left, right in
      let (first, second) = (roundedUp(left), roundedUp(right))
      return first == second ? left > right : first < second
    }
  }

  private func roundedUp(_ index: Int) -> Double {
    quantities[index].doubleValue * instruments.all[index].price.doubleValue - wanted[index]
  }

  /// How many lots of a buy must go to mend the shortage; at least one.
  private func missingLots(of index: Int, lot: Quantity) -> Int64 {
    let missing = -(spendable + proceeds).doubleValue
    let worth = lot.doubleValue * instruments.all[index].price.doubleValue
    let most = Double(quantities[index].millionths / lot.millionths)
    return Int64(max(1, min((missing / worth).rounded(.down), most)))
  }
}
