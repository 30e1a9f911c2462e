import Foundation
import PositionedData
import TestSupport
import Testing

@testable import Allocation

/// The three clients of the fixture, at every belief it states; each case names its signal set.
struct RecommendationTests {
  /// What two decimals of a percent hide: the contract's own tolerance is 0.02 point.
  private static let pointTolerance = 1e-4

  @Test(arguments: ExpectedCase.all)
  func weightsAreThoseOfTheContract(expected: ExpectedCase) throws {
    let book = try Fixture.defaultBook()
    let recommendation = try Fixture.recommendation(expected, in: book)
    for (index, sleeve) in book.sleeves.enumerated() {
      let line = recommendation.lines.first { $0.sleeve == index }
      let difference = (line?.weight ?? 0) * 100 - (expected.weights[sleeve.id] ?? 0)
      let tolerance = sleeve.isFunded ? Self.pointTolerance : 2e-6
      #expect(abs(difference) < tolerance, "\(sleeve.id)")
    }
  }

  @Test(arguments: ExpectedCase.all)
  func reasonsAreThoseOfTheContract(expected: ExpectedCase) throws {
    let book = try Fixture.defaultBook()
    let recommendation = try Fixture.recommendation(expected, in: book)
    for (reason, values) in expected.contributions {
      let found = recommendation.explanation.contributions.first { $0.isCalled(reason) }
      for (id, value) in values {
        let place = recommendation.lines.firstIndex { book.sleeves[$0.sleeve].id == id }
        let part = try #require(place.flatMap { found?.values[$0] }, "\(reason) \(id)")
        #expect(abs(part * 100 - value) < Self.pointTolerance, "\(reason) \(id)")
      }
    }
  }

  @Test(arguments: ExpectedCase.all)
  func figuresAreThoseOfTheContract(expected: ExpectedCase) throws {
    let book = try Fixture.defaultBook()
    let recommendation = try Fixture.recommendation(expected, in: book)
    let outlook = recommendation.outlook
    #expect(abs(outlook.expectedReturn.weight * 100 - expected.expectedReturn) < 2e-4)
    if let trackingError = recommendation.trackingError {
      #expect(abs(trackingError.value * 100 - expected.trackingError) < 2e-5)
    }
    if let turnover = recommendation.turnover {
      #expect(abs(turnover.value * 100 - expected.turnover) < 2e-5)
    }
    for result in outlook.scenarios {
      let id = book.scenarios[result.scenario].id
      #expect(abs(result.shock.weight * 100 - (expected.stress[id] ?? .nan)) < 1e-4, "\(id)")
      #expect(
        abs(result.twelveMonthReturn.weight * 100 - (expected.returns[id] ?? .nan)) < 1e-4,
        "\(id)"
      )
    }
    for replay in outlook.replays {
      let stated = expected.stress[replay.id] ?? .nan
      #expect(abs(replay.result.weight * 100 - stated) < 1e-4, "\(replay.id)")
    }
  }

  @Test(arguments: ExpectedCase.all)
  func partsSumToTheChange(expected: ExpectedCase) throws {
    let recommendation = try Fixture.recommendation(expected, in: try Fixture.defaultBook())
    for (place, line) in recommendation.lines.enumerated() {
      let sum = recommendation.explanation.contributions.reduce(0) { $0 + $1.values[place] }
      #expect(abs(sum - (line.weight - line.today)) < 1e-9)
    }
  }

  @Test(arguments: ExpectedCase.all)
  func bindingLinesAreThoseOfTheContract(expected: ExpectedCase) throws {
    let book = try Fixture.defaultBook()
    let recommendation = try Fixture.recommendation(expected, in: book)
    let binding = recommendation.constraints.filter(\.isBinding)
    #expect(binding.count == expected.binding.count, "\(binding.map(\.id))")
    for (name, multiplier) in expected.binding {
      let id =
        name.hasPrefix("limit ")
        ? String(name.dropFirst(6)) : "rule:\(name.split(separator: " ")[0])"
      let line = try #require(binding.first { $0.id == id }, "\(id)")
      #expect(abs(line.multiplier / multiplier - 1) < 1e-4, "\(id)")
    }
  }
}

extension Explanation.Contribution {
  /// Whether the fixture means this part by a name.
  fileprivate func isCalled(_ name: String) -> Bool {
    switch name {
    case "trading costs": kind == .cost
    case "drift to policy": kind == .policy
    case "turnover": kind == .turnover
    case "R10", "R11", "R13": reason == name && kind == .payers
    default:
      if name.hasPrefix("limit ") {
        kind == .limit && reason == String(name.dropFirst(6))
      } else if name.hasSuffix("not above its rule") {
        kind == .limit && reason == "rule:\(name.split(separator: " ")[0])"
      } else {
        reason == name && kind == .rule
      }
    }
  }
}
