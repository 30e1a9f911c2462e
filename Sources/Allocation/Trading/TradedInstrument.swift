/// Something that may be bought or sold for an account, with what is held of it.
///
/// Futures and the account's own money are not among these.
struct TradedInstrument: Sendable, Hashable {
  let ticker: String
  /// The sleeves it holds, shares summing to one.
  let shares: [SleeveShare]
  /// The price of one; one for a holding that states its value alone and has no price.
  let price: Money
  /// The smallest quantity that trades; zero for any.
  let lot: Quantity
  /// What is held.
  let held: Quantity
  /// What the holding is worth.
  let heldValue: Money
  /// The most that may be sold.
  let mostSold: Quantity
  /// Whether more may be bought.
  let mayBeBought: Bool
  /// Where it stands in the rule book; after all of them where it is not there.
  let order: Int

  /// The one sleeve it holds; `nil` for a fund that spans several.
  var onlySleeve: Int? { shares.count == 1 ? shares.first?.sleeve : nil }

  /// Whether it is money by another name: a holding of the cash sleeve alone.
  func isBills(of cash: Int) -> Bool { onlySleeve == cash }

  /// The quantity to trade that comes nearest to a wished change in money, within what may be done.
  ///
  /// - Parameter change: Positive to buy.
  /// - Returns: A multiple of the lot, or all that is held.
  func quantity(for change: Double) -> Quantity {
    let wish = change / price.doubleValue
    guard wish < 0 else {
      return mayBeBought ? Quantity.nearest(to: wish, lot: lot) : .zero
    }
    // Nothing but a remainder under half a lot is left: all of it goes.
    let all = held.doubleValue + wish < lot.doubleValue / 2
    if all, mostSold == held { return -held }
    let most = mostSold.roundedDown(toLot: lot)
    return max(Quantity.nearest(to: wish, lot: lot), -most)
  }

  /// Whether a traded quantity may be one lot more or less.
  func allows(_ quantity: Quantity) -> Bool {
    if quantity > .zero { return mayBeBought }
    return -quantity <= mostSold
  }
}

extension TradedInstrument {
  /// A holding that may be bought or sold.
  ///
  /// - Returns: `nil` for a frozen holding, a future, and what has no price at all.
  init?(_ holding: Holding, in portfolio: Portfolio, _ book: RuleBook) {
    let index = book.instrumentIndex(holding.ticker)
    let instrument = index.map { book.instruments[$0] }
    guard holding.trading != .none, instrument?.isFuture != true else { return nil }
    let isBarred = index.map { book.bars(instrumentAt: $0, under: portfolio.policy) } ?? false
    ticker = holding.ticker
    shares = holding.sleeves
    heldValue = holding.value
    mayBeBought = holding.mayBeBought && !isBarred
    order = index ?? book.instruments.count
    let known = holding.price ?? portfolio.prices[holding.ticker]
    price = known ?? Money(1)
    let held = holding.quantity ?? Quantity(worth: holding.value, at: price)
    self.held = held
    let isWhole = held.millionths % Quantity.millionthsInOne == 0
    if known == nil {
      lot = Quantity.cent
    } else {
      lot = instrument?.lot ?? (isWhole ? Quantity(1) : .zero)
    }
    guard holding.mayBeSold else {
      mostSold = .zero
      return
    }
    let sellable = holding.value - holding.leastValue
    mostSold = sellable >= holding.value ? held : min(held, Quantity(worth: sellable, at: price))
  }

  /// An instrument of the rules that is not held.
  init(_ instrument: Instrument, at index: Int, price: Money) {
    ticker = instrument.ticker
    shares = instrument.sleeves
    self.price = price
    lot = instrument.lot
    held = .zero
    heldValue = .zero
    mostSold = .zero
    mayBeBought = true
    order = index
  }
}

extension Quantity {
  /// The smallest part of an amount of money that is traded: a hundredth.
  static let cent = Quantity(millionths: 10_000)

  /// The greatest quantity that is worth no more than an amount.
  ///
  /// - Parameters:
  ///   - value: The amount, not negative.
  ///   - price: The price of one, above zero, with at most six decimal places.
  init(worth value: Money, at price: Money) {
    let millionths = value.units / (price.units / Money.unitsInMillionth)
    self.init(millionths: Int64(clamping: min(millionths, Int128(Int64.max))))
  }
}
