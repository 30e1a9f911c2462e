import Allocation
import Diagnostics
import PositionedData

/// What our own memos of a plan say: the measure of every memo of it.
struct MemoReference: Sendable {
  /// One memo we would write.
  struct Version: Sendable {
    let topics: [MemoTopic]
    let tables: [ReferenceTable]
    let sentences: [ReferenceSentence]
  }

  private(set) var versions: [Version] = []
  /// The numbers each sentence of ours may have, by its key.
  private(set) var numbers: [String: Set<[NumberToken]>] = [:]
  private(set) var figures: FigureBook
  /// Every number that occurs, as it is written.
  private(set) var all: Set<String> = []
  /// Keys of whole texts: labels, captions, titles.
  private(set) var texts: Set<String> = []
  private(set) var drawings: Set<String> = []
  /// What nobody supplied; the same for every kind of memo.
  private(set) var gaps: [MemoGap] = []
  private let names: PlanNames
  /// Sentences that were read before: the kinds of memo have most of them in common.
  private var known: [Passage: [ReferenceSentence]] = [:]
  private var drawn: Set<MemoFigure> = []

  private struct Passage: Hashable {
    let text: String
    let topic: MemoTopic?
    let isRequired: Bool
    let isQuoted: Bool
  }

  init(
    _ plan: Plan,
    _ sources: MemoSources,
    _ frame: FirmFrame,
    _ language: Language,
    names: PlanNames,
    values: PlanValues
  ) throws(InputError) {
    self.names = names
    figures = FigureBook(values, dates: sources.dates + plan.dates, year: plan.asOf.year)
    for kind in MemoKind.allCases {
      // Figures that the profile keeps out are a matter of M-013 and M-014; they are the plan's all the same.
      for frame in frame.allowsProjections ? [frame] : [frame.allowingProjections, frame] {
        let writer = try MemoWriter(
          plan,
          sources: sources,
          frame: frame,
          language: language,
          kind: kind,
          isFinal: true
        )
        add(writer.document)
      }
    }
  }

  private mutating func add(_ memo: MemoDocument) {
    gaps = memo.gaps
    var tables: [ReferenceTable] = []
    var sentences: [ReferenceSentence] = []
    let head =
      [
        memo.title, memo.subtitle.joined(separator: " · "),
        memo.letterhead.joined(separator: " "),
      ] + memo.letterhead + memo.subtitle
    for text in head { sentences += self.sentences(text, nil) }
    texts.insert(key(MemoWords.skip(memo.language)))
    for section in memo.sections {
      texts.insert(key(section.heading))
      for block in section.blocks {
        for table in Self.tables(of: block) {
          let table = ReferenceTable(table, section.topic)
          tables.append(table)
          add(table)
        }
        sentences += self.sentences(of: block, section.topic, memo.language)
      }
    }
    versions.append(
      Version(topics: memo.sections.map(\.topic), tables: tables, sentences: sentences)
    )
  }

  private static func tables(of block: MemoBlock) -> [MemoTable] {
    switch block {
    case .table(let table): [table]
    case .figure(let figure): if case .here(let table) = figure.twin { [table] } else { [] }
    default: []
    }
  }

  private mutating func add(_ table: ReferenceTable) {
    texts.insert(CanonicalText.key(table.caption))
    for row in table.rows {
      all.formUnion(row.flatMap { NumberToken.all(in: $0).map(\.text) })
      figures.add(row: row, of: table, names)
    }
  }

