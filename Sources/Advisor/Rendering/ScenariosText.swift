import Allocation
import Diagnostics

/// The scenarios in force with their probabilities as bars.
struct ScenariosText: Sendable {
  let book: RuleBook
  let beliefs: Beliefs
  let presentation: Presentation

  /// Cells of the bar of certainty.
  private static let barWidth = 40

  /// The page.
  var page: Page {
    var page = Page(presentation)
    let origin = Sentences(presentation).origin(beliefs.provenance)
    page.add(presentation("Scenarios \(origin)", "情景（\(origin)）"), .heading)
    var table = Table(
      [.init(""), .init(""), .init("", .right), .init(""), .init("")],
      indent: 2,
      presentation
    )
    for (index, scenario) in book.scenarios.enumerated() {
      let probability = beliefs.probabilities[index]
      table.add([
        .init(scenario.id, .name), .init(presentation(scenario.slug, scenario.name.chinese)),
        .init(presentation.numbers.probability(probability)),
        .init(
          presentation.isPlain ? "" : presentation.bar(probability, of: 1, width: Self.barWidth)
        ),
        .init(purchases(of: scenario)),
      ])
    }
    page.add(table)
    // In Chinese the table has the names already.
    for scenario in book.scenarios where presentation.language == .english {
      page.add(
        label: "  \(scenario.id)",
        presentation(scenario.name),
        column: 4 + idWidth,
        tone: .name
      )
    }
    return page
  }

  private var idWidth: Int { book.scenarios.map(\.id.displayWidth).max() ?? 0 }

  private func purchases(of scenario: Scenario) -> String {
    guard let range = scenario.purchases else { return "" }
    let numbers = presentation.numbers
    let low = range.lowUSDBillionsPerMonth.map { numbers.trimmed($0, atMost: 1) }
    let high = range.highUSDBillionsPerMonth.map { numbers.trimmed($0, atMost: 1) }
    let amount =
      switch (low, high) {
      case (let low?, let high?): low == high ? low : "\(low)–\(high)"
      case (let low?, nil): "≥ \(low)"
      case (nil, let high?): "≤ \(high)"
      case (nil, nil): ""
      }
    return amount.isEmpty ? "" : "RMP \(amount)"
  }
}
