import Allocation

extension MemoWriter {
  /// What moved the chances in its own words: for a client what moved them most, and who else was read.
  var evidence: [MemoBlock] {
    guard !sources.evidence.isEmpty else { return [] }
    let passages = MemoPassage.gathered(from: sources.evidence)
    let quoted = kind == .client ? Array(passages.prefix(Self.clientPassages)) : passages
    let named = quoted.map(\.origin)
    let others = passages.map(\.origin).filter { !named.contains($0) }
    var blocks = quoted.map(quotation)
    if !others.isEmpty {
      let list = Set(others).sorted().joined(separator: say("; ", "；"))
      blocks.append(.paragraph(say("Also read: \(list).", "另参考：\(list)。")))
    }
    return blocks + [disclosure(.research)]
  }

  /// Passages a client reads.
  private static let clientPassages = 5
  /// Facts a client sees one by one.
  private static let clientFacts = 6

  /// A source's own words.
  func quotation(_ passage: MemoPassage) -> MemoBlock {
    let statement = passage.statement
    let publisher = ForeignText.shown(statement.publisher)
    let (id, place) = (ForeignText.shown(statement.id), ForeignText.shown(statement.place))
    let source = say(
      "\(publisher), published \(statement.date), \(place) (\(id))",
      "\(publisher)，\(statement.date)发布，\(place)（\(id)）"
    )
    var subjects: [String] = []
    for subject in passage.statements.compactMap(subject) where !subjects.contains(subject) {
      subjects.append(subject)
    }
    let about =
      subjects.isEmpty
      ? "" : say(", on ", "，涉及") + subjects.joined(separator: say("; ", "；"))
    return .quotation(ForeignText.shown(passage.quote), source: source + about)
  }

  /// Which scenario a statement speaks of, and what it gives it.
  private func subject(of statement: Statement) -> String? {
    guard let id = statement.scenario else { return nil }
    let scenario = plan.scenarios.first { $0.id == id }.map(name) ?? ForeignText.shown(id)
    let share = statement.probability.map { comma + MemoNumbers.probability($0) } ?? ""
    return "“\(scenario)”" + share
  }

  /// What moved the chances, fact by fact, adding up to the change that is shown.
  var movesTable: MemoTable? {
    guard !sources.moves.isEmpty else { return nil }
    let columns = plan.scenarios.map(moves)
    let all = sources.moves.indices.filter { row in columns.contains { $0.units[row] != 0 } }
    let isCut = kind == .client && all.count > Self.clientFacts
    let rows = isCut ? Array(all.prefix(Self.clientFacts - 1)) : all
    let rest = all.dropFirst(rows.count)
    func row(_ name: String, _ places: some Collection<Int>) -> [String] {
      [name]
        + columns.map { column in
          MemoNumbers.signed(places.reduce(0) { $0 + column.units[$1] }, 1)
        }
    }
    return MemoTable(
      "moves",
      say("What moved the chances, in points", "各项依据使概率变动（百分点）"),
      [.text(say("Fact", "依据"))] + plan.scenarios.map { .number(name($0)) },
      rows.map { row(shown(sources.moves[$0].name), [$0]) }
        + (isCut ? [row(say("all else", "其余各项"), rest)] : []),
      total: [say("Total", "合计")] + columns.map { MemoNumbers.signed($0.total, 1) }
    )
  }

  /// One scenario's moves in tenths of a point, and their sum.
  private func moves(of scenario: Plan.ScenarioLine) -> (units: [Int], total: Int) {
    let before = previousProbability(of: scenario) ?? scenario.probability
    let total = [scenario.probability, before].map { NumberStyle.units($0 * 100, 1) ?? 0 }
    let points = sources.moves.map { $0.points[scenario.id] ?? 0 }
    let change = total[0] - total[1]
    return (LargestRemainder.units(points, decimals: 1, total: change), change)
  }
}
