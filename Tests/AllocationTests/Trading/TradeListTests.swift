import TestSupport
import Testing

@testable import Allocation

struct TradeListTests {
  private func task(
    _ portfolio: Portfolio,
    _ weights: [String: Double],
    limits: [LinearLimit] = [],
    turnover: Double? = nil,
    minimumTrade: Double? = nil
  ) throws -> TradingTask {
    let book = try ClientFixture.book()
    return TradingTask(
      portfolio: portfolio,
      book: book,
      today: Positions(of: portfolio, in: book).today,
      weights: book.sleeves.map { weights[$0.id] ?? 0 },
      greatest: book.sleeves.map { _ in 1 },
      limits: limits,
      limitID: { "line \($0)" },
      turnover: turnover,
      minimumTrade: minimumTrade,
      reasons: { _, _ in ["R"] }
    )
  }

  private func orders(_ list: TradeList) -> [String] {
    list.trades.map {
      "\($0.side) \($0.quantity) \($0.ticker) @ \($0.price ?? $0.moneyPerUnit ?? .zero)"
    }
  }

  private func portfolio(_ holdings: String, cash: String = "0", prices: String = "{}") throws
    -> Portfolio
  {
    try ClientFixture.portfolio(
      text: ClientFixture.text(holdings: holdings, cash: cash, more: #""prices": \#(prices),"#)
    )
  }

  @Test func anUnpricedBuyIsListedAndItsMoneyStays() throws {
    let portfolio = try portfolio(#"[{"ticker": "VOO", "quantity": 100, "price": 10}]"#)
    let list = TradeList(try task(portfolio, ["us_large": 0.9, "gold": 0.1]))
    #expect(orders(list) == ["sell 10 VOO @ 10"])
    #expect(list.residualCash == Money(100))
    #expect(list.skipped.map(\.subject) == ["IAU"])
    #expect(list.skipped.map(\.reason) == [.unpriced])
  }

  @Test func theSecondInstrumentServesWhereTheFirstHasNoPrice() throws {
    let portfolio = try portfolio(
      #"[{"ticker": "VOO", "quantity": 100, "price": 10}]"#,
      cash: "1",
      prices: #"{"GLD": 20}"#
    )
    let list = TradeList(try task(portfolio, ["us_large": 0.9, "gold": 0.1]))
    #expect(orders(list) == ["sell 10 VOO @ 10", "buy 5 GLD @ 20"])
  }

  @Test func whatIsHeldIsBoughtBeforeWhatIsDeclaredFirst() throws {
    let portfolio = try portfolio(
      #"[{"ticker": "VOO", "quantity": 90, "price": 10}, {"ticker": "GLD", "quantity": 5, "price": 20}]"#,
      cash: "1",
      prices: #"{"IAU": 20}"#
    )
    let list = TradeList(try task(portfolio, ["us_large": 0.8, "gold": 0.2]))
    #expect(orders(list) == ["sell 10 VOO @ 10", "buy 5 GLD @ 20"])
  }

  @Test func allOfAHoldingGoesWithItsFraction() throws {
    let portfolio = try portfolio(
      #"[{"ticker": "VOO", "quantity": 10.5, "price": 10}, {"ticker": "IEF", "quantity": 100, "price": 10}]"#
    )
    let list = TradeList(try task(portfolio, ["ust_int": 1]))
    #expect(orders(list) == ["sell 10.5 VOO @ 10", "buy 10 IEF @ 10"])
    #expect(list.residualCash == Money(5))
  }

  @Test func aHoldingByValueTradesAsAnAmount() throws {
    let portfolio = try portfolio(
      #"[{"ticker": "VOO", "value": 1000.50}, {"ticker": "IEF", "quantity": 100, "price": 10}]"#
    )
    let list = TradeList(try task(portfolio, ["us_large": 0.4, "ust_int": 0.6]))
    // A fifth of a point more than half is 2000.5 · 0.1 over the 40 %.
    #expect(orders(list) == ["sell 200.3 VOO @ 1", "buy 20 IEF @ 10"])
    #expect(list.residualCash.description == "0.3")
  }

  @Test func moneyPaysBeforeBillsDo() throws {
    let portfolio = try portfolio(
      #"[{"ticker": "SGOV", "quantity": 5, "price": 100}]"#,
      cash: "500.50",
      prices: #"{"VOO": 30}"#
    )
    let small = TradeList(try task(portfolio, ["cash": 0.6, "us_large": 0.4]))
    #expect(orders(small) == ["buy 13 VOO @ 30"])
    #expect(small.residualCash.description == "110.5")
    let large = TradeList(try task(portfolio, ["cash": 0.2, "us_large": 0.8]))
    #expect(orders(large) == ["sell 4 SGOV @ 100", "buy 27 VOO @ 30"])
    #expect(large.residualCash.description == "90.5")
  }

  @Test func theLessPreferredBillsGoFirst() throws {
    let portfolio = try portfolio(
      #"[{"ticker": "SGOV", "quantity": 5, "price": 100}, {"ticker": "BIL", "quantity": 5, "price": 100}]"#,
      cash: "1",
      prices: #"{"VOO": 70}"#
    )
    let list = TradeList(try task(portfolio, ["cash": 0.3, "us_large": 0.7]))
    #expect(orders(list) == ["sell 2 SGOV @ 100", "sell 5 BIL @ 100", "buy 10 VOO @ 70"])
    #expect(list.residualCash == Money(1))
  }

  @Test func ordersLeaveEnoughForTheirCost() throws {
    let bills = #"{"ticker": "SGOV", "quantity": 1000, "price": 100}"#
    let stocks = #"{"ticker": "VOO", "quantity": 9000, "price": 100}"#
    // 450,000 are moved for some 130; selling bills brings them in, or else a share of gold less is bought.
    for holdings in ["[\(bills), \(stocks)]", "[\(stocks)]"] {
      let portfolio = try portfolio(holdings, prices: #"{"IAU": 50}"#)
      let cashShare = holdings.contains("SGOV") ? 0.1 : 0
      let weights = ["cash": cashShare, "us_large": 0.5, "gold": 0.5 - cashShare]
      let list = TradeList(try task(portfolio, weights))
      #expect(list.estimatedCost > Money(100))
      #expect(list.residualCash >= list.estimatedCost)
      #expect(list.residualCash < list.estimatedCost + Money(100))
    }
  }

  @Test func newCashGoesToBillsThatAreHeld() throws {
    let portfolio = try portfolio(
      #"[{"ticker": "SGOV", "quantity": 1, "price": 90}, {"ticker": "VOO", "quantity": 91, "price": 10}]"#
    )
    let list = TradeList(try task(portfolio, ["cash": 0.5, "us_large": 0.5]))
    #expect(orders(list) == ["sell 41 VOO @ 10", "buy 4 SGOV @ 90"])
    #expect(list.residualCash == Money(50))
  }

  @Test func smallTradesAreLeftOutUnlessALimitNeedsThem() throws {
    let book = try ClientFixture.book()
    let portfolio = try portfolio(
      #"[{"ticker": "VOO", "quantity": 6000, "price": 1}, {"ticker": "IEF", "quantity": 4000, "price": 1}]"#
    )
    let weights = ["us_large": 0.596, "ust_int": 0.404]
    let idle = TradeList(try task(portfolio, weights))
    #expect(idle.trades.isEmpty)
    #expect(idle.skipped.map(\.reason) == [.belowMinimum, .belowMinimum])
    let large = try #require(book.sleeveIndex("us_large"))
    let cap = LinearLimit(sleeve: large, coefficient: 1, upper: 0.597)
    let needed = TradeList(try task(portfolio, weights, limits: [cap]))
    #expect(orders(needed) == ["sell 40 VOO @ 1"])
    #expect(needed.skipped.map(\.subject) == ["IEF"])
    let all = TradeList(try task(portfolio, weights, minimumTrade: 0))
    // One more is sold to pay for both.
    #expect(orders(all) == ["sell 41 VOO @ 1", "buy 40 IEF @ 1"])
  }

  @Test func roundingGivesWayToALimit() throws {
    let book = try ClientFixture.book()
    let portfolio = try portfolio(
      #"[{"ticker": "VOO", "quantity": 900, "price": 1}]"#,
      cash: "100",
      prices: #"{"IAU": 30}"#
    )
    let weights = ["us_large": 0.79, "gold": 0.11, "cash": 0.1]
    // 110 of gold is 3.67 shares: four break the cap.
    #expect(orders(TradeList(try task(portfolio, weights))).last == "buy 4 IAU @ 30")
    let gold = try #require(book.sleeveIndex("gold"))
    let cap = LinearLimit(sleeve: gold, coefficient: 1, upper: 0.11)
    let list = TradeList(try task(portfolio, weights, limits: [cap]))
    #expect(orders(list).last == "buy 3 IAU @ 30")
    #expect(list.brokenByRounding.isEmpty)
  }

  @Test func aSaleAndABuyGiveWayTogether() throws {
    let portfolio = try portfolio(
      #"[{"ticker": "IEF", "quantity": 30, "price": 30}]"#,
      cash: "100",
      prices: #"{"IAU": 30}"#
    )
    // 110 is 3.67 shares of either: four each break the turnover, three of one break the cash floor or
    // leave the turnover as it is.
    let weights = ["ust_int": 0.79, "gold": 0.11, "cash": 0.1]
    let cash = try #require(try ClientFixture.book().sleeveIndex("cash"))
    let floor = LinearLimit(sleeve: cash, coefficient: -1, upper: -0.1)
    let list = TradeList(try task(portfolio, weights, limits: [floor], turnover: 0.11))
    #expect(orders(list) == ["sell 3 IEF @ 30", "buy 3 IAU @ 30"])
    #expect(list.brokenByRounding.isEmpty)
  }

  @Test func aLineThatOnlyWholeLotsBreakIsReported() throws {
    let book = try ClientFixture.book()
    let portfolio = try portfolio(
      #"[{"ticker": "VOO", "quantity": 10, "price": 100}]"#
    )
    let large = try #require(book.sleeveIndex("us_large"))
    let pinned = [1.0, -1.0].map { sign in
      LinearLimit(sleeve: large, coefficient: sign, upper: sign * 0.75)
    }
    let list = TradeList(try task(portfolio, ["us_large": 0.75, "cash": 0.25], limits: pinned))
    #expect(list.brokenByRounding == ["line 0"] || list.brokenByRounding == ["line 1"])
  }

  @Test func lookThroughKeepsWhatASpanningFundHolds() throws {
    // Gold is paid by selling a bond fund; its short Treasuries are put back.
    let portfolio = try portfolio(
      #"[{"ticker": "AGG", "quantity": 10000, "price": 100}]"#,
      prices: #"{"IAU": 80, "SHY": 80, "IEF": 96, "TLT": 80, "LQD": 100}"#
    )
    let weights = [
      "ust_short": 0.5, "ust_int": 0.15, "ust_long": 0.02, "ig_credit": 0.23, "gold": 0.1,
    ]
    let list = TradeList(try task(portfolio, weights))
    let book = try ClientFixture.book()
    for (sleeve, achieved) in zip(book.sleeves, list.achieved) {
      #expect(abs(achieved - (weights[sleeve.id] ?? 0)) < 0.004, "\(sleeve.id) \(achieved)")
    }
    #expect(list.trades.map(\.ticker).first == "AGG")
  }

  @Test(arguments: 0..<300)
  func tradesSumAndKeepWhatMayBeDone(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let portfolio = try portfolio(
      random.holdings(),
      cash: "\(Int.random(in: 0...5_000, using: &random))"
    )
    let book = try ClientFixture.book()
    let task = try task(
      portfolio,
      random.weights(book),
      turnover: Bool.random(using: &random) ? 0.2 : nil,
      minimumTrade: Bool.random(using: &random) ? 0 : nil
    )
    let list = TradeList(task)
    #expect(list.trades.reduce(portfolio.cash) { $0 + $1.amount } == list.residualCash)
    #expect(list.residualCash >= .zero)
    for trade in list.trades {
      #expect(trade.quantity > .zero)
      let holding = portfolio.holdings.first { $0.ticker == trade.ticker }
      guard let holding else {
        #expect(trade.side == .buy)
        continue
      }
      #expect(trade.side == .sell ? holding.mayBeSold : holding.mayBeBought)
      if trade.side == .sell {
        #expect(trade.quantity <= holding.quantity ?? .zero)
        #expect(trade.amount <= holding.value - holding.leastValue)
      }
    }
    let funded = zip(book.sleeves, list.achieved).filter(\.0.isFunded)
    #expect(abs(funded.reduce(0) { $0 + $1.1 } - 1) < 1e-9)
    #expect(funded.allSatisfy { $0.1 > -1e-12 })
    #expect(list == TradeList(task))
  }
}

extension SplitMix64 {
  /// A few holdings with odd prices, caps and marks.
  fileprivate mutating func holdings() -> String {
    let tickers = ["VOO", "IWM", "VTI", "AGG", "IEF", "IAU", "SGOV", "BIL", "QQQ", "VXUS", "TLT"]
    let chosen = tickers.shuffled(using: &self).prefix(Int.random(in: 1...7, using: &self))
    let entries = chosen.map { ticker in
      let cents = Int.random(in: 100...90_000, using: &self)
      let quantity = Int.random(in: 1...400, using: &self)
      let mark =
        ["any", "any", "any", "no-buy", "no-sell", "none"].randomElement(using: &self) ?? "any"
      let worth = quantity * cents / 100
      let cap = Int.random(in: 0...3, using: &self) == 0 ? #", "maxSale": \#(worth / 3)"# : ""
      let price = "\(cents / 100).\(cents % 100 < 10 ? "0" : "")\(cents % 100)"
      return
        #"{"ticker": "\#(ticker)", "quantity": \#(quantity), "price": \#(price), "trade": "\#(mark)"\#(cap)}"#
    }
    return "[\(entries.joined(separator: ","))]"
  }

  /// Weights of a few sleeves that sum to one, whatever is held: the trades do what they can.
  fileprivate mutating func weights(_ book: RuleBook) -> [String: Double] {
    let ids = book.sleeves.filter(\.isFunded).map(\.id).shuffled(using: &self).prefix(6)
    let parts = ids.map { _ in Double.random(in: 0...1, using: &self) }
    let sum = parts.reduce(0, +)
    return Dictionary(zip(ids, parts.map { $0 / sum })) { first, _ in first }
  }
}
