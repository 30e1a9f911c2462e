import RuleLanguage
import Testing

@Suite struct UnitErrorTests {
  private static let weighs = "a probability weighs another value by `*`"

  @Test(arguments: [
    ("1️⃣P(B) + 40 bp", "cannot add a probability and a rate", weighs, "a rate"),
    (
      "1️⃣weight(equity) - (P(B))", "cannot subtract a probability from a share of NAV", weighs,
      "a probability"
    ),
    (
      "1️⃣vix > 28", "cannot compare index points with a plain number", "write `28 points`",
      "a plain number"
    ),
    (
      "1️⃣28 < vix", "cannot compare a plain number with index points", "write `28 points`",
      "index points"
    ),
    (
      "1️⃣1 < vix", "cannot compare a plain number with index points", "write `1 point`",
      "index points"
    ),
    (
      "1️⃣core_cpi_3m > 4", "cannot compare a rate with a plain number", "write `4 bp` or `4%`",
      "a plain number"
    ),
    (
      "1️⃣weight(gold) > 0.08", "cannot compare a share of NAV with a plain number",
      "write `8%` or `0.08%`", "a plain number"
    ),
    ("1️⃣vix > 3%", "cannot compare index points with a percentage", nil, "a percentage"),
    ("1️⃣6 months > 20 days", "cannot compare months with days", nil, "days"),
    (
      "1️⃣20 days > 10 business days", "cannot compare days with business days", nil,
      "business days"
    ),
    (
      "max(1️⃣0, vix)", "`max` needs values of one unit, found a plain number and index points",
      "write `0 points`", "index points"
    ),
    (
      "ramp(1️⃣vix, 10%, 20 points)",
      "`ramp` needs values of one unit, found index points and a percentage", nil, "a percentage"
    ),
    (
      "by(funding, green 1️⃣1 bp, amber 2 points, red 3 bp)",
      "`by` needs values of one unit, found a rate and index points", nil, "index points"
    ),
    (
      "1️⃣budget(ov_steepener_2s10s) + budget(ov_short_vix)",
      "cannot add a share of NAV per bp and a share of NAV", nil, "a share of NAV"
    ),
    ("1️⃣vix * vix + vix", "cannot add a quantity in point² and index points", nil, "index points"),
  ])
  func clashUnderlinesBothSides(marked: String, summary: String, help: String?, note: String) throws
  {
    try WrongExpression(marked, nil, .finding(1, "E3106", summary, help: help, note: note))
      .expectFindings()
  }

  @Test(arguments: [
    WrongExpression(
      "1️⃣funding > 2",
      .truth,
      .finding(
        1,
        "E3108",
        "cannot compare the level `funding` with a plain number",
        help: "the states of `funding` are green, amber and red",
        note: "a plain number"
      )
    ),
    WrongExpression(
      "1️⃣funding + 1",
      nil,
      .finding(
        1,
        "E3108",
        "`+` needs numbers, found the level `funding`",
        help: "give each state a number: `by(funding, …)`"
      )
    ),
    WrongExpression(
      "1 + 1️⃣(vix > 2 points)",
      nil,
      .finding(1, "E3108", "`+` needs numbers, found a condition")
    ),
    WrongExpression(
      "1️⃣P(B) and 2️⃣funding",
      .truth,
      .finding(
        1,
        "E3108",
        "`and` needs conditions, found a probability",
        help: "compare it with a number"
      ),
      .finding(
        2,
        "E3108",
        "`and` needs conditions, found the level `funding`",
        help: "compare it with a state"
      )
    ),
    WrongExpression(
      "1️⃣fed_facility = fed_facility",
      .truth,
      .finding(
        1,
        "E3108",
        "conditions are not compared",
        help: "join conditions by `and` and `or`, negate them by `not`",
        note: "a condition"
      )
    ),
    WrongExpression(
      "by(1️⃣vix, green 0%)",
      .share,
      .finding(1, "E3108", "`by` chooses by a level, found index points")
    ),
    WrongExpression(
      "1️⃣vix * vix * vix * vix",
      nil,
      .finding(1, "E3116", "units are multiplied too often here")
    ),
  ])
  func wrongKindOfValueIsNamed(wrong: WrongExpression) throws {
    try wrong.expectFindings()
  }

  @Test(
    arguments: [
      ("1️⃣8", .share, "expected a share of NAV, found a plain number", "write `8%`"),
      ("1️⃣0.08", .share, "expected a share of NAV, found a plain number", "write `8%` or `0.08%`"),
      ("1️⃣8 * P(B)", .share, "expected a share of NAV, found a probability", "write `8%`"),
      ("1️⃣0.25 + 0.75 * P(B)", .share, "expected a share of NAV, found a probability", nil),
      ("1️⃣40 * P(B)", .rate, "expected a rate, found a probability", "write `40 bp` or `40%`"),
      (
        "1️⃣budget(ov_short_vix) / 25", .sharePerIndex,
        "expected a share of NAV per point, found a share of NAV", nil
      ),
      ("1️⃣vix > 1 point", .share, "expected a share of NAV, found a condition", nil),
      ("1️⃣vix", .truth, "expected a condition, found index points", "compare it with a number"),
      (
        "1️⃣funding", .share, "expected a share of NAV, found the level `funding`",
        "give each state a number: `by(funding, …)`"
      ),
      ("1️⃣8%", .index, "expected index points, found a percentage", nil),
      ("1️⃣8% * weight(gold)", .index, "expected index points, found a share of NAV", nil),
    ] as [(String, ValueType, String, String?)]
  )
  func fieldSaysWhatItExpects(marked: String, type: ValueType, summary: String, help: String?)
    throws
  {
    try WrongExpression(marked, type, .finding(1, "E3109", summary, help: help)).expectFindings()
  }

  @Test(arguments: [
    ("1 + 1️⃣1 / 0", "this always divides by zero"),
    ("1️⃣P(B) / (2 - 2)", "this always divides by zero"),
    ("1️⃣ramp(P(B), 20%, 20%)", "the second argument must be below the third"),
    ("1️⃣ramp(P(B), 60%, 20%)", "the second argument must be below the third"),
    ("1️⃣clamp(P(B), 60%, 20%)", "the second argument must be below the third"),
    ("1 + 1️⃣1/(0 * 1) + ramp(1/2, 0, 1)", "this always divides by zero"),
  ])
  func constantWithoutValueIsFoundWhenRead(marked: String, summary: String) throws {
    try WrongExpression(marked, nil, .finding(1, "E3111", summary)).expectFindings()
  }

  @Test func clampToOneValueIsAllowed() throws {
    #expect(try ReadExpression("clamp(P(B), 20%, 20%)").value(["P(B)": 0.9]) == 0.2)
  }
}
