import Foundation
import PositionedData
import TestSupport
import Testing

@testable import Allocation

struct TargetTests {
  @Test func theFixtureHoldsThreeClients() {
    #expect(Set(ExpectedCase.all.map(\.client)).count == 3)
    #expect(ExpectedCase.all.count == 10)
  }

  /// Signals: calm, and amber for the case that says so.
  @Test(arguments: ExpectedCase.all)
  func targetsAreThoseOfTheContract(expected: ExpectedCase) throws {
    let book = try Fixture.defaultBook()
    let portfolio = try Fixture.portfolio(expected.client, in: book)
    let asOf = try #require(portfolio.asOf)
    let preparation = Preparation(
      of: portfolio,
      in: book,
      given: try Fixture.signals(expected.signals, in: book, asOf: asOf),
      asOf: asOf
    )
    let beliefs = try #require(Beliefs(expected.probabilities, provenance: "test"))
    let setting = try preparation.setting(under: beliefs)
    for (index, sleeve) in book.sleeves.enumerated() {
      let wanted = expected.target[sleeve.id] ?? 0
      let found = setting.target[index] * 100
      #expect(abs(found - wanted) < 1e-6, "\(sleeve.id)")
    }
  }
}
