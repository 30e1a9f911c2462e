import Foundation
import Testing
import TestSupport

/// Figures that stand side by side agree as they are shown.
@Suite struct ShownFiguresTests {
  private static let signals = ["--signals", "portfolios/signals/signals.json"]

  @Test(arguments: ["c1-retiree", "c2-household", "c3-growth", "c4-endowment", "c5-windfall"])
  func theChangeBetweenPlansIsWhatLiesBetweenTheWeightsShown(id: String) async throws {
    let place = try TemporaryDirectory()
    let path = "portfolios/\(id).json"
    for (name, probability) in [("one.json", "25"), ("two.json", "41")] {
      let save = ["--set", "C=\(probability)", "--save", "\(place.path)/\(name)"]
      let run = try await runAdvisor(["rebalance", path] + save + Self.signals)
      #expect(run.exitCode == 0)
    }
    let plans = try await runAdvisor(["diff", "one.json", "two.json"], in: place.url)
    try expectChanges(in: plans.output)
    let held = try await runAdvisor(["diff", path, "\(place.path)/two.json"])
    try expectChanges(in: held.output)
  }

  @Test func overlaysAreComparedInTheirUnits() async throws {
    let place = try TemporaryDirectory()
    var exposures: [String] = []
    for (name, probability) in [("one.json", "20"), ("two.json", "41")] {
      let save = ["--set", "C=\(probability)", "--save", "\(place.path)/\(name)"]
      let day = ["--as-of", "2025-12-31"]
      let run = try await runAdvisor(["rebalance", "portfolios/ref-6040.json"] + save + day)
      let line = try #require(run.output.lines.first { $0.contains("steepener") })
      exposures.append(String(try #require(line.firstMatch(of: /(\d+) +[+−]\d+ +R06/)).1))
    }
    let plans = try await runAdvisor(["diff", "one.json", "two.json"], in: place.url)
    let words = plans.output.lines.map { $0.split(separator: " ").joined(separator: " ") }
    let row = "2s10s steepener, USD/bp \(exposures[0]) \(exposures[1]) "
    #expect(words.contains { $0.hasPrefix(row) }, "\(plans.output)")
    #expect(words.contains { $0.hasPrefix("Short VIX futures, USD/pt") && $0.contains("–") })
    let held = try await runAdvisor(["diff", "portfolios/ref-6040.json", "\(place.path)/one.json"])
    #expect(held.output.contains("Short VIX futures, USD/pt"))
  }

  private func expectChanges(in text: String) throws {
    let rows = text.lines.compactMap { line in
      line.wholeMatch(of: /.*? (\d+\.\d\d) +(\d+\.\d\d|–) +([+−]?\d+\.\d\d|·)/)
    }
    #expect(rows.count > 3, "\(text)")
    for row in rows {
      let before = try #require(Double(row.1))
      let after = row.2 == "–" ? 0 : try #require(Double(row.2))
      let shown = row.3 == "·" ? "0" : row.3.replacing("−", with: "-").replacing("+", with: "")
      let change = try #require(Double(shown))
      #expect(abs(after - before - change) < 0.001, "\(row.0)")
    }
  }

  @Test(arguments: ["c2-household", "c3-growth", "c4-endowment"])
  func theCashThatOrdersLeaveHasPaidTheirCost(id: String) async throws {
    let arguments = ["rebalance", "portfolios/\(id).json"] + Self.signals
    let json = try await runAdvisor(arguments + ["--json"])
    let plan = try json.output.object()
    let orders = try #require(plan["orders"] as? [String: Any] ?? plan)
    let residual = try #require(orders["residualCash"] as? Double)
    let cost = try #require(orders["estimatedCost"] as? Double)
    #expect(cost > 0)
    let page = try await runAdvisor(arguments + ["--detail"])
    let text = page.output.replacing("\n", with: " ").replacing(",", with: "")
    let shown = try #require(text.firstMatch(of: /and their cost USD ([−-]?[\d.]+\d)/)).1
    let left = try #require(Double(shown.replacing("−", with: "-")))
    #expect(abs(left - (residual - cost)) <= 0.0051)
  }
}
