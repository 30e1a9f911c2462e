import RuleLanguage
import Testing

@Suite struct NameErrorTests {
  private static let signals = "signals are declared in rules/signals.yaml"
  private static let scenarios = "scenarios are declared in rules/scenarios.yaml"
  private static let states = "the states of `funding` are green, amber and red"
  private static let arms = "write `by(funding, green …, amber …, red …)`"

  @Test(arguments: [
    ("1️⃣sofr_iob >= 15 bp", "unknown signal `sofr_iob`", "did you mean `sofr_iorb`? \(signals)"),
    ("1️⃣sofr-iorb > 5 bp", "unknown signal `sofr-iorb`", "did you mean `sofr_iorb`? \(signals)"),
    ("1️⃣nothing_alike > 5 bp", "unknown name `nothing_alike`", signals),
    ("P(1️⃣D) > 5%", "unknown scenario `D`", scenarios),
    ("P(1️⃣a) > 5%", "unknown scenario `a`", "did you mean `A`? \(scenarios)"),
    ("1️⃣p(B) > 5%", "unknown function `p`", "did you mean `P`?"),
    ("1️⃣rampe(P(B), 1%, 2%) > 5", "unknown function `rampe`", "did you mean `ramp`?"),
    ("funding >= 1️⃣ambr", "`funding` has no state `ambr`", "did you mean `amber`? \(states)"),
    ("1️⃣blue < funding", "`funding` has no state `blue`", states),
    (
      "by(funding, green 1, 1️⃣ambr 1, red 1) > 1", "`funding` has no state `ambr`",
      "did you mean `amber`? \(states)"
    ),
    (
      "weight(1️⃣golt) > 1%", "unknown sleeve or group `golt`",
      "did you mean `gold`? sleeves are declared in rules/sleeves.yaml; "
        + "groups are declared in rules/sleeves.yaml"
    ),
  ])
  func unknownNameIsSuggestedTheNearest(marked: String, summary: String, help: String) throws {
    try WrongExpression(marked, .truth, .finding(1, "E3104", summary, help: help)).expectFindings()
  }

  @Test(arguments: [
    WrongExpression(
      "1️⃣need / 3",
      .share,
      .finding(1, "E3114", "`need` is not known here", help: "`need` is known only inside `fund`")
    ),
    WrongExpression(
      "1️⃣amber",
      .share,
      .finding(
        1,
        "E3108",
        "`amber` is a state of `funding`, not a value",
        help: "compare the two: `funding >= amber`"
      )
    ),
    WrongExpression(
      "8% * 1️⃣B",
      .share,
      .finding(1, "E3108", "`B` is a scenario, not a value", help: "write `P(B)`")
    ),
    WrongExpression(
      "1️⃣gold",
      .share,
      .finding(1, "E3108", "`gold` is a sleeve, not a value", help: "write `weight(gold)`")
    ),
    WrongExpression(
      "1️⃣ramp",
      .plain,
      .finding(
        1,
        "E3105",
        "`ramp` is a function and needs its arguments",
        help: "write `ramp(x, low, high)`"
      )
    ),
    WrongExpression(
      "1️⃣funding(1)",
      .truth,
      .finding(
        1,
        "E3105",
        "`funding` is a name and takes no arguments",
        help: "write `funding`"
      )
    ),
    WrongExpression(
      "weight(1️⃣B)",
      .share,
      .finding(1, "E3105", "`B` is a scenario, not a sleeve or group")
    ),
  ])
  func nameInTheWrongPlaceSaysWhereItBelongs(wrong: WrongExpression) throws {
    try wrong.expectFindings()
  }

  @Test(arguments: [
    ("1️⃣ramp(P(B), 20%)", "`ramp` cannot be called with 2 arguments", "ramp(x, low, high)"),
    ("1️⃣min(1)", "`min` cannot be called with 1 argument", "min(a, b, …)"),
    ("1️⃣P()", "`P` cannot be called with 0 arguments", "P(scenario)"),
    ("1️⃣P(A, B)", "`P` cannot be called with 2 arguments", "P(scenario)"),
    ("P(1️⃣35%)", "expected a scenario, found `35%`", "P(scenario)"),
    ("needs(1️⃣20 days)", "expected months, found `20 days`", "needs(6 months)"),
    ("needs(1️⃣-6 months)", "expected months, found `-6 months`", "needs(6 months)"),
    ("needs(1️⃣P(B))", "expected months, found `P(B)`", "needs(6 months)"),
    (
      "change(vix, 1️⃣3)", "expected months, days or business days, found `3`",
      "change(signal, 3 months)"
    ),
  ])
  func wrongArgumentsShowTheUsage(marked: String, summary: String, usage: String) throws {
    try WrongExpression(marked, nil, .finding(1, "E3105", summary, help: "write `\(usage)`"))
      .expectFindings()
  }

  @Test(arguments: [
    ("1️⃣by(funding, green 0%, red 5%)", "no value for `amber`"),
    ("1️⃣by(funding, red 5%)", "no value for `green` and `amber`"),
    (
      "1️⃣by(funding, amber 0%, green 0%, red 5%)",
      "the states stand in another order than the level's"
    ),
    (
      "1️⃣by(funding, green 0%, amber 3%, amber 3%, red 5%)", "`amber` is listed more than once"
    ),
  ])
  func choiceListsEveryStateOnceInOrder(marked: String, summary: String) throws {
    try WrongExpression(marked, .share, .finding(1, "E3110", summary, help: Self.arms))
      .expectFindings()
  }

  @Test func everyUnknownNameIsReported() throws {
    try WrongExpression(
      "8% + 1️⃣nope(3) + P(2️⃣Q) * (3️⃣4 bp + 1 point) + 4️⃣zz",
      .share,
      .finding(1, "E3104", "unknown function `nope`"),
      .finding(2, "E3104", "unknown scenario `Q`", help: Self.scenarios),
      .finding(3, "E3106", "cannot add a rate and index points", note: "index points"),
      .finding(4, "E3104", "unknown name `zz`", help: Self.signals)
    ).expectFindings()
  }
}
