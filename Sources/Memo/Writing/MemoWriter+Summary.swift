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
    let cost = money(plan.orders.estimatedCost.doubleValue)
    return say("Trading should cost about \(cost).", "预计交易成本约\(cost)。")
  }

  private var summaryOfRisk: String {
    guard let loss = worstLoss else { return "" }
    guard money(loss.after) != money(loss.before) else {
      return say(
        "In \(loss.name) we assume a loss of about \(money(loss.after)), much as if nothing changes. These figures are hypothetical; real losses may be larger.",
        "若出现“\(loss.name)”，假设亏损约\(money(loss.after))，与不调整相近；上述为假设数据，实际损失可能更大。"
      )
    }
    return say(
      "In \(loss.name) we assume a loss of about \(money(loss.after)), against \(money(loss.before)) if nothing changes. These figures are hypothetical; real losses may be larger.",
      "若出现“\(loss.name)”，假设亏损约\(money(loss.after))，不调整则约\(money(loss.before))；上述为假设数据，实际损失可能更大。"
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

  /// What the last revision before the plan's gave a scenario.
  func previousProbability(of scenario: Plan.ScenarioLine) -> Double? {
    guard sources.beliefPath.count > 1 else { return nil }
    return sources.beliefPath[sources.beliefPath.count - 2].probabilities[scenario.id]
  }

  /// The worst loss the memo may show, in money: of a scenario's shock, or of a replay where projections
  /// are off.
  var worstLoss: (name: String, before: Double, after: Double)? {
    if frame.allowsProjections {
      guard let worst = facts.worst, worst.result.shock.weight < 0 else { return nil }
      return (
        name: say("the scenario “\(name(worst.scenario))”", name(worst.scenario)),
        before: worst.result.shock.today * facts.netAssetValue,
        after: worst.result.shock.weight * facts.netAssetValue
      )
    }
    guard let worst = plan.replays.min(by: { $0.result.weight < $1.result.weight }),
      worst.result.weight < 0
    else { return nil }
    return (
      name: say("the episode “\(shown(worst.name))”", shown(worst.name)),
      before: worst.result.today * facts.netAssetValue,
      after: worst.result.weight * facts.netAssetValue
    )
  }
}
