import Allocation

/// Why a sleeve is not bought, and what was wanted and skipped.
struct ExplainAbsenceText: Sendable {
  let plan: Plan
  let presentation: Presentation

  private var common: Sentences { Sentences(presentation) }
  private func say(_ english: String, _ chinese: String) -> String { common.say(english, chinese) }

  /// What was wanted and is not traded.
  var skipped: Page {
    var page = Page(presentation)
    guard !plan.orders.skipped.isEmpty else {
      page.add(say("Nothing was skipped.", "没有未执行的交易。"))
      return page
    }
    var table = Table(
      [
        .init(say("Skipped", "未执行")), .init(say("Wanted", "原拟"), .right),
        .init(say("Why", "原因")), .init(say("By", "依据")),
      ],
      presentation
    )
    for skipped in plan.orders.skipped {
      table.add([
        .init(subject(skipped)), .init(wanted(skipped)), .init(common.skipped(skipped.reason)),
        .init(skipped.id),
      ])
    }
    page.add(table)
    return page
  }

  private func subject(_ skipped: Plan.Skipped) -> String {
    skipped.isSleeve ? presentation(plan.name(ofSleeve: skipped.subject)) : skipped.subject
  }

  private func wanted(_ skipped: Plan.Skipped) -> String {
    let sleeve = plan.sleeves.first { $0.id == skipped.subject }
    let scale = sleeve.map { ExplainScale($0, plan.client) } ?? .percent
    let unit = scale.unit.isEmpty ? "%" : " \(scale.unit)"
    return scale.signed(scale.units(skipped.wanted), presentation.numbers) + unit
  }

  /// Why a sleeve gets no more than it does.
  ///
  /// - Parameters:
  ///   - id: The sleeve's id.
  ///   - name: Its name.
  /// - Returns: What rules wanted of it, and what stands in its way.
  func whyNot(_ id: String, named name: LocalizedText) -> Page {
    var page = Page(presentation)
    page.add(presentation(name), .heading)
    let facts = rules(buying: id) + limits(on: id) + skips(of: id)
    if facts.isEmpty {
      page.add(say("No rule asks for it, and nothing stands in its way.", "没有规则要求它，也没有任何限制。"))
    }
    for fact in facts { page.add(label: fact.label, fact.text, column: 13) }
    return page
  }

  private typealias Fact = (label: String, text: String)

  private func rules(buying id: String) -> [Fact] {
    plan.rules.compactMap { rule in
      let stage = rule.stages.first { $0.sleeve == id }
      guard stage != nil || rule.buys.contains(id) else { return nil }
      let facts = [stage.map(text)].compactMap { $0 } + rule.silences.map(common.silence)
      return (rule.id, facts.joined(separator: say("; ", "；")))
    }
  }

  private func text(of stage: Plan.RuleLine.Stage) -> String {
    let sleeve = plan.sleeves.first { $0.id == stage.sleeve }
    let scale = sleeve.map { ExplainScale($0, plan.client) } ?? .percent
    let unit = scale.unit.isEmpty ? "%" : " \(scale.unit)"
    let amounts = [stage.wanted, stage.afterCaps, stage.funded].map {
      scale.plain($0, presentation.numbers) + unit
    }
    return say(
      "wants \(amounts[0]), \(amounts[1]) after caps, \(amounts[2]) funded",
      "拟\(amounts[0])，限后\(amounts[1])，有资金\(amounts[2])"
    )
  }

  private func limits(on id: String) -> [Fact] {
    guard let index = plan.index(ofSleeve: id), let programme = plan.programme else { return [] }
    return programme.constraints.filter { $0.isBinding && $0.coefficients[index] > 0 }.map { line in
      let place = line.source.map { " (\(common.place($0)))" } ?? ""
      return (say("Limit", "限制"), presentation(line.name) + place)
    }
  }

  private func skips(of id: String) -> [Fact] {
    plan.orders.skipped.filter { $0.subject == id }.map { skipped in
      (say("Skipped", "未执行"), "\(common.skipped(skipped.reason)) \(skipped.id)")
    }
  }
}
