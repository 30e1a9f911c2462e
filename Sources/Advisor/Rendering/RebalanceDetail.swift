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
    page.addParagraph(leftOver, .faint)
    addMisses(to: &page)
    page.addBlank()
    page.add(scenarioTable)
    page.addBlank()
    page.add(ruleTable)
    addSilences(to: &page)
    page.addParagraph(certificate, .faint)
  }

  private var orderTable: Table {
    var table = Table(
      [
        .init(presentation("Order", "指令")), .init(presentation("Ticker", "代码")),
        .init(presentation("Quantity", "数量"), .right), .init(presentation("Price", "价格"), .right),
        .init(presentation("Cash", "现金") + " \(plan.client.currency)", .right),
        .init(presentation("Reasons", "理由")),
      ],
      presentation
    )
    for trade in plan.orders.trades {
      table.add([
        .init(common.side(trade.side), trade.side == .buy ? .gain : .loss), .init(trade.ticker),
        .init(trade.quantity.grouped), .init(common.price(trade)),
        .init(common.cash(trade)),
        .init(presentation.list(trade.reasons.map(common.reason) + common.perUnit(trade, plan))),
      ])
    }
    return table
  }

  private var leftOver: String {
    let orders = plan.orders
    let left = (orders.residualCash - orders.estimatedCost).roundedToCents
    let cash =
      "\(plan.client.currency) \(presentation.numbers.grouping(left.description.withCents))"
    let error = presentation.numbers.percent(orders.roundingError, 3)
    return presentation(
      "Cash after all orders and their cost \(cash). The orders as listed miss the target by \(error)% of tracking error a year.",
      "全部成交并付清成本后现金 \(cash)。所列指令与目标相差每年\(error)%的跟踪误差。"
    )
  }

  /// A tenth of a point of NAV: what whole shares alone rarely come to.
  private static let leastMiss = 0.001

  /// Funded sleeves that the orders leave further from their target than a tenth of a point.
  private func addMisses(to page: inout Page) {
    let numbers = presentation.numbers
    let missed = plan.sleeves.filter {
      $0.isFunded && abs($0.achieved - $0.weight) > Self.leastMiss
    }
    guard !missed.isEmpty else { return }
    let list = missed.map { sleeve in
      let (achieved, target) = (numbers.percent(sleeve.achieved), numbers.percent(sleeve.weight))
      return presentation(
        "\(presentation(sleeve.name)) \(achieved) (target \(target))",
        "\(presentation(sleeve.name)) \(achieved)（目标\(target)）"
      )
    }
    let text = presentation("The orders end off target in: ", "所列指令偏离目标：")
    page.addParagraph(text + presentation.list(list), .warning)
  }

  private var scenarioTable: Table {
    var table = Table(
      [
        .init(
          presentation("Assumed result, hypothetical", "假设结果（非预测）"),
          greatestWidth: presentation.width - 46
        ),
        .init(presentation("Chance", "概率"), .right),
        .init(presentation("12m now", "12月现在"), .right), .init(presentation("then", "之后"), .right),
        .init(presentation("Shock", "冲击现在"), .right),
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
        .init(presentation("Rule", "规则")), .init("", greatestWidth: presentation.width - 46),
        .init(presentation("Wanted", "目标"), .right, leastWidth: 8),
        .init(presentation("Capped", "上限后"), .right, leastWidth: 8),
        .init(presentation("Funded", "已落实"), .right, leastWidth: 8), .init(""),
      ],
      presentation
    )
    for rule in plan.rules {
      let amounts = [\Plan.RuleLine.Stage.wanted, \.afterCaps, \.funded].map { amount(rule, $0) }
      table.add(
        [.init(rule.id, .name), .init(presentation(rule.title))]
          + amounts.map { .init($0?.number ?? "") } + [.init(amounts[0]?.unit ?? "")]
      )
    }
    return table
  }

  /// What a rule asks for in all at one stage; an overlay's in its own unit.
  private func amount(_ rule: Plan.RuleLine, _ stage: KeyPath<Plan.RuleLine.Stage, Double>)
    -> (number: String, unit: String)?
  {
    guard let first = rule.stages.first else { return nil }
    let sleeve = plan.sleeves.first { $0.id == first.sleeve }
    let scale = sleeve.map { ExplainScale($0, plan.client) } ?? .percent
    let sum = rule.stages.reduce(0) { $0 + $1[keyPath: stage] }
    return (scale.plain(sum, presentation.numbers), scale.unit.isEmpty ? "%" : scale.unit)
  }

  /// Why rules do less than their formulas, one line each.
  private func addSilences(to page: inout Page) {
    for rule in plan.rules {
      for silence in rule.silences {
        page.add(label: rule.id, common.silence(silence), column: 6, tone: .name)
      }
    }
  }

  /// The power of ten above a number: 4.5e-14 is below 1e-13.
  private static func roundedUp(_ value: Double) -> String {
    var power = -16
    var bound = 1e-16
    while bound <= value, power < 0 {
      power += 1
      bound *= 10
    }
    return "1e\(power)"
  }

  private var certificate: String {
    guard let proof = plan.programme?.certificate else { return "" }
    let worst = max(proof.primal, proof.stationarity, proof.complementarity)
    let isOneOfSeveral =
      plan.explanation.isOneOfSeveral
      ? presentation(" The explanation is one of several.", "解释不唯一，此为其一。") : ""
    let exponent = worst > 0 ? Self.roundedUp(worst) : "0"
    return presentation(
      "Proved optimal: residuals below \(exponent), \(Certificate.tolerance) allowed.\(isOneOfSeveral)",
      "已证最优：残差低于\(exponent)，容许\(Certificate.tolerance)。\(isOneOfSeveral)"
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
