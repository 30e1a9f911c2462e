import Allocation

/// A move of beliefs, cause by cause; the parts add up as they are shown.
struct BeliefMoveText: Sendable {
  let move: BeliefMove
  let book: RuleBook
  let words: FactWords
  let presentation: Presentation

  private static let decimals = 2
  /// Cells that the name of a cause takes at most.
  private static let nameWidth = 40

  /// The parts under the scenarios, with their sum.
  var table: Table {
    var table = Table(
      [.init(presentation("Points", "百分点"), greatestWidth: Self.nameWidth)]
        + book.scenarios.map { .init($0.id, .right, leastWidth: 6) },
      indent: 2,
      presentation
    )
    let rounded = move.total.indices.map { scenario in
      LargestRemainder.units(move.parts.map { $0.points[scenario] }, decimals: Self.decimals)
    }
    for (index, part) in move.parts.enumerated() {
      let name = words.name(of: part.cause, in: move.states)
      table.add([.init(name)] + cells(rounded.map { $0[index] }))
    }
    let sums = rounded.map { $0.reduce(0, +) }
    table.add([.init(presentation("sum", "合计"), .heading)] + cells(sums))
    return table
  }

  private func cells(_ units: [Int]) -> [Table.Cell] {
    units.map { .init(presentation.numbers.signedDigits(of: $0, Self.decimals)) }
  }
}

extension BeliefDesk {
  /// A move between two states, cause by cause.
  func table(from before: Present, to after: Present) throws -> Table {
    let rules = try location.evidenceBook().rules
    return BeliefMoveText(
      move: BeliefMove(from: before, to: after),
      book: book,
      words: FactWords(rules, book.scenarios, presentation),
      presentation: presentation
    ).table
  }
}
