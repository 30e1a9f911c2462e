import Allocation
import PositionedData

/// What a memo reads off a plan: figures in the units they are shown in, and who is largest.
///
/// Every number of a memo comes from here or from the plan itself; nothing is decided anew.
struct MemoFacts: Sendable {
  let plan: Plan
  /// Funded sleeves with their shown weights in hundredths of a percent; the columns sum exactly.
  let rows: [Row]

  /// A funded sleeve as the table of weights shows it.
  struct Row: Sendable, Hashable {
    /// The position in the plan's sleeves.
    let index: Int
    let now: Int
    let target: Int
    var change: Int { target - now }
  }

  init(_ plan: Plan) {
    self.plan = plan
    let funded = plan.sleeves.indices.filter { plan.sleeves[$0].isFunded }
    let now = LargestRemainder.units(funded.map { plan.sleeves[$0].today * 100 }, decimals: 2)
    let target = LargestRemainder.units(funded.map { plan.sleeves[$0].weight * 100 }, decimals: 2)
    rows = funded.indices.map { Row(index: funded[$0], now: now[$0], target: target[$0]) }
  }

  var netAssetValue: Double { plan.client.netAssetValue.doubleValue }

  /// Overlays that are held or recommended, by position in the plan's sleeves.
  var overlays: [Int] {
    plan.sleeves.indices.filter { index in
      let sleeve = plan.sleeves[index]
      return !sleeve.isFunded && (sleeve.today != 0 || sleeve.weight != 0)
    }
  }

  /// Sleeves bought, the largest first.
  var increases: [Row] { rows.filter { $0.change > 0 }.sorted { $0.change > $1.change } }
  /// Sleeves sold, the largest first.
  var decreases: [Row] { rows.filter { $0.change < 0 }.sorted { $0.change < $1.change } }
  /// The largest changes whichever way.
  var largest: [Row] {
    rows.filter { $0.change != 0 }.sorted { abs($0.change) > abs($1.change) }
  }
  /// Sleeves held that stay as they are.
  var untouched: [Row] { rows.filter { $0.change == 0 && $0.now != 0 } }

  /// Whether anything is recommended at all.
  var changesAnything: Bool {
    rows.contains { $0.change != 0 } || overlays.contains { plan.sleeves[$0].change != 0 }
  }

  /// The scenario whose shock costs the recommended weights most.
  var worst: (scenario: Plan.ScenarioLine, result: Plan.ScenarioLine.Result)? {
    var worst: (Plan.ScenarioLine, Plan.ScenarioLine.Result)?
    for scenario in plan.scenarios {
      guard let result = scenario.result else { continue }
      if worst.map({ result.shock.weight < $0.1.shock.weight }) ?? true {
        worst = (scenario, result)
      }
    }
    return worst.map { (scenario: $0.0, result: $0.1) }
  }

  /// The scenario in which the change does worst over twelve months, compared with leaving things.
  var regret: (scenario: Plan.ScenarioLine, difference: Double)? {
    let differences = plan.scenarios.compactMap { scenario in
      scenario.result.map {
        (scenario: scenario, difference: $0.return12m.weight - $0.return12m.today)
      }
    }
    return differences.min { $0.difference < $1.difference }
  }

  /// The active rules, as the plan lists them.
  var activeRules: [Plan.RuleLine] { plan.rules.filter(\.isActive) }

  /// Why a sleeve moves: the steps in units that sum to its shown change; those of zero are left out.
  func steps(of row: Row) -> [(part: Plan.Contribution, units: Int)] {
    let parts = plan.explanation.contributions.filter { abs($0.values[row.index]) >= 5e-7 }
    let units = LargestRemainder.units(
      parts.map { $0.values[row.index] * 100 },
      decimals: 2,
      total: row.change
    )
    return zip(parts, units).filter { $0.1 != 0 }.map { (part: $0.0, units: $0.1) }
  }

  /// The reason that moves a sleeve most in the direction it goes.
  func mainReason(of index: Int) -> Plan.Contribution? {
    let change = plan.sleeves[index].change
    return plan.explanation.contributions.filter { $0.values[index] * change > 0 }
      .max { abs($0.values[index]) < abs($1.values[index]) }
  }

  /// Shares of the portfolio's variance by sleeve in tenths of a percent, before and after.
  ///
  /// `x_i (Σx)_i / xᵀΣx`; `nil` in a plan saved without its metric, or without risk.
  var riskShares: (now: [Int], target: [Int])? {
    guard let metric = plan.programme?.metric,
      metric.covariance.count == plan.sleeves.count * plan.sleeves.count,
      let now = shares(plan.sleeves.map(\.today), metric.covariance),
      let target = shares(plan.sleeves.map(\.weight), metric.covariance)
    else { return nil }
    return (now: now, target: target)
  }

  private func shares(_ weights: [Double], _ covariance: [Double]) -> [Int]? {
    let count = weights.count
    let parts = weights.indices.map { row in
      var inner = 0.0
      for column in 0..<count { inner += covariance[row * count + column] * weights[column] }
      return weights[row] * inner
    }
    let total = parts.reduce(0, +)
    guard total > 0 else { return nil }
    return LargestRemainder.units(parts.map { $0 / total * 100 }, decimals: 1)
  }

  /// The nearest probability at which an active rule's tilt is gone.
  var flips: [(rule: Plan.RuleLine, scenario: Plan.ScenarioLine, at: Double)] {
    let all = activeRules.flatMap { rule in
      rule.drivers.compactMap {
        driver -> (rule: Plan.RuleLine, scenario: Plan.ScenarioLine, at: Double)? in
        guard let at = driver.flips.first,
          let scenario = plan.scenarios.first(where: { $0.id == driver.scenario })
        else { return nil }
        return (rule: rule, scenario: scenario, at: at)
      }
    }
    return all.sorted {
      abs($0.at - $0.scenario.probability) < abs($1.at - $1.scenario.probability)
    }
  }
}
