import Allocation

extension MemoWriter {
  /// What changes, why, what it costs and the main risk: at most 90 words or 180 characters.
  var summary: String {
    sentences(
      [summaryOfChange, summaryOfReason, summaryOfCost, summaryOfRisk].filter { !$0.isEmpty }
    )
  }

  private var summaryOfChange: String {
    guard facts.changesAnything else {
      return say("We recommend leaving the portfolio as it is.", "建议维持现有组合不变。")
    }
    let turnover = MemoNumbers.percent(plan.risk?.turnover ?? 0, 1)
    let less = facts.decreases.prefix(2).map { name($0.index) }
    let more = facts.increases.prefix(3).map { name($0.index) }
    guard !less.isEmpty, !more.isEmpty else {
      return say("We recommend a change in derivatives alone.", "建议仅调整衍生品头寸。")
    }
    return say(
      "We recommend moving \(turnover) of the portfolio: mainly less in \(list(less)); more in \(list(more)).",
      "建议调整组合的\(turnover)：主要减持\(list(less))，增持\(list(more))。"
    )
  }

  private var summaryOfReason: String {
    guard let scenario = drivingScenario else { return "" }
    let now = MemoNumbers.chances(scenario.probability)
    guard let before = previousProbability(of: scenario), before != scenario.probability else {
      return say(
        "We give “\(name(scenario))” \(now) chances in 100.",
        "我们对“\(name(scenario))”的概率判断为\(now)%。"
      )
    }
    let old = MemoNumbers.chances(before)
    let isUp = scenario.probability > before
    return say(
      "We now give “\(name(scenario))” \(now) chances in 100, \(isUp ? "up" : "down") from \(old).",
      "我们对“\(name(scenario))”的概率判断由\(old)%\(isUp ? "上调" : "下调")至\(now)%。"
    )
  }

  private var summaryOfCost: String {
    guard facts.changesAnything else { return "" }
    let cost = money(plan.orders.estimatedCost.doubleValue)
    return say("The change should cost about \(cost) in trading.", "预计交易成本约\(cost)。")
  }

  private var summaryOfRisk: String {
    guard let loss = worstLoss else { return "" }
    let otherwise = facts.changesAnything ? comma + self.otherwise(loss) : ""
    return say(
      "If “\(loss.name)” comes, we assume a loss of about \(money(loss.after))\(otherwise). These figures are hypothetical; real losses may be larger.",
      "若出现“\(loss.name)”，我们假设亏损约\(money(loss.after))\(otherwise)；上述为假设数据，实际损失可能更大。"
    )
  }

  /// How a loss compares with changing nothing.
  func otherwise(_ loss: Loss) -> String {
    if loss.before >= 0 { return say("against none if nothing changes", "不调整则无亏损") }
    if money(loss.after) == money(loss.before) {
      return say("much as if nothing changes", "与不调整相近")
    }
    return say(
      "against \(money(loss.before)) if nothing changes",
      "不调整则约\(money(loss.before))"
    )
  }

  /// The scenario behind the largest purchase: the one that raises its rule most.
  var drivingScenario: Plan.ScenarioLine? {
    guard let largest = facts.increases.first,
      let reason = facts.mainReason(of: largest.index),
      let rule = plan.rules.first(where: { $0.id == reason.reason }),
      let driver = rule.drivers.max(by: { $0.slopePerPoint < $1.slopePerPoint }),
      driver.slopePerPoint > 0
    else { return nil }
    return plan.scenarios.first { $0.id == driver.scenario }
  }

  /// What the first revision of the path gave a scenario.
  func previousProbability(of scenario: Plan.ScenarioLine) -> Double? {
    guard sources.beliefPath.count > 1 else { return nil }
    return sources.beliefPath.first?.probabilities[scenario.id]
  }

  /// The worst loss the memo may show, in money: of a scenario's shock, or of a replay where projections
  /// are off.
  var worstLoss: Loss? {
    guard frame.allowsProjections else { return worstReplay }
    guard let worst = facts.worst, worst.result.shock.weight < 0 else { return nil }
    return loss(name(worst.scenario), worst.result.shock)
  }

  /// The deepest loss of a replay; `nil` where none loses.
  var worstReplay: Loss? {
    guard let worst = plan.replays.min(by: { $0.result.weight < $1.result.weight }),
      worst.result.weight < 0
    else { return nil }
    return loss(shown(worst.name), worst.result)
  }

  private func loss(_ name: String, _ change: Plan.Change) -> Loss {
    Loss(
      name: name,
      before: change.today * facts.netAssetValue,
      after: change.weight * facts.netAssetValue
    )
  }

  /// A loss in money, as amounts below zero, before and after the change.
  struct Loss {
    let name: String
    let before: Double
    let after: Double
  }
}
