import Allocation

/// The text of `rebalance`: what is held, what is recommended, and the main reason of each change.
struct RebalanceText: Sendable {
  let plan: Plan
  let presentation: Presentation
  /// Whether orders, rules and scenario results follow.
  let detail: Bool

  private var sentences: RebalanceSentences { RebalanceSentences(plan, presentation) }

  /// The page; a conflict is shown instead of a table when nothing fits.
  var page: Page {
    var page = Page(presentation)
    page.add(sentences.heading, .heading)
    page.addParagraph(sentences.scenarios)
    guard plan.conflict.isEmpty else {
      ConflictText(plan: plan, presentation: presentation).add(to: &page)
      return page
    }
    page.add(sleeveTable)
    for total in sentences.totals { page.add(label: total.label, total.text) }
    for note in sentences.notes {
      page.add(label: note.label, note.text, tone: note.isWarning ? .warning : .heading)
    }
    if detail { RebalanceDetail(plan: plan, presentation: presentation).add(to: &page) }
    return page
  }

  // MARK: - Funded sleeves

  private var funded: [Int] { plan.sleeves.indices.filter { plan.sleeves[$0].isFunded } }

  private var sleeveTable: Table {
    var table = Table(
      [
        .init(
          sentences.asset,
          greatestWidth: presentation.width < Presentation.roomyWidth ? 19 : 26
        ),
        .init(sentences.now, .right, leastWidth: 6),
        .init(sentences.policy, .right, leastWidth: 6),
        .init(sentences.range, .right, leastWidth: 6),
        .init(sentences.target, .right, leastWidth: 6),
        .init(sentences.change, .right, leastWidth: 6),
        .init(sentences.reason),
      ],
      presentation
    )
    let columns = SleeveColumns(plan)
    for (row, index) in funded.enumerated() { table.add(cells(row, index, columns)) }
    let numbers = presentation.numbers
    table.addHeading([
      sentences.total, numbers.digits(of: columns.now.sum, 2),
      numbers.digits(of: columns.policy.sum, 2), "", numbers.digits(of: columns.target.sum, 2),
      numbers.digits(of: columns.changes.sum, 2),
    ])
    addOverlays(to: &table)
    return table
  }

  private func cells(_ row: Int, _ index: Int, _ columns: SleeveColumns) -> [Table.Cell] {
    let sleeve = plan.sleeves[index]
    let numbers = presentation.numbers
    let change = columns.changes[row]
    let tone: Palette.Tone? = change == 0 ? .faint : change > 0 ? .gain : .loss
    return [
      .init(presentation(sleeve.name)), .init(numbers.digits(of: columns.now[row], 2)),
      .init(numbers.digits(of: columns.policy[row], 2)), .init(range(of: sleeve)),
      .init(numbers.digits(of: columns.target[row], 2)),
      .init(numbers.signedDigits(of: change, 2), tone),
      .init(sentences.words(for: plan.mainReason(of: index))),
    ]
  }

  /// The band in percent: `28–44`; an open end is 0 or 100.
  private func range(of sleeve: Plan.SleeveLine) -> String {
    let numbers = presentation.numbers
    let low = numbers.trimmed(max(sleeve.low, 0) * 100, atMost: 1)
    let high = numbers.trimmed(min(sleeve.high, 1) * 100, atMost: 1)
    return "\(low)–\(high)"
  }

  // MARK: - Overlays

  /// Exposures in money for one unit of the underlying, which is how a trader knows them.
  private func addOverlays(to table: inout Table) {
    let overlays = plan.sleeves.indices.filter { !plan.sleeves[$0].isFunded }
    guard !overlays.isEmpty else { return }
    table.addHeading([
      sentences.overlays, sentences.now, sentences.unit, sentences.range, sentences.target,
      sentences.change,
    ])
    for index in overlays { table.add(overlayCells(index)) }
  }

  private func overlayCells(_ index: Int) -> [Table.Cell] {
    let sleeve = plan.sleeves[index]
    let numbers = presentation.numbers
    let scale = ExplainScale(sleeve, plan.client)
    let (now, target) = (scale.units(sleeve.today), scale.units(sleeve.weight))
    let change = target - now
    let tone: Palette.Tone = change == 0 ? .faint : change > 0 ? .gain : .loss
    let high = sleeve.high.isFinite ? scale.plain(sleeve.high, numbers) : ""
    return [
      .init(presentation(sleeve.name)), .init(numbers.whole(Double(now))), .init(scale.unit),
      .init("\(scale.plain(max(sleeve.low, 0), numbers))–\(high)"),
      .init(numbers.whole(Double(target))),
      .init(change == 0 ? numbers.signedDigits(of: 0, 2) : scale.signed(change, numbers), tone),
      .init(sentences.words(for: plan.mainReason(of: index))),
    ]
  }
}

/// The columns of the funded sleeves in hundredths of a percent, each summing to its rounded total.
struct SleeveColumns: Sendable {
  let now: [Int]
  let policy: [Int]
  let target: [Int]

  init(_ plan: Plan) {
    let sleeves = plan.sleeves.filter(\.isFunded)
    now = LargestRemainder.units(sleeves.map { $0.today * 100 }, decimals: 2)
    policy = LargestRemainder.units(sleeves.map { $0.anchor * 100 }, decimals: 2)
    target = LargestRemainder.units(sleeves.map { $0.weight * 100 }, decimals: 2)
  }

  /// The differences shown, which are those of the columns and so sum to zero with them.
  var changes: [Int] { zip(target, now).map { $0 - $1 } }
}

extension [Int] {
  /// The sum of the elements.
  var sum: Int { reduce(0, +) }
}
