/// The instruments that an account may trade in: what it holds, and for each sleeve that may grow the one
/// that is bought.
struct TradedInstruments: Sendable {
  /// The instruments, holdings first in the order of the portfolio.
  private(set) var all: [TradedInstrument] = []
  /// The index in ``all`` of what is bought for a sleeve.
  private(set) var purchase: [Int: Int] = [:]
  /// Sleeves that should grow and cannot, each with the ticker or sleeve and the reason.
  private(set) var blocked: [Int: Blocked] = [:]
  /// Where the account's bills are, those it may trade, in the order of the rule book.
  let bills: [Int]

  /// Why a sleeve cannot be bought.
  struct Blocked: Sendable, Hashable {
    let subject: String
    let reason: TradeList.Skipped.Reason
  }

  /// Gathers the instruments of an account.
  ///
  /// A sleeve is bought through what is held of it, else through the first that the rules declare and the
  /// client does not bar. An instrument without a price is passed over while another has one.
  init(for task: TradingTask) {
    let portfolio = task.portfolio
    let book = task.book
    let cash = book.cashSleeve
    let held = portfolio.holdings.compactMap { TradedInstrument($0, in: portfolio, book) }
    bills = held.indices
      .filter { held[$0].isBills(of: cash) }
      .sorted { held[$0].order < held[$1].order }
    all = held
    let sleeves = book.sleeves
    for sleeve in sleeves.indices
    where sleeves[sleeve].isFunded && sleeve != cash && task.weights[sleeve] > 0 {
      choosePurchase(of: sleeve, in: portfolio, book)
    }
  }

  /// What is held of a sleeve and may be bought, the first in the order of the rule book.
  private func heldPurchase(of sleeve: Int) -> Int? {
    var first: Int?
    for index in all.indices where all[index].onlySleeve == sleeve && all[index].mayBeBought {
      if let known = first, all[known].order <= all[index].order { continue }
      first = index
    }
    return first
  }

  private mutating func choosePurchase(of sleeve: Int, in portfolio: Portfolio, _ book: RuleBook) {
    if let held = heldPurchase(of: sleeve) {
      purchase[sleeve] = held
      return
    }
    let declared = book.instruments.indices.filter { book.instruments[$0].onlySleeve == sleeve }
    let open = declared.filter { index in
      let ticker = book.instruments[index].ticker
      return !book.bars(instrumentAt: index, under: portfolio.policy)
        && !portfolio.holdings.contains { $0.ticker == ticker }
    }
    for index in open {
      guard let price = portfolio.prices[book.instruments[index].ticker] else { continue }
      purchase[sleeve] = all.count
      all.append(TradedInstrument(book.instruments[index], at: index, price: price))
      return
    }
    blocked[sleeve] =
      open.first.map { Blocked(subject: book.instruments[$0].ticker, reason: .unpriced) }
      ?? Blocked(subject: book.sleeves[sleeve].id, reason: .barred)
  }

  /// The weights of all sleeves after some changes of instruments, money taking up the difference.
  ///
  /// - Parameters:
  ///   - changes: For each instrument what is bought of it, a fraction of NAV.
  ///   - start: The weights before.
  ///   - cash: The index of the cash sleeve.
  /// - Returns: One weight for each sleeve.
  func weights(after changes: [Double], from start: [Double], cash: Int) -> [Double] {
    var weights = start
    for (instrument, change) in zip(all, changes) where change != 0 {
      for part in instrument.shares { weights[part.sleeve] += change * part.share }
      weights[cash] -= change
    }
    return weights
  }
}
