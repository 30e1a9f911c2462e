import Diagnostics
import PositionedData
import TestSupport
import Testing

@testable import Allocation

/// What the sample clients should see; every test names its signal set.
struct ClientTests {
  private static let book = Result { try Fixture.defaultBook() }
  private static let base = [0.40, 0.35, 0.25]
  private static let shock = [0.25, 0.15, 0.60]

  private func answer(_ client: String, _ beliefs: [Double], _ signals: String = "calm") throws
    -> Answered
  {
    let book = try Self.book.get()
    return Answered(
      book: book,
      recommendation: try Fixture.recommendation(
        try Fixture.portfolio(client, in: book),
        at: beliefs,
        signals: signals,
        in: book
      )
    )
  }

  @Test func theRetireeBuysGoldWithinItsBandAndNoOverlay() throws {
    let answer = try answer("c1-retiree", Self.base)
    #expect(answer.weight("gold") > 0.05)
    #expect(answer.weight("gold") <= 0.08 + 1e-9)
    #expect(answer.weight("cash") >= 0.08 - 1e-9)
    #expect(abs(answer.weight("cash") - 0.085) < 0.006)
    #expect(answer.shock("C") > -0.075)
    #expect(answer.weight("svxy") == 0)
    #expect(answer.weight("ov_short_vix") == 0)
    #expect(answer.weight("ov_steepener_2s10s") == 0)
    #expect((answer.recommendation.turnover?.value ?? 1) <= 0.08 + 1e-9)
  }

  @Test func theHouseholdPaysForGoldWithItsBondFundAndRotatesWithinTheSaleCap() throws {
    let answer = try answer("c2-household", Self.base)
    #expect(answer.weight("gold") > 0.04)
    #expect(answer.weight("us_large") >= 0.36 - 0.027 - 1e-9)
    #expect(answer.rule("R03")?.stages.first.map { $0.funded < $0.wanted } == true)
    #expect(abs((answer.rule("R03")?.stages.first?.funded ?? 0) - 0.0135) < 1e-9)
    let sold = answer.recommendation.trades.trades.first { $0.ticker == "VTI" }
    #expect(sold.map { $0.amount.magnitude <= Money(parsingOrZero: "24000") } ?? true)
  }

  @Test func theGrowthClientHoldsAQuarterOfItsShortVixBudgetAsAFund() throws {
    let answer = try answer("c3-growth", Self.base)
    #expect(abs(answer.weight("svxy") - 0.0025) < 0.0003)
    #expect(abs(answer.weight("us_tech") - 0.18) < 0.01)
    #expect(abs(answer.weight("gold") - 0.06) < 0.01)
    #expect(abs(answer.weight("bitcoin") - 0.02) < 1e-9)
  }

  @Test func theEndowmentBarsCommoditiesAndHoldsBothOverlays() throws {
    let answer = try answer("c4-endowment", Self.base)
    #expect(answer.weight("commodities") == 0)
    #expect(abs(answer.weight("ov_steepener_2s10s") - 0.000024) < 0.000002)
    #expect(abs(answer.weight("ov_short_vix") - 0.000075) < 0.000005)
    #expect(answer.recommendation.trades.trades.allSatisfy { $0.ticker != "PRIVATE" })
    #expect(answer.weight("cash") >= 0.0525 - 1e-6)
    let contracts = answer.recommendation.trades.trades.first { $0.ticker == "VX" }
    #expect(contracts.map { $0.side == .sell && abs($0.quantity.doubleValue - 19) <= 1 } == true)
  }

  @Test func theWindfallInvestsOneTrancheAndKeepsItsTaxInBills() throws {
    let answer = try answer("c5-windfall", Self.base)
    #expect(abs((answer.recommendation.turnover?.value ?? 0) - 0.129) < 0.001)
    #expect(answer.weight("cash") > 0.2)
    #expect(answer.rule("R05")?.isActive == false)
  }

  @Test(arguments: [(signals: "red", beliefs: base), (signals: "calm", beliefs: shock)])
  func theWindfallPauses(signals: String, beliefs: [Double]) throws {
    let answer = try answer("c5-windfall", beliefs, signals)
    #expect(answer.recommendation.pause != nil)
    #expect(answer.recommendation.trades.trades.isEmpty)
    #expect(answer.recommendation.lines.allSatisfy { abs($0.weight - $0.today) < 1e-12 })
  }

