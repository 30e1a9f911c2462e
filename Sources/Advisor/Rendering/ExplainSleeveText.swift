import Allocation

/// Why one sleeve moves: a waterfall from what is held to what is recommended.
struct ExplainSleeveText: Sendable {
  let plan: Plan
  let index: Int
  let presentation: Presentation

  private var sleeve: Plan.SleeveLine { plan.sleeves[index] }
  private var numbers: NumberStyle { presentation.numbers }
  private var sentences: ExplainSentences { ExplainSentences(plan, presentation) }

  /// The page.
  var page: Page {
    var page = Page(presentation)
    page.add(sentences.heading(of: index, scale: scale), .heading)
    addWaterfall(to: &page)
    addReasons(to: &page)
    for note in sentences.notes(on: sleeve, index, scale: scale) {
      page.add(label: note.label, note.text, column: 13)
    }
    return page
  }

  /// What a fraction is multiplied by to be shown: percent of NAV, or money per unit for an overlay.
  private var scale: ExplainScale { ExplainScale(sleeve, plan.client) }

  private var ends: (now: Int, target: Int) { scale.ends(of: index, in: plan) }

  /// One step of the waterfall in whole units of its last decimal.
  private struct Step {
    let units: Int
    let size: Double
    let part: Plan.Contribution
  }

  private var steps: [Step] {
    let parts = plan.explanation.contributions
    let units = LargestRemainder.units(
      parts.map { $0.values[index] * scale.factor },
      decimals: scale.decimals,
      total: ends.target - ends.now
    )
    return zip(parts, units).compactMap { part, units in
      units == 0 ? nil : Step(units: units, size: part.values[index] * scale.factor, part: part)
    }
  }

  private func addWaterfall(to page: inout Page) {
    let steps = steps
    let largest = steps.map { abs($0.size) }.max() ?? 0
    let names = steps.map { presentation.shown(sentences.step($0.part, index)) }
    let widestNumber = steps.map { scale.signed($0.units, numbers).cells }.max() ?? 0
    let numberWidth = max(8, widestNumber + 2)
    let nameColumn = numberWidth + 2
    let widest = names.map(\.cells).max() ?? 0
    let barColumn = min(nameColumn + widest + 2, presentation.width - Self.barWidth - 1)
    page.add(row(scale.plain(units: ends.now, numbers), sentences.now, numberWidth, nameColumn))
    for (step, name) in zip(steps, names) {
      let text = name.cut(to: barColumn - nameColumn - 1)
      var line = row(scale.signed(step.units, numbers), text, numberWidth, nameColumn)
      if !presentation.isPlain {
        line.pad(to: barColumn)
        line.add(
          presentation.bar(
            step.size,
            of: largest,
            width: Self.barWidth,
            isTaken: isTaken(step.part.kind)
          ),
          step.units > 0 ? .gain : .loss
        )
      }
      page.add(line)
    }
    page.add(
      row(scale.plain(units: ends.target, numbers), sentences.target, numberWidth, nameColumn)
    )
  }

  /// Cells of the longest bar.
  private static let barWidth = 16

  private func row(_ number: String, _ text: String, _ width: Int, _ column: Int) -> Line {
    var line = Line(presentation)
    line.pad(to: width - presentation.shown(number).cells)
    line.add(number)
    line.pad(to: column)
    line.add(text)
    return line
  }

  /// Limits, budgets and costs take back; their bars are lighter.
  private func isTaken(_ kind: Explanation.Kind) -> Bool {
    switch kind {
    case .policy, .rule, .payers: false
    case .limit, .turnover, .trackingError, .cost: true
    }
  }

  /// The formula of each rule that moves the sleeve, and why the rule is there.
  private func addReasons(to page: inout Page) {
    for part in plan.explanation.contributions where part.kind == .rule && part.values[index] != 0 {
      guard let rule = plan.rules.first(where: { $0.id == part.reason }) else { continue }
      page.add(label: rule.id, presentation(rule.because), column: 13, tone: .name)
      for formula in rule.formulas { page.add(label: "", formula, column: 13) }
    }
  }
}

/// How a sleeve's amounts are shown: percent of NAV, or an overlay's exposure in money per unit.
struct ExplainScale: Sendable {
  /// What a fraction of NAV is multiplied by.
  let factor: Double
  let decimals: Int
  /// The unit of the numbers, such as `USD/bp`; empty for percent.
  let unit: String

  init(_ sleeve: Plan.SleeveLine, _ client: Plan.Client) {
    if let overlay = sleeve.overlayUnit {
      factor = client.netAssetValue.doubleValue
      decimals = 0
      unit = "\(client.currency)/\(overlay.symbol)"
    } else {
      factor = 100
      decimals = 2
      unit = ""
    }
  }

  /// What a person is shown as held and as recommended, in units of the last decimal; for a funded sleeve
  /// the figures of the whole table, whose columns sum.
  func ends(of index: Int, in plan: Plan) -> (now: Int, target: Int) {
    let sleeve = plan.sleeves[index]
    guard sleeve.isFunded else { return (units(sleeve.today), units(sleeve.weight)) }
    let columns = SleeveColumns(plan)
    let row = plan.sleeves[..<index].count(where: \.isFunded)
    return (columns.now[row], columns.target[row])
  }

  /// Units of the last decimal without a sign.
  func plain(units: Int, _ numbers: NumberStyle) -> String {
    decimals == 0 ? numbers.whole(Double(units)) : numbers.digits(of: units, decimals)
  }

  /// A fraction in whole units of the last decimal.
  func units(_ fraction: Double) -> Int { NumberStyle.units(fraction * factor, decimals) ?? 0 }

  /// A fraction as a number.
  func plain(_ fraction: Double, _ numbers: NumberStyle) -> String {
    decimals == 0 ? numbers.whole(fraction * factor) : numbers.fixed(fraction * factor, decimals)
  }

  /// Units with their sign.
  func signed(_ units: Int, _ numbers: NumberStyle) -> String {
    let sign = units > 0 ? "+" : ""
    return sign
      + (decimals == 0 ? numbers.whole(Double(units)) : numbers.digits(of: units, decimals))
  }
}

extension OverlayTerms.Unit {
  /// The unit after a slash: `USD/bp`, `USD/pt`.
  var symbol: String {
    switch self {
    case .basisPoint: "bp"
    case .point: "pt"
    }
  }
}
