import Allocation
import Diagnostics

/// The sentences of `explain`, in both languages; nothing here decides anything.
struct ExplainSentences: Sendable {
  let common: Sentences
  let rebalance: RebalanceSentences
  let plan: Plan

  init(_ plan: Plan, _ presentation: Presentation) {
    self.plan = plan
    common = Sentences(presentation)
    rebalance = RebalanceSentences(plan, presentation)
  }

  private var presentation: Presentation { common.presentation }
  private var numbers: NumberStyle { presentation.numbers }
  private func say(_ english: String, _ chinese: String) -> String { common.say(english, chinese) }

  var now: String { say("now", "现在") }
  var target: String { say("target", "目标") }

  /// `Gold 2.00% → 6.24%   buy USD 424,256`.
  func heading(of index: Int, scale: ExplainScale) -> String {
    let sleeve = plan.sleeves[index]
    let ends = scale.ends(of: index, in: plan)
    let unit = sleeve.isFunded ? "%" : " \(scale.unit)"
    let (now, target) = (
      scale.plain(units: ends.now, numbers), scale.plain(units: ends.target, numbers)
    )
    let move = "\(presentation(sleeve.name)) \(now)\(unit) → \(target)\(unit)"
    guard ends.now != ends.target else { return "\(move)   \(say("no change", "不变"))" }
    guard sleeve.isFunded else { return move }
    let amount = numbers.whole(abs(sleeve.change) * plan.client.netAssetValue.doubleValue)
    let side = common.side(sleeve.change > 0 ? .buy : .sell)
    return "\(move)   \(side) \(plan.client.currency) \(amount)"
  }

  /// What one step of a waterfall is.
  func step(_ part: Plan.Contribution, _ index: Int) -> String {
    switch part.kind {
    case .policy:
      say("back to policy weight ", "回到政策权重 ") + numbers.percent(plan.sleeves[index].anchor)
    case .rule: ruleStep(part, index)
    case .payers:
      part.values[index] > 0
        ? "\(part.reason) \(presentation(part.name))"
        : say("pays for \(part.reason) ", "为\(part.reason)出资：") + presentation(part.name)
    case .limit: say("limit: ", "限制：") + presentation(part.name)
    case .turnover: say("turnover budget, shared out", "换手预算分摊")
    case .trackingError: say("tracking-error budget", "跟踪误差预算")
    case .cost: say("trading costs", "交易成本")
    }
  }

  private func ruleStep(_ part: Plan.Contribution, _ index: Int) -> String {
    guard part.values[index] < 0 else { return "\(part.reason) \(presentation(part.name))" }
    let bought = plan.bought(by: [part.reason]).map { presentation(plan.name(ofSleeve: $0)) }
    return say("pays for \(part.reason) ", "为\(part.reason)出资：") + presentation.list(bought)
  }

  /// The lines under a waterfall.
  func notes(on sleeve: Plan.SleeveLine, _ index: Int, scale: ExplainScale)
    -> [RebalanceSentences.Note]
  {
    [robust(sleeve), nextLimit(sleeve, index, scale), several].compactMap { $0 }
  }

  private func robust(_ sleeve: Plan.SleeveLine) -> RebalanceSentences.Note? {
    let buying = plan.rules.filter { rule in
      rule.stages.contains { $0.sleeve == sleeve.id && $0.funded > 0 }
    }
    guard !buying.isEmpty else { return nil }
    let ids = Set(buying.map(\.id))
    let flips = plan.flips.filter { ids.contains($0.rule) }
    let text =
      flips.min { $0.margin < $1.margin }.map(rebalance.words)
      ?? say("the tilt stays at every probability mix", "在任何概率组合下倾斜都存在")
    return .init(label: say("Robust", "稳健性"), text: text, isWarning: false)
  }

  private func nextLimit(_ sleeve: Plan.SleeveLine, _ index: Int, _ scale: ExplainScale)
    -> RebalanceSentences.Note?
  {
    let isRising = sleeve.weight >= sleeve.today
    let bound = isRising ? sleeve.high : sleeve.low
    guard bound.isFinite else { return nil }
    let target = scale.ends(of: index, in: plan).target
    let room = scale.plain(units: abs(scale.units(bound) - target), numbers)
    let at = scale.plain(bound, numbers)
    let unit = sleeve.isFunded ? say("points", "个百分点") : scale.unit
    let text = say(
      "\(isRising ? "range cap" : "range floor") \(at), \(room) \(unit) away",
      "区间\(isRising ? "上限" : "下限") \(at)，尚距 \(room) \(unit)"
    )
    return .init(label: say("Next limit", "下一限制"), text: text, isWarning: false)
  }

  private var several: RebalanceSentences.Note? {
    guard plan.explanation.isOneOfSeveral else { return nil }
    let text = say(
      "two lines say the same, so this is one of several explanations of the same weights",
      "有两条限制含义相同，故此为同一权重的多种解释之一"
    )
    return .init(label: say("Note", "说明"), text: text, isWarning: false)
  }
}

extension String {
  /// The cells the text takes.
  var cells: Int { displayWidth }

  /// The text cut to a width in cells.
  func cut(to width: Int) -> String { truncated(toWidth: max(width, 8)) }
}
