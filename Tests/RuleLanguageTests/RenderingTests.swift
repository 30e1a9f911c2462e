import RuleLanguage
import Testing

@Suite struct RenderingTests {
  @Test(arguments: [
    (
      "8% * (0.25 + 0.75 * ramp(P(B), 20%, 60%))",
      "8% × (0.25 + 0.75 × ramp(35%, 20%, 60%)) = 8% × (0.25 + 0.75 × 0.375) = 4.25%"
    ),
    (
      "needs(6 months) + 2% + 8% * ramp(P(C), 20%, 60%) + by(funding, green 0%, amber 3%, red 5%)",
      "1.5% + 2% + 8% × ramp(25%, 20%, 60%) + by(amber, green 0%, amber 3%, red 5%)"
        + " = 1.5% + 2% + 8% × 0.125 + 3% = 7.5%"
    ),
    ("min(need / 3, 30% * idle)", "min(3% / 3, 30% × 2%) = min(1%, 0.6%) = 0.6%"),
    ("4/15 * held", "4/15 × 12% = 3.2%"), ("idle", "2%"), ("8%", "8%"),
    ("(weight(equity) - 65%) / 5", "(60% - 65%) / 5 = -1%"),
    ("-(idle - held)", "-(2% - 12%) = 10%"),
    ("idle * (-P(B))", "2% × (-35%) = -0.7%"),
  ])
  func shareRendersStepByStep(text: String, chain: String) throws {
    let read = try ReadExpression(text, expecting: .share)
    let rendering = try read.expression.rendered(read.slots(EvaluationTests.base).span)
    #expect(rendering.chain == chain)
  }

  @Test(arguments: [
    (
      "budget(ov_short_vix) / 25 points * (1 - ramp(P(C), 10%, 30%))",
      "0.5% / 25 points × (1 - ramp(25%, 10%, 30%)) = 0.5% / 25 points × (1 - 0.75) = 0.005%/point"
    ),
    (
      "P(B) * payoff(B, ov_steepener_2s10s) + carry(ov_steepener_2s10s)",
      "35% × 45 bp + (-30 bp) = -14.25 bp"
    ),
    ("budget(ov_steepener_2s10s) * 0.2475", "0.005%/bp × 0.2475 = 0.001238%/bp"),
    ("core_cpi_3m - 2%", "3.2% - 2% = 1.2%"), ("1 - P(C)", "1 - 25% = 75%"),
    ("1 point", "1 point"), ("vix - 1 point", "14.5 points - 1 point = 13.5 points"),
    ("days_clear / 2", "10 business days / 2 = 5 business days"),
    ("rmp - 3.5 USD bn/month", "45 USD bn/month - 3.5 USD bn/month = 41.5 USD bn/month"),
    ("change(usd_broad, 3 months)", "1.2%"), ("idle * held", "2% × 12% = 0.0024 share²"),
  ])
  func quantityRendersInItsUnit(text: String, chain: String) throws {
    let read = try ReadExpression(text)
    let rendering = try read.expression.rendered(read.slots(EvaluationTests.base).span)
    #expect(rendering.chain == chain)
  }

  @Test(arguments: [
    ("funding >= red", "funding = amber, so \"funding >= red\" is false"),
    (
      "y2_iorb < 40 bp and not fed_facility",
      "y2_iorb = 35 bp, fed_facility = false, so \"y2_iorb < 40 bp and not fed_facility\" is true"
    ),
    ("1 < 2", "\"1 < 2\" is true"),
  ])
  func conditionReadsAsASentence(text: String, sentence: String) throws {
    let read = try ReadExpression(text)
    let rendering = try read.expression.rendered(read.slots(EvaluationTests.base).span)
    #expect(rendering.sentence == sentence)
  }

  @Test func inputsCarryTheirUnits() throws {
    let read = try ReadExpression("budget(ov_short_vix) / 25 points * P(C) * P(C)")
    let rendering = try read.expression.rendered(read.slots(EvaluationTests.base).span)
    #expect(rendering.inputs.map(\.text) == ["budget(ov_short_vix)", "P(C)"])
    #expect(rendering.inputs.map(\.value) == [0.005, 0.25])
    #expect(rendering.inputs.map(\.unit) == ["share", "probability"])
    #expect(rendering.inputs.map(\.shown) == ["0.5%", "25%"])
    #expect(rendering.unit == "share/point")
    #expect(rendering.formula == "budget(ov_short_vix) / 25 points × P(C) × P(C)")
  }

  @Test(arguments: [
    ("((P(B)))*2", "P(B) * 2"), ("1-(2-3)", "1 - (2 - 3)"), ("(1-2)-3", "1 - 2 - 3"),
    ("2*(3*4)", "2 * (3 * 4)"), ("4/15*held", "4/15 * held"), ("-(-held)", "-(-held)"),
    ("held*-2", "held * (-2)"), ("not (not fed_facility)", "not not fed_facility"),
    (
      "(fed_facility or fed_facility) and fed_facility",
      "(fed_facility or fed_facility) and fed_facility"
    ),
    ("not (vix > 1 point and fed_facility)", "not (vix > 1 point and fed_facility)"),
    ("amber<=funding", "amber <= funding"), ("max( 1 ,2 )", "max(1, 2)"),
    ("0.005%/bp", "0.005% / 1 bp"), ("6  months - 1 months", "6 months - 1 month"),
  ])
  func canonicalTextKeepsOnlyNeededParentheses(text: String, canonical: String) throws {
    #expect(try ReadExpression(text).expression.canonicalText == canonical)
  }
}
