import Foundation
import Optimization
import PositionedData
import TestSupport
import Testing

@testable import Allocation

struct WeightTests {
  @Test(arguments: ExpectedCase.all)
  func weightsAreThoseOfTheContract(expected: ExpectedCase) throws {
    let book = try Fixture.defaultBook()
    let portfolio = try Fixture.portfolio(expected.client, in: book)
    let asOf = try #require(portfolio.asOf)
    let setting = try TargetSetting(
      for: portfolio,
      in: book,
      under: try #require(Beliefs(expected.probabilities, provenance: "test")),
      given: try Fixture.signals(expected.signals, in: book, asOf: asOf),
      asOf: asOf
    )
    let constraints = ConstraintSet(account: setting.account, policy: portfolio.policy, book: book, target: setting.target, limits: setting.limits)
    let programme = Programme(account: setting.account, target: setting.target, constraints: constraints, book: book, policy: portfolio.policy)
    var solver = Solver(try Metric(matrix: programme.metric, count: programme.count, rows: programme.solverRows))
    let outcome = solver.solve(programme.quadraticProgram)
    guard let solution = outcome.solution else { Issue.record("\(outcome)"); return }
    for (place, index) in programme.sleeves.enumerated() {
      let id = book.sleeves[index].id
      let wanted = expected.weights[id] ?? 0
      #expect(abs(solution.x[place] * 100 - wanted) < 1e-4, "\(id) \(solution.x[place] * 100) \(wanted)")
    }
  }
}
