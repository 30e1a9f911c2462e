import Diagnostics
import TestSupport
import Testing

@testable import Allocation

struct PortfolioReadingTests {
  @Test(arguments: [
    ("ref-6040", 10_000_000), ("c1-retiree", 1_200_000), ("c2-household", 800_000),
    ("c3-growth", 2_000_000), ("c4-endowment", 250_000_000), ("c5-windfall", 3_000_000),
  ])
  func samplesAreWorthWhatTheySay(id: String, worth: Int) throws {
    #expect(try ClientFixture.portfolio(id).netAssetValue == Money(worth))
  }

  @Test func moneyListedAsAHoldingIsCash() throws {
    let portfolio = try ClientFixture.portfolio("c5-windfall")
    #expect(portfolio.cash == Money(500_000))
    #expect(portfolio.holdings.map(\.ticker) == ["SGOV"])
  }

  @Test func pricesOfTheFileAndOfTheOptionFillIn() throws {
    let text = ClientFixture.text(
      holdings: #"[{"ticker": "VOO", "quantity": "2.5"}, {"ticker": "IWM", "value": 7.25}]"#,
      more: #""prices": {"VOO": 10.01},"#
    )
    let portfolio = try ClientFixture.portfolio(text: text)
    #expect(portfolio.netAssetValue.description == "32.275")
    #expect(portfolio.holdings[1].quantity == nil)
  }

  @Test func aHoldingMayNameItsOwnSleeves() throws {
    let text = ClientFixture.text(
      holdings:
        #"[{"ticker": "Mein \"Fonds\"\u0007", "value": 10, "sleeve": {"us_large": 0.333333, "gold": 0.666667}, "trade": "none"}]"#
    )
    let holding = try #require(try ClientFixture.portfolio(text: text).holdings.first)
    #expect(holding.sleeves.reduce(0) { $0 + $1.share } == 1)
    #expect(holding.leastValue == holding.value)
    #expect(holding.ticker == "Mein \"Fonds\"\u{7}")
  }

  @Test func futuresMayBeSoldShortAndAreWorthNothing() throws {
    let text = ClientFixture.text(
      holdings: #"[{"ticker": "ZN", "quantity": -4}, {"ticker": "VOO", "quantity": 1, "price": 5}]"#
    )
    let portfolio = try ClientFixture.portfolio(text: text)
    #expect(portfolio.holdings[0].quantity == Quantity(-4))
    #expect(portfolio.netAssetValue == Money(5))
  }

