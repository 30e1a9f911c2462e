import Allocation

/// How far what is held is from a plan.
struct HoldingsDifference: Sendable {
  /// The portfolio as a plan of today has it.
  let held: Plan
  let plan: Plan
  let presentation: Presentation

  /// A weight counts as the same within half of what is shown.
  private static let tolerance = 0.5e-4

  private var rows: [(name: String, held: Double, wanted: Double)] {
    let ids =
      plan.sleeves.map(\.id) + held.sleeves.map(\.id).filter { plan.index(ofSleeve: $0) == nil }
    return ids.compactMap { id in
      let (one, other) = (
        held.sleeves.first { $0.id == id }, plan.sleeves.first { $0.id == id }
      )
      guard let name = (other ?? one)?.name else { return nil }
      return (presentation(name), one?.today ?? 0, other?.weight ?? 0)
    }
  }

  /// Whether any weight is away from the plan.
  var isDifferent: Bool { rows.contains { abs($0.wanted - $0.held) > Self.tolerance } }

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
    let numbers = presentation.numbers
    for row in rows where abs(row.wanted - row.held) > Self.tolerance {
      table.add([
        .init(row.name, .name), .init(numbers.percent(row.held)),
        .init(numbers.percent(row.wanted)), .init(numbers.signed(100 * (row.wanted - row.held), 2)),
      ])
    }
    page.add(table)
    return page
  }
}
