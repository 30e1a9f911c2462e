/// Pairs probabilities with the outcomes they are for.
///
/// In a list (`50% to a soft landing, 30% to reflation and 20% to a squeeze`) each figure stands
/// nearest to its neighbour's outcome, so that the pairs are found together: outcomes and figures
/// keep their order, and the sum of the distances is least.
struct OddsPairing {
  private let reader: ClaimReader
  private let figures: [Int]
  private let names: [Topic]

  /// What it costs to leave a figure without an outcome, in bytes of text between the two.
  private static let unpaired = 260

  init(reader: ClaimReader) {
    self.reader = reader
    let rules = reader.rules
    figures = reader.quantities.indices.filter { index in
      let quantity = reader.quantities[index]
      return EvidenceKind.Measure.odds.admits(quantity.measure) && quantity.role == .level
        && reader.isInCore(quantity.range)
    }
    names = reader.topics
      .filter { topic in
        switch topic.owner {
        case .figure(let kind, let figure): rules.kinds[kind].figures[figure].measure == .odds
        case .elsewhere(let measure): measure == .percent
        }
      }
      .sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// For figures by index, the outcome each belongs to; empty when no outcome of ours is named.
  func owners() -> [Int: Topic.Owner] {
    let isOurs = names.contains { if case .figure = $0.owner { true } else { false } }
    guard isOurs, figures.count > 1 else { return [:] }
    var owners: [Int: Topic.Owner] = [:]
    for (figure, name) in pairs() { owners[figures[figure]] = names[name].owner }
    return owners
  }

  /// The pairing of least cost that keeps both orders, by dynamic programming.
  private func pairs() -> [(figure: Int, name: Int)] {
    let rows = figures.count
    let columns = names.count
    var cost = [[Int]](repeating: [Int](repeating: 0, count: columns + 1), count: rows + 1)
    for row in 1...rows {
      cost[row][0] = row * Self.unpaired
      for column in 1...columns {
        cost[row][column] = min(
          cost[row][column - 1],
          cost[row - 1][column] + Self.unpaired,
          cost[row - 1][column - 1] + distance(row - 1, column - 1)
        )
      }
    }
    var found: [(figure: Int, name: Int)] = []
    var (row, column) = (rows, columns)
    while row > 0, column > 0 {
      if cost[row][column] == cost[row - 1][column - 1] + distance(row - 1, column - 1) {
        found.append((row - 1, column - 1))
        (row, column) = (row - 1, column - 1)
      } else if cost[row][column] == cost[row][column - 1] {
        column -= 1
      } else {
        row -= 1
      }
    }
    return found
  }

  private func distance(_ figure: Int, _ name: Int) -> Int {
    let range = reader.quantities[figures[figure]].range
    let topic = names[name].range
    let separators = reader.sentence.separatorWeight(between: topic, and: range)
    return range.distance(to: topic) + 18 * separators
  }
}
