import Diagnostics
import RuleLanguage
import Testing

@Suite struct ReasonsTests {
  @Test(arguments: [
    ("vix_m1_m2 >= 1 or vix > 28 points or (funding >= amber)", true, ["funding >= amber"]),
    ("vix_m1_m2 >= 1 or vix > 28 points", false, ["vix_m1_m2 >= 1", "vix > 28 points"]),
    ("funding = amber and P(C) >= 25%", true, ["funding = amber", "P(C) >= 25%"]),
    ("funding = red and P(C) >= 25%", false, ["funding = red"]),
    ("not (funding = red or fed_facility)", true, ["funding = red", "fed_facility"]),
    ("P(C) >= 25% or fed_facility or funding >= amber", true, ["P(C) >= 25%", "funding >= amber"]),
    (
      "by(funding, green fed_facility, amber P(C) > 1%, red fed_facility)", true,
      ["by(funding, green fed_facility, amber P(C) > 1%, red fed_facility)"]
    ),
  ])
  func onlyDecidingPartsAreReasons(text: String, holds: Bool, expected: [String]) throws {
    let read = try ReadExpression(text)
    let found = try read.expression.reasons(read.slots(EvaluationTests.base).span)
    #expect(found.holds == holds)
    #expect(found.reasons.map(\.text) == expected)
  }

  @Test func reasonNamesItsValuesAndPlace() throws {
    let read = try ReadExpression("fed_facility or (P(B) + P(C) > P(A))")
    let reason = try #require(
      try read.expression.reasons(read.slots(EvaluationTests.base).span).reasons.first
    )
    #expect(reason.slots.map { read.table.references[$0].text } == ["P(B)", "P(C)", "P(A)"])
    #expect(reason.span.location == "rules/tilts.yaml:1:24")
    #expect(reason.holds)
  }
}