  private mutating func sentences(
    of block: MemoBlock,
    _ topic: MemoTopic,
    _ language: Language
  ) -> [ReferenceSentence] {
    let colon = MemoWords.colon(language)
    switch block {
    case .paragraph(let text): return sentences(text, topic)
    case .labelled(let label, let text): return sentences(label + colon + text, topic)
    case .list(let entries): return entries.flatMap { sentences($0, topic) }
    case .disclosure(_, let text): return sentences(text, topic, isRequired: true)
    case .quotation(let words, let source):
      let origin = MemoWords.dash(language) + source
      // Some forms have both in one line.
      return sentences("“\(words)” \(origin)", nil, isQuoted: true)
        + sentences("“\(words)”", topic, isRequired: true, isQuoted: true)
        + sentences(origin, topic, isRequired: true)
    case .table: return []
    case .figure(let figure):
      var said = [figure.title, figure.caption, figure.alternative]
      said += [
        "\(figure.title) \(figure.alternative)", "\(figure.title)\(colon)\(figure.alternative)",
      ]
      if case .elsewhere(_, let caption) = figure.twin {
        said.append(MemoWords.seeTable(caption, language))
        said += said.map { "\($0) \(MemoWords.seeTable(caption, language))" }
      }
      if drawn.insert(figure).inserted { add(drawingOf: figure) }
      return said.flatMap { sentences($0, nil) }
    }
  }

  private mutating func add(drawingOf figure: MemoFigure) {
    for drawing in HTMLScanner.tokens(of: HTMLRenderer.drawing(of: figure)).drawings {
      drawings.insert(drawing.signature)
      texts.formUnion(drawing.texts.map(key))
    }
  }

  /// The sentences of a text of ours, which are remembered with their numbers.
  private mutating func sentences(
    _ text: String,
    _ topic: MemoTopic?,
    isRequired: Bool = false,
    isQuoted: Bool = false
  ) -> [ReferenceSentence] {
    let isOwed = isRequired || [.complexProducts, .fees, .importantInformation].contains(topic)
    let passage = Passage(text: text, topic: topic, isRequired: isOwed, isQuoted: isQuoted)
    if let sentences = known[passage] { return sentences }
    let canonical = CanonicalText.text(text)
    texts.insert(CanonicalText.key(canonical))
    var earlier: Set<PlanNames.Subject> = []
    let sentences = Sentences.split(names.masked(canonical)).map { sentence in
      let tokens = NumberToken.all(in: sentence)
      let own = ReferenceSentence(sentence, topic, isRequired: isOwed, isQuoted: isQuoted)
      numbers[own.key, default: []].insert(tokens)
      all.formUnion(tokens.map(\.text))
      if !tokens.isEmpty { figures.add(sentence: sentence, after: earlier, names) }
      let subjects = names.subjects(in: sentence)
      if !subjects.isEmpty { earlier = subjects }
      return own
    }
    known[passage] = sentences
    return sentences
  }

  private func key(_ text: String) -> String { CanonicalText.key(CanonicalText.text(text)) }

  /// The version that has most in common with a memo.
  func version(like memo: ReadMemo, keys: Set<String>) -> Version? {
    let captions = Set(memo.tables.map { CanonicalText.key($0.caption) })
    let rows = Set(memo.blocks.filter { $0.isRow }.map { CanonicalText.key($0.text) })
    func shared(_ version: Version) -> Int {
      let said = version.sentences.filter { $0.topic != nil }.map { keys.contains($0.key) }
      let shown = version.tables.flatMap { table in
        [captions.contains(CanonicalText.key(table.caption))]
          + table.rows.map { rows.contains(CanonicalText.key($0.joined(separator: " "))) }
      }
      return (said + shown).reduce(0) { $0 + ($1 ? 1 : -1) }
    }
    return versions.max { shared($0) < shared($1) }
  }
}

extension MemoSources {
  /// Dates that a memo may show.
  var dates: [String] {
    let given: [CalendarDate?] = [viewExpires, reviewDate, note?.date]
    let statements = (evidence + self.statements).map(\.date)
    let others = approvals.map(\.date) + beliefPath.map(\.date)
    return (given.compactMap { $0 } + statements + others).map(\.description)
  }
}

extension Plan {
  fileprivate var dates: [String] { [asOf.description] + signals.compactMap(\.date) }
}

extension ReadMemo.Block {
  var isRow: Bool { if case .row = kind { true } else { false } }
}
