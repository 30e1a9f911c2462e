import Allocation

/// What `--detail` adds: orders, scenario results and the state of every rule.
struct RebalanceDetail: Sendable {
  let plan: Plan
  let presentation: Presentation

  private var common: Sentences { Sentences(presentation) }

  /// Adds the sections to a page.
  func add(to page: inout Page) {
    page.addBlank()
    page.add(orderTable)
    page.add(leftOver, .faint)
    page.addBlank()
    page.add(scenarioTable)
    page.addBlank()
    page.add(ruleTable)
    page.add(certificate, .faint)
  }

  private var orderTable: Table {
    var table = Table(
      [
        .init(presentation("Order", "指令")), .init(presentation("Ticker", "代码")),
        .init(presentation("Quantity", "数量"), .right), .init(presentation("Price", "价格"), .right),
        .init(presentation("Amount", "金额") + " \(plan.client.currency)", .right),
        .init(presentation("Reasons", "理由")),
      ],
      presentation
    )
    for trade in plan.orders.trades {
      table.add([
        .init(common.side(trade.side), trade.side == .buy ? .gain : .loss), .init(trade.ticker),
        .init(trade.quantity.grouped), .init(trade.price.grouped),
        .init(presentation.numbers.grouping(trade.amount.roundedToCents.description.withCents)),
        .init(presentation.list(trade.reasons)),
      ])
    }
    return table
  }

  private var leftOver: String {
    let orders = plan.orders
    let cash = "\(plan.client.currency) \(orders.residualCash.grouped)"
    let error = presentation.numbers.percent(orders.roundingError, 3)
    return presentation(
      "Cash after all orders \(cash); whole shares cost \(error)% of tracking error a year.",
      "全部成交后现金 \(cash)；取整带来每年\(error)%的跟踪误差。"
    )
  }

  private var scenarioTable: Table {
    var table = Table(
      [
        .init(presentation("Assumed result, hypothetical", "假设结果（非预测）")),
        .init(presentation("Chance", "概率"), .right),
        .init(presentation("12m now", "12月 现在"), .right), .init(presentation("then", "之后"), .right),
        .init(presentation("Shock now", "冲击 现在"), .right),
        .init(presentation("then", "之后"), .right),
      ],
      presentation
    )
    for scenario in plan.scenarios {
      guard let result = scenario.result else { continue }
      table.add([
        .init(presentation(scenario.name)),
        .init(presentation.numbers.probability(scenario.probability)),
        percent(result.return12m.today), percent(result.return12m.weight),
        percent(result.shock.today), percent(result.shock.weight),
      ])
    }
    if let risk = plan.risk {
      table.add([
        .init(presentation("Probability-weighted", "概率加权")), "", percent(risk.expectedReturn.today),
        percent(risk.expectedReturn.weight),
      ])
    }
    for replay in plan.replays {
      table.add([
        .init(presentation(replay.name)), "", "", "", percent(replay.result.today),
        percent(replay.result.weight),
      ])
    }
    return table
  }

  private func percent(_ fraction: Double) -> Table.Cell {
    .init(presentation.numbers.signed(fraction * 100, 2) + "%")
  }

  private var ruleTable: Table {
    var table = Table(
      [
        .init(presentation("Rule", "规则")), .init(""), .init(presentation("Wanted", "拟"), .right),
        .init(presentation("Capped", "限后"), .right), .init(presentation("Funded", "成交"), .right),
        .init(presentation("Why less", "缩减原因")),
      ],
      presentation
    )
    for rule in plan.rules {
      let stages = rule.stages.filter { stage in
        plan.sleeves.contains { $0.id == stage.sleeve && $0.isFunded }
      }
      let sums = [\Plan.RuleLine.Stage.wanted, \.afterCaps, \.funded].map { key in
        stages.reduce(0) { $0 + $1[keyPath: key] }
      }
      let cells = sums.map { Table.Cell(stages.isEmpty ? "" : presentation.numbers.percent($0)) }
      table.add(
        [.init(rule.id, .name), .init(presentation(rule.title))] + cells
          + [.init(rule.silences.map(common.silence).joined(separator: presentation("; ", "；")))]
      )
    }
    return table
  }

  private var certificate: String {
    guard let proof = plan.programme?.certificate else { return "" }
    let worst = max(proof.primal, proof.stationarity, proof.complementarity)
    let isOneOfSeveral =
      plan.explanation.isOneOfSeveral
      ? presentation(" The explanation is one of several.", "解释不唯一，此为其一。") : ""
    return presentation(
      "Optimal: largest residual \(worst), allowed \(Certificate.tolerance).\(isOneOfSeveral)",
      "已证最优：最大残差\(worst)，容许\(Certificate.tolerance)。\(isOneOfSeveral)"
    )
  }
}

extension String {
  /// Decimal text with at least two places: `12` is `12.00`.
  var withCents: String {
    guard let point = firstIndex(of: ".") else { return self + ".00" }
    let places = distance(from: point, to: endIndex) - 1
    return places >= 2 ? self : self + String(repeating: "0", count: 2 - places)
  }
}
