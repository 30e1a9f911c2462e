import Allocation

/// What our own memos of a plan say: the numbers of every sentence and every row.
struct MemoReference: Sendable {
  /// For a sentence without its numbers: the numbers it may have.
  private(set) var sentences: [String: Set<[String]>] = [:]
  /// For a table's caption and a row's first cell: the numbers it may have.
  private(set) var rows: [String: [String: Set<[String]>]] = [:]
  /// Every number that occurs.
  private(set) var all: Set<String> = []
  /// The sections a memo of this plan has.
  private(set) var topics: [MemoTopic] = []

  init(_ plan: Plan, _ sources: MemoSources, _ frame: FirmFrame, _ language: Language) {
    let names = PlanNames(plan)
    for kind in MemoKind.allCases {
      guard
        let writer = try? MemoWriter(
          plan,
          sources: sources,
          frame: frame,
          language: language,
          kind: kind,
          isFinal: true
        )
      else { continue }
      let memo = MemoTextReader.read(MarkdownRenderer.render(writer.document), isMarkdown: true)
      topics = memo.topics
      for block in memo.blocks { add(block, names) }
    }
  }

  private mutating func add(_ block: ReadMemo.Block, _ names: PlanNames) {
    if case .row(let cells) = block.kind {
      let tokens = NumberToken.all(
        in: names.removed(from: cells.dropFirst().joined(separator: " | "))
      ).map(\.text)
      all.formUnion(tokens)
      rows[block.table, default: [:]][cells.first ?? "", default: []].insert(tokens)
      return
    }
    for sentence in Sentences.split(names.removed(from: block.text)) {
      let tokens = NumberToken.all(in: sentence).map(\.text)
      guard !tokens.isEmpty else { continue }
      all.formUnion(tokens)
      sentences[NumberToken.skeleton(of: sentence), default: []].insert(tokens)
    }
  }
}

/// Running text in sentences.
enum Sentences {
  /// Splits after a full stop with a space behind it, or after a Chinese full stop or semicolon.
  static func split(_ text: String) -> [String] {
    var sentences: [String] = []
    var sentence = ""
    var previous: Character = " "
    for character in text {
      if character == " ", ".!?;".contains(previous) {
        sentences.append(sentence)
        sentence = ""
      } else {
        sentence.append(character)
      }
      if "。；！？".contains(character) {
        sentences.append(sentence)
        sentence = ""
      }
      previous = character
    }
    sentences.append(sentence)
    return sentences.map(\.trimmed).filter { !$0.isEmpty }
  }
}
