import Diagnostics
import PositionedData
import TestSupport
import Testing

@testable import Allocation

struct PolicyReadingTests {
  @Test func bandsLimitsAndPlacesAreRead() throws {
    let policy = try ClientFixture.portfolio(
      text: ClientFixture.text(
        policy: """
          {"name": "moderate v3", "strategic": {"us_large": 0.6, "cash": "40%"},
           "groups": {"core": ["us_large", "cash"]},
           "bands": {"equity": [0.4, 0.7], "core": {"low": 0.5, "yields": 3}},
           "limits": {"turnover": {"value": 0.1, "yields": 1}, "stressLoss": {"liquidity-shock": 0.2}},
           "costs": {"gold": 0.0004, "ov_short_vix": 0.05}, "optIn": ["bitcoin"],
           "metric": {"delta": 0.05}, "minimumTrade": 0.001}
          """
      )
    ).policy
    #expect(policy.name == "moderate v3")
    #expect(policy.bands.map(\.name) == ["equity", "core"])
    #expect(policy.bands[1].high == 1)
    #expect(policy.bands[1].yields == 3)
    #expect(policy.turnover?.yields == 1)
    #expect(policy.stressLosses.map(\.scenario) == [2])
    #expect(policy.optIns == ["R15"])
    #expect(policy.metric == Policy.Metric(ridgeVolatilityPerYear: 0.05, costAversion: 0.02))
    #expect(policy.minimumTrade == 0.001)
  }

  @Test func theReferencePolicyFileIsRead() throws {
    let policy = try ClientFixture.portfolio("ref-6040").policy
    #expect(policy.strategic == .holdings)
    #expect(policy.source.name.hasSuffix("policies/ref-6040.json"))
    #expect(policy.overlays.map(\.budget) == [0.000_05, 0.005])
  }

  @Test func aBudgetInOtherTermsIsConverted() throws {
    let policy = try ClientFixture.portfolio(
      text: ClientFixture.text(
        policy:
          #"{"strategic": "holdings", "overlays": {"ov_short_vix": {"allowed": true, "max": 0.0002}}}"#
      )
    ).policy
    // 0.0002 of NAV a point, times a stressed call of 25 points.
    #expect(abs(policy.overlays[0].budget - 0.005) < 1e-15)
  }

  @Test func cashNeedsFallDueByTheCalendar() throws {
    let policy = try ClientFixture.portfolio("c1-retiree").policy
    let start = try #require(CalendarDate("2025-12-31"))
    let needs = policy.cashNeeds(from: start)
    #expect(needs.count == 13)
    #expect(needs.prefix(3).map(\.date.description) == ["2026-01-31", "2026-02-28", "2026-03-31"])
    #expect(policy.cashNeeded(withinMonths: 6, from: start) == Money(55_000))
    let spending = try ClientFixture.portfolio("c4-endowment").policy
    #expect(spending.cashNeeded(withinMonths: 6, from: start) == Money(5_625_000))
    let paid = try #require(CalendarDate("2027-01-01"))
    #expect(try ClientFixture.portfolio("ref-6040").policy.cashNeeds(from: paid).isEmpty)
  }

  @Test func thePauseOfAPhaseInSpeaksTheRulesLanguage() throws {
    let phaseIn = try #require(try ClientFixture.portfolio("c5-windfall").policy.phaseIn)
    #expect(phaseIn.tranches == 6)
    #expect(phaseIn.pauseText == "funding = red or vix > 28 or P(C) >= 50%")
    #expect(phaseIn.pauseWhen != nil)
  }

