import PositionedData
import Testing

@testable import Allocation

/// What a worker keeps between accounts changes no answer.
struct SharingTests {
  private static let book = Result { try Fixture.defaultBook() }

  /// More kinds of account than are remembered, then all of them again.
  @Test func factorsOfOtherAccountsChangeNothing() throws {
    let book = try Self.book.get()
    var factors = SharedFactors()
    for seed in Array(0..<24) + Array(0..<24) {
      let account = try RandomAccount(seed: UInt64(seed), in: book)
      guard case .recommendation(let alone) = try account.answer(in: book) else { continue }
      let house = House(
        book: book,
        beliefs: alone.beliefs,
        signals: try Fixture.signals(account.signals, in: book, asOf: alone.asOf),
        asOf: alone.asOf
      )
      let answer = try house.recommend(
        for: account.portfolio,
        detail: .short,
        sharing: &factors
      )
      guard case .recommendation(let shared) = answer else {
        Issue.record("seed \(seed) has no answer when factors are shared")
        continue
      }
      #expect(shared.lines == alone.lines, "seed \(seed)")
      #expect(shared.explanation == alone.explanation, "seed \(seed)")
      #expect(shared.certificate == alone.certificate, "seed \(seed)")
      #expect(shared.trades == alone.trades, "seed \(seed)")
    }
  }
}
