import RuleLanguage
import TestSupport
import Testing

@testable import Allocation

/// A sweep over beliefs and one look after another find the same.
struct RuleSweepTests {
  private static let book = Result { try Fixture.defaultBook() }

  @Test(arguments: 0..<8)
  func sizesAreTheSameToTheBit(block: Int) throws {
    let book = try Self.book.get()
    for seed in (block * 3)..<(block * 3 + 3) {
      let account = try RandomAccount(seed: UInt64(seed), in: book)
      var random = SplitMix64(seed: UInt64(seed))
      let beliefs = (0..<12).map { _ in Self.beliefs(of: book, &random) }
      for signals in ["calm", "stressed"] {
        let preparation = try account.preparation(in: book, signals: signals)
        guard var sweep = preparation.sweep(under: BeliefColumns(beliefs)) else {
          #expect(account.portfolio.policy.phaseIn?.pauseWhen != nil, "seed \(seed)")
          continue
        }
        let swept = sweep.sizes()
        let sizes = try #require(swept, "seed \(seed)")
        for (row, one) in beliefs.enumerated() {
          let single = try preparation.setting(under: one).sizes(in: book)
          let column = sizes.map { $0[row] }
          #expect(column == single, "seed \(seed), \(signals), row \(row)")
        }
      }
    }
  }

  /// Corners and edges among them, where ramps bend.
  private static func beliefs(of book: RuleBook, _ random: inout SplitMix64) -> Beliefs {
    var weights = book.scenarios.map { _ in
      Bool.random(using: &random) ? Double.random(in: 0...1, using: &random) : 0
    }
    weights[Int.random(in: weights.indices, using: &random)] += 0.1
    let sum = weights.reduce(0, +)
    guard let beliefs = Beliefs(weights.map { $0 / sum }, provenance: "test") else {
      preconditionFailure("shares of a sum are probabilities")
    }
    return beliefs
  }
}
