import Allocation
import PositionedData

/// The sentences of `rebalance`, in both languages; nothing here decides anything.
struct RebalanceSentences: Sendable {
  let common: Sentences
  let plan: Plan

  init(_ plan: Plan, _ presentation: Presentation) {
    self.plan = plan
    common = Sentences(presentation)
  }

  private var presentation: Presentation { common.presentation }
  private func say(_ english: String, _ chinese: String) -> String { common.say(english, chinese) }

  var asset: String { say("Asset", "资产") }
  var now: String { say("Now", "现在") }
  var policy: String { say("Policy", "政策") }
  var range: String { say("Range", "区间") }
  var target: String { say("Target", "目标") }
  var change: String { say("Change", "变动") }
  var reason: String { say("Main reason", "主要理由") }
  var total: String { say("Total", "合计") }
  var overlays: String { say("Overlays", "衍生品") }
  var unit: String { say("Unit", "单位") }

  /// Whose plan it is, under which policy, when and how much.
  var heading: String {
    let client = plan.client
    return presentation.joined([
      client.id, say("policy \(client.policy)", "政策 \(client.policy)"), plan.asOf.description,
      "\(client.currency) \(client.netAssetValue.groupedWhole)",
    ])
  }

  /// The probabilities: `Scenarios prior: soft-landing 40 · …`.
  ///
  /// In Chinese each scenario is given with its id, which stands for it in the table.
  var scenarios: String {
    let shares = plan.scenarios.map { scenario in
      let percent = presentation.numbers.trimmed(scenario.probability * 100, atMost: 1)
      return "\(presentation(scenario.slug, "\(scenario.id) \(scenario.name.chinese)")) \(percent)"
    }
    let revision = common.revision(plan.beliefs)
    return say("Scenarios \(revision): ", "情景 \(revision)：") + presentation.joined(shares)
  }

  /// Why a sleeve moves.
  func words(for reason: SleeveReason) -> String {
    switch reason {
    case .none: ""
    case .policy: say("back to policy", "回到政策权重")
    case .bought(let rule, let drivers):
      "\(rule)  \(drivers.isEmpty ? title(ofRule: rule) : presentation.list(drivers.map(scenarioName)))"
    case .pays(let rules):
      paysFor + presentation.list(rules.flatMap(namesInReason))
    case .payers(let rule, let name, let isReceiver):
      isReceiver
        ? "\(rule)  \(presentation(name))"
        : say("pays for \(rule) ", "为\(rule)出资：") + presentation(name)
    case .limit(let name): presentation(name)
    case .turnover: say("turnover budget", "换手预算")
    case .trackingError: say("tracking-error budget", "跟踪误差预算")
    case .cost: say("trading costs", "交易成本")
    case .blocked(let rule, let wanted):
      say("blocked by \(rule), wanted ", "被\(rule)禁止，原拟") + common.points(wanted)
    }
  }

  /// Where the money goes: in words where there is room for them.
  private var paysFor: String {
    presentation.width < Presentation.roomyWidth ? "→ " : say("pays for ", "出资于")
  }

  /// What a rule is called where space is short: its slug in English, what it buys in Chinese.
  private func namesInReason(ofRule id: String) -> [String] {
    switch presentation.language {
    case .english: [plan.rules.first { $0.id == id }?.slug ?? id]
    case .chinese: plan.bought(by: [id]).map { presentation(plan.name(ofSleeve: $0)) }
    }
  }

  /// A scenario's name within a sentence: its slug in English, its id in Chinese.
  func scenarioName(_ slug: String) -> String {
    guard let scenario = plan.scenarios.first(where: { $0.slug == slug || $0.id == slug }) else {
      return slug
    }
    return presentation(scenario.slug, scenario.id)
  }

  /// A rule's title.
  func title(ofRule id: String) -> String {
    plan.rules.first { $0.id == id }.map { presentation($0.title) } ?? ""
  }

  /// What the plan uses of its budgets, and what it costs.
  var totals: [Note] {
    let turnover = budget(plan.risk?.turnover ?? 0, plan.programme?.turnover)
    let error = budget(plan.risk?.trackingError ?? 0, plan.programme?.trackingError)
    return [
      Note(
        label: say("Turnover", "换手"),
        text: presentation.joined([turnover, cost, count(plan.orders.trades.count)]),
        isWarning: false
      ),
      Note(
        label: say("Risk", "风险"),
        text: say("tracking error ", "跟踪误差 ") + error,
        isWarning: false
      ),
    ]
  }

  private func budget(_ value: Double, _ line: Plan.BudgetLine?) -> String {
    let numbers = presentation.numbers
    guard let line else { return "\(numbers.percent(value))%" }
    let reached = line.isBinding ? say(" (limit reached)", "（已达上限）") : ""
    let (used, limit) = (numbers.percent(line.value), numbers.percent(line.limit))
    return say("\(used)% of \(limit)%\(reached)", "\(used)% / \(limit)%\(reached)")
  }

  private var cost: String {
    let money = plan.orders.estimatedCost
    let share = money.doubleValue / plan.client.netAssetValue.doubleValue
    let basisPoints = presentation.numbers.fixed(share * 10_000, 1)
    let amount = "\(plan.client.currency) \(money.groupedWhole)"
    return say("cost \(amount) (\(basisPoints) bp)", "成本 \(amount)（\(basisPoints)基点）")
  }

  private func count(_ trades: Int) -> String {
    trades == 1 ? say("1 trade", "1笔交易") : say("\(trades) trades", "\(trades)笔交易")
  }
}
