import Foundation
import PositionedData
import TestSupport
import Testing

/// Probabilities set by hand, undone and brought back.
struct SettingTests {
  static let rescalings: [(how: String, shown: String)] = [
    ("proportional", "soft-landing 40% → 37.3% · reflation 35% → 32.7%"),
    ("equal", "soft-landing 40% → 35% · reflation 35%"),
    ("from:B", "soft-landing 40% · reflation 35% → 30%"),
  ]

  @Test(arguments: rescalings)
  func theOthersShareTheRest(how: String, shown: String) async throws {
    let house = try JournalWorkspace()
    let output = try await house.output(
      "scenarios",
      "set",
      "--yes",
      "C=30",
      "--rescale",
      how,
      "--note",
      "payrolls"
    )
    #expect(output.contains(shown))
    #expect(output.contains("liquidity-shock 25% → 30%"))
    #expect(output.contains("Recorded as r2."))
    #expect(try await house.output("scenarios", "history").contains("override · ann  “payrolls”"))
  }

  @Test func whatIsNotMeantIsNotRecorded() async throws {
    let house = try JournalWorkspace()
    for (arguments, exitCode, code) in Self.refusals {
      let run = try await runAdvisor(
        ["scenarios", "set", "--yes"] + arguments,
        in: house.place.url,
        environment: ["USER": "ann"]
      )
      #expect(run.exitCode == exitCode, "\(arguments)")
      #expect(run.errors.contains(code), "\(arguments): \(run.errors)")
    }
    #expect(try house.journalBytes().isEmpty)
  }

  static let refusals: [(arguments: [String], exitCode: Int, words: String)] = [
    (["C=30"], 64, "error[E4240]"),
    (["C=30", "--note", " "], 64, "is empty: say why"),
    (["C=30", "--note", "a\u{1B}[31m"], 64, "has a control character, U+1B"),
    (["C=40", "--note", "n"], 3, "error[E4242]: C would move from 25% to 40% within a month"),
    (["reflatoin=30", "--note", "n"], 65, "did you mean `reflation`?"),
    (["B=40", "--rescale", "none", "--note", "n"], 65, "error[E2103]"),
    (["C=30", "--rescale", "from:X", "--note", "n"], 65, "it may be A, B"),
    (["A=60", "B=60", "--note", "n"], 65, "add to 120%"),
    (["C=1", "--note", "n"], 65, "error[E2102]"),
    (["C=30", "--rescale", "some", "--note", "n"], 64, "proportional, none, equal or from:ID"),
  ]

  @Test func aNamedAuthorMayMoveFar() async throws {
    let house = try JournalWorkspace()
    try await house.output("scenarios", "set", "--yes", "C=40", "--note", "n", "--author", "A. Ng")
    let back = try await house.run("scenarios", "undo", "--yes")
    #expect(back.exitCode == 0, "back where it was a month ago")
    let again = try await house.run("scenarios", "redo", "--yes")
    #expect(again.exitCode == 3)
    #expect(again.errors.contains("E4242"))
  }

