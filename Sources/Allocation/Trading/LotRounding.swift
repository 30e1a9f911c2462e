/// Turns changes of weight into whole lots, and mends what rounding broke.
struct LotRounding {
  let task: TradingTask
  let instruments: TradedInstruments
  let limits: TradeLimits
  /// The exposures of the overlays after their futures are rounded, by sleeve.
  let exposures: [Double]
  private let costOfFutures: Money
  /// What trading an instrument costs, a fraction of the amount, by instrument.
  private let costRates: [Double]
  /// What is traded of each instrument, positive to buy.
  private(set) var quantities: [Quantity]
  let wanted: [Double]

  /// Rounds each change to the nearest lot, then mends.
  ///
  /// - Parameters:
  ///   - changes: The change of each instrument, a fraction of NAV.
  ///   - task: What the trades are for.
  ///   - instruments: The instruments.
  ///   - limits: What must be kept.
  ///   - exposures: The exposures of the overlays, by sleeve.
  ///   - costOfFutures: What the trades in futures cost.
  init(
    _ changes: [Double],
    for task: TradingTask,
    in instruments: TradedInstruments,
    keeping limits: TradeLimits,
    exposures: [Double],
    costOfFutures: Money
  ) {
    self.task = task
    self.instruments = instruments
    self.limits = limits
    self.exposures = exposures
    self.costOfFutures = costOfFutures
    costRates = instruments.all.map { task.costRate(of: $0.shares) }
    let value = task.netAssetValue
    wanted = changes.map { $0 * value }
    quantities = zip(instruments.all, wanted).map { $1 == 0 ? .zero : $0.quantity(for: $1) }
    quantities = mended()
    settle()
  }

  // MARK: Money

  /// What the trades and their cost bring in, bills left out; negative when they take money.
  var proceeds: Money {
    var proceeds = -costOfFutures
    var cost = 0.0
    for index in quantities.indices {
      let amount = quantities[index] * instruments.all[index].price
      proceeds = proceeds - amount
      cost += abs(amount.doubleValue) * costRates[index]
    }
    let isFree = cost == 0 && costOfFutures == .zero
    return isFree ? proceeds : proceeds - Money(nearest: cost) - Self.roundingOfCost
  }

  /// The estimated cost is stated to the nearest cent.
  private static let roundingOfCost = Money(cents: 1)

  /// The money and the bills that trades may spend.
  var spendable: Money {
    instruments.bills.reduce(task.portfolio.cash) { $0 + raised(by: mostSold($1), of: $1) }
  }

  /// The money that a sale brings in, its cost taken off.
  private func raised(by quantity: Quantity, of index: Int) -> Money {
    let amount = quantity * instruments.all[index].price
    return amount - Money(nearest: amount.doubleValue * costRates[index])
  }

  /// The whole lots of some bills that may be sold.
  private func mostSold(_ bills: Int) -> Quantity {
    instruments.all[bills].mostSold.roundedDown(toLot: instruments.all[bills].lot)
  }

  /// The weights of all sleeves after the trades, from exact amounts.
  var weights: [Double] {
    let value = task.netAssetValue
    let changes = zip(instruments.all, quantities).map { ($1 * $0.price).doubleValue / value }
    let start = task.book.sleeves.indices.map {
      task.book.sleeves[$0].isFunded ? task.today[$0] : exposures[$0]
    }
    return instruments.weights(after: changes, from: start, cash: task.book.cashSleeve)
  }

  func isBills(_ index: Int) -> Bool {
    instruments.all[index].isBills(of: task.book.cashSleeve)
  }

  // MARK: Settling

  /// Pays for the trades and their cost from money, then from bills.
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
      let worth = Money(nearest: money.doubleValue / (1 + costRates[bills]))
      quantities[bills] = Quantity(worth: worth, at: instrument.price)
        .roundedDown(toLot: instrument.lot)
    }
  }

  /// Sells bills for at least an amount, the least preferred first.
  private mutating func sellBills(worth amount: Money) {
    var missing = amount
    for bills in instruments.bills.reversed() where missing > .zero {
      let instrument = instruments.all[bills]
      let lot = Quantity(millionths: max(instrument.lot.millionths, 1))
      let worth = Money(nearest: missing.doubleValue / (1 - costRates[bills]))
      let down = Quantity(worth: worth, at: instrument.price).roundedDown(toLot: lot)
      let isEnough = raised(by: down, of: bills) >= missing
      let sold = min(isEnough ? down : down + lot, mostSold(bills))
      quantities[bills] = -sold
      missing = missing - raised(by: sold, of: bills)
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
