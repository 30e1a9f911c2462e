import Allocation

/// `rebalance -O csv`: a row for each sleeve, or for each order with `--fields trades`.
enum RebalanceCSV {
  /// The columns of the sleeves.
  static let columns = [
    "sleeve", "name", "kind", "unit", "today", "policy", "low", "high", "target", "weight",
    "achieved",
    "change", "reason",
  ]

  /// The rows of the sleeves; weights are fractions of NAV.
  static func sleeves(_ plan: Plan, _ presentation: Presentation) -> CSV {
    var csv = CSV(columns)
    let sentences = RebalanceSentences(plan, presentation)
    for (index, sleeve) in plan.sleeves.enumerated() {
      csv.add([
        .text(sleeve.id), .text(presentation(sleeve.name)),
        .text(sleeve.isFunded ? "funded" : "overlay"),
        .text(sleeve.overlayUnit.map { "NAV per \($0.rawValue)" } ?? "NAV"), .number(sleeve.today),
        .number(sleeve.anchor), bound(sleeve.low), bound(sleeve.high), .number(sleeve.target),
        .number(sleeve.weight), .number(sleeve.achieved), .number(sleeve.change),
        .text(sentences.words(for: plan.mainReason(of: index))),
      ])
    }
    return csv
  }

  /// The rows of the orders; amounts are signed as cash.
  static func trades(_ plan: Plan) -> CSV {
    var csv = CSV([
      "side", "ticker", "sleeves", "quantity", "price", "amount", "currency", "reasons",
    ])
    for trade in plan.orders.trades {
      csv.add([
        .text(trade.side.rawValue), .text(trade.ticker),
        .text(trade.sleeves.joined(separator: " ")),
        .decimal(trade.quantity.description), .decimal(trade.price.description),
        .decimal(trade.amount.description), .text(plan.client.currency),
        .text(trade.reasons.joined(separator: " ")),
      ])
    }
    return csv
  }

  private static func bound(_ value: Double) -> CSV.Cell {
    value.isFinite ? .number(value) : .text("")
  }
}
