import Diagnostics
import PositionedData
import TestSupport

@testable import Allocation

/// A random client of the default book: holdings, bands, budgets, overlays, needs, by seed.
struct RandomAccount {
  let portfolio: Portfolio
  let probabilities: [Double]
  let signals: String

  private static let tickers = [
    "SGOV", "SHY", "IEF", "TLT", "TIP", "LQD", "HYG", "VOO", "IWM", "QQQ", "VEA", "VWO", "IAU",
    "PDBC",
    "VNQ", "IBIT",
  ]
  private static let sleeves = [
    "us_small", "us_tech", "gold", "commodities", "hy_credit", "ust_long", "tips",
  ]

  init(seed: UInt64, in book: RuleBook) throws {
    var generator = SplitMix64(seed: seed)
    let document = try JSONReader.read(Self.text(&generator), name: "random-\(seed).json")
    var warnings: [Diagnostic] = []
    do {
      portfolio = try Portfolio.read(document, for: book, warnings: &warnings)
    } catch {
      throw FixtureFailure(DiagnosticRenderer.render(error.diagnostics))
    }
    let shares = (0..<3).map { _ in Double.random(in: 0.02...1, using: &generator) }
    let sum = shares.reduce(0, +)
    let first = [shares[0] / sum, shares[1] / sum]
    probabilities = first + [1 - first[0] - first[1]]
    signals =
      ["calm", "calm", "amber", "red", "hawkish"].randomElement(using: &generator) ?? "calm"
  }

  private static func text(_ generator: inout SplitMix64) -> String {
    var holdings: [String] = []
    for ticker in tickers
    where Bool.random(using: &generator) || ticker == "SGOV" || ticker == "VOO" {
      let value = Int.random(in: 1...40, using: &generator) * 10_000
      holdings.append("{\"ticker\": \"\(ticker)\", \"value\": \(value)\(terms(value, &generator))}")
    }
    if Int.random(in: 0..<4, using: &generator) == 0 {
      let contracts = Int.random(in: 1...4, using: &generator)
      holdings.append("{\"ticker\": \"ZT\", \"quantity\": \(contracts), \"price\": 104}")
      holdings.append("{\"ticker\": \"VXM\", \"quantity\": -\(contracts), \"price\": 16}")
    }
    return """
      {"schema": "advisor.portfolio/1", "id": "random", "currency": "USD", "asOf": "2025-12-31",
       "holdings": [\(holdings.joined(separator: ", "))], "cash": 50000,
       "policy": {"strategic": \(strategic(&generator)), "bands": {\(bands(&generator))},
         "limits": {\(limits(&generator))}, "overlays": {\(overlays(&generator))},
         "restrictions": [\(restrictions(&generator))], \(plans(&generator)) "cashNeeds": [{"date": "2026-03-31", "amount": \
      \(Int.random(in: 0...5, using: &generator) * 1000)}]}}
      """
  }

  /// Sale caps and frozen positions, now and then.
  private static func terms(_ value: Int, _ generator: inout SplitMix64) -> String {
    switch Int.random(in: 0..<12, using: &generator) {
    case 0: ", \"maxSale\": \(value / 4)"
    case 1: ", \"trade\": \"none\""
    case 2: ", \"trade\": \"no-sell\""
    default: ""
    }
  }

  private static func strategic(_ generator: inout SplitMix64) -> String {
    guard Int.random(in: 0..<4, using: &generator) == 0 else { return "\"holdings\"" }
    return
      "{\"us_large\": 0.4, \"ust_int\": 0.3, \"gold\": 0.05, \"ig_credit\": 0.15, \"cash\": 0.1}"
  }

  private static func restrictions(_ generator: inout SplitMix64) -> String {
    let names = ["no_crypto", "no_fossil_commodities", "no_high_yield", "svxy_max_1pct_nav"]
    return names.filter { _ in Int.random(in: 0..<5, using: &generator) == 0 }
      .map { "\"\($0)\"" }
      .joined(separator: ", ")
  }

  /// A phase-in, or ring-fenced cash, now and then.
  private static func plans(_ generator: inout SplitMix64) -> String {
    switch Int.random(in: 0..<6, using: &generator) {
    case 0: "\"phaseIn\": {\"tranches\": 4, \"pauseWhen\": \"funding = red or P(C) >= 60%\"},"
    case 1: "\"ringFenced\": 20000,"
    default: ""
    }
  }

  private static func bands(_ generator: inout SplitMix64) -> String {
    var bands = ["\"cash\": [0, 1]"]
    for sleeve in sleeves where Bool.random(using: &generator) {
      let high = Int.random(in: 40...100, using: &generator)
      let isYielding = Int.random(in: 0..<4, using: &generator) == 0
      let band = "\"low\": 0, \"high\": \(high)e-2, \"yields\": 3"
      bands.append("\"\(sleeve)\": \(isYielding ? "{\(band)}" : "[0, \(high)e-2]")")
    }
    return bands.joined(separator: ", ")
  }

  private static func limits(_ generator: inout SplitMix64) -> String {
    var limits: [String] = []
    if Int.random(in: 0..<3, using: &generator) > 0 {
      limits.append("\"turnover\": \(Int.random(in: 3...20, using: &generator))e-2")
    }
    if Int.random(in: 0..<3, using: &generator) > 0 {
      limits.append("\"trackingError\": \(Int.random(in: 20...300, using: &generator))e-4")
    }
    if Bool.random(using: &generator) {
      limits.append("\"stressLoss\": {\"C\": 0.4}")
    }
    return limits.joined(separator: ", ")
  }

  private static func overlays(_ generator: inout SplitMix64) -> String {
    guard Bool.random(using: &generator) else { return "" }
    return """
      "ov_steepener_2s10s": {"allowed": true, "instruments": ["ZT", "ZN"], "max": 0.0001},
      "ov_short_vix": {"allowed": true, "instruments": ["VXM"], "stressBudget": 0.0075}
      """
  }
}
