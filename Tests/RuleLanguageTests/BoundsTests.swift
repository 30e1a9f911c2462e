import RuleLanguage
import Testing

@Suite struct BoundsTests {
  static let intervals: [String: Interval] = [
    "P(A)": .unit, "P(B)": .unit, "P(C)": Interval(0.1, 0.2), "vix": Interval(10, 20),
    "funding": Interval(0, 1), "fed_facility": .unit, "idle": Interval(-0.02, 0.04),
    "weight(equity)": Interval(0.6),
  ]

  private func bounds(_ text: String) throws -> Interval {
    let read = try ReadExpression(text)
    return read.expression.bounds(
      read.table.references.map { Self.intervals[$0.text] ?? .everything }
    )
  }

  @Test(
    arguments: [
      ("8% * P(B)", 0, 0.08), ("P(B) - P(C)", -0.2, 0.9), ("-vix", -20, -10),
      ("vix / 4", 2.5, 5), ("1 point / vix", 0.05, 0.1), ("abs(idle)", 0, 0.04),
      ("clamp(vix, 12 points, 15 points)", 12, 15), ("min(vix, 15 points)", 10, 15),
      ("max(vix, 15 points)", 15, 20), ("by(funding, green 1, amber 2, red 9)", 1, 2),
      ("P(A) / (P(A) + P(B))", 0, .infinity), ("vix / idle", -.infinity, .infinity),
      ("y2_iorb * 2", -.infinity, .infinity), ("y2_iorb * 0", 0, 0),
      ("ramp(P(C), 20%, 60%)", 0, 0), ("ramp(vix, 1 point, 10 points)", 1, 1),
      ("ramp(y2_iorb, 1 bp, 10 bp)", 0, 1),
    ] as [(String, Double, Double)]
  )
  func numberLiesWithinItsBounds(text: String, lower: Double, upper: Double) throws {
    let found = try bounds(text)
    #expect(abs(found.lower - lower) < 1e-15 || found.lower == lower)
    #expect(abs(found.upper - upper) < 1e-15 || found.upper == upper)
  }

  @Test(arguments: [
    ("P(C) > 30%", false, true), ("P(C) >= 10%", true, false), ("P(C) > 15%", true, true),
    ("P(B) >= 0%", true, false), ("P(B) > 100%", false, true), ("P(C) = 5%", false, true),
    ("P(C) != 5%", true, false), ("weight(equity) = 60%", true, false),
    ("funding = red", false, true), ("funding <= amber", true, false),
    ("fed_facility and P(C) > 30%", false, true), ("fed_facility or P(C) < 30%", true, false),
    ("not P(C) > 30%", true, false), ("y2_iorb > 40 bp", true, true),
    ("vix < 10 points", false, true), ("vix <= 10 points", true, true),
  ])
  func conditionThatCannotHoldIsKnown(text: String, canHold: Bool, canFail: Bool) throws {
    let found = try bounds(text)
    #expect(found.canHold == canHold)
    #expect(found.canFail == canFail)
  }
}
