import Allocation

/// What our own memos of a plan say: the numbers of every sentence and every row.
struct MemoReference: Sendable {
  /// For a sentence without its numbers: the numbers it may have.
  private(set) var sentences: [String: Set<[String]>] = [:]
  /// For a table's caption and a row's first cell: the numbers it may have.
  private(set) var rows: [String: [String: Set<[String]>]] = [:]
  /// For a table's caption: the first cells of its rows in each kind of memo, which may fold rows together.
  private(set) var versions: [String: Set<Set<String>>] = [:]
  /// Every number that occurs.
  private(set) var all: Set<String> = []
  /// Whole numbers of our sentences by what they count, without their signs.
  private(set) var counts: [NumberToken.Unit: Set<String>] = [:]
  /// Other numbers of our sentences, also with fewer decimals, without their signs.
  private(set) var said: Set<String> = []
  /// The same of rows that are about a name of the plan, by the name in lower case.
  private(set) var figures: [String: Set<String>] = [:]
  /// The sections a memo of this plan has.
  private(set) var topics: [MemoTopic] = []

  init(_ plan: Plan, _ sources: MemoSources, _ frame: FirmFrame, _ language: Language) {
    let names = PlanNames(plan)
    let subjects = Self.subjects(of: plan, language)
    for kind in MemoKind.allCases {
      // Figures that the profile keeps out are a matter of M-013 and M-014; they are the plan's all the same.
      for frame in frame.allowsProjections ? [frame] : [frame.allowingProjections, frame] {
        let writer = try? MemoWriter(
          plan,
          sources: sources,
          frame: frame,
          language: language,
          kind: kind,
          isFinal: true
        )
        guard let writer else { continue }
        let memo = MemoTextReader.read(MarkdownRenderer.render(writer.document), isMarkdown: true)
        topics = memo.topics
        for block in memo.blocks { add(block, names, subjects) }
        for (caption, cells) in memo.firstCells { versions[caption, default: []].insert(cells) }
      }
    }
  }

  /// What rows may be about: assets, tickers, scenarios, episodes, rules.
  private static func subjects(of plan: Plan, _ language: Language) -> Set<String> {
    let names =
      plan.sleeves.map { $0.name(language) } + plan.scenarios.map { $0.name(language) }
      + plan.replays.map { $0.name(language) } + plan.rules.map(\.id)
      + plan.orders.trades.map(\.ticker)
    return Set(names.map { ForeignText.shown($0).lowercased() })
  }

  private mutating func add(
    _ block: ReadMemo.Block,
    _ names: PlanNames,
    _ subjects: Set<String>
  ) {
    if case .row(let cells) = block.kind {
      let tokens = NumberToken.all(
        in: names.removed(from: cells.dropFirst().joined(separator: " | "))
      ).map(\.text)
      all.formUnion(tokens)
      for subject in cells.map({ $0.lowercased() }) where subjects.contains(subject) {
        figures[subject, default: []].formUnion(tokens.flatMap(Self.forms))
      }
      rows[block.table, default: [:]][cells.first ?? "", default: []].insert(tokens)
      return
    }
    for sentence in Sentences.split(names.removed(from: block.text)) {
      let found = NumberToken.all(in: sentence)
      let tokens = found.map(\.text)
      guard !tokens.isEmpty else { continue }
      all.formUnion(tokens)
      sentences[NumberToken.skeleton(of: sentence), default: []].insert(tokens)
      // The numbers of a rule's formula are no figures that a sentence could cite.
      if sentence.contains(" = ") { continue }
      for token in found where token.decimals == 0 {
        counts[token.unit, default: []].formUnion(Self.forms(of: token.text))
      }
      said.formUnion(found.filter { $0.decimals > 0 }.flatMap { Self.forms(of: $0.text) })
    }
  }

  /// How a person may write a number again: without its sign, and with fewer decimals, but one at least.
  private static func forms(of text: String) -> [String] {
    let size = String(text.drop { $0 == "-" })
    let decimals = size.split(separator: ".").dropFirst().first?.count ?? 0
    guard decimals > 1, let value = Double(size) else { return [size] }
    return [size] + (1..<decimals).map { NumberStyle.ascii.fixed(value, $0) }
  }
}
