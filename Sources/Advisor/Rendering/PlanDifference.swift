import Allocation

/// What is different between two plans.
struct PlanDifference: Sendable {
  let from: Plan
  let to: Plan
  let presentation: Presentation

  private func say(_ english: String, _ chinese: String) -> String {
    presentation(english, chinese)
  }
  private var numbers: NumberStyle { presentation.numbers }

  /// Whether weights or trades differ.
  var isDifferent: Bool { from.sleeves != to.sleeves || from.orders.trades != to.orders.trades }

  /// The page.
  var page: Page {
    var page = Page(presentation)
    page.add(say("Plan \(from.id) → \(to.id)", "方案 \(from.id) → \(to.id)"), .heading)
    for fact in facts { page.add("  " + fact) }
    guard isDifferent else {
      page.add(say("Same weights, same trades.", "权重与交易相同。"))
      return page
    }
    page.add(table)
    return page
  }

  private var facts: [String] {
    var facts = from.asOf == to.asOf ? [] : ["\(from.asOf) → \(to.asOf)"]
    let before = Dictionary(from.inputs.map { ($0.name, $0.sha256) }) { first, _ in first }
    let changed = to.inputs.filter { before[$0.name] != $0.sha256 }.map(\.name)
    if !changed.isEmpty { facts.append(say("changed: ", "已改变：") + presentation.list(changed)) }
    let old = Dictionary(from.scenarios.map { ($0.id, $0.probability) }) { first, _ in first }
    let moves = to.scenarios.compactMap { line -> String? in
      guard let past = old[line.id], past != line.probability else { return nil }
      let name = presentation(line.slug, line.name.chinese)
      return "\(name) \(numbers.probability(past)) → \(numbers.probability(line.probability))"
    }
    if !moves.isEmpty { facts.append(presentation.joined(moves)) }
    return facts
  }

  private var table: Table {
    var table = Table(
      [
        .init(say("Asset", "资产")), .init(say("Weight", "权重"), .right), .init("→", .right),
        .init(say("Change", "变化"), .right),
      ],
      presentation
    )
    for line in WeightComparison(rows).lines
    where line.row.after != line.row.before || line.before != line.after {
      table.add(line.cells(numbers))
    }
    return table
  }

  /// The sleeves of the later plan, then those that only the earlier one has.
  private var rows: [WeightComparison.Row] {
    let later = to.sleeves.map { sleeve in
      WeightComparison.Row(
        presentation(sleeve.name),
        before: from.sleeves.first { $0.id == sleeve.id }.map { weight(of: $0, in: from) },
        after: weight(of: sleeve, in: to)
      )
    }
    let gone = from.sleeves.filter { to.index(ofSleeve: $0.id) == nil }.map { sleeve in
      WeightComparison.Row(
        presentation(sleeve.name),
        before: weight(of: sleeve, in: from),
        after: nil
      )
    }
    return later + gone
  }

  private func weight(of sleeve: Plan.SleeveLine, in plan: Plan) -> (Double, ExplainScale) {
    (sleeve.weight, ExplainScale(sleeve, plan.client))
  }
}
