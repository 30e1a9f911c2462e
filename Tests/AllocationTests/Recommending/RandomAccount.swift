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
      holdings.append("{\"ticker\": \"\(ticker)\", \"value\": \(value)}")
    }
    return """
      {"schema": "advisor.portfolio/1", "id": "random", "currency": "USD", "asOf": "2025-12-31",
       "holdings": [\(holdings.joined(separator: ", "))], "cash": 50000,
       "policy": {"strategic": "holdings", "bands": {\(bands(&generator))},
         "limits": {\(limits(&generator))}, "overlays": {\(overlays(&generator))},
         "restrictions": [], "cashNeeds": [{"date": "2026-03-31", "amount": \
      \(Int.random(in: 0...5, using: &generator) * 1000)}]}}
      """
  }

  private static func bands(_ generator: inout SplitMix64) -> String {
    var bands = ["\"cash\": [0, 1]"]
    for sleeve in sleeves where Bool.random(using: &generator) {
      bands.append("\"\(sleeve)\": [0, \(Int.random(in: 40...100, using: &generator))e-2]")
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
