import Foundation
import TestSupport
import Testing

/// Memos by the command line, from a plan to a file.
struct MemoCommandTests {
  private static let day = ["--as-of", "2025-12-31"]

  @Test func aMemoTellsFromTheJournalWhatMovedTheChances() async throws {
    let place = try await workspace()
    try place.write(report(), to: "note.html")
    try await run(["ingest", "note.html", "-o", "proposal.json"], place)
    try await run(["scenarios", "update", "proposal.json", "--author", "A. Ng", "--yes"], place)
    try await run(["rebalance", "portfolios/c2-household.json", "--save", "p.json"], place)
    try await run(
      ["approve", "p.json", "--role", "committee", "--author", "M. Okoye", "--yes"],
      place
    )
    let memo = try await run(["memo", "p.json", "-O", "md", "--kind", "record"], place).output
    #expect(memo.contains("**What moved the chances, in points**"))
    #expect(memo.contains("| Total |"))
    #expect(memo.contains("“Bank reserves were $2.87 trillion on Wednesday” — Aldgate Research"))
    #expect(memo.contains("How the chances have moved"))
    #expect(memo.contains("| Approvals | committee: M. Okoye, "))
    #expect(memo.contains("| Journal entry | r"))
    try place.write(memo, to: "memo.md")
    let check = try await runAdvisor(
      ["memo", "check", "memo.md", "--plan", "p.json"],
      in: place.url
    )
    #expect(check.output.contains("M-001 numbers match plan"))
    #expect(check.output.contains("M-001 numbers match plan                         ok ("))
    #expect(check.output.contains("M-040 probability changes have sources           ok\n"))
  }

  @Test func severalPlansMakeAFolderOfMemos() async throws {
    let place = try await workspace()
    for client in ["c1-retiree", "c2-household"] {
      try await run(
        ["rebalance", "portfolios/\(client).json", "--save", "\(client).plan.json"] + Self.day,
        place
      )
    }
    try place.write("{}", to: "broken.json")
    let made = try await runAdvisor(
      ["memo", "c1-retiree.plan.json", "broken.json", "c2-household.plan.json", "-o", "memos/"],
      in: place.url
    )
    #expect(made.exitCode == 6)
    #expect(made.errors.contains("memos/  2 client memos, DRAFT, 1 not written"))
    for client in ["c1-retiree", "c2-household"] {
      let page = try place.read("memos/\(client).client.en.html")
      #expect(page.hasPrefix("<!DOCTYPE html>"))
    }
    let twice = try await runAdvisor(
      ["memo", "c1-retiree.plan.json", "./c1-retiree.plan.json", "-o", "memos/"],
      in: place.url
    )
    #expect(twice.exitCode == 64)
    #expect(twice.errors.contains("E5102"))
  }

  @Test func aFinalMemoNeedsEverythingAndSaysWhat() async throws {
    let place = try await workspace()
    try await run(
      ["rebalance", "portfolios/c2-household.json", "--save", "p.json"] + Self.day,
      place
    )
    let sample = projectRoot.appending(path: "examples").path(percentEncoded: false)
    let given = ["--sources", "\(sample)/memo-sources.json", "--frame", "\(sample)/firm"]
    let final = ["memo", "p.json", "--final", "-o", "memo.html"]
    let bare = try await runAdvisor(final + Self.day, in: place.url)
    #expect(bare.exitCode == 5)
    #expect(bare.errors.contains("error[E5110]: M-030"))
    #expect(!FileManager.default.fileExists(atPath: place.url.appending(path: "memo.html").path))
    let old = try await runAdvisor(final + given + ["--as-of", "2026-03-01"], in: place.url)
    #expect(old.exitCode == 5)
    #expect(old.errors.contains("error[E5111]: M-002: prices are 60 days old"))
    let whole = try await runAdvisor(final + given + Self.day, in: place.url)
    #expect(whole.exitCode == 0, "\(whole.errors)")
    #expect(whole.errors.contains("26 checks: 26 ok"))
    #expect(!(try place.read("memo.html")).contains("DRAFT"))
  }

  @Test func aCheckSaysOfEveryInputWhetherItChangedIsMissingOrCannotBeRead() async throws {
    let place = try await workspace()
    let files = FileManager.default
    try files.removeItem(at: place.url.appending(path: "rules/tests"))
    try await run(
      ["rebalance", "portfolios/c2-household.json", "--save", "p.json"] + Self.day,
      place
    )
    try await run(["memo", "p.json", "-o", "memo.md"] + Self.day, place)
    let rules = try place.read("rules/limits.yaml")
    func check() async throws -> String {
      try await runAdvisor(
        ["memo", "check", "memo.md", "--plan", "p.json"] + Self.day,
        in: place.url
      )
      .output
    }
    #expect(try await check().contains("M-002 plan and inputs unchanged                  ok"))
    try place.write(rules + "\n# Another word.\n", to: "rules/limits.yaml")
    #expect(try await check().contains("the rules changed after the plan was made"))
    try place.write(rules + "\n\t: [", to: "rules/limits.yaml")
    let broken = try await check()
    #expect(broken.contains("the rules cannot be compared with the plan: "), "\(broken)")
    try place.write(rules, to: "rules/limits.yaml")
    try files.removeItem(at: place.url.appending(path: "portfolios/c2-household.json"))
    let missing = try await check()
    #expect(missing.contains("the portfolio cannot be compared with the plan: there is no file"))
  }

  @Test func aPrinterThatIsMissingIsNamed() async throws {
    let place = try await workspace()
    try await run(
      ["rebalance", "portfolios/c2-household.json", "--save", "p.json"] + Self.day,
      place
    )
    let made = try await runAdvisor(
      ["memo", "p.json", "-o", "memo.pdf"],
      in: place.url,
      environment: ["PATH": "/nonexistent"]
    )
    #expect(made.exitCode == 66)
    #expect(made.errors.contains("apt-get install weasyprint, or chromium"))
    #expect(made.errors.contains("fonts-wqy-microhei"))
  }

  private func workspace() async throws -> TemporaryDirectory {
    let place = try TemporaryDirectory()
    try await run(["init", "--demo"], place)
    return place
  }

  @discardableResult
  private func run(_ arguments: [String], _ place: TemporaryDirectory) async throws -> CommandRun {
    let run = try await runAdvisor(arguments, in: place.url)
    #expect(run.exitCode == 0, "\(arguments): \(run.errors)")
    return run
  }

  /// A report of yesterday, so that its evidence is fresh.
  private func report() -> String {
    let yesterday = Date(timeIntervalSinceNow: -86_400).ISO8601Format().prefix(10)
    return """
      <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Funding this week</title>
      <meta property="og:site_name" content="Aldgate Research"><meta name="date" content="\(yesterday)">
      </head><body><article><h1>Funding this week</h1>
      <p>Bank reserves were $2.87 trillion on Wednesday. We expect reserve management purchases of
      $50 billion a month from the spring.</p>
      <p>We give a liquidity-driven melt-up 45%, a soft landing 35% and a funding squeeze 20%.</p>
      </article></body></html>
      """
  }
}
