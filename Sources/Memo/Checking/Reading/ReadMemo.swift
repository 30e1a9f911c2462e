import Allocation

/// A memo as read back from a file: blocks with their lines, whatever the format; texts are canonical.
struct ReadMemo: Sendable {
  /// One block.
  struct Block: Sendable, Hashable {
    enum Kind: Sendable, Hashable {
      case heading
      case paragraph
      case caption
      case row([String])
      /// A picture; whether it has words of its own and a table.
      case image(hasWords: Bool, hasTable: Bool)
      /// Words that belong to an element and are not running text: a label, a title, a drawing's lettering.
      case label
    }

    let line: Int
    let kind: Kind
    let text: String
    /// The section it stands in; `nil` before the first.
    var topic: MemoTopic?
    /// The caption of the table a row belongs to.
    var table = ""

    /// Whether its text is read on the page.
    var isRead: Bool { kind != .label && kind != .heading }
  }

  /// Something in the file that is no text and can't be compared with a plan.
  struct Obstacle: Sendable, Hashable {
    let line: Int
    let summary: String
    let help: String
  }

  /// A drawing: its shapes and letters, in a form that does not depend on who saved it.
  struct Drawing: Sendable, Hashable {
    let line: Int
    let signature: String
    /// The letters in it, its title and description.
    let texts: [String]
  }

  private(set) var blocks: [Block]
  let obstacles: [Obstacle]
  let drawings: [Drawing]
  let language: Language
  let isDraft: Bool

  init(_ found: [Block], obstacles: [Obstacle] = [], drawings: [Drawing] = []) {
    blocks = found.map(Self.canonical)
    self.obstacles = obstacles
    self.drawings = drawings
    let text = blocks.map(\.text).joined()
    let wide = text.unicodeScalars.count { (0x4E00...0x9FFF).contains($0.value) }
    language = wide * 5 > text.unicodeScalars.count ? .chinese : .english
    let marks = Language.allCases.map { CanonicalText.key(CanonicalText.text(MemoWords.draft($0))) }
    isDraft = blocks.contains { block in
      marks.contains { CanonicalText.key(block.text).firstRange(of: $0) != nil }
    }
    place()
  }

  private static func canonical(_ block: Block) -> Block {
    let text = CanonicalText.text(block.text)
    guard case .row(let cells) = block.kind else {
      return Block(line: block.line, kind: block.kind, text: text)
    }
    return Block(line: block.line, kind: .row(cells.map(CanonicalText.text)), text: text)
  }

  /// Says of each block which section and which table it is in.
  private mutating func place() {
    let titles = MemoTopic.allCases.flatMap { topic in
      Language.allCases.map { (CanonicalText.key(CanonicalText.text(topic.title($0))), topic) }
    }
    var topic: MemoTopic?
    var caption = ""
    for index in blocks.indices {
      switch blocks[index].kind {
      case .heading:
        let key = CanonicalText.key(blocks[index].text)
        topic = titles.first { key.hasSuffix($0.0) }?.1 ?? topic
        caption = ""
      case .caption: caption = blocks[index].text
      case .row: blocks[index].table = caption
      case .paragraph, .image, .label: break
      }
      blocks[index].topic = topic
    }
  }

  /// The blocks of one section that are read, without its heading.
  func section(_ topic: MemoTopic) -> [Block] { blocks.filter { $0.topic == topic && $0.isRead } }

  /// The words of one section.
  func words(of topic: MemoTopic) -> String { section(topic).map(\.text).joined(separator: "\n") }

  /// Where a section begins.
  func line(of topic: MemoTopic) -> Int? { blocks.first { $0.topic == topic }?.line }

  /// Running text.
  var paragraphs: [Block] { blocks.filter { $0.kind == .paragraph } }

  /// The sections in order, each once.
  var topics: [MemoTopic] {
    var seen: [MemoTopic] = []
    for block in blocks {
      if let topic = block.topic, !seen.contains(topic) { seen.append(topic) }
    }
    return seen
  }

  /// The tables in order: runs of rows under one caption.
  var tables: [Table] {
    var tables: [Table] = []
    for block in blocks {
      guard case .row(let cells) = block.kind else { continue }
      let row = Table.Row(line: block.line, cells: cells)
      if let last = tables.last, last.caption == block.table, last.topic == block.topic,
        !block.table.isEmpty || block.line - (last.rows.last?.line ?? 0) <= 2
      {
        tables[tables.count - 1].rows.append(row)
      } else {
        tables.append(Table(caption: block.table, topic: block.topic, rows: [row]))
      }
    }
    return tables
  }

  /// A table as it was read.
  struct Table: Sendable, Hashable {
    struct Row: Sendable, Hashable {
      let line: Int
      let cells: [String]
    }
    let caption: String
    let topic: MemoTopic?
    var rows: [Row]
  }
}
