import Foundation
import Testing
import TestSupport

/// A batch takes from the journal what `rebalance` does: beliefs, signals, what rules were doing.
@Suite struct BatchJournalTests {
  /// A workspace that believes, has observed and remembers.
  private func house() async throws -> JournalWorkspace {
    let house = try JournalWorkspace(["c3-growth", "c5-windfall"])
    try house.copy("portfolios/signals/signals.json", to: "signals.json")
    try await house.output("signals", "import", "signals.json")
    try await house.output(
      "scenarios",
      "set",
      "C=30",
      "--note",
      "the volatility trade goes off",
      "--yes"
    )
    try await house.output("rebalance", "portfolios/c3-growth.json", "--save", "plan.json")
    try house.place.write("[]", to: "signals.json")
    return house
  }

  @Test(
    arguments: ["c3-growth", "c5-windfall"],
    [
      [], ["--as-of", "2025-12-31"], ["--as-of", "2099-01-04"], ["--set", "C=20"],
      ["--signals", "signals.json"], ["--journal", "journal.db"],
    ]
  )
  func batchAndRebalanceWriteTheSamePlan(id: String, flags: [String]) async throws {
    let house = try await house()
    let line = try BatchAccounts.line(id)
    let batch = try await runAdvisor(
      ["batch", "--detail"] + flags,
      input: line,
      in: house.place.url
    )
    let single = try await runAdvisor(
      ["rebalance", "-", "--json", "--detail"] + flags,
      input: line,
      in: house.place.url
    )
    #expect(single.exitCode == 0, "\(single.errors)")
    #expect(try batch.output.plan() == single.output.withoutLayout)
  }

  @Test func answersSayWhatTheyRestOn() async throws {
    let house = try await house()
    let run = try await runAdvisor(
      ["batch", "--trailer"],
      input: try BatchAccounts.line("c3-growth"),
      in: house.place.url
    )
    let records = try run.output.lines.map { try $0.object() }
    let revision = try #require(records.first?["beliefs"] as? String)
    #expect(revision.wholeMatch(of: /r\d+/) != nil)
    let trailer = try #require(records.last?["trailer"] as? [String: Any])
    let beliefs = try #require(trailer["beliefs"] as? [String: Any])
    #expect(beliefs["revision"] as? String == revision)
    #expect((beliefs["probabilities"] as? [String: Double])?["C"] == 0.3)
  }

  @Test func theConfigurationMovesWithTheJournal() async throws {
    let house = try await house()
    let before = try await runAdvisor(["batch", "--trailer"], in: house.place.url)
    let again = try await runAdvisor(["batch", "--trailer"], in: house.place.url)
    #expect(before == again)
    try await house.output("scenarios", "set", "C=31", "--note", "n", "--yes")
    let after = try await runAdvisor(["batch", "--trailer"], in: house.place.url)
    #expect(before.output != after.output)
  }

  @Test func threadsShareAJournal() async throws {
    let house = try await house()
    let lines = try (0..<40).flatMap { _ in
      [try BatchAccounts.line("c3-growth"), try BatchAccounts.line("c5-windfall")]
    }
    let text = lines.joined(separator: "\n")
    let one = try await runAdvisor(["batch", "--trailer"], input: text, in: house.place.url)
    let three = try await runAdvisor(
      ["batch", "--trailer", "--threads", "3"],
      input: text,
      in: house.place.url
    )
    #expect(one == three)
  }

  @Test func aJournalThatIsNamedMustBeThere() async throws {
    let place = try TemporaryDirectory()
    try place.write("no journal", to: "notes.db")
    for name in ["missing.db", "notes.db"] {
      let run = try await runAdvisor(["batch", "--journal", name], in: place.url)
      #expect(run.exitCode == 65)
      #expect(run.errors.contains(name), "\(run.errors)")
    }
  }
}
