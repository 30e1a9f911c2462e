import Allocation
import ArgumentParser
import Journal
import PositionedData

/// The formats that orders are written in.
enum OrderFormat: String, CaseIterable, ExpressibleByArgument, Sendable {
  /// A row for each order with everything the plan says of it, as CSV.
  case generic
  /// A basket of market orders for the day, as Interactive Brokers' Trader Workstation reads it.
  ///
  /// Source: TWS Users' Guide, "Manually Create a Basket File" and "Basket Fields".
  case ibkr
  /// A new order for each trade in FIX 4.4, one message a line.
  case fix

  /// Writes the orders of a plan.
  ///
  /// - Parameters:
  ///   - plan: The plan.
  ///   - time: When the orders are made, which FIX asks for.
  /// - Returns: The bytes of the file.
  /// - Throws: ``Failure`` for an order that the format cannot state.
  func orders(of plan: Plan, at time: Moment) throws(Failure) -> [UInt8] {
    if self != .generic, let future = plan.orders.trades.first(where: { $0.moneyPerUnit != nil }) {
      throw Failure(
        .badData,
        "E4260",
        "an order in futures, \(future.ticker), needs a contract month, which a plan does not have",
        help: ["write the orders with `--format generic`, and enter the futures by hand"]
      )
    }
    switch self {
    case .generic: return Array(RebalanceCSV.trades(plan).text().utf8)
    case .ibkr: return Array(Self.basket(plan).text().utf8)
    case .fix: return FIXOrders(plan, at: time).bytes
    }
  }

  private static func basket(_ plan: Plan) -> CSV {
    var csv = CSV([
      "Action", "Quantity", "Symbol", "SecType", "Exchange", "Currency", "TimeInForce", "OrderType",
      "BasketTag",
    ])
    for trade in plan.orders.trades {
      csv.add([
        .text(trade.side == .buy ? "BUY" : "SELL"), .decimal(trade.quantity.description),
        .text(trade.ticker), .text("STK"), .text("SMART"), .text(plan.client.currency),
        .text("DAY"), .text("MKT"), .text(plan.id),
      ])
    }
    return csv
  }
}
