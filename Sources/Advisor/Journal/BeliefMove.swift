import Allocation

/// What moved beliefs from one state to another: parts that add up to the move.
struct BeliefMove: Sendable {
  /// A fact and what it moved each scenario by, in percentage points.
  struct Part: Sendable, Hashable {
    let name: String
    let points: [Double]
  }

  let parts: [Part]
  /// The whole move.
  let total: [Double]

  /// Points smaller than this are the rounding of doubles.
  private static let negligible = 1e-9

  /// Compares two states.
  ///
  /// Both are a base moved by facts, so each fact's part is what it moves after less what it moved before;
  /// what was set by hand between them is a part of its own.
  init(from before: BeliefDesk.Present, to after: BeliefDesk.Present, count: Int) {
    var points: [(name: String, points: [Double])] = []
    func add(_ name: String, _ values: [Double], times sign: Double) {
      if let index = points.firstIndex(where: { $0.name == name }) {
        points[index].points = zip(points[index].points, values).map { $0 + sign * $1 }
      } else {
        points.append((name, values.map { sign * $0 }))
      }
    }
    for (fact, values) in after.held?.update?.points ?? [] { add(fact, values, times: 1) }
    for (fact, values) in before.held?.update?.points ?? [] { add(fact, values, times: -1) }
    let bases = (
      before.held?.base ?? before.beliefs.probabilities,
      after.held?.base ?? after.beliefs.probabilities
    )
    add("set by hand", zip(bases.0, bases.1).map { 100 * ($1 - $0) }, times: 1)
    parts = points.map { Part(name: $0.name, points: $0.points) }
      .filter { $0.points.contains { abs($0) > Self.negligible } }
    total = zip(before.beliefs.probabilities, after.beliefs.probabilities).map { 100 * ($1 - $0) }
  }

  /// The parts as lines under the scenarios, with their sum; they add up as they are shown.
  func table(of book: RuleBook, _ presentation: Presentation) -> Table {
    var table = Table(
      [.init(presentation("Points", "百分点"), greatestWidth: 40)]
        + book.scenarios.map { .init($0.id, .right, leastWidth: 6) },
      indent: 2,
      presentation
    )
    let rounded = total.indices.map { scenario in
      LargestRemainder.units(parts.map { $0.points[scenario] }, decimals: Self.decimals)
    }
    for (index, part) in parts.enumerated() {
      table.add([.init(part.name)] + cells(rounded.map { $0[index] }, presentation))
    }
    let sums = rounded.map { $0.reduce(0, +) }
    table.add([.init(presentation("sum", "合计"), .heading)] + cells(sums, presentation))
    return table
  }

  private static let decimals = 2

  private func cells(_ units: [Int], _ presentation: Presentation) -> [Table.Cell] {
    units.map { .init(presentation.numbers.signedDigits(of: $0, Self.decimals)) }
  }
}
