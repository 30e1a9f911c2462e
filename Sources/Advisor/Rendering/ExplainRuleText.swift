import Allocation

/// What one rule does to this portfolio: formula, switches, stages, drivers and why it is there.
struct ExplainRuleText: Sendable {
  let plan: Plan
  let rule: Plan.RuleLine
  let presentation: Presentation

  private static let column = 12

  private var common: Sentences { Sentences(presentation) }
  private var rebalance: RebalanceSentences { RebalanceSentences(plan, presentation) }
  private var numbers: NumberStyle { presentation.numbers }
  private func say(_ english: String, _ chinese: String) -> String { common.say(english, chinese) }

  /// The page.
  var page: Page {
    var page = Page(presentation)
    page.add("\(rule.id) \(presentation(rule.title))", .heading)
    add(say("Because", "理由"), presentation(rule.because), &page)
    for (index, formula) in rule.formulas.enumerated() {
      add(index == 0 ? say("Formula", "公式") : "", formula, &page)
    }
    add(say("Inputs", "输入"), inputs, &page)
    for (index, silence) in rule.silences.enumerated() {
      add(index == 0 ? say("Less", "缩减") : "", common.silence(silence), &page)
    }
    add(say("Limit", "限制"), limit, &page)
    if !stages.isEmpty { page.add(stages) }
    if !moves.isEmpty { page.add(moves) }
    addDrivers(to: &page)
    add(say("Claims", "论点"), rule.claims.joined(separator: " "), &page)
    add(say("Source", "出处"), common.place(rule.source), &page)
    return page
  }

  private func add(_ label: String, _ text: String, _ page: inout Page) {
    if !text.isEmpty { page.add(label: label, text, column: Self.column) }
  }

  private var inputs: String {
    presentation.joined(rule.inputs.map { "\($0.name) = \($0.value)" })
  }

  /// A limit rule's level and where the portfolio stands, in percent; empty for other rules.
  ///
  /// A floor is a row with its signs turned round in the programme, and is shown as it was meant.
  private var limit: String {
    guard let line = plan.programme?.constraints.first(where: { $0.id == rule.id }) else {
      return ""
    }
    let sign = line.coefficients.allSatisfy { $0 <= 0 } ? -1.0 : 1.0
    let today = zip(line.coefficients, plan.sleeves).reduce(0) { $0 + $1.0 * $1.1.today }
    let (level, now, after) = (
      percent(line.upper * sign), percent(today * sign), percent(line.value * sign)
    )
    let state = line.isBinding ? say("binding", "起约束") : say("not binding", "未起约束")
    return say(
      "\(sign < 0 ? "at least" : "at most") \(level), today \(now), after \(after), \(state)",
      "\(sign < 0 ? "不低于" : "不高于") \(level)，现在\(now)，之后\(after)，\(state)"
    )
  }

  private func percent(_ fraction: Double) -> String { numbers.percent(fraction) + "%" }

  private var stages: Table {
    var table = Table(
      [
        .init(say("Buys", "买入"), leastWidth: Self.column - 2),
        .init(say("Wanted", "目标"), .right, leastWidth: 8),
        .init(say("After caps", "上限后"), .right, leastWidth: 8),
        .init(say("Funded", "已落实"), .right, leastWidth: 8),
      ],
      presentation
    )
    for stage in rule.stages {
      let scale = scale(ofSleeve: stage.sleeve)
      table.add(
        [.init(presentation(plan.name(ofSleeve: stage.sleeve)))]
          + [stage.wanted, stage.afterCaps, stage.funded].map {
            .init(scale.plain($0, numbers) + (scale.unit.isEmpty ? "%" : " \(scale.unit)"))
          }
      )
    }
    return table
  }

  /// Where the money goes to and comes from.
  private var moves: Table {
    var table = Table(
      [.init(say("Moves", "资金去向"), leastWidth: Self.column - 2), .init("", .right)],
      presentation
    )
    for (sleeve, change) in zip(plan.sleeves, rule.change) where change != 0 {
      let scale = ExplainScale(sleeve, plan.client)
      let unit = scale.unit.isEmpty ? "" : " \(scale.unit)"
      table.add([
        .init(presentation(sleeve.name)), .init(scale.signed(scale.units(change), numbers) + unit),
      ])
    }
    return table
  }

  private func scale(ofSleeve id: String) -> ExplainScale {
    let sleeve = plan.sleeves.first { $0.id == id }
    return sleeve.map { ExplainScale($0, plan.client) } ?? .percent
  }

  private var slopeScale: ExplainScale {
    rule.stages.first.map { scale(ofSleeve: $0.sleeve) } ?? .percent
  }

  private var slopeUnit: String {
    slopeScale.unit.isEmpty ? say("points", "个百分点") : slopeScale.unit
  }

  private func addDrivers(to page: inout Page) {
    let drivers = rule.drivers.filter {
      $0.slopePerPoint != 0 || !$0.flips(from: plan.scenarios).isEmpty
    }
    for (index, driver) in drivers.enumerated() {
      let name = rebalance.scenarioName(driver.scenario)
      let slope = numbers.signed(driver.slopePerPoint * slopeScale.factor, slopeScale.decimals + 1)
      let flips = driver.flips(from: plan.scenarios).map(numbers.probability).joined(
        separator: say(", ", "、")
      )
      let roots = flips.isEmpty ? say("no flip", "无翻转") : say("flips at \(flips)", "在\(flips)处翻转")
      let text = say(
        "\(name): \(slope) \(slopeUnit) for a point more; \(roots)",
        "\(name)：概率每增1个百分点变动\(slope)\(slopeUnit)；\(roots)"
      )
      add(index == 0 ? say("Drivers", "驱动") : "", text, &page)
    }
  }
}

extension ExplainScale {
  /// Percent of NAV.
  static let percent = ExplainScale(factor: 100, decimals: 2, unit: "")

  private init(factor: Double, decimals: Int, unit: String) {
    self.factor = factor
    self.decimals = decimals
    self.unit = unit
  }
}
