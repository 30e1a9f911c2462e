import Allocation

/// How far what is held is from a plan.
struct HoldingsDifference: Sendable {
  /// The portfolio as a plan of today has it.
  let held: Plan
  let plan: Plan
  let presentation: Presentation

  /// A weight counts as the same within half of what is shown: hundredths of a percent, whole units.
  private static func isAway(_ row: WeightComparison.Row) -> Bool {
    abs((row.after ?? 0) - row.before) > (row.unit == nil ? 0.005 : 0.5)
  }

  private var rows: [WeightComparison.Row] {
    let ids =
      plan.sleeves.map(\.id) + held.sleeves.map(\.id).filter { plan.index(ofSleeve: $0) == nil }
    return ids.compactMap { id in
      let (one, other) = (
        held.sleeves.first { $0.id == id }, plan.sleeves.first { $0.id == id }
      )
      guard let sleeve = other ?? one else { return nil }
      return WeightComparison.Row(
        presentation(sleeve.name),
        before: one.map { ($0.today, ExplainScale($0, held.client)) },
        after: (other?.weight ?? 0, ExplainScale(sleeve, plan.client))
      )
    }
  }

  /// Whether any weight is away from the plan.
  var isDifferent: Bool { rows.contains(where: Self.isAway) }

  /// The page.
  var page: Page {
    var page = Page(presentation)
    page.add("\(held.client.id) → \(presentation("plan", "方案")) \(plan.id)", .heading)
    guard isDifferent else {
      page.add(presentation("Everything is as planned.", "持仓与方案一致。"))
      return page
    }
    var table = Table(
      [
        .init(presentation("Asset", "资产")), .init(presentation("Now", "当前"), .right),
        .init(presentation("Plan", "方案"), .right), .init(presentation("To go", "差额"), .right),
      ],
      presentation
    )
    for line in WeightComparison(rows).lines
    where line.before != line.after || Self.isAway(line.row) {
      table.add(line.cells(presentation.numbers))
    }
    page.add(table)
    return page
  }
}
