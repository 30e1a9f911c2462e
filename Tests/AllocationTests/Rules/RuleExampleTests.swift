import Diagnostics
import Foundation
import PositionedData
import TestSupport
import Testing

@testable import Allocation

struct RuleExampleTests {
  @Test(arguments: ["rules/tests/reference.yaml", "rules/tests/clients.yaml"])
  func everyExampleOfTheDefaultBookHolds(path: String) throws {
    let book = try Fixture.defaultBook()
    for example in try Fixture.examples(at: path, in: book) {
      let portfolio = try Fixture.portfolio(example.client, in: book)
      let result = try example.run(
        in: book,
        with: portfolio,
        given: try Fixture.observations(example.signals, in: book),
        asOf: try #require(portfolio.asOf)
      )
      #expect(result.failures.isEmpty, "\(DiagnosticRenderer.render(result.failures))")
    }
  }
}
