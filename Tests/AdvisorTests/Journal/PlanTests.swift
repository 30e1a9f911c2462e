import Foundation
import PositionedData
import TestSupport
import Testing

/// Plans that are saved, compared, approved, applied and made again.
struct PlanTests {
  private static let portfolio = "portfolios/c3-growth.json"

  private func house() async throws -> JournalWorkspace {
    let house = try JournalWorkspace(["c3-growth"])
    try house.copy("portfolios/signals/signals.json", to: "signals.json")
    try await house.output("signals", "import", "signals.json")
    try await house.output("scenarios", "set", "--yes", "C=28", "--note", "n")
    return house
  }

  @Test func aRecommendationSaysWhoseBeliefsItRestsOn() async throws {
    let house = try await house()
    let output = try await house.output("rebalance", Self.portfolio)
    #expect(output.contains("(0 days old, expires "))
    #expect(output.contains("liquidity-shock 28"))
  }

  @Test func aWhatIfWritesNothing() async throws {
    let house = try await house()
    let before = try house.journalBytes()
    try await house.output("rebalance", Self.portfolio, "--set", "C=35", "--save", "what-if.json")
    try await house.output("rebalance", Self.portfolio, "--set", "C=35")
    try await house.output("rebalance", Self.portfolio)
    try await house.output("scenarios", "show", "--set", "C=35")
    #expect(try house.journalBytes() == before)
  }

  @Test func aPlanIsMadeAgainByteForByte() async throws {
    let house = try await house()
    try await house.output("rebalance", Self.portfolio, "--save", "plan.json")
    try house.place.write("{}", to: Self.portfolio)
    try await house.output("scenarios", "set", "--yes", "C=30", "--note", "later", "--yes")
    let said = try await house.output("journal", "replay", "plan.json", "-o", "again.json")
    #expect(said.contains("the same to the byte"))
    #expect(try house.place.read("again.json") == house.place.read("plan.json"))
  }

  /// The second plan rests on what the rules were found doing by the first, and its id says so.
  @Test func aMemoKnowsAPlanThatRemembersItsRules() async throws {
    let house = try await house()
    try await house.output(
      "scenarios",
      "set",
      "--yes",
      "C=30",
      "--note",
      "the volatility trade goes off"
    )
    try await house.output("rebalance", Self.portfolio, "--save", "first.json")
    try await house.output("rebalance", Self.portfolio, "--save", "second.json")
    #expect(try house.place.read("second.json").contains("\"remembered\""))
    try await house.output("memo", "second.json", "-o", "memo.txt")
    let checked = try await house.run("memo", "check", "memo.txt", "--plan", "second.json")
    #expect(!checked.output.contains("it was edited"), "\(checked.output)")
  }

  @Test func aPlanThatNoLongerMatchesIsNotApplied() async throws {
    let house = try await house()
    try await house.output("rebalance", Self.portfolio, "--save", "plan.json")
    try await house.output("scenarios", "set", "--yes", "C=30", "--note", "later", "--yes")
    let moved = try await house.run("apply", "--yes", "plan.json", "--allow-stale", "test")
    #expect(moved.exitCode == 4)
    #expect(moved.errors.contains("scenarios: A 38.4% → 37.3%"), "\(moved.errors)")
    try await house.output("scenarios", "undo", "--yes")
    let text = try house.place.read(Self.portfolio)
    try house.place.write(text + "\n", to: Self.portfolio)
    let changed = try await house.run(
      "apply",
      "--yes",
      "plan.json",
      "--allow-stale",
      "test"
    )
    #expect(changed.exitCode == 4)
    #expect(changed.errors.contains("portfolio `\(Self.portfolio)` has changed"))
    try house.place.write(text, to: Self.portfolio)
    try await house.output("apply", "--yes", "plan.json", "--allow-stale", "test")
  }

  @Test func aPlanFileThatWasChangedIsNotTheSame() async throws {
    let house = try await house()
    try await house.output("rebalance", Self.portfolio, "--save", "plan.json")
    let same = try await house.output("journal", "replay", "plan.json")
    #expect(same.contains("the same to the byte"))
    let text = try house.place.read("plan.json")
    try house.place.write(text.replacing("\"engine\"", with: " \"engine\""), to: "plan.json")
    let changed = try await house.run("journal", "replay", "plan.json")
    #expect(changed.exitCode == 5)
    #expect(changed.errors.contains("it was changed since"), "\(changed.errors)")
  }

