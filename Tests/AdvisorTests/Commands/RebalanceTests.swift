import Allocation
import Foundation
import PositionedData
import TestSupport
import Testing

@testable import Advisor

/// What `rebalance` prints, to the byte, with the calm set of signals that lies beside the samples.
@Suite(.serialized) struct RebalanceTests {
  static let clients = [
    "ref-6040", "c1-retiree", "c2-household", "c3-growth", "c4-endowment", "c5-windfall",
  ]

  struct View: Sendable, CustomTestStringConvertible {
    let name: String
    let arguments: [String]
    var testDescription: String { name }
  }

  static let views: [View] = [
    View(name: "80.txt", arguments: []),
    View(name: "100.txt", arguments: ["--width", "100"]),
    View(name: "80-colour.txt", arguments: ["--color", "always"]),
    View(name: "100-colour.txt", arguments: ["--color", "always", "--width", "100"]),
    View(name: "ascii.txt", arguments: ["--ascii"]),
    View(name: "plain.txt", arguments: ["--plain"]),
    View(name: "zh-80.txt", arguments: ["--lang", "zh"]),
    View(name: "zh-100.txt", arguments: ["--lang", "zh", "--width", "100"]),
    View(name: "zh-plain.txt", arguments: ["--lang", "zh", "--plain"]),
    View(name: "detail.txt", arguments: ["--detail"]),
    View(name: "zh-detail.txt", arguments: ["--lang", "zh", "--detail"]),
    View(name: "document.md", arguments: ["-O", "md"]),
    View(name: "sleeves.csv", arguments: ["-O", "csv"]),
    View(name: "trades.csv", arguments: ["-O", "csv", "--fields", "trades"]),
  ]

  @Test(arguments: views)
  func theReferenceClientLooksLikeThis(view: View) async throws {
    let run = try await rebalance("ref-6040", view.arguments)
    #expect(run.exitCode == 0)
    try expectSnapshot(run.output, named: "rebalance-\(view.name)")
  }

  @Test(arguments: clients.dropFirst())
  func everyClientLooksLikeThis(client: String) async throws {
    let run = try await rebalance(client, ["--detail"])
    #expect(run.exitCode == 0)
    try expectSnapshot(run.output, named: "rebalance-\(client).txt")
  }

  @Test(arguments: clients, [60, 80, 100])
  func linesFitTheWidth(client: String, width: Int) async throws {
    for arguments in [[], ["--detail"], ["--lang", "zh"], ["--lang", "zh", "--detail"]] {
      let run = try await rebalance(client, arguments + ["--width", "\(width)"])
      let widest = run.output.split(separator: "\n").map { String($0).cells }.max() ?? 0
      // At sixty cells the numbers alone take more than the line; nothing is cut then.
      #expect(widest <= max(width, 80), "\(arguments)")
    }
  }

  @Test(arguments: clients)
  func theSameInputsGiveTheSameBytes(client: String) async throws {
    let first = try await rebalance(client, ["--json", "--detail"])
    let second = try await rebalance(client, ["--json", "--detail"])
    #expect(first.output == second.output)
  }

  @Test(arguments: clients)
  func aPlanReadsBackAndWritesTheSameBytes(client: String) async throws {
    let run = try await rebalance(client, ["--json", "--detail"])
    let plan = try Plan(reading: try JSONReader.read(run.output, name: "plan.json"))
    #expect(JSONWriter.text(plan.json(detail: true)) == run.output)
  }

  @Test(arguments: clients)
  func shownColumnsSumAndStepsAddUp(client: String) async throws {
    let run = try await rebalance(client, ["--json", "--detail"])
    let plan = try Plan(reading: try JSONReader.read(run.output, name: "plan.json"))
    let columns = SleeveColumns(plan)
    #expect(columns.now.sum == 10_000)
    #expect(columns.policy.sum == 10_000)
    #expect(columns.target.sum == 10_000)
    #expect(columns.changes.sum == 0)
    for (index, sleeve) in plan.sleeves.enumerated() {
      let parts = plan.explanation.contributions.reduce(0) { $0 + $1.values[index] }
      #expect(abs(parts - sleeve.change) <= 1e-9)
    }
  }

  @Test func savedPlansAreExplainedWithoutComputing() async throws {
    let place = try TemporaryDirectory()
    let plan = place.path + "/plan.json"
    _ = try await rebalance("ref-6040", ["--save", plan])
    let saved = try await runAdvisor(["explain", "gold", "--plan", plan])
    let computed = try await runAdvisor([
      "explain", "gold", "--portfolio", "portfolios/ref-6040.json",
    ])
    #expect(saved.exitCode == 0)
    #expect(saved.output == computed.output)
  }

  @Test func tradesToReviewEndWithTwoWhenAsked() async throws {
    #expect(try await rebalance("ref-6040", ["--exit-code"]).exitCode == 2)
  }

  @Test func staleSignalsAreNamedAndCountAsTheRulesSay() async throws {
    let run = try await rebalance("ref-6040", ["--signals", "portfolios/signals/stale.json"])
    #expect(run.exitCode == 0)
    #expect(run.output.contains("Signals  sofr_iorb stale, counts as 10 bp (amber)"))
    #expect(run.errors.contains("W2210"))
  }

  @Test func onlyTheFieldsAskedForAreWritten() async throws {
    let run = try await rebalance("ref-6040", ["--json", "--fields", "id,trades"])
    let document = try JSONReader.read(run.output, name: "plan.json")
    guard case .object(let members) = document.root.content else {
      Issue.record("the result is not an object")
      return
    }
    #expect(members.map(\.key) == ["id", "schema", "trades"])
  }

  @Test func aPlanIdFollowsFromItsInputsAlone() async throws {
    let run = try await rebalance("ref-6040", ["--json"])
    let plan = try Plan(reading: try JSONReader.read(run.output, name: "plan.json"))
    var lines = plan.inputs.map { "\($0.name) \($0.sha256)" }.sorted()
    lines.append("asOf \(plan.asOf)")
    lines += plan.scenarios.map { "P(\($0.id)) \($0.probability)" }
    lines.append("engine \(plan.engine)")
    let digest = Digest.hexadecimal(of: Array(lines.joined(separator: "\n").utf8))
    #expect(plan.id == String(digest.prefix(12)))
  }

  private func rebalance(_ client: String, _ arguments: [String]) async throws -> CommandRun {
    try await runAdvisor(
      ["rebalance", "portfolios/\(client).json", "--as-of", "2025-12-31"] + arguments
    )
  }
}
