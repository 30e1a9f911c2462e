import Diagnostics
import RuleLanguage
import Testing

@Suite struct EvaluationErrorTests {
  @Test(
    arguments: [
      (
        "3% * ramp(P(B) / (P(A) + P(B)), 55%, 90%)", ["P(A)": 0.0, "P(B)": 0],
        "E3120", "R04: `P(B) / (P(A) + P(B))` divides by zero", 21
      ),
      ("vix * vix", ["vix": 1e200], "E3121", "R04: `vix * vix` is beyond all bounds", 10),
      (
        "1 - ramp(vix, usd_broad, 20 points)", ["vix": 10.0, "usd_broad": 30],
        "E3122", "R04: `ramp(vix, usd_broad, 20 points)` has an empty range", 10
      ),
      ("1 - P(B)", ["P(B)": .nan], "E3123", "R04: `P(B)` has no value", 10),
      (
        "by(funding, green 0%, amber 1%, red 2%)", ["funding": 1.5],
        "E3123", "R04: `by(funding, green 0%, amber 1%, red 2%)` has no value", 6
      ),
      (
        "fed_facility and vix / usd_broad > 1", ["fed_facility": 0, "vix": 1, "usd_broad": 0],
        "E3120", "R04: `vix / usd_broad` divides by zero", 27
      ),
    ] as [(String, [String: Double], String, String, Int)]
  )
  func failureNamesRuleAndPlace(
    text: String,
    values: [String: Double],
    code: String,
    summary: String,
    offset: Int
  ) throws {
    let read = try ReadExpression(text)
    let error = try #require(throws: EvaluationError.self) {
      try read.expression.value(read.slots(values).span)
    }
    let diagnostic = error.diagnostic(inRule: "R04")
    #expect(diagnostic.code == code)
    #expect(diagnostic.summary == summary)
    #expect(diagnostic.span?.range.lowerBound == offset)
  }

  @Test func missingSlotHasNoValue() throws {
    let read = try ReadExpression("P(A) + P(B)")
    let tooFew = [0.5]
    #expect(throws: EvaluationError.self) { try read.expression.value(tooFew.span) }
  }

  @Test func catalogueExplainsEveryCodeOnce() {
    let codes = ExpressionErrorCode.catalogue.map(\.code)
    #expect(codes == codes.sorted() && Set(codes).count == codes.count)
    #expect(codes.allSatisfy { $0.hasPrefix("E31") && $0.count == 5 })
    #expect(
      ExpressionErrorCode.catalogue.allSatisfy {
        !$0.title.isEmpty && $0.explanation.hasSuffix(".") && !$0.title.hasSuffix(".")
      }
    )
  }
}
