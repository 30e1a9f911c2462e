import Diagnostics
import PositionedData
import TestSupport
import Testing

@testable import Allocation

struct AuditTests {
  @Test(arguments: ["rules", "rules/examples/two-regimes"])
  func ourOwnBooksHaveNothingDead(folder: String) throws {
    let findings = try Fixture.book(in: folder).audit()
    #expect(findings.isEmpty, "\(DiagnosticRenderer.render(findings))")
  }

  /// A rule of one purchase with a given size and switch condition.
  private func book(size: String, on: String, fund: String = "idle") throws -> RuleBook {
    try Fixture.book(
      in: "rules",
      replacing: "tilts.yaml",
      with: """
        - id: X1
          slug: probe
          title: {en: Probe, zh: 探针}
          because: {en: To see, zh: 试探}
          claims: [T1]
          tilt:
            gold: \(size)
          fund:
            - from: [cash]
              at_most: \(fund)
          switches:
            - name: stop
              on: \(on)
              times: 0
        """
    )
  }

  @Test func aRuleThatNeedsTooMuchProbabilityNeverFires() throws {
    let findings = try book(size: "1% * ramp(P(A) + P(B), 110%, 120%)", on: "vix > 28").audit()
    #expect(findings.map(\.code) == ["W3107"])
  }

  @Test func aRuleThatIsAlwaysSwitchedOffNeverFires() throws {
    let findings = try book(size: "1%", on: "P(A) >= 0%").audit()
    #expect(findings.map(\.code) == ["W3107"])
  }

  @Test(arguments: [
    "funding = green and funding = red", "vix > 28 and vix < 20", "P(A) > 60% and P(B) > 50%",
  ])
  func aSwitchThatNeedsTwoStatesAtOnceIsNeverOn(condition: String) throws {
    #expect(try book(size: "1%", on: condition).audit().map(\.code) == ["W3108"])
  }

  @Test func fundingThatPaysNothingIsReported() throws {
    let findings = try book(size: "1%", on: "vix > 28", fund: "idle * ramp(P(C), 101%, 110%)")
      .audit()
    #expect(findings.map(\.code) == ["W3109"])
  }

  @Test func aNarrowRuleIsNotCalledDead() throws {
    #expect(try book(size: "1% * ramp(P(A), 98%, 99%)", on: "vix > 99000").audit().isEmpty)
  }
}
