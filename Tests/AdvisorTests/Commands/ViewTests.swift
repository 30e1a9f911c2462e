import TestSupport
import Testing

/// What the other commands print, to the byte.
@Suite(.serialized) struct ViewTests {
  struct View: Sendable, CustomTestStringConvertible {
    let name: String
    let arguments: [String]
    var testDescription: String { name }
  }

  private static let reference = [
    "--portfolio", "portfolios/ref-6040.json", "--as-of", "2025-12-31",
  ]
  private static let calm = [
    "--signals", "portfolios/signals/signals.json", "--as-of", "2025-12-31",
  ]

  static let views: [View] = [
    View(name: "explain-gold.txt", arguments: ["explain", "gold"] + reference),
    View(name: "explain-gold-zh.txt", arguments: ["explain", "gold", "--lang", "zh"] + reference),
    View(name: "explain-us_large.txt", arguments: ["explain", "us_large"] + reference),
    View(name: "explain-overlay.txt", arguments: ["explain", "ov_short_vix"] + reference),
    View(name: "explain-rule.txt", arguments: ["explain", "R02"] + reference),
    View(name: "explain-rule-zh.txt", arguments: ["explain", "R08", "--lang", "zh"] + reference),
    View(name: "explain-trade.txt", arguments: ["explain", "VOO"] + reference),
    View(
      name: "explain-turnover.txt",
      arguments: ["explain", "tips", "--set", "B=60"] + reference
    ),
    View(name: "explain-why-not.txt", arguments: ["explain", "--why-not", "bitcoin"] + reference),
    View(name: "explain-skipped.txt", arguments: ["explain", "--skipped"] + reference),
    View(name: "scenarios.txt", arguments: ["scenarios", "show"]),
    View(
      name: "scenarios-set-zh.txt",
      arguments: ["scenarios", "show", "--set", "C=30", "--lang", "zh"]
    ),
    View(name: "signals.txt", arguments: ["signals", "show"] + calm),
    View(name: "signals-zh.txt", arguments: ["signals", "show", "--lang", "zh"] + calm),
    View(name: "rules-list.txt", arguments: ["rules", "list"]),
    View(name: "rules-explain.txt", arguments: ["rules", "explain", "gold"]),
    View(
      name: "rules-explain-limit-zh.txt",
      arguments: ["rules", "explain", "R10", "--lang", "zh"]
    ),
    View(name: "rules-thesis.txt", arguments: ["rules", "explain", "--thesis"]),
    View(name: "rules-test.txt", arguments: ["rules", "test"]),
    View(name: "rules-check.txt", arguments: ["rules", "check"]),
    View(name: "policy.txt", arguments: ["policy", "show", "portfolios/c1-retiree.json"]),
    View(
      name: "policy-zh.txt",
      arguments: ["policy", "show", "portfolios/c5-windfall.json", "--lang", "zh"]
    ),
    View(name: "help-code.txt", arguments: ["help", "E2103"]),
    View(name: "help-rebalance.txt", arguments: ["help", "rebalance"]),
  ]

  @Test(arguments: views)
  func looksLikeThis(view: View) async throws {
    let run = try await runAdvisor(view.arguments)
    #expect(run.exitCode == 0, "\(run.errors)")
    try expectSnapshot(run.output, named: view.name)
  }

  @Test func theExamplesOfAnotherHousePass() async throws {
    let run = try await runAdvisor(["rules", "test", "--rules", "rules/examples/two-regimes"])
    #expect(run.exitCode == 0, "\(run.errors)")
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func completionScriptsAreWritten(shell: String) async throws {
    let run = try await runAdvisor(["completions", shell])
    #expect(run.exitCode == 0)
    #expect(run.output.contains("rebalance"))
  }

  @Test func theVersionIsTheSameBothWays() async throws {
    let word = try await runAdvisor(["version"])
    let flag = try await runAdvisor(["--version"])
    #expect(word.output.hasPrefix("advisor "))
    #expect(word.output == flag.output)
  }
}
