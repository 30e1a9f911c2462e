import Allocation
import Studies

/// For each trade the probabilities at which it disappears or reverses, and how far away they are.
struct FlipText: Sendable {
  let book: RuleBook
  let client: Plan.Client
  let beliefs: Beliefs
  let flips: TradeFlips
  let presentation: Presentation

  private func say(_ english: String, _ chinese: String) -> String {
    presentation(english, chinese)
  }

  /// The page.
  var page: Page {
    var page = Page(presentation)
    guard !flips.trades.isEmpty else {
      page.add(say("Nothing trades.", "没有交易。"))
      return page
    }
    var table = Table(columns, presentation)
    for trade in flips.trades {
      table.add([
        .init(presentation(book.sleeves[trade.sleeve].name)),
        .init(change(trade)),
        .init(conditions(trade) { $0.becomes == .none }),
        .init(conditions(trade) { $0.becomes != .none }),
        .init(margin(trade)),
      ])
    }
    page.add(table)
    return page
  }

  private var columns: [Table.Column] {
    [
      .init(say("Trade", "交易"), greatestWidth: 20), .init(say("Now", "现在"), .right),
      .init(say("Disappears when", "何时消失"), greatestWidth: Self.conditionsWidth),
      .init(say("Reverses when", "何时反转"), greatestWidth: Self.conditionsWidth),
      .init(say("Margin", "余地")),
    ]
  }

  /// Cells of two conditions: `P(C) ≥ 29.7%, P(A) ≤ 28.7%`.
  private static let conditionsWidth = 27
  /// Cells from which two conditions fit beside the numbers and a reversal.
  private static let widthForTwo = 90

  /// The nearest conditions that are shown, so that none is cut.
  private static func shownConditions(_ width: Int) -> Int { width < widthForTwo ? 1 : 2 }

  /// Points of NAV; an overlay in money for one unit of its underlying's move, as `rebalance` shows it.
  private func change(_ trade: TradeFlips.Trade) -> String {
    let numbers = presentation.numbers
    guard let overlay = book.sleeves[trade.sleeve].overlay else {
      return numbers.signed(trade.change * 100, 2)
    }
    let money = numbers.signed(trade.change * client.netAssetValue.doubleValue, 0)
    return "\(money) \(client.currency)/\(overlay.unit.symbol)"
  }

  private func conditions(
    _ trade: TradeFlips.Trade,
    _ isWanted: (TradeFlips.Flip) -> Bool
  ) -> String {
    let nearest = trade.flips.filter(isWanted).sorted { distance($0) < distance($1) }
    let conditions = nearest.prefix(Self.shownConditions(presentation.width)).map { flip in
      let scenario = book.scenarios[flip.scenario]
      let sign = flip.probability > beliefs.probabilities[flip.scenario] ? "≥" : "≤"
      let percent = presentation.numbers.trimmed(flip.probability * 100, atMost: 1)
      return "P(\(scenario.id)) \(sign) \(percent)%"
    }
    return conditions.isEmpty ? say("never", "永不") : presentation.list(conditions)
  }

  private func distance(_ flip: TradeFlips.Flip) -> Double {
    abs(flip.probability - beliefs.probabilities[flip.scenario])
  }

  private func margin(_ trade: TradeFlips.Trade) -> String {
    guard !trade.flips.isEmpty else { return say("any mix", "任何组合") }
    let points = presentation.numbers.trimmed(trade.margin(beliefs) * 100, atMost: 1)
    return say("\(points) pts", "\(points)点")
  }
}
