import TestSupport
import Testing

@testable import Allocation

/// Trades of the sample clients with the calm signals.
struct SampleTradesTests {
  static let mixes = [[0.40, 0.35, 0.25], [0.20, 0.60, 0.20], [0.25, 0.15, 0.60]]

  /// All of them, computed once: by client, then by mix.
  private static let answers: [String: [Result<Recommendation, any Error>]] = Dictionary(
    uniqueKeysWithValues: ClientFixture.ids.map { id in
      (id, mixes.map { mix in Result { try recommend(id, mix) } })
    }
  )

  private static func recommend(_ id: String, _ probabilities: [Double]) throws -> Recommendation {
    let book = try ClientFixture.book()
    let portfolio = try ClientFixture.portfolio(id)
    let asOf = try #require(portfolio.asOf)
    let answer = try book.recommend(
      for: portfolio,
      under: try #require(Beliefs(probabilities, provenance: "test")),
      given: try Fixture.signals("calm", in: book, asOf: asOf),
      asOf: asOf
    )
    guard case .recommendation(let recommendation) = answer else {
      throw FixtureFailure("\(id) has a conflict at \(probabilities)")
    }
    return recommendation
  }

  private func recommendation(_ id: String, _ mix: Int) throws -> Recommendation {
    try #require(Self.answers[id]?[mix]).get()
  }

  /// Each order in one line: `sell 598 VOO 373750 R04 R03`.
  private func orders(_ list: TradeList) -> [String] {
    list.trades.map { trade in
      ["\(trade.side) \(trade.quantity) \(trade.ticker) \(trade.amount)"]
        .appending(contentsOf: trade.reasons).joined(separator: " ")
    }
  }

  @Test func theReferenceClientTradesWhatItsWeightsSay() throws {
    let trades = try recommendation("ref-6040", 0).trades
    #expect(
      orders(trades) == [
        "sell 4 SGOV 400 cost",
        "sell 3238 IEF 310848 R01 R02",
        "sell 1308 TLT 104640 R01 R02",
        "sell 2047 LQD 204700 R01 R02",
        "sell 598 VOO 373750 R04 R03",
        "sell 2 ZN 0 R06",
        "sell 5 VXM 0 R08",
        "buy 822 TIP -82200 R02",
        "buy 724 IWM -181000 R03",
        "buy 310 QQQ -193750 R04",
        "buy 5303 IAU -424240 R01",
        "buy 8666 PDBC -112658 R02",
        "buy 3 ZT 0 R06",
      ]
    )
    #expect(trades.residualCash == Money(490))
    #expect(trades.estimatedCost < trades.residualCash)
    #expect(trades.brokenByRounding.isEmpty)
    #expect(trades.roundingError < 0.0001)
  }

  @Test(arguments: ClientFixture.ids, 0..<3)
  func tradesSumToTheCentAndKeepEveryLine(id: String, mix: Int) throws {
    let recommendation = try recommendation(id, mix)
    let trades = recommendation.trades
    let sum = trades.trades.reduce(recommendation.portfolio.cash) { $0 + $1.amount }
    #expect(trades.residualCash == sum)
    #expect(trades.residualCash >= .zero)
    #expect(trades.brokenByRounding.isEmpty)
    #expect(trades.trades.allSatisfy { !$0.reasons.isEmpty })
    let funded = zip(try ClientFixture.book().sleeves, trades.achieved).filter(\.0.isFunded)
    #expect(abs(funded.reduce(0) { $0 + $1.1 } - 1) < 1e-12)
  }

  @Test func aSaleCapIsKept() throws {
    for mix in Self.mixes.indices {
      let trades = try recommendation("c2-household", mix).trades
      let sale = trades.trades.first { $0.ticker == "VTI" }
      #expect(sale?.side == .sell)
      #expect((sale?.amount ?? .zero) <= Money(24_000))
    }
  }

  @Test func whatSpanningFundsCannotReachIsListed() throws {
    // Selling AGG for gold means buying back short Treasuries, and that uses the turnover TIPS would need.
    let trades = try recommendation("c2-household", 0).trades
    #expect(trades.skipped.map(\.subject) == ["TIP"])
    #expect(trades.skipped.map(\.reason) == [.outOfReach])
  }

  @Test func aFrozenHoldingIsNeverTraded() throws {
    for mix in Self.mixes.indices {
      let trades = try recommendation("c4-endowment", mix).trades
      #expect(!trades.trades.contains { $0.ticker == "PRIVATE" })
    }
  }

  @Test func aPausedPhaseInTradesNothing() throws {
    let trades = try recommendation("c5-windfall", 2).trades
    #expect(trades.trades.isEmpty)
    #expect(trades.residualCash == Money(500_000))
  }

  @Test func aTrancheIsTradedHoweverSmall() throws {
    let trades = try recommendation("c5-windfall", 0).trades
    #expect(trades.skipped.isEmpty)
    // Commodities: 0.17 % of NAV, under the standard minimum of half a point. Money pays; no bill is sold.
    #expect(trades.trades.contains { $0.ticker == "PDBC" })
    #expect(trades.trades.allSatisfy { $0.side == .buy })
  }

  @Test func steepenerLegsAreMatched() throws {
    let trades = try recommendation("c4-endowment", 0).trades.trades
    let long = try #require(trades.first { $0.ticker == "ZT" })
    let short = try #require(trades.first { $0.ticker == "ZN" })
    let (bought, sold) = (try #require(long.moneyPerUnit), try #require(short.moneyPerUnit))
    let difference = long.quantity * bought - short.quantity * sold
    #expect(long.price != bought)
    #expect(difference.magnitude <= Money(32))
    #expect(trades.first { $0.ticker == "VX" }?.quantity == Quantity(18))
  }

  @Test(arguments: 0..<3)
  func theSameInputsGiveTheSameTrades(mix: Int) throws {
    let first = try recommendation("c2-household", mix).trades
    #expect(first == (try Self.recommend("c2-household", Self.mixes[mix]).trades))
  }
}

extension [String] {
  fileprivate func appending(contentsOf more: [String]) -> [String] { self + more }
}
