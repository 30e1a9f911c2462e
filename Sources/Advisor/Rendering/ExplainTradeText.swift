import Allocation

/// One order: what is traded, and which reasons move its sleeves.
struct ExplainTradeText: Sendable {
  let plan: Plan
  let trade: Plan.Trade
  let presentation: Presentation

  /// The page: the order, then each of its sleeves.
  var page: Page {
    let common = Sentences(presentation)
    var page = Page(presentation)
    let amount = presentation.numbers.grouping(
      trade.amount.magnitude.roundedToCents.description.withCents
    )
    page.add(
      "\(common.side(trade.side)) \(trade.quantity.grouped) \(trade.ticker) × \(trade.price.grouped) = "
        + "\(plan.client.currency) \(amount)",
      .heading
    )
    page.add(
      label: presentation("Reasons", "理由"),
      presentation.list(trade.reasons),
      column: 13
    )
    for id in trade.sleeves {
      guard let index = plan.index(ofSleeve: id) else { continue }
      page.addBlank()
      for line in ExplainSleeveText(plan: plan, index: index, presentation: presentation).page.lines
      {
        page.add(line)
      }
    }
    return page
  }
}
