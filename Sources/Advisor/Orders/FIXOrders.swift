import Allocation
import Journal

/// The orders of a plan as FIX 4.4 messages of type D, New Order Single: market orders for the day.
///
/// An order's id is the plan's and its place, so that the same plan gives the same ids. Names of sender
/// and target, and the sequence, are those of whoever opens the session: engines put in their own.
///
/// Source: FIX Protocol 4.4 with errata 20030618, volumes 2 and 3.
struct FIXOrders {
  /// The messages, each ended by a line end that is not part of it.
  let bytes: [UInt8]

  private static let separator: UInt8 = 1

  /// Writes the orders.
  init(_ plan: Plan, at time: Moment) {
    let clock = Self.timestamp(time)
    var bytes: [UInt8] = []
    for (index, trade) in plan.orders.trades.enumerated() {
      let fields: [(tag: Int, value: String)] = [
        (35, "D"), (49, "ADVISOR"), (56, "BROKER"), (34, String(index + 1)), (52, clock),
        (11, "\(plan.id)-\(index + 1)"), (1, plan.client.id), (55, trade.ticker),
        (54, trade.side == .buy ? "1" : "2"), (60, clock), (38, trade.quantity.description),
        (40, "1"), (59, "0"), (15, plan.client.currency),
      ]
      bytes += Self.message(fields) + [UInt8(ascii: "\n")]
    }
    self.bytes = bytes
  }

  /// A message with its length before and its checksum after.
  private static func message(_ fields: [(tag: Int, value: String)]) -> [UInt8] {
    let body = fields.flatMap { field($0.tag, $0.value) }
    let counted = field(8, "FIX.4.4") + field(9, String(body.count)) + body
    let sum = counted.reduce(0) { ($0 + Int($1)) % 256 }
    let digits = String(sum)
    return counted + field(10, String(repeating: "0", count: 3 - digits.utf8.count) + digits)
  }

  /// `tag=value` and its separator, which a value never holds.
  private static func field(_ tag: Int, _ value: String) -> [UInt8] {
    Array("\(tag)=".utf8) + value.utf8.filter { $0 >= 0x20 } + [separator]
  }

  /// `2026-11-25T10:05:03.123Z` as `20261125-10:05:03.123`.
  private static func timestamp(_ time: Moment) -> String {
    let text = time.description
    return text.prefix(10).filter { $0 != "-" } + "-" + text.dropFirst(11).dropLast()
  }
}
