import Allocation

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
  var overlays: String { say("Overlays", "衍生品敞口") }
  var limit: String { say("Limit", "上限") }

  /// Whose plan it is, under which policy, when and how much.
  var heading: String {
    let client = plan.client
    return presentation.joined([
      client.id, say("policy \(client.policy)", "政策 \(client.policy)"), plan.asOf.description,
      "\(client.currency) \(client.netAssetValue.groupedWhole)",
    ])
  }

  /// The probabilities: `Scenarios prior: soft-landing 40 · …`.
  var scenarios: String {
    let shares = plan.scenarios.map { scenario in
      let percent = presentation.numbers.trimmed(scenario.probability * 100, atMost: 1)
      return "\(presentation(scenario.slug, scenario.name.chinese)) \(percent)"
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
    case .pays(let sleeves):
      say("pays for ", "出资于") + presentation.list(sleeves.map { presentation(plan.name(ofSleeve: $0)) })
    case .payers(let rule, let name, let isReceiver):
      isReceiver
        ? "\(rule)  \(presentation(name))" : say("pays for \(rule) ", "为\(rule)出资：") + presentation(name)
    case .limit(let name): presentation(name)
    case .turnover: say("turnover budget", "换手预算")
    case .trackingError: say("tracking-error budget", "跟踪误差预算")
    case .cost: say("trading costs", "交易成本")
    case .blocked(let rule, let wanted):
      say("blocked by \(rule), wanted ", "被\(rule)禁止，原拟") + common.points(wanted)
    }
  }

  /// A scenario's name within a sentence: its slug in English, its name in Chinese.
  func scenarioName(_ slug: String) -> String {
    guard let scenario = plan.scenarios.first(where: { $0.slug == slug || $0.id == slug }) else {
      return slug
    }
    return presentation(scenario.slug, scenario.name.chinese)
  }

  /// A rule's title.
  func title(ofRule id: String) -> String {
    plan.rules.first { $0.id == id }.map { presentation($0.title) } ?? ""
  }

  /// Turnover, tracking error, cost and number of trades on one line.
  var totals: String {
    presentation.joined([budget(
      say("Turnover", "换手"), plan.risk?.turnover ?? 0, plan.programme?.turnover),
      budget(
        say("tracking error", "跟踪误差"), plan.risk?.trackingError ?? 0, plan.programme?.trackingError),
      cost, count(plan.orders.trades.count),
    ])
  }

  private func budget(_ name: String, _ value: Double, _ line: Plan.BudgetLine?) -> String {
    let numbers = presentation.numbers
    guard let line else { return "\(name) \(numbers.percent(value))%" }
    let reached = line.isBinding ? say(" (limit reached)", "（已达上限）") : ""
    let used = numbers.percent(line.value)
    return say(
      "\(name) \(used)% of \(numbers.percent(line.limit))%\(reached)",
      "\(name) \(used)% / \(numbers.percent(line.limit))%\(reached)"
    )
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
