import Allocation
import Foundation
import PositionedData
import Studies
import TestSupport
import Testing

struct TradeFlipsTests {
  private func sample(_ path: String) throws -> String {
    try String(contentsOf: projectRoot.appending(path: path), encoding: .utf8)
  }

  private func weights() throws -> (WeightsUnderBeliefs, RuleBook) {
    let book = try RuleBook.builtIn()
    let portfolio = try Portfolio(
      json: try sample("portfolios/ref-6040.json"),
      named: "ref-6040.json",
      policy: (try sample("portfolios/policies/ref-6040.json"), "policy.json"),
      for: book
    )
    let asOf = try #require(portfolio.asOf)
    let signals = try SignalReadings(
      json: try sample("portfolios/signals/signals.json"),
      named: "signals.json",
      for: book,
      asOf: asOf
    )
    return (WeightsUnderBeliefs(of: portfolio, in: book, given: signals, asOf: asOf), book)
  }

  /// R08 is zero from P(C) = 30 %, and what is left of it under half a basis point goes a little before.
  ///
  /// Signals: calm.
  @Test func shortVolatilityGoesBeforeThirtyPercent() throws {
    let (weights, book) = try weights()
    let flips = try TradeFlips(of: weights, under: book.priors)
    let trade = try #require(flips.trades.first { book.sleeves[$0.sleeve].id == "ov_short_vix" })
    let flip = try #require(trade.flips.first { $0.scenario == 2 && $0.probability > 0.25 })
    #expect(flip.probability > 0.29)
    #expect(flip.probability < 0.30)
    #expect(flip.becomes == .none)
  }

  /// A quarter of the gold tilt stays at any probability.
  @Test func goldIsBoughtAtEveryMix() throws {
    let (weights, book) = try weights()
    let flips = try TradeFlips(of: weights, under: book.priors)
    let gold = try #require(flips.trades.first { book.sleeves[$0.sleeve].id == "gold" })
    #expect(gold.flips.isEmpty)
    #expect(gold.change > 0.04)
  }

  /// At each flip the trade is as now on one side and not on the other, a tenth of a point apart.
  @Test func everyFlipIsExactToATenthOfAPoint() throws {
    let (weights, book) = try weights()
    for trade in try TradeFlips(of: weights, under: book.priors).trades {
      for flip in trade.flips {
        let now = book.priors.probabilities[flip.scenario]
        let outward = flip.probability > now ? 0.001 : -0.001
        let inside = try isTrading(trade, at: flip.probability - outward, flip, weights, book)
        let outside = try isTrading(trade, at: flip.probability + outward, flip, weights, book)
        #expect(inside, "\(book.sleeves[trade.sleeve].id) before \(flip.probability)")
        #expect(!outside, "\(book.sleeves[trade.sleeve].id) beyond \(flip.probability)")
      }
    }
  }

  private func isTrading(
    _ trade: TradeFlips.Trade,
    at probability: Double,
    _ flip: TradeFlips.Flip,
    _ weights: WeightsUnderBeliefs,
    _ book: RuleBook
  ) throws -> Bool {
    let beliefs = book.priors.setting(min(max(probability, 0), 1), for: flip.scenario)
    let change = try weights.changes(under: beliefs)?[trade.sleeve] ?? 0
    let size = change * (book.sleeves[trade.sleeve].overlay?.stressCall ?? 1)
    return size * trade.change > 0 && abs(size) >= 0.5e-4
  }
}
