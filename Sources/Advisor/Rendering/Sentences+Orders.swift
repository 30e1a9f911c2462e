import Allocation
import PositionedData

/// Words for orders; a future has a value per unit of its underlying's move instead of a sum.
extension Sentences {
  /// The price of one; empty where nothing quotes it.
  func price(_ trade: Plan.Trade) -> String { trade.price?.grouped ?? "" }

  /// What an order brings or takes; empty for a future.
  func cash(_ trade: Plan.Trade) -> String {
    guard trade.moneyPerUnit == nil else { return "" }
    return presentation.numbers.grouping(trade.amount.roundedToCents.description.withCents)
  }

  /// What one unit of its underlying's move makes on one future: `36.00 USD/bp each`; else nothing.
  func perUnit(_ trade: Plan.Trade, _ plan: Plan) -> [String] {
    guard let money = trade.moneyPerUnit else { return [] }
    let unit = trade.sleeves.lazy.compactMap { id in
      plan.sleeves.first { $0.id == id }?.overlayUnit?.symbol
    }.first
    let amount = "\(money.grouped) \(plan.client.currency)" + (unit.map { "/\($0)" } ?? "")
    return [say("\(amount) each", "每张\(amount)")]
  }

  /// One order in a line: `buy 12 VOO × 625.00 = USD 7,500.00`.
  func order(_ trade: Plan.Trade, _ plan: Plan) -> String {
    let what = "\(side(trade.side)) \(trade.quantity.grouped) \(trade.ticker)"
    let price = trade.price.map { " × \($0.grouped)" } ?? ""
    guard trade.moneyPerUnit == nil else {
      return what + price + say(", ", "，") + presentation.list(perUnit(trade, plan))
    }
    let amount = presentation.numbers.grouping(
      trade.amount.magnitude.roundedToCents.description.withCents
    )
    return "\(what)\(price) = \(plan.client.currency) \(amount)"
  }

  /// A reason of an order: a rule's id as it is, everything else in words.
  func reason(_ id: String) -> String {
    switch id {
    case "lookThrough": say("offsets the sale of a mixed fund", "补回混合基金卖出的部分")
    case "policy": say("back to policy", "回到政策权重")
    case "turnover": say("turnover budget", "换手预算")
    case "trackingError": say("tracking-error budget", "跟踪误差预算")
    case "cost": say("trading costs", "交易成本")
    default: id
    }
  }
}
