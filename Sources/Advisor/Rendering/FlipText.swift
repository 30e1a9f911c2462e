import Allocation
import Studies

/// For each trade the probabilities at which it disappears or reverses, and how far away they are.
struct FlipText: Sendable {
  let book: RuleBook
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
      .init(say("Disappears when", "何时消失"), greatestWidth: 27),
      .init(say("Reverses when", "何时反转"), greatestWidth: 20), .init(say("Margin", "余地")),
    ]
  }

  /// The nearest conditions that are shown: two fit a line of eighty cells.
  private static let shownConditions = 2

  /// Points of NAV; an overlay in the points of NAV that a stressed call would take.
  private func change(_ trade: TradeFlips.Trade) -> String {
    let unit = book.sleeves[trade.sleeve].overlay?.stressCall ?? 1
    return presentation.numbers.signed(trade.change * unit * 100, 2)
  }

  private func conditions(
    _ trade: TradeFlips.Trade,
    _ isWanted: (TradeFlips.Flip) -> Bool
  ) -> String {
    let nearest = trade.flips.filter(isWanted).sorted { distance($0) < distance($1) }
    let conditions = nearest.prefix(Self.shownConditions).map { flip in
      let scenario = book.scenarios[flip.scenario]
      let sign = flip.probability > beliefs.probabilities[flip.scenario] ? "≥" : "≤"
      let percent = presentation.numbers.trimmed(flip.probability * 100, atMost: 1)
      return "P(\(scenario.id)) \(sign) \(percent)%"
    }
    return conditions.isEmpty ? say("never", "从不") : presentation.list(conditions)
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
