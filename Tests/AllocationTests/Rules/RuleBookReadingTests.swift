import Diagnostics
import Foundation
import PositionedData
import TestSupport
import Testing

@testable import Allocation

struct RuleBookReadingTests {
  @Test func theDefaultBookIsReadWithoutFindings() throws {
    let book = try Fixture.defaultBook()
    #expect(book.warnings.isEmpty)
    #expect(book.scenarios.map(\.id) == ["A", "B", "C"])
    #expect(book.tiltRules.count == 11)
    #expect(book.limitRules.map(\.heading.id) == ["R10", "R11", "R13"])
  }

  @Test func anotherHouseWithOtherScenariosAndSleevesNeedsNoCode() throws {
    let book = try Fixture.book(in: "rules/examples/two-regimes")
    #expect(book.scenarios.map(\.id) == ["fair", "storm"])
  }
}
