import Allocation

extension MemoWriter {
  /// Losses in money, the cost of being wrong, liquidity.
  var risks: [MemoBlock] {
    var blocks: [MemoBlock] = [.paragraph(worstCase)]
    if frame.allowsProjections { blocks.append(.table(scenarioTable)) }
    if !plan.replays.isEmpty { blocks.append(.table(replayTable)) }
    blocks.append(disclosure(.hypothetical))
    if !plan.replays.isEmpty { blocks.append(disclosure(.pastResults)) }
    if frame.allowsProjections { blocks.append(.figure(payoffFigure)) }
    blocks.append(.paragraph(sentences([wrong, tail, liquidity].filter { !$0.isEmpty })))
    if kind != .client, let figure = riskFigure { blocks.append(.figure(figure)) }
    return blocks
  }

  private var worstCase: String {
    guard let loss = worstLoss else {
      return say(
        "No named scenario shows a loss; real markets still can. The most that can be lost is \(money(facts.netAssetValue)).",
        "所列情景均未显示亏损，但真实市场仍可能亏损，最大损失为\(money(facts.netAssetValue))。"
      )
    }
    let named =
      frame.allowsProjections
      ? say("The worst scenario we name is", "所列情景中最差的是")
      : say("The worst past episode we replay is", "所重演的历史行情中最差的是")
    let otherwise = facts.changesAnything ? comma + self.otherwise(loss) : ""
    let scenario = say(
      "\(named) “\(loss.name)”. In it you would lose about \(money(loss.after))\(otherwise). This is a hypothetical figure.",
      "\(named)“\(loss.name)”：届时您将亏损约\(money(loss.after))\(otherwise)。此为假设数据。"
    )
    return sentences([scenario, deeperReplay(than: loss)].compactMap { $0 })
  }

  /// A replay that loses more than the worst scenario; a reader must not take that for the limit.
  private func deeperReplay(than loss: Loss) -> String? {
    guard frame.allowsProjections, let replay = worstReplay, replay.after < loss.after else {
      return nil
    }
    return say(
      "The past has been worse: in “\(replay.name)” you would lose about \(money(replay.after)), a hypothetical figure too.",
      "历史上有过更差的时候：“\(replay.name)”中您将亏损约\(money(replay.after))，同为假设数据。"
    )
  }

  var scenarioCaption: String {
    say("Hypothetical result in each scenario, % of value", "各情景下的假设结果（占市值%）")
  }

  private var scenarioTable: MemoTable {
    MemoTable(
      "scenarios",
      scenarioCaption,
      [
        .text(say("Scenario", "情景")), .number(say("Chance", "概率")),
        .number(say("Year: now", "全年·现有")),
        .number(say("Year: new", "全年·建议")), .number(say("Shock: now", "冲击·现有")),
        .number(say("Shock: new", "冲击·建议")),
      ],
      plan.scenarios.compactMap { scenario in
        scenario.result.map { result in
          [name(scenario), MemoNumbers.probability(scenario.probability)]
            + [
              result.return12m.today, result.return12m.weight, result.shock.today,
              result.shock.weight,
            ]
            .map { MemoNumbers.signedPercent($0) }
        }
      } + [averageRow].compactMap { $0 }
    )
  }

  private var averageRow: [String]? {
    plan.risk.map { risk in
      [
        say("Average, by chance", "按概率平均"), "",
        MemoNumbers.signedPercent(risk.expectedReturn.today),
        MemoNumbers.signedPercent(risk.expectedReturn.weight), "", "",
      ]
    }
  }

  private var replayTable: MemoTable {
    MemoTable(
      "replays",
      say("Hypothetical replay of past episodes, % of value", "历史行情的假设重演（占市值%）"),
      [.text(say("Episode", "行情")), .number(say("Now", "现有")), .number(say("New", "建议"))],
      plan.replays.map { replay in
        [
          shown(replay.name), MemoNumbers.signedPercent(replay.result.today),
          MemoNumbers.signedPercent(replay.result.weight),
        ]
      }
    )
  }

  private var wrong: String {
    guard facts.changesAnything, let regret = facts.regret, frame.allowsProjections else {
      return ""
    }
    let amount = regret.difference * facts.netAssetValue
    // Less than half a unit of money shows as none.
    guard amount <= -0.5 else {
      return say(
        "In no scenario does the change do worse over a year than leaving things, on these hypothetical figures.",
        "按上述假设数据，在任何情景下全年结果均不逊于不调整。"
      )
    }
    return say(
      "The change does worst, against leaving things, if “\(name(regret.scenario))” comes. It then costs about \(money(amount)) over a year, a hypothetical figure.",
      "若出现“\(name(regret.scenario))”，与不调整相比，本次调整全年约少赚或多亏\(money(amount))（假设数据）。"
    )
  }

  private var tail: String {
    guard let risk = plan.risk, frame.allowsProjections else { return "" }
    let loss = risk.cvar95.weight * facts.netAssetValue
    guard loss > 0, kind != .client else { return "" }
    return say(
      "Averaged over the worst 5% of years the hypothetical loss is about \(money(loss)); results swing by \(MemoNumbers.percent(risk.volatility.weight, 1)) in a usual year.",
      "在最差的5%年份中，平均假设亏损约\(money(loss))；正常年份波动约\(MemoNumbers.percent(risk.volatility.weight, 1))。"
    )
  }

  private var liquidity: String {
    say(
      "In a crisis prices can gap, and selling may take longer or cost more than we assume.",
      "危机时价格可能跳空，卖出所需时间与成本可能超过假设。"
    )
  }
}
