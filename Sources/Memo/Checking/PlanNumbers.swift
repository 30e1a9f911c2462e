import Allocation
import PositionedData

/// Every number that a plan can supply, for what a memo says beyond our own sentences.
struct PlanNumbers: Sendable {
  /// Magnitudes, sorted: fractions as such, in percent, in hundredths of a percent, and as money.
  private let magnitudes: [Double]
  private let texts: Set<String>

  /// Collects a plan's figures, and numbers in its own texts.
  init(_ plan: Plan, dates: [String]) {
    var fractions: [Double] = []
    for sleeve in plan.sleeves {
      fractions += [
        sleeve.today, sleeve.anchor, sleeve.target, sleeve.weight, sleeve.achieved, sleeve.low,
      ]
      fractions += [sleeve.high, sleeve.change, sleeve.cost].filter(\.isFinite)
    }
    for scenario in plan.scenarios {
      fractions.append(scenario.probability)
      if let result = scenario.result {
        fractions += Self.both(result.return12m) + Self.both(result.shock)
      }
    }
    if let risk = plan.risk {
      fractions +=
        Self.both(risk.expectedReturn) + Self.both(risk.volatility) + Self.both(risk.cvar95)
      fractions += [risk.trackingError, risk.turnover]
    }
    fractions += plan.replays.flatMap { Self.both($0.result) }
    fractions += plan.explanation.contributions.flatMap(\.values)
    fractions += plan.rules.flatMap { $0.drivers.flatMap(\.flips) }
    if let programme = plan.programme {
      fractions += programme.constraints.flatMap { [$0.upper, $0.value, $0.room, $0.relaxedBy] }
        .filter(\.isFinite)
      fractions += [programme.turnover, programme.trackingError].compactMap { $0 }.flatMap {
        [$0.limit, $0.value]
      }
    }
    let value = plan.client.netAssetValue.doubleValue
    var all = fractions.flatMap { [$0, $0 * 100, $0 * 10_000, $0 * value] } + [value]
    all += plan.orders.trades.flatMap { trade in
      let money = [trade.price, trade.moneyPerUnit].compactMap { $0?.doubleValue }
      return [trade.quantity.doubleValue, trade.amount.doubleValue] + money
    }
    all += [plan.orders.residualCash.doubleValue, plan.orders.estimatedCost.doubleValue]
    all += plan.signals.map(\.value)
    all += [plan.orders.trades.count, plan.sleeves.count, plan.rules.count, plan.scenarios.count]
      .map(Double.init)
    all.append(plan.orders.estimatedCost.doubleValue / max(value, 1) * 10_000)
    magnitudes = all.map(abs).sorted()
    texts = Set(dates + [plan.asOf.description])
  }

  private static func both(_ change: Plan.Change) -> [Double] {
    [change.today, change.weight, change.weight - change.today]
  }

  /// Whether the plan has a figure that a person would show so.
  func contains(_ token: NumberToken) -> Bool {
    if token.isDate { return texts.contains(token.text) }
    let value = token.value
    guard value.isFinite else { return false }
    var half = 0.5
    for _ in 0..<token.decimals { half /= 10 }
    // Amounts in sentences have three significant digits.
    if value >= 1000, token.decimals == 0, token.text.hasSuffix("0") {
      half = max(half, value * 0.005)
    }
    var low = 0
    var high = magnitudes.count
    while low < high {
      let middle = (low + high) / 2
      if magnitudes[middle] < value - half * 1.000_001 { low = middle + 1 } else { high = middle }
    }
    return low < magnitudes.count && magnitudes[low] <= value + half * 1.000_001
  }
}
