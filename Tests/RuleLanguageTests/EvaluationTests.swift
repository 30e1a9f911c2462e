import RuleLanguage
import Testing

@Suite struct EvaluationTests {
  static let base: [String: Double] = [
    "P(A)": 0.40, "P(B)": 0.35, "P(C)": 0.25, "need": 0.03, "idle": 0.02, "held": 0.12,
    "weight(equity)": 0.6, "weight(us_large)": 0.34, "needs(6 months)": 0.015,
    "budget(ov_steepener_2s10s)": 0.00005, "budget(ov_short_vix)": 0.005,
    "payoff(B, ov_steepener_2s10s)": 45, "payoff(C, ov_steepener_2s10s)": 55,
    "carry(ov_steepener_2s10s)": -30, "funding": 1, "vix": 14.5, "y2_iorb": 35, "sofr_iorb": 10,
    "core_cpi_3m": 320, "change(usd_broad, 3 months)": 0.012, "vix_m1_m2": 0.95, "rmp": 45,
    "fed_facility": 0, "days_clear": 10,
  ]

  @Test(arguments: [
    ("8% * (0.25 + 0.75 * ramp(P(B), 20%, 60%))", ValueType.share, 0.0425),
    ("4% * ramp(P(B) - P(C), -15%, 40%)", .share, 0.04 * 0.25 / 0.55),
    (
      "3% * ramp(P(A) + P(B) / 2 - P(C), 0%, 50%)"
        + " * (1 - 0.67 * ramp(P(B) / (P(A) + P(B)), 55%, 90%))",
      .share, 0.03 * 0.65
    ),
    ("idle * (1 - ramp(P(C), 25%, 50%))", .share, 0.02),
    (
      "budget(ov_steepener_2s10s) * clamp(0.25 + 0.75 * (P(B) * payoff(B, ov_steepener_2s10s)"
        + " + P(C) * payoff(C, ov_steepener_2s10s) + carry(ov_steepener_2s10s)) / 40 bp, 0, 1)",
      .sharePerRate, 0.00005 * (0.25 + 0.75 * (0.35 * 45 + 0.25 * 55 - 30) / 40)
    ),
    ("budget(ov_short_vix) / 25 points * (1 - ramp(P(C), 10%, 30%))", .sharePerIndex, 0.00005),
    ("weight(equity) / 6 * ramp(P(C), 30%, 70%)", .share, 0),
    (
      "needs(6 months) + 2% + 8% * ramp(P(C), 20%, 60%)"
        + " + by(funding, green 0%, amber 3%, red 5%)",
      .share, 0.015 + 0.02 + 0.01 + 0.03
    ),
    ("min(need / 3, 30% * idle)", .share, 0.006),
    ("4/15 * held", .share, 0.032),
    ("(weight(equity) - 65%) / 5", .share, -0.01),
    ("0.5", .plain, 0.5),
    ("50%", .plain, 0.5),
    ("1 - P(C)", .probability, 0.75),
    ("4%", .rate, 400),
    ("4%", .share, 0.04),
    ("40 bp * P(B)", .rate, 14),
    ("50% * 4%", .rate, 200),
    ("0.005%/bp", .sharePerRate, 0.00005),
    ("abs(carry(ov_steepener_2s10s))", .rate, 30),
    ("max(1%, 2%, idle)", .share, 0.02),
  ])
  func defaultRuleHasItsKnownValue(text: String, type: ValueType, value: Double) throws {
    let found = try ReadExpression(text, expecting: type).value(Self.base)
    #expect(abs(found - value) < 1e-15 * max(1, abs(value)) * 8)
  }

  @Test(arguments: [
    ("y2_iorb > 40 bp and change(usd_broad, 3 months) > 3%", false),
    ("y2_iorb < 40 bp", true), ("core_cpi_3m > 3%", true), ("core_cpi_3m > 4%", false),
    ("funding >= amber", true), ("funding = red", false), ("red > funding", true),
    ("funding != green or vix > 28 points", true), ("vix_m1_m2 >= 1", false),
    ("not funding >= amber", false), ("not fed_facility and vix < 30 points", true),
    ("P(C) >= 25%", true), ("1/3 + 1/3 + 1/3 = 1", true), ("rmp >= 45 USD bn/month", true),
    ("days_clear >= 10 business days", true), ("P(A) + P(B) - 50% - 25% <= 0%", true),
    ("fed_facility or fed_facility and fed_facility or vix > 1 point", true),
  ])
  func conditionHolds(text: String, holds: Bool) throws {
    let read = try ReadExpression(text, expecting: .truth)
    #expect(try read.expression.holds(read.slots(Self.base).span) == holds)
  }
}