  @Test func everyMistakeIsReportedAtOnce() throws {
    try expectDiagnostics(
      in: #"""
        {"strategic": 1️⃣{"us_large": 0.6, "gold": 0.39},
         "bands": {"gold": 2️⃣[0.12, 0.08], 3️⃣"godl": [0, 1], "cash": [0, 4️⃣8]},
         "limits": {"stressLoss": {5️⃣"D": 0.1}},
         "restrictions": [6️⃣"no_crypt"],
         "cashNeeds": [7️⃣{"amount": 5}],
         "phaseIn": {"tranches": 8️⃣0, "pauseWhen": "9️⃣vixx > 28"}}
        """#,
      [
        .init(at: 1, "E2022", "the strategic weights add to 99%, not 100%"),
        .init(at: 2, "E2020", "the band of `gold` ends before it begins: 12% to 8%"),
        .init(at: 3, "E2009", "unknown sleeve or group `godl`", help: ["did you mean `gold`?"]),
        .init(
          at: 4,
          "E1104",
          "item 2 of `cash` must be between 0 and 1, found `8`",
          help: ["did you mean `8%`?"]
        ),
        .init(at: 5, "E2009", "unknown scenario `D`"),
        .init(
          at: 6,
          "E2009",
          "unknown restriction `no_crypt`",
          help: ["did you mean `no_crypto`?"]
        ),
        .init(at: 7, "E2035", "a cash need has either a `date`, or `every` and `months`"),
        .init(at: 8, "E1104", "`tranches` must be between 1 and 1000, found `0`"),
        .init(at: 9, "E3104", "unknown signal `vixx`"),
      ]
    ) { text in
      try ClientFixture.policyWarnings(text: text.addingSchema)
    }
  }

  @Test func shortVolatilityThatIsBarredIsRefusedByTheRule() throws {
    try expectDiagnostics(
      in: #"""
        {"strategic": "holdings",
         "restrictions": ["no_derivatives", "no_leveraged_or_inverse_etps"],
         "overlays": {"ov_short_vix": 1️⃣{"allowed": true, "instruments": ["VXM", "SVXY"], "stressBudget": 0.005}}}
        """#,
      [
        .init(
          at: 1,
          "E2026",
          "`ov_short_vix` is allowed, but `no_derivatives`, `no_leveraged_or_inverse_etps` bars every instrument of it: refused to R08 `short-vix`, R08s `short-vix-funded`"
        )
      ]
    ) { text in
      try ClientFixture.policyWarnings(text: text.addingSchema)
    }
  }

  @Test func instrumentsMustBeFormsOfTheirOverlay() throws {
    try expectDiagnostics(
      in: #"""
        {"strategic": "holdings",
         "overlays": {
           "ov_short_vix": {"allowed": true, "instruments": ["VX", 1️⃣"VOO"], "stressBudget": 0.005},
           "ov_steepener_2s10s": {"allowed": true, "instruments": 2️⃣["ZN", "TN"], "max": 0.0001}}}
        """#,
      [
        .init(at: 1, "E2037", "`VOO` is no form of `ov_short_vix`"),
        .init(
          at: 2,
          "E2037",
          "the futures named for `ov_steepener_2s10s` are one leg of two",
          help: ["add one of `ZT`"]
        ),
      ]
    ) { text in
      try ClientFixture.policyWarnings(text: text.addingSchema)
    }
  }

  @Test(arguments: [
    (
      #"{"gold": [0.1, 0.2], "tips": [0.1, 0.2], "commodities": [0.1, 0.2], "real_assets": 1️⃣[0, 0.25]}"#,
      "`real_assets` may be at most 25%, but its sleeves must be at least 30%"
    ),
    (
      #"{"us_large": [0, 0.1], "us_small": [0, 0.1], "us_tech": [0, 0.1], "dev_exus": [0, 0.1], "em_equity": [0, 0.1], "equity": 1️⃣[0.6, 0.7]}"#,
      "`equity` must be at least 60%, but its sleeves may be at most 50%"
    ),
    (
      #"{"us_large": 1️⃣[0.6, 0.7], "gold": [0.5, 0.6]}"#,
      "the least weights add to 110%, more than 100%"
    ),
  ])
  func bandsThatContradictAreRefused(bands: String, summary: String) throws {
    try expectDiagnostics(
      in: #"{"strategic": "holdings", "bands": \#(bands)}"#,
      [.init(at: 1, "E2021", summary)]
    ) { text in
      try ClientFixture.policyWarnings(text: text.addingSchema)
    }
  }

  @Test func aBandThatMayGiveWayContradictsNothing() throws {
    let warnings = try ClientFixture.policyWarnings(
      text:
        #"{"strategic": "holdings", "bands": {"gold": {"low": 0.3, "yields": 1}, "real_assets": [0, 0.2]}}"#
        .addingSchema
    )
    #expect(warnings.isEmpty)
  }

  @Test func anAnchorOutsideItsBandIsWarnedOf() throws {
    try expectDiagnostics(
      in: #"{"strategic": {"gold": 0.2, "cash": 0.8}, "bands": {"gold": 1️⃣[0, 0.1]}}"#,
      [
        .init(
          at: 1,
          "W2023",
          "the strategic weight of `gold` is 20%, outside its band of 0% to 10%"
        )
      ]
    ) { text in
      try ClientFixture.policyWarnings(text: text.addingSchema)
    }
  }

  @Test func budgetsOutsideTheHousesRangeAreFindings() throws {
    let book = try ClientFixture.book()
    let policy = try ClientFixture.portfolio(
      text: ClientFixture.text(policy: #"{"strategic": "holdings", "limits": {"turnover": 0.3}}"#)
    ).policy
    #expect(
      policy.findings(under: book).map(\.summary) == [
        "the policy states no `trackingError`; R12 `budgets` expects 1% to 3%",
        "`turnover` is 30%; R12 `budgets` expects 8% to 20%",
      ]
    )
  }
}

extension String {
  /// The policy with its schema as the last key, which moves no place in the text before it.
  fileprivate var addingSchema: String {
    dropLast() + #", "schema": "advisor.policy/1"}"#
  }
}
