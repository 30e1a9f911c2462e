import TestSupport

/// Writes portfolios as programs of all kinds might: any order of keys, spacing, escapes and forms of numbers.
struct RandomPortfolioText {
  var random: SplitMix64
  /// How often, in a hundred, something is written in a rare way.
  let rarity: Int

  init(seed: UInt64, rarity: Int) {
    random = SplitMix64(seed: seed)
    self.rarity = rarity
  }

  mutating func text() -> String {
    var members = [
      ("schema", #""advisor.portfolio/1""#), ("id", word("account-1")), ("currency", #""USD""#),
      ("asOf", #""2025-12-31""#), ("cash", amount(5_000)), ("holdings", holdings()),
      ("policy", policy()),
    ]
    if often { members.append(("name", word("M\u{FC}ller & \u{4E2D}"))) }
    if isRare { members.append(("prices", #"{"VOO": 625.5}"#)) }
    return object(members)
  }

  private var isRare: Bool {
    mutating get { Int.random(in: 0..<100, using: &random) < rarity }
  }
  private var often: Bool { mutating get { .random(using: &random) } }

  // MARK: Parts

  private mutating func holdings() -> String {
    var tickers = ["SHY", "IEF", "TIP", "VOO", "IWM", "VEA", "IAU", "VNQ"].shuffled(using: &random)
    if isRare { tickers.append(["USD", "ZN", "Fonds", "VOO"].randomElement(using: &random) ?? "") }
    return list(tickers.map { holding($0) })
  }

  private mutating func holding(_ ticker: String) -> String {
    var members = [("ticker", word(ticker))]
    if isRare || Int.random(in: 0..<4, using: &random) == 0 {
      members.append(("value", amount(9_000)))
      if often { members.append(("maxSale", amount(100))) }
    } else {
      members += [("quantity", amount(90)), ("price", amount(80))]
    }
    if often {
      let trade = ["any", "no-buy", "no-sell", "none"].randomElement(using: &random) ?? "any"
      members.append(("trade", word(trade)))
    }
    if isRare {
      let sleeve = [#""us_large""#, #"{"us_large": 0.5, "gold": 0.5}"#, #""vix_short""#]
      members.append(("sleeve", sleeve.randomElement(using: &random) ?? ""))
    }
    return object(members)
  }

  private mutating func policy() -> String {
    var members = [("strategic", strategic()), ("bands", bands())]
    if often { members.append(("limits", limits())) }
    if often { members.append(("name", word("growth"))) }
    if often { members.append(("metric", object([("delta", "0.1"), ("kappa", fraction(0.02))]))) }
    if often { members.append(("restrictions", list([word("no_derivatives")]))) }
    if often { members.append(("costs", object([("gold", fraction(0.001))]))) }
    if often { members.append(("minimumTrade", fraction(0.01))) }
    if often { members.append(("ringFenced", amount(300))) }
    if isRare { members.append(("optIn", "[]")) }
    if isRare { members.append(("overlays", "{}")) }
    return object(members)
  }

  private mutating func strategic() -> String {
    guard often else { return word("holdings") }
    return object([
      ("us_large", fraction(0.5)), ("ust_int", fraction(0.3)), ("gold", fraction(0.2)),
    ])
  }

  private mutating func bands() -> String {
    object([
      ("gold", list([fraction(0.05), fraction(0.3)])),
      ("equity", object([("high", fraction(0.9)), ("yields", "2")])),
      ("us_large", list([fraction(isRare ? 0.95 : 0), "1"])),
    ])
  }

  private mutating func limits() -> String {
    var members = [("turnover", fraction(0.04)), ("trackingError", fraction(0.02))]
    if often { members.append(("marginOfCash", fraction(0.5))) }
    if often {
      let loss = object([("value", fraction(0.2)), ("yields", "1")])
      members.append(("stressLoss", object([(often ? "C" : "liquidity-shock", loss)])))
    }
    return object(members)
  }

  // MARK: Forms

  private mutating func amount(_ greatest: Int) -> String {
    let whole = Int.random(in: 1...greatest, using: &random)
    let number = often ? "\(whole)" : "\(whole).\(Int.random(in: 0...999, using: &random))"
    if isRare {
      let forms = ["\(number)e0", "-\(number)", "0\(number)", "\(number)00000001"]
      return forms.randomElement(using: &random) ?? ""
    }
    return often ? number : "\"\(number)\""
  }

  private mutating func fraction(_ value: Double) -> String {
    guard isRare else { return "\(value)" }
    let long = "\(value)0000000000000000000001"
    let forms = ["\"\(value * 100)%\"", "\(value)0", "\(value)e0", long]
    return forms.randomElement(using: &random) ?? ""
  }

  private mutating func word(_ text: String) -> String {
    guard isRare, let first = text.unicodeScalars.first, first.isASCII else { return "\"\(text)\"" }
    let hex = String(first.value, radix: 16)
    return "\"\\u00\(hex)\(text.dropFirst())\""
  }

  private mutating func list(_ items: [String]) -> String {
    "[" + items.map { space() + $0 + space() }.joined(separator: ",") + "]"
  }

  private mutating func object(_ members: [(String, String)]) -> String {
    let entries = members.shuffled(using: &random).map { member in
      "\(space())\(word(member.0))\(space()):\(space())\(member.1)\(space())"
    }
    return "{" + entries.joined(separator: ",") + "}"
  }

  private mutating func space() -> String {
    ["", "", "", " ", "\t", "\r\n "].randomElement(using: &random) ?? ""
  }
}
