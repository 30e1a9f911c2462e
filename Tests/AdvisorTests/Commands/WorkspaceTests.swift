import Foundation
import TestSupport
import Testing

struct WorkspaceTests {
  @Test func aNewWorkspaceWorksAtOnce() async throws {
    let place = try TemporaryDirectory()
    let made = try await runAdvisor(["init", "--demo"], in: place.url)
    #expect(made.exitCode == 0)
    let run = try await runAdvisor(
      ["rebalance", "portfolios/ref-6040.json", "--as-of", "2025-12-31"],
      in: place.url
    )
    #expect(run.exitCode == 0, "\(run.errors)")
    let builtIn = try await runAdvisor(
      ["rebalance", "portfolios/ref-6040.json", "--as-of", "2025-12-31"]
    )
    #expect(run.output == builtIn.output)
  }

  @Test func filesThatAreThereAreKept() async throws {
    let place = try TemporaryDirectory()
    try place.write("{\"lang\": \"zh\"}\n", to: "house/advisor.json")
    let run = try await runAdvisor(["init", "house"], in: place.url)
    #expect(run.exitCode == 0)
    #expect(run.output.contains("kept   house/advisor.json"))
    #expect(try place.read("house/advisor.json") == "{\"lang\": \"zh\"}\n")
  }

  @Test func settingsComeFromTheNearestPlace() async throws {
    let place = try TemporaryDirectory()
    try place.write("{\"lang\": \"zh\", \"width\": 90}\n", to: "advisor.json")
    try place.write("", to: "below/keep")
    let below = place.url.appending(path: "below")
    // The search stops at the user's home, which is elsewhere here.
    let home = ["HOME": "/nonexistent"]
    let file = try await runAdvisor(["doctor", "--show-config"], in: below, environment: home)
    #expect(file.output.contains("zh"))
    #expect(file.output.contains("advisor.json"))
    let variable = try await runAdvisor(
      ["doctor", "--show-config"],
      in: below,
      environment: home.merging(["ADVISOR_LANG": "en"]) { $1 }
    )
    #expect(variable.output.contains("ADVISOR_LANG"))
    let flag = try await runAdvisor(
      ["scenarios", "show", "--lang", "en"],
      in: below,
      environment: home
    )
    #expect(flag.output.hasPrefix("Scenarios prior"))
  }

  @Test func aWorkspacesOwnRulesAreUsed() async throws {
    let place = try TemporaryDirectory()
    _ = try await runAdvisor(["init"], in: place.url)
    let scenarios = try place.read("rules/scenarios.yaml")
    try place.write(
      scenarios.replacingOccurrences(of: "slug: soft-landing", with: "slug: gentle-landing"),
      to: "rules/scenarios.yaml"
    )
    let run = try await runAdvisor(["scenarios", "show"], in: place.url)
    #expect(run.output.contains("gentle-landing"))
  }

  @Test func theColourOfATerminalIsNeverSentToAPipe() async throws {
    let run = try await runAdvisor(["scenarios", "show"], environment: ["CLICOLOR_FORCE": "1"])
    #expect(!run.output.contains("\u{1B}"))
  }

  @Test func brokenRulesFailTheDoctor() async throws {
    let place = try TemporaryDirectory()
    try place.write("- id: R01\n", to: "rules/tilts.yaml")
    let run = try await runAdvisor(["doctor", "--rules", "rules"], in: place.url)
    #expect(run.exitCode == 5)
    #expect(run.errors.contains("E3002"))
  }
}
