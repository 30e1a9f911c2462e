import Allocation

extension MemoWriter {
  /// Trading cost, tax, product fees, and the benefit weighed against the cost.
  var costs: [MemoBlock] {
    guard !plan.orders.trades.isEmpty else { return costsOfNothing }
    let cost = plan.orders.estimatedCost
    let basisPoints = MemoNumbers.fixed(cost.doubleValue / facts.netAssetValue * 10_000, 1)
    var blocks: [MemoBlock] = [
      .labelled(
        say("Trading", "交易"),
        say(
          "about \(exact(cost)), or \(basisPoints) hundredths of a percent (basis points) of the portfolio.",
          "约\(exact(cost))，占组合的万分之\(basisPoints)。"
        )
      ),
      .disclosure(.tax, words(of: .tax)), productFees,
      .labelled(say("Against the benefit", "与收益相比"), benefit),
    ]
    if facts.changesAnything { blocks.append(disclosure(.switching)) }
    return blocks
  }

  private var costsOfNothing: [MemoBlock] {
    [
      .labelled(say("Trading", "交易"), say("no order, so no cost.", "无交易，故无成本。")),
      disclosure(.tax), productFees,
    ]
  }

  private var productFees: MemoBlock {
    .labelled(
      say("Product fees", "产品费用"),
      say("not supplied; the funds’ own documents state them.", "未提供，请参阅各基金文件。")
    )
  }

  private var benefit: String {
    let cost = exact(plan.orders.estimatedCost)
    guard let expected = plan.risk?.expectedReturn, frame.allowsProjections else {
      return benefitInRisk
    }
    let gain = (expected.weight - expected.today) * facts.netAssetValue
    guard gain > 0 else {
      return say(
        "on hypothetical figures the change lowers the average result by about \(money(gain)) a year, for a one-off cost of \(cost). \(purpose)",
        "按假设数据，本次调整使平均结果每年减少约\(money(gain))，一次性成本为\(cost)。\(purpose)"
      )
    }
    return say(
      "on hypothetical figures the change adds about \(money(gain)) a year to the average result, for a one-off cost of \(cost). The gain may not come.",
      "按假设数据，本次调整使平均结果每年增加约\(money(gain))，一次性成本为\(cost)；该收益未必实现。"
    )
  }

  /// What a change is for that does not raise the average result.
  private var purpose: String {
    guard let tail = plan.risk?.cvar95, tail.weight < tail.today else {
      return say("We make it to keep to policy.", "调整旨在符合投资政策。")
    }
    let (now, new) = (
      MemoNumbers.percent(tail.today, 1), MemoNumbers.percent(tail.weight, 1)
    )
    return say(
      "We make it to keep to policy and to cut risk: averaged over the worst 5% of years the hypothetical loss falls from \(now) to \(new).",
      "调整旨在符合投资政策并降低风险：最差的5%年份中，平均假设亏损由\(now)降至\(new)。"
    )
  }

  /// The benefit without a projection: how far the weights come back towards policy.
  private var benefitInRisk: String {
    let cost = exact(plan.orders.estimatedCost)
    let moved = MemoNumbers.percent(plan.risk?.turnover ?? 0, 1)
    return say(
      "the change moves \(moved) of the portfolio towards the target of the policy and its rules, and costs \(cost).",
      "本次调整将组合的\(moved)移向政策与规则的目标，成本为\(cost)。"
    )
  }
}
