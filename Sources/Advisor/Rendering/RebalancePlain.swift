import Allocation

/// `rebalance --plain`: one fact a line, for screen readers and grep.
struct RebalancePlain: Sendable {
  let plan: Plan
  let presentation: Presentation
  let detail: Bool

  private var sentences: RebalanceSentences { RebalanceSentences(plan, presentation) }
  private var numbers: NumberStyle { presentation.numbers }
  private func say(_ english: String, _ chinese: String) -> String {
    presentation(english, chinese)
  }

  /// The page.
  var page: Page {
    var page = Page(presentation)
    page.add(sentences.heading)
    page.add(sentences.scenarios)
    guard plan.conflict.isEmpty else {
      for line in plan.conflict { page.add(text(of: line)) }
      return page
    }
    let funded = plan.sleeves.indices.filter { plan.sleeves[$0].isFunded }
    let columns = SleeveColumns(plan)
    for (row, index) in funded.enumerated() { page.add(text(row, index, columns)) }
    for index in plan.sleeves.indices where !plan.sleeves[index].isFunded {
      page.add(overlayText(index))
    }
    for total in sentences.totals { page.add("\(total.label) \(total.text)") }
    for note in sentences.notes { page.add("\(note.label): \(note.text)") }
    if detail { for trade in plan.orders.trades { page.add(text(of: trade)) } }
    return page
  }

  private func text(_ row: Int, _ index: Int, _ columns: SleeveColumns) -> String {
    let now = numbers.digits(of: columns.now[row], 2)
    let policy = numbers.digits(of: columns.policy[row], 2)
    let target = numbers.digits(of: columns.target[row], 2)
    let units = columns.changes[row]
    let change = units == 0 ? say("none", "无") : numbers.signedDigits(of: units, 2)
    let name = presentation(plan.sleeves[index].name)
    let reason = sentences.words(for: plan.mainReason(of: index))
    let fact = say(
      "\(name): now \(now)%, policy \(policy)%, target \(target)%, change \(change)",
      "\(name)：现在\(now)%，政策\(policy)%，目标\(target)%，变动\(change)"
    )
    return reason.isEmpty ? fact : fact + say("; ", "；") + reason
  }

  private func overlayText(_ index: Int) -> String {
    let sleeve = plan.sleeves[index]
    let scale = ExplainScale(sleeve, plan.client)
    let (now, target) = (scale.plain(sleeve.today, numbers), scale.plain(sleeve.weight, numbers))
    let reason = sentences.words(for: plan.mainReason(of: index))
    let fact = say(
      "\(presentation(sleeve.name)): now \(now) \(scale.unit), target \(target) \(scale.unit)",
      "\(presentation(sleeve.name))：现在\(now) \(scale.unit)，目标\(target) \(scale.unit)"
    )
    return reason.isEmpty ? fact : fact + say("; ", "；") + reason
  }

  private func text(of trade: Plan.Trade) -> String {
    let amount = numbers.grouping(trade.amount.magnitude.roundedToCents.description.withCents)
    let side = Sentences(presentation).side(trade.side)
    return "\(side) \(trade.quantity.grouped) \(trade.ticker) × \(trade.price.grouped) = "
      + "\(plan.client.currency) \(amount)"
  }

  private func text(of line: Plan.ConflictLine) -> String {
    let amount =
      (line.sufficient ?? line.relaxation).map {
        say("relaxed by \(numbers.percentAbove($0)) points", "放宽\(numbers.percentAbove($0))个百分点")
      }
      ?? say("relaxing it does not help", "放宽也无济于事")
    let place = line.source.map { " (\($0.file):\($0.line):\($0.column))" } ?? ""
    return say("Conflict: ", "冲突：") + "\(presentation(line.name))\(place), \(amount)"
  }
}