  @Test func undoingErasesNothing() async throws {
    let house = try JournalWorkspace()
    try await house.output("scenarios", "set", "--yes", "C=28", "--note", "one")
    try await house.output("scenarios", "set", "--yes", "C=30", "--note", "two")
    #expect(
      try await house.output("scenarios", "undo", "--yes").contains("liquidity-shock 30% → 28%")
    )
    #expect(
      try await house.output("scenarios", "undo", "--yes").contains("liquidity-shock 28% → 25%")
    )
    #expect(
      try await house.run("scenarios", "undo", "--yes").errors.contains("There is nothing to undo.")
    )
    #expect(
      try await house.output("scenarios", "redo", "--yes").contains("liquidity-shock 25% → 28%")
    )
    #expect(
      try await house.output("scenarios", "redo", "--yes").contains("liquidity-shock 28% → 30%")
    )
    #expect(try await house.record().count == 7)
    let past = try await house.output("scenarios", "show", "--at", "r2")
    #expect(past.contains("28%"))
  }

  @Test func thePreviewCoversEveryPortfolioOfTheWorkspace() async throws {
    let house = try JournalWorkspace(["c1-retiree", "c3-growth"])
    let output = try await house.output("scenarios", "set", "C=30", "--note", "n", "--no-input")
    #expect(output.contains("of 2 portfolios' plans; largest: "))
    #expect(try house.journalBytes().isEmpty)
  }

  /// Where nobody has answered and nobody can be asked, a change is shown and not recorded.
  @Test func whatNobodyWasAskedIsNotRecorded() async throws {
    let house = try JournalWorkspace()
    let run = try await house.run("scenarios", "set", "C=30", "--note", "n")
    #expect(run.exitCode == 64)
    #expect(run.output.contains("liquidity-shock 25% → 30%"))
    #expect(run.errors.contains("error[E4263]"))
    #expect(try house.journalBytes().isEmpty)
    let looked = try await house.run("signals", "set", "vix", "20", "--source", "s", "--no-input")
    #expect(looked.errors == "Nothing was recorded.\n")
    #expect(try house.journalBytes().isEmpty)
  }

  @Test func theScenarioThatMovesMostIsNamed() async throws {
    let house = try JournalWorkspace()
    let run = try await house.run("scenarios", "set", "C=70", "--note", "n", "--yes")
    #expect(run.exitCode == 3)
    #expect(run.errors.contains("C would move from 25% to 70% within a month"))
    #expect(run.errors.contains("more than 10 points need"))
  }

  @Test func takingBackAndBringingBackAreToldApart() async throws {
    let house = try JournalWorkspace()
    try await house.output("scenarios", "set", "--yes", "C=28", "--note", "one")
    let undone = try await house.run("scenarios", "undo", "--yes")
    #expect(undone.errors.hasPrefix("Takes back entry 2, override of "))
    let redone = try await house.run("scenarios", "redo", "--yes")
    #expect(redone.errors.hasPrefix("Brings back entry 2, override of "))
  }

  @Test(arguments: [2, 7])
  func anyNumberOfScenariosWillDo(count: Int) async throws {
    let house = try JournalWorkspace()
    let folder = "rules/examples/two-regimes"
    for name in ["instruments", "limits", "market", "signals", "sleeves", "thesis", "tilts"] {
      try house.copy("\(folder)/\(name).yaml", to: "rules/\(name).yaml")
    }
    let scenarios = projectRoot.appending(path: "\(folder)/scenarios.yaml")
    let text = try String(contentsOf: scenarios, encoding: .utf8)
    try house.place.write(Self.storms(count - 1, in: text), to: "rules/scenarios.yaml")
    let set = try await house.output(
      "scenarios",
      "set",
      "--yes",
      "fair=64",
      "--note",
      "clouds",
      "--author",
      "ann"
    )
    #expect(set.contains("fair-weather 70% → 64%"))
    #expect(set.contains("heavy-weather \(count == 2 ? "30% → 36%" : "5% → 6%")"))
    let history = try await house.output("scenarios", "history")
    #expect(history.contains("· 64 \(count == 2 ? "36" : "6 6 6 6 6 6") ·"))
    let equal = try await house.output(
      "scenarios",
      "set",
      "--yes",
      "fair=70",
      "--rescale",
      "equal",
      "--note",
      "sun",
      "--author",
      "ann"
    )
    #expect(equal.contains("heavy-weather \(count == 2 ? "36% → 30%" : "6% → 5%")"))
  }

  /// The example's book with its storm in several forms that share its probability.
  private static func storms(_ count: Int, in text: String) -> String {
    guard let start = text.range(of: "  - id: storm"), let end = text.range(of: "sources:") else {
      return text
    }
    let storm = text[start.lowerBound..<end.lowerBound]
      .replacingOccurrences(of: "prior: 30%", with: "prior: \(30 / count)%")
    let others = (1..<max(count, 1)).map { index in
      storm.replacingOccurrences(of: "id: storm", with: "id: storm\(index)")
        .replacingOccurrences(of: "heavy-weather", with: "weather-\(index)")
    }
    return text[..<start.lowerBound] + storm + others.joined() + text[end.lowerBound...]
  }
}
