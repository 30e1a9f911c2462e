import Allocation

/// A memo as read back from a file: blocks with their lines, whatever the format.
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
    }

    let line: Int
    let kind: Kind
    let text: String
    /// The section it stands in; `nil` before the first.
    var topic: MemoTopic?
    /// The caption of the table a row belongs to.
    var table = ""
  }

  private(set) var blocks: [Block]
  let language: Language
  let isDraft: Bool

  init(_ found: [Block]) {
    blocks = found
    let text = found.map(\.text).joined()
    let wide = text.unicodeScalars.count { (0x4E00...0x9FFF).contains($0.value) }
    language = wide * 5 > text.unicodeScalars.count ? .chinese : .english
    let marks = [MemoWords.draft(.english), MemoWords.draft(.chinese)]
    isDraft = found.contains { block in marks.contains { block.text.contains($0) } }
    place()
  }

  /// Says of each block which section and which table it is in.
  private mutating func place() {
    var topic: MemoTopic?
    var caption = ""
    for index in blocks.indices {
      switch blocks[index].kind {
      case .heading:
        let text = blocks[index].text
        topic =
          MemoTopic.allCases.first {
            text.hasSuffix($0.title.english) || text.hasSuffix($0.title.chinese)
          } ?? topic
        caption = ""
      case .caption: caption = blocks[index].text
      case .row: blocks[index].table = caption
      case .paragraph, .image: break
      }
      blocks[index].topic = topic
    }
  }

  /// The blocks of one section, without its heading.
  func section(_ topic: MemoTopic) -> [Block] {
    blocks.filter { $0.topic == topic && $0.kind != .heading }
  }

  /// The words of one section.
  func words(of topic: MemoTopic) -> String { section(topic).map(\.text).joined(separator: "\n") }

  /// Where a section begins.
  func line(of topic: MemoTopic) -> Int? { blocks.first { $0.topic == topic }?.line }

  /// By the caption of a table: the first cells of its rows.
  var firstCells: [String: Set<String>] {
    var cells: [String: Set<String>] = [:]
    for block in blocks {
      guard case .row(let row) = block.kind, let first = row.first else { continue }
      cells[block.table, default: []].insert(first)
    }
    return cells
  }

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
}
