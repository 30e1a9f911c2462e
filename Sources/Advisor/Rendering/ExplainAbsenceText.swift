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
    let facts = rules(buying: id) + range(of: id) + limits(on: id) + cuts(of: id) + skips(of: id)
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
      "目标\(amounts[0])，上限后\(amounts[1])，已落实\(amounts[2])"
    )
  }

  private func limits(on id: String) -> [Fact] {
    guard let index = plan.index(ofSleeve: id), let programme = plan.programme else { return [] }
    return programme.constraints.filter { $0.isBinding && $0.coefficients[index] > 0 }.map { line in
      let place = line.source.map { " (\(common.place($0)))" } ?? ""
      return (say("Limit", "限制"), presentation(line.name) + place)
    }
  }

  /// The range it must stay in, with the room that is left above.
  private func range(of id: String) -> [Fact] {
    guard let sleeve = plan.sleeves.first(where: { $0.id == id }), sleeve.high < 1, sleeve.isFunded
    else { return [] }
    let numbers = presentation.numbers
    let (high, room) = (numbers.percent(sleeve.high), numbers.percent(sleeve.high - sleeve.weight))
    let text = say("at most \(high), \(room) points away", "上限\(high)，尚距\(room)个百分点")
    return [(say("Range", "区间"), text)]
  }

  /// What budgets and costs take from it.
  private func cuts(of id: String) -> [Fact] {
    guard let index = plan.index(ofSleeve: id), plan.sleeves[index].isFunded else { return [] }
    let sentences = ExplainSentences(plan, presentation)
    return plan.explanation.contributions.filter { part in
      part.kind.isCut && part.values[index] <= -Self.leastCut
    }.map { (common.points($0.values[index]), sentences.step($0, index)) }
  }

  /// Half of the last digit shown, a fraction of NAV.
  private static let leastCut = 0.000_05

  private func skips(of id: String) -> [Fact] {
    plan.orders.skipped.filter { $0.subject == id }.map { skipped in
      (say("Skipped", "未执行"), "\(common.skipped(skipped.reason)) \(skipped.id)")
    } + missed(id)
  }

  /// What the orders leave undone, as where an instrument has no price or trades in whole lots.
  private func missed(_ id: String) -> [Fact] {
    guard let sleeve = plan.sleeves.first(where: { $0.id == id }), sleeve.isFunded,
      sleeve.weight - sleeve.achieved >= Self.leastCut
    else { return [] }
    let numbers = presentation.numbers
    let (achieved, target) = (numbers.percent(sleeve.achieved), numbers.percent(sleeve.weight))
    let text = say(
      "reach \(achieved) of the target \(target); see advisor explain --skipped",
      "达到\(achieved)，目标\(target)；见 advisor explain --skipped"
    )
    return [(say("Orders", "指令"), text)]
  }
}

extension Explanation.Kind {
  /// Whether it takes from what rules and policy ask.
  fileprivate var isCut: Bool {
    switch self {
    case .policy, .rule, .payers, .limit: false
    case .turnover, .trackingError, .cost: true
    }
  }
}
