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
    page.add(common.order(trade, plan), .heading)
    page.add(
      label: presentation("Reasons", "理由"),
      presentation.list(trade.reasons.map(common.reason)),
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