  @Test(arguments: [("c1-retiree", 22.0), ("c2-household", 52.5), ("c3-growth", 72.6)])
  func aLikelyShockCutsAnEighthOfEquity(client: String, percent: Double) throws {
    let answer = try answer(client, Self.shock)
    // The cash floor takes a little more, and budgets hold some of it back.
    #expect(answer.weight(group: "equity") * 100 < percent + 1)
    #expect(answer.weight(group: "equity") * 100 > percent - 3)
  }

  @Test func theEndowmentStopsShortVixAndKeepsTheSteepenerInAShock() throws {
    let answer = try answer("c4-endowment", Self.shock)
    #expect(answer.weight("ov_short_vix") == 0)
    #expect(answer.weight("ov_steepener_2s10s") > 0)
  }

  /// The five checks a strategist would make on the reference client.
  @Test func theStrategistFindsWhatTheyExpect() throws {
    let base = try answer("ref-6040", Self.base)
    #expect(abs(base.weight(group: "equity") - 0.60) < 0.01)
    #expect(abs(base.change("gold") - 0.04) < 0.01)
    #expect(abs(base.change("us_small") - 0.02) < 0.01)
    #expect(abs(base.change("us_tech") - 0.02) < 0.01)
    let gain = base.recommendation.outlook.expectedReturn
    #expect(abs(gain.weight - gain.today - 0.003) < 0.001)

    let reflation = try answer("ref-6040", [0.20, 0.60, 0.20])
    #expect(abs(reflation.change("gold") - 0.06) < 0.01)
    #expect(abs(reflation.change("commodities") - 0.03) < 0.01)
    #expect(reflation.change("us_small") > reflation.change("us_tech"))
    #expect(reflation.shock("C") > -0.15)

    let shock = try answer("ref-6040", Self.shock)
    #expect(abs(shock.weight(group: "equity") - 0.512) < 0.01)
    #expect(abs(shock.weight("cash") - 0.10) < 1e-6)
    #expect(shock.weight("ov_short_vix") == 0)
    #expect(shock.weight("commodities") == 0)
    #expect(shock.weight("us_small") < 0.04)
    #expect(shock.weight("us_tech") < 0.06)
    #expect(shock.weight("ov_steepener_2s10s") > 0.00002)
    #expect(abs(shock.change("gold") - 0.02) < 0.001)
  }

  /// Where neither turnover nor tracking error binds, the weights inherit the target's monotony.
  @Test func weightsFollowTheRayWhereNoBudgetBinds() throws {
    let book = try Self.book.get()
    let portfolio = try Fixture.portfolio("ref-6040", in: book)
    let beliefs = try #require(Beliefs(Self.base, provenance: "test"))
    var before: Answered?
    for step in 2...30 {
      let moved = beliefs.setting(Double(step) / 50, for: 2)
      let after = Answered(
        book: book,
        recommendation: try Fixture.recommendation(
          portfolio,
          at: moved.probabilities,
          signals: "calm",
          in: book
        )
      )
      defer { before = after }
      guard let before, before.isFree, after.isFree else { continue }
      for sleeve in ["gold", "us_small", "us_tech", "ov_short_vix"] {
        #expect(after.weight(sleeve) <= before.weight(sleeve) + 0.0002, "\(sleeve) at \(step)")
      }
      #expect(after.weight("cash") >= before.weight("cash") - 0.0002, "cash at \(step)")
    }
  }
}

/// A recommendation with its book, asked by name.
private struct Answered {
  let book: RuleBook
  let recommendation: Recommendation

  private func line(_ id: String) -> Recommendation.Line? {
    recommendation.lines.first { book.sleeves[$0.sleeve].id == id }
  }

  func weight(_ id: String) -> Double { line(id)?.weight ?? 0 }

  func change(_ id: String) -> Double { line(id).map { $0.weight - $0.today } ?? 0 }

  func weight(group id: String) -> Double {
    let members = book.groups.first { $0.id == id }?.members ?? []
    return members.reduce(0) { $0 + weight(book.sleeves[$1].id) }
  }

  func shock(_ scenario: String) -> Double {
    recommendation.outlook.scenarios.first { book.scenarios[$0.scenario].id == scenario }?.shock
      .weight
      ?? .nan
  }

  func rule(_ id: String) -> RuleOutcome? { recommendation.rules.first { $0.heading.id == id } }

  /// Whether neither the turnover nor the tracking-error budget binds.
  var isFree: Bool {
    (recommendation.turnover?.multiplier ?? 0) == 0
      && (recommendation.trackingError?.multiplier ?? 0) == 0
  }
}

extension Money {
  fileprivate init(parsingOrZero text: String) {
    self = (try? Money(parsing: text)) ?? .zero
  }
}