  @Test func everyMistakeIsReportedAtOnce() throws {
    let marked = #"""
      {"schema": "advisor.portfolio/1", "id": "x", "currency": 1️⃣"usd", "asof2": 1,
       "holdings": [
         {"ticker": 2️⃣"VOOO", "quantity": 1, "price": 1},
         3️⃣{"ticker": "IWM", "quantity": 1},
         {"ticker": "QQQ", "quantity": 4️⃣-1, "price": 1},
         {"ticker": 5️⃣"IWM", "value": 1},
         {"ticker": "IEF", "quantity": 6️⃣"NaN", "price": 7️⃣1e400},
         {"ticker": "TLT", "value": 1, "maxSale": 8️⃣2}
       ],
       "cash": 9️⃣-5,
       "policy": {"strategic": "holdings"}}
      """#
    try expectDiagnostics(
      in: marked.replacing(#", "asof2": 1"#, with: ""),
      [
        .init(
          at: 1,
          "E2011",
          "`usd` is not a currency code",
          help: ["write `USD`"]
        ),
        .init(
          at: 2,
          "E2002",
          "unknown ticker `VOOO`",
          help: [
            "did you mean `VOO`?",
            "to hold what the rules do not know, give it a `sleeve`, such as \"sleeve\": \"us_large\", or add it to rules/instruments.yaml",
          ]
        ),
        .init(
          at: 3,
          "E2003",
          "no price for `IWM`",
          help: ["add `\"price\"` to the holding, or `\"IWM\"` to `prices`"]
        ),
        .init(at: 4, "E2006", "`quantity` is negative: `-1`"),
        .init(at: 5, "E2004", "`IWM` is held twice", notes: ["it is listed here first"]),
        .init(
          at: 6,
          "E1103",
          "expected an amount for `quantity`, found `NaN`",
          help: ["amounts are written like `1234.56`"]
        ),
        .init(at: 7, "E2005", "`price` is too large: `1e400`"),
        .init(at: 8, "W2013", "`maxSale` is 2.00, more than the holding is worth (1.00)"),
        .init(at: 9, "E2006", "`cash` is negative: `-5`"),
      ],
      throwing: ClientFixture.portfolio(text:)
    )
  }

  @Test(arguments: [
    (
      #"[{"ticker": "VOO", "quantity": 1, "price": 1, "value": 1️⃣1}]"#, "E2012",
      "a holding has either a quantity or a value"
    ),
    (
      #"[{"ticker": "VOO", "value": 1, "price": 1️⃣1}]"#, "E2012",
      "a holding that states its value has no price"
    ),
    (#"[1️⃣{"ticker": "VOO"}]"#, "E2003", "the holding says neither a quantity nor a value"),
    (
      #"[{"ticker": "VOO", "quantity": 1, "price": 1️⃣0}]"#, "E2006",
      "`price` is zero; it must be more"
    ),
    (
      #"[{"ticker": "VOO", "quantity": 1, "price": 1️⃣1.0000001}]"#, "E2005",
      "`price` has more than 6 decimal places: `1.0000001`"
    ),
    (
      #"[{"ticker": "VOO", "value": 1️⃣"1,000"}]"#, "E1103",
      "expected an amount for `value`, found `1,000`"
    ),
    (
      #"[{"ticker": "VOO", "value": 1, "1️⃣trad": "none"}]"#, "E1102",
      "unknown key `trad` in a holding"
    ),
    (
      #"[{"ticker": "VOO", "value": 1, "trade": 1️⃣"never"}]"#, "E1106",
      "`never` is not allowed for `trade`"
    ),
    (
      #"[{"ticker": "ABC", "value": 1, "sleeve": 1️⃣"us_larg"}]"#, "E2009", "unknown sleeve `us_larg`"
    ),
    (
      #"[{"ticker": "ABC", "value": 1, "sleeve": 1️⃣{"us_large": 0.5, "gold": 0.4}}]"#, "E2008",
      "the shares of the sleeves add to 90%, not 100%"
    ),
    (
      #"[{"ticker": "ABC", "value": 1, "sleeve": 1️⃣"ov_short_vix"}]"#, "E2009",
      "`ov_short_vix` is an overlay: it holds no capital and has no weight"
    ),
    (
      #"[{"ticker": "VOO", "value": 1}, {"ticker": "VX", "quantity": 1️⃣0.5}]"#, "E2005",
      "`quantity` of a future must be whole"
    ),
    (
      #"[{"ticker": "USD", "quantity": 5, "price": 1️⃣2}]"#, "E2015",
      "the price of the account's own currency is 1"
    ),
  ])
  func aBadHoldingIsRefused(holdings: String, code: String, summary: String) throws {
    // A key's place is its opening quote.
    let marked = holdings.replacing("\"1️⃣", with: "1️⃣\"")
    try expectDiagnostics(
      in: ClientFixture.text(holdings: marked),
      [.init(at: 1, code, summary)],
      throwing: ClientFixture.portfolio(text:)
    )
  }

  @Test func aPortfolioWorthNothingHasNoWeights() throws {
    try expectDiagnostics(
      in: "1️⃣" + ClientFixture.text(holdings: "[]"),
      [.init(at: 1, "E2007", "the portfolio is worth nothing")],
      throwing: ClientFixture.portfolio(text:)
    )
  }

  @Test func aPlanGivenAsAPortfolioIsNamedAndNothingElse() throws {
    try expectDiagnostics(
      in: #"{"schema": 1️⃣"advisor.plan/1", "sleeves": []}"#,
      [.init(at: 1, "E2001", "the schema is `advisor.plan/1`, not `advisor.portfolio/1`")],
      throwing: ClientFixture.portfolio(text:)
    )
  }

  @Test func anotherVersionIsRefusedButRead() throws {
    try expectDiagnostics(
      in:
        #"1️⃣{"schema": 2️⃣"advisor.portfolio/2", "id": "x", "currency": "USD", "holdings": [], "cash": 1}"#,
      [
        .init(at: 1, "E1101", "a portfolio needs the key `policy`"),
        .init(at: 2, "E2001", "the schema is `advisor.portfolio/2`, not `advisor.portfolio/1`"),
      ],
      throwing: ClientFixture.portfolio(text:)
    )
  }

  @Test func moreIsFencedThanThereIs() throws {
    try expectDiagnostics(
      in: ClientFixture.text(policy: #"{"strategic": "holdings", "ringFenced": 1️⃣1000.01}"#),
      [
        .init(
          at: 1,
          "E2028",
          "`ringFenced` is 1,000.01, more than the portfolio is worth (1,000.00)"
        )
      ],
      throwing: ClientFixture.portfolio(text:)
    )
  }

  @Test(arguments: 0..<300)
  func mutilatedPortfoliosNeverTrap(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let id = ClientFixture.ids[Int.random(in: 0..<ClientFixture.ids.count, using: &random)]
    var bytes = Array(try ClientFixture.text(of: "\(id).json").utf8)
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      let place = Int.random(in: bytes.indices, using: &random)
      switch Int.random(in: 0...2, using: &random) {
      case 0: bytes[place] = UInt8.random(in: 32...126, using: &random)
      case 1: bytes.remove(at: place)
      default: bytes.insert(UInt8.random(in: 48...57, using: &random), at: place)
      }
    }
    do {
      _ = try ClientFixture.portfolio(text: String(decoding: bytes, as: UTF8.self))
    } catch let error as InputError {
      #expect(error.diagnostics.contains { $0.severity == .error })
    }
  }
}
