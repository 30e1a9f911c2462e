import Diagnostics
import Foundation
import PositionedData
import TestSupport
import Testing

@testable import Allocation

/// Between its levels a rule does what it did before.
struct RuleMemoryTests {
  private static let gapSwitch = "R06.hawkish-gap"

  /// The calm signals with one of them at another value.
  private func answer(
    _ signal: String,
    _ value: Double,
    remembering names: [String],
    at probabilities: [Double] = [0.40, 0.35, 0.25]
  ) throws -> (rule: (String) -> RuleOutcome?, memory: RuleMemory) {
    let book = try Fixture.defaultBook()
    let portfolio = try Fixture.portfolio("ref-6040", in: book)
    let asOf = try #require(portfolio.asOf)
    let url = projectRoot.appending(path: "portfolios/signals/signals.json")
    let text = try String(contentsOf: url, encoding: .utf8).split(separator: "\n").map { line in
      guard line.contains("\"\(signal)\""), let start = line.range(of: "\"value\": ") else {
        return String(line)
      }
      return line[..<start.upperBound] + "\(value)" + line[start.upperBound...].drop { $0 != "," }
    }
    var warnings: [Diagnostic] = []
    let observations = try SignalObservations.read(
      try JSONReader.read(text.joined(separator: "\n"), name: "signals"),
      for: book,
      warnings: &warnings
    )
    let answer = try book.recommend(
      for: portfolio,
      under: try #require(Beliefs(probabilities, provenance: "test")),
      given: SignalReadings(of: book, from: observations, asOf: asOf),
      asOf: asOf,
      remembering: RuleMemory(names)
    )
    guard case .recommendation(let recommendation) = answer else {
      throw FixtureFailure("a conflict")
    }
    return ({ id in recommendation.rules.first { $0.heading.id == id } }, recommendation.memory)
  }

  @Test(arguments: [
    (50.0, false, true), (50, true, true), (30, false, false), (30, true, true), (10, true, false),
  ])
  func aSwitchKeepsItsStateBetweenItsLevels(value: Double, wasOn: Bool, isOn: Bool) throws {
    let (rule, memory) = try answer(
      "y2_iorb",
      value,
      remembering: wasOn ? [Self.gapSwitch] : []
    )
    #expect(rule("R06")?.activation == (isOn ? 0 : 1))
    #expect(memory.names.contains(Self.gapSwitch) == isOn)
  }

  @Test(arguments: [
    (29.0, 0.25, false, false), (26, 0.25, false, true), (26, 0.20, true, false),
    (23, 0.20, true, true), (23, 0.25, true, false),
  ])
  func aRuleThatWentOffWaitsForItsEntry(vix: Double, c: Double, wasOff: Bool, isOn: Bool) throws {
    let (rule, memory) = try answer(
      "vix",
      vix,
      remembering: wasOff ? ["R08"] : [],
      at: [0.45, 0.55 - c, c]
    )
    #expect((rule("R08")?.activation == 1) == isOn)
    #expect(rule("R08")?.silences.contains(.awaitingEntry) == (wasOff && !isOn))
    #expect(memory.names.contains("R08") == !isOn)
  }

  @Test func nothingRememberedIsAsWithoutAJournal() throws {
    let first = try answer("vix", 14.5, remembering: [])
    let second = try answer("vix", 14.5, remembering: first.memory.names)
    for id in ["R01", "R06", "R08"] { #expect(first.rule(id) == second.rule(id)) }
  }
}