  @Test func anInputThatCannotBeReadIsNotSaidToBeGone() async throws {
    let house = try await house()
    try await house.output("rebalance", Self.portfolio, "--save", "plan.json")
    let file = house.place.url.appending(path: Self.portfolio)
    try FileManager.default.removeItem(at: file)
    let stale = ["plan.json", "--allow-stale", "test"]
    let gone = try await house.run("apply", stale[0], stale[1], stale[2], "--yes")
    #expect(gone.exitCode == 4)
    #expect(gone.errors.contains("portfolio `\(Self.portfolio)` is gone"), "\(gone.errors)")
    try FileManager.default.createDirectory(at: file, withIntermediateDirectories: true)
    let other = try await house.run("apply", stale[0], stale[1], stale[2], "--yes")
    #expect(other.exitCode == 4)
    #expect(
      other.errors.contains("portfolio `\(Self.portfolio)` cannot be read"),
      "\(other.errors)"
    )
    #expect(other.errors.contains("note: `\(Self.portfolio)` is a folder, not a file"))
  }

  @Test func aPlanOfAnotherDayIsMadeAgainForThatDay() async throws {
    let house = try await house()
    let day = ["--as-of", "2099-01-05"]
    try await house.output("rebalance", Self.portfolio, day[0], day[1], "--save", "plan.json")
    try await house.output("rebalance", Self.portfolio, "--save", "today.json")
    try await house.output("scenarios", "set", "C=30", "--note", "later", "--yes")
    let moved = try await house.run("apply", "plan.json", "--allow-stale", "test", "--yes")
    #expect(
      moved.errors.contains("rebalance \(Self.portfolio) --as-of 2099-01-05 --save plan.json"),
      "\(moved.errors)"
    )
    let own = try await house.run("apply", "today.json", "--allow-stale", "test", "--yes")
    #expect(own.errors.contains("rebalance \(Self.portfolio) --save today.json"), "\(own.errors)")
  }

  @Test func aSignalOfTheDayChangesAPlanAndALaterOneDoesNot() async throws {
    let house = try await house()
    try await house.output("rebalance", Self.portfolio, "--save", "plan.json")
    let later = ["--source", "s", "--date", "2026-01-05"]
    try await house.output("signals", "set", "vix", "21", later[0], later[1], later[2], later[3])
    try await house.output(
      "approve",
      "--yes",
      "plan.json",
      "--role",
      "committee",
      "--author",
      "bob"
    )
    try await house.output("signals", "set", "vix", "21", "--source", "s", "--date", "2025-12-31")
    let run = try await house.run(
      "approve",
      "--yes",
      "plan.json",
      "--role",
      "cio",
      "--author",
      "bob"
    )
    #expect(run.exitCode == 4)
    #expect(run.errors.contains("signals `journal` has changed"))
  }

  @Test func ordersAreWrittenForThoseWhoPlaceThem() async throws {
    let house = try await house()
    let stale = ["--allow-stale", "test"]
    try await house.output("rebalance", Self.portfolio, "--save", "plan.json")
    try await house.output(
      "apply",
      "--yes",
      "plan.json",
      stale[0],
      stale[1],
      "--blotter",
      "o.csv",
      "--format",
      "ibkr"
    )
    let basket = try house.place.read("o.csv").split(separator: "\r\n")
    #expect(
      basket.first
        == "Action,Quantity,Symbol,SecType,Exchange,Currency,TimeInForce,OrderType,BasketTag"
    )
    #expect(basket.contains { $0.hasPrefix("SELL,") && $0.contains(",VOO,STK,SMART,USD,DAY,MKT,") })
    let twice = try await house.run("apply", "--yes", "plan.json", stale[0], stale[1])
    #expect(twice.exitCode == 4)
    #expect(twice.errors.contains("E4252"))
  }

  /// Prices keep their own day, whatever day is computed for.
  @Test func aLaterDayDoesNotMakeOldPricesFresh() async throws {
    let house = try await house()
    let today = Clock.daysAgo(0).description
    let run = try await house.run("rebalance", Self.portfolio, "--as-of", today, "--save", "p.json")
    #expect(run.exitCode == 0)
    #expect(run.errors.contains("warning[W4005]: the portfolio is of 2025-12-31"))
    let applied = try await house.run("apply", "--yes", "p.json")
    #expect(applied.exitCode == 4)
    #expect(applied.errors.contains("error[E4253]: the plan's prices are of 2025-12-31"))
  }

  @Test func messagesHaveTheirLengthAndChecksum() async throws {
    let house = try await house()
    try await house.output("rebalance", Self.portfolio, "--save", "plan.json")
    try await house.output(
      "apply",
      "--yes",
      "plan.json",
      "--allow-stale",
      "test",
      "--blotter",
      "o.fix",
      "--format",
      "fix"
    )
    let messages = try house.place.read("o.fix").split(separator: "\n")
    #expect(messages.count > 3)
    for message in messages {
      let fields = message.split(separator: "\u{1}")
      let body = fields.dropFirst(2).dropLast().reduce(0) { $0 + $1.utf8.count + 1 }
      let counted = fields.dropLast().joined(separator: "\u{1}").utf8.reduce(1) { $0 + Int($1) }
      #expect(fields[1] == "9=\(body)")
      #expect(Int(fields.last?.dropFirst(3) ?? "") == counted % 256)
    }
  }

  @Test func whatRulesDoIsRemembered() async throws {
    let house = try await house()
    let day = ["--as-of", "2025-12-31"]
    try await house.output(
      "signals",
      "set",
      "vix",
      "30",
      "--source",
      "s",
      "--date",
      "2025-12-31"
    )
    try await house.output("rebalance", Self.portfolio, "--save", "plan.json")
    #expect(try await house.output("journal", "log", "--kind", "rule-state").contains("c3-growth"))
    try await house.output(
      "signals",
      "set",
      "vix",
      "26",
      "--source",
      "s",
      "--date",
      "2025-12-31"
    )
    // Between the levels: off, since it was; without a journal it would count as on.
    let again = try await house.output("rebalance", Self.portfolio, "--json", "--save", "next.json")
    #expect(again.contains("awaiting-entry"))
    #expect(try await house.output("journal", "replay", "next.json").contains("same to the byte"))
    let without = try await house.output(
      "rebalance",
      Self.portfolio,
      "--json",
      day[0],
      day[1]
    )
    #expect(!without.contains("awaiting-entry"), "that day's journal knew of nothing")
  }
}
