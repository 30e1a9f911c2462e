import Testing

@testable import Optimization

/// Lexicographic relaxation on cases whose answer can be worked out by hand.
@Suite struct YieldingOrderTests {
  private static let point = 1e-4
  private static let firstCap = YieldingOrder.Limit(
    member: .bound(index: 0, side: .upper),
    unit: point
  )
  private static let secondCap = YieldingOrder.Limit(
    member: .bound(index: 1, side: .upper),
    unit: point
  )

  /// x₀ + x₁ = 1 with x₀ ≤ 0.3, x₁ ≤ 0.5 and, where given, x₀ ≤ 0.4 once more as a hard row.
  private static func capped(hardCap: Double = .infinity) -> BudgetedProgram {
    BudgetedProgram(
      program: QuadraticProgram(
        target: [0.5, 0.5],
        lower: [0, 0],
        upper: [0.3, 0.5],
        rowLower: [1, -.infinity],
        rowUpper: [1, hardCap]
      )
    )
  }

  private static func order() throws -> YieldingOrder {
    YieldingOrder(
      try Metric(matrix: [0.04, 0.01, 0.01, 0.09], count: 2, rows: [[1, 1], [1, 0]])
    )
  }

  @Test func feasibleProgrammeStaysAsItIs() throws {
    var order = try Self.order()
    let wide = Self.capped().relaxing(Self.firstCap.member, by: 0.5)
    #expect(order.relax(wide, yielding: [Self.firstCap]) == .relaxed(wide, []))
  }

  /// 0.3 + 0.5 is 0.2 short; the first in the order gives it all, to the next whole basis point above.
  @Test func firstInTheOrderGivesWay() throws {
    var order = try Self.order()
    let outcome = order.relax(Self.capped(), yielding: [Self.firstCap, Self.secondCap])
    guard case .relaxed(let program, let relaxations) = outcome else {
      Issue.record("\(outcome)")
      return
    }
    #expect(relaxations.map(\.member) == [Self.firstCap.member])
    #expect(abs(relaxations[0].least - 0.2) < 1e-12)
    #expect(abs(relaxations[0].amount - 0.2001) < 1e-12)
    #expect(abs(program.program.upper[0] - 0.5001) < 1e-12)
  }

  /// With x₀ ≤ 0.4 hard the first cannot give enough: the last asked, x₁, gives the least that makes the rest feasible,
  /// 0.1 → 10.01 points, and then x₀ needs 0.3999 − 0.3 → 10.00 points.
  @Test func lastOfTheBeginningGivesLeast() throws {
    var order = try Self.order()
    let outcome = order.relax(
      Self.capped(hardCap: 0.4),
      yielding: [Self.firstCap, Self.secondCap]
    )
    guard case .relaxed(_, let relaxations) = outcome else {
      Issue.record("\(outcome)")
      return
    }
    #expect(relaxations.map(\.member) == [Self.firstCap.member, Self.secondCap.member])
    #expect(abs(relaxations[1].least - 0.1) < 1e-12)
    #expect(abs(relaxations[1].amount - 0.1001) < 1e-12)
    #expect(abs(relaxations[0].least - 0.0999) < 1e-11)
    #expect(abs(relaxations[0].amount - 0.1) < 1e-12)
  }

  @Test func hardLimitsAloneMayConflict() throws {
    var order = try Self.order()
    let outcome = order.relax(Self.capped(hardCap: 0.4), yielding: [Self.firstCap])
    guard case .inflexible(let conflict) = outcome else {
      Issue.record("\(outcome)")
      return
    }
    #expect(
      Set(conflict.members) == [
        .row(index: 0, side: .lower), .row(index: 1, side: .upper), Self.secondCap.member,
      ]
    )
  }

  /// From all in one sleeve into a ball of 0.1 about half and half: 2 (½ − 0.1/√2) of gross turnover, against 0.2.
  @Test func turnoverGivesWayToReachTheBall() throws {
    var order = YieldingOrder(try Metric(matrix: [1, 0, 0, 1], count: 2, rows: [[1, 1]]))
    let outcome = order.relax(
      BudgetedSolverTests.windfall,
      yielding: [
        YieldingOrder.Limit(member: .turnover, unit: 2e-4),
        YieldingOrder.Limit(member: .ellipsoid, unit: 1e-4),
      ]
    )
    guard case .relaxed(_, let relaxations) = outcome else {
      Issue.record("\(outcome)")
      return
    }
    #expect(relaxations.map(\.member) == [.turnover])
    #expect(abs(relaxations[0].least - (1 - 0.1 * 2.0.squareRoot() - 0.2)) < 1e-9)
    #expect(abs(relaxations[0].amount - 0.6586) < 1e-12)
  }

  /// With gross turnover 0.2 the nearest point is (0.9, 0.1), 0.4 √2 away.
  @Test func ballGivesWayToTheTurnoverLimit() throws {
    var order = YieldingOrder(try Metric(matrix: [1, 0, 0, 1], count: 2, rows: [[1, 1]]))
    let outcome = order.relax(
      BudgetedSolverTests.windfall,
      yielding: [YieldingOrder.Limit(member: .ellipsoid, unit: 1e-4)]
    )
    guard case .relaxed(let program, let relaxations) = outcome else {
      Issue.record("\(outcome)")
      return
    }
    #expect(relaxations.map(\.member) == [.ellipsoid])
    #expect(abs(relaxations[0].least - (0.4 * 2.0.squareRoot() - 0.1)) < 1e-12)
    #expect(abs((program.radius ?? 0) - 0.5657) < 1e-12)
  }
}
