import Allocation
import Diagnostics

/// `rebalance -O md`: the same table and notes as the text, for a document.
struct RebalanceMarkdown: Sendable {
  let plan: Plan
  let presentation: Presentation

  private var sentences: RebalanceSentences { RebalanceSentences(plan, presentation) }
  private var numbers: NumberStyle { presentation.numbers }

  /// The document, every line ended.
  var text: String {
    var lines = ["# \(safe(sentences.heading))", "", safe(sentences.scenarios), ""]
    if plan.conflict.isEmpty {
      lines +=
        sleeveRows + [""] + overlayLines
        + sentences.totals.map { "- **\($0.label)**: \(safe($0.text))" } + noteLines + tradeRows
    } else {
      lines += conflictLines
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private var sleeveRows: [String] {
    let funded = plan.sleeves.indices.filter { plan.sleeves[$0].isFunded }
    let columns = SleeveColumns(plan)
    let heading = [
      sentences.asset, sentences.now, sentences.policy, sentences.target, sentences.change,
      sentences.reason,
    ]
    let rows = funded.enumerated().map { row, index in
      [
        presentation(plan.sleeves[index].name), numbers.digits(of: columns.now[row], 2),
        numbers.digits(of: columns.policy[row], 2), numbers.digits(of: columns.target[row], 2),
        numbers.signedDigits(of: columns.changes[row], 2),
        sentences.words(for: plan.mainReason(of: index)),
      ]
    }
    let total = [
      sentences.total, numbers.digits(of: columns.now.sum, 2),
      numbers.digits(of: columns.policy.sum, 2), numbers.digits(of: columns.target.sum, 2),
      numbers.digits(of: columns.changes.sum, 2), "",
    ]
    return table(heading, rows + [total], rightAligned: 1..<5)
  }

  private var overlayLines: [String] {
    let overlays = plan.sleeves.filter { !$0.isFunded }
    guard !overlays.isEmpty else { return [] }
    return overlays.map { sleeve in
      let scale = ExplainScale(sleeve, plan.client)
      let (now, target) = (scale.plain(sleeve.today, numbers), scale.plain(sleeve.weight, numbers))
      return "- \(safe(presentation(sleeve.name))): \(now) → \(target) \(scale.unit)"
    } + [""]
  }

  private var noteLines: [String] {
    let notes = sentences.notes.map { "- **\($0.label)**: \(safe($0.text))" }
    return notes.isEmpty ? [] : notes + [""]
  }

  private var tradeRows: [String] {
    let heading = [
      presentation("Order", "指令"), presentation("Ticker", "代码"), presentation("Quantity", "数量"),
      presentation("Price", "价格"), presentation("Amount", "金额"), presentation("Reasons", "理由"),
    ]
    let common = Sentences(presentation)
    let rows = plan.orders.trades.map { trade in
      [
        common.side(trade.side), trade.ticker, trade.quantity.grouped, trade.price.grouped,
        numbers.grouping(trade.amount.roundedToCents.description.withCents),
        presentation.list(trade.reasons),
      ]
    }
    return rows.isEmpty ? [] : table(heading, rows, rightAligned: 2..<5)
  }

  private var conflictLines: [String] {
    plan.conflict.map { line in
      let amount = line.relaxation.map { numbers.percent($0) } ?? "–"
      return "- \(safe(presentation(line.name))): \(amount)"
    }
  }

  private func table(_ heading: [String], _ rows: [[String]], rightAligned: Range<Int>) -> [String]
  {
    let rule = heading.indices.map { rightAligned.contains($0) ? "---:" : "---" }
    return ([heading, rule] + rows.map { $0.map(safe) }).map { cells in
      "| " + cells.joined(separator: " | ") + " |"
    }
  }

  /// Text that neither a terminal nor a Markdown reader takes for a command.
  private func safe(_ text: String) -> String {
    var result = ""
    for character in presentation.shown(text) {
      if "\\`*_{}[]<>|#".contains(character) { result += "\\" }
      result.append(character)
    }
    return result
  }
}
