import Allocation
import Diagnostics
import Foundation
import PositionedData
import TestSupport
import Testing

/// The overview of the documentation, as a user of the library would write it.
struct PublicPromiseTests {
  @Test func theOverviewWorks() throws {
    let text = try String(
      contentsOf: projectRoot.appending(path: "portfolios/c1-retiree.json"),
      encoding: .utf8
    )
    let book = try RuleBook.builtIn()
    let portfolio = try Portfolio(json: text, named: "c1-retiree.json", for: book)
    let asOf = try #require(portfolio.asOf)
    let answer = try book.recommend(
      for: portfolio,
      under: book.priors,
      given: .none(for: book, asOf: asOf),
      asOf: asOf
    )
    guard case .recommendation(let recommendation) = answer else {
      Issue.record("the retiree's limits fit")
      return
    }
    let total = recommendation.lines
      .filter { book.sleeves[$0.sleeve].isFunded }
      .reduce(0) { $0 + $1.weight }
    #expect(abs(total - 1) < 1e-9)
  }

  @Test func aBrokenBookReportsEveryFile() {
    let error = #expect(throws: InputError.self) {
      try RuleBook(yaml: ["tilts.yaml": "- id: [", "limits.yaml": "a: {b"], folder: "mine")
    }
    #expect(error?.diagnostics.count == 2)
  }
}
