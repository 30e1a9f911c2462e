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
    let mentions = reader.topics
      .filter { topic in
        switch topic.owner {
        case .figure(let kind, let figure): rules.kinds[kind].figures[figure].measure == .odds
        case .elsewhere(let measure): measure == .percent
        }
      }
      .sorted { $0.range.lowerBound < $1.range.lowerBound }
    names = Self.joined(mentions, apartFrom: figures.map { reader.quantities[$0].range })
  }

  /// Joins names of one outcome that no figure parts: `scenario A (soft landing)`.
  private static func joined(_ mentions: [Topic], apartFrom figures: [Range<Int>]) -> [Topic] {
    var names: [Topic] = []
    for mention in mentions {
      guard let last = names.last, last.owner == mention.owner,
        !figures.contains(where: {
          $0.lowerBound >= last.range.upperBound && $0.upperBound <= mention.range.lowerBound
        })
      else {
        names.append(mention)
        continue
      }
      let range = last.range.lowerBound..<max(last.range.upperBound, mention.range.upperBound)
      names[names.count - 1] = Topic(
        owner: last.owner,
        strength: last.strength,
        range: range,
        isOneName: false
      )
    }
    return names
  }

  /// For figures by index, the outcome each belongs to; empty when no outcome of ours is named.
  func outcomes() -> [Int: Topic] {
    let isOurs = names.contains { if case .figure = $0.owner { true } else { false } }
    guard isOurs, figures.count > 1 else { return [:] }
    var outcomes: [Int: Topic] = [:]
    let pairs = areSideBySide ? figures.indices.map { (figure: $0, name: $0) } : pairs()
    for (figure, name) in pairs { outcomes[figures[figure]] = names[name] }
    return outcomes
  }

  /// `A, B and C at 50%, 30% and 20%`: as many names as figures, one list behind the other.
  private var areSideBySide: Bool {
    guard names.count == figures.count, let first = names.first, let last = names.last else {
      return false
    }
    let start = reader.quantities[figures[0]].range.lowerBound
    let end = reader.quantities[figures[figures.count - 1]].range.upperBound
    return last.range.upperBound <= start || first.range.lowerBound >= end
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

  /// A bracket parts an outcome from its figure hardly at all: `scenario A (soft landing) gets 45%`.
  private func cost(of separator: SentenceReading.Separator) -> Int {
    let mark = reader.sentence.text.bytes[separator.offset]
    let isBracket = mark == UInt8(ascii: "(") || mark == UInt8(ascii: ")")
    return isBracket ? 4 : 18 * separator.weight
  }

  /// `the shock down at 15%`: a name that a copula ties to the figure behind it.
  private func hasOwnName(_ figure: Range<Int>) -> Bool {
    let text = reader.sentence.text
    guard Copulas.stand(in: text, before: figure.lowerBound) else { return false }
    let last =
      figures.map { reader.quantities[$0].range.upperBound }
      .last { $0 <= figure.lowerBound } ?? 0
    return names.contains {
      $0.range.lowerBound >= last && $0.range.upperBound <= figure.lowerBound
    }
  }

  private func distance(_ figure: Int, _ name: Int) -> Int {
    let range = reader.quantities[figures[figure]].range
    let topic = names[name].range
    let start = min(topic.upperBound, range.upperBound)
    let end = max(topic.lowerBound, range.lowerBound)
    let between = reader.sentence.separators.filter { $0.offset >= start && $0.offset < end }
    let own = topic.lowerBound >= range.upperBound && hasOwnName(range) ? Self.unpaired : 0
    return range.distance(to: topic) + between.reduce(own) { $0 + cost(of: $1) }
  }
}

/// Words that tie a figure to the subject before it.
private enum Copulas {
  private static let words = WordTable<Void>(lists: [
    (): "at|to|is|are|was|were|get|gets|carries|has|为|至|是|到|占|有|得|约为|降至|升至"
  ])

  static func stand(in text: UniformText, before offset: Int) -> Bool {
    words.longest(in: text, endingAt: offset) != nil
  }
}
