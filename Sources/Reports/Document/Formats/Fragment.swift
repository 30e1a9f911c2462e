import Markup

/// HTML that stands inside another report as text, such as the description of a feed's entry.
struct Fragment {
  /// A run of the fragment and the source bytes it stands for.
  private struct Piece {
    let start: Int
    let length: Int
    let sourceStart: Int
    let sourceLength: Int

    var isCopy: Bool { length == sourceLength }
  }

  private var bytes: [UInt8] = []
  private var pieces: [Piece] = []

  /// Collects the text of an element.
  init(_ element: Int, in tree: MarkupTree) {
    for index in element..<Int(tree.nodes[element].end) where tree.nodes[index].tag == .text {
      let node = tree.nodes[index]
      let start = Int(node.contentStart)
      pieces.append(
        Piece(
          start: bytes.count,
          length: Int(node.contentCount),
          sourceStart: Int(node.sourceStart),
          sourceLength: Int(node.sourceEnd - node.sourceStart)
        )
      )
      bytes += tree.bytes[start..<start + Int(node.contentCount)]
    }
  }

  /// The blocks of the fragment, with places in the report around it.
  func blocks(xpath: String, item: Int?) -> [Block] {
    let reading = MarkupReading(fragment: bytes, name: "")
    let survey = PageSurvey(reading.tree)
    guard let root = reading.tree.roots.first else { return [] }
    let drafts = BlockCutter.blocks(of: root, in: survey, isDropped: survey.isSkipped)
    return drafts.compactMap { draft in
      block(draft, survey, xpath: xpath, item: item)
    }
  }

  private func block(_ draft: BlockDraft, _ survey: PageSurvey, xpath: String, item: Int?) -> Block?
  {
    let path = xpath
    switch draft.kind {
    case .table:
      let reader = TableReader(draft.node, in: survey.tree, isDropped: survey.isSkipped)
      guard let table = reader.table().map(moved) else { return nil }
      return Block(
        kind: .table(table),
        text: table.caption ?? SourcedText(""),
        xpath: path,
        item: item
      )
    case .heading(let level):
      return Block(kind: .heading(level: level), text: moved(draft.text), xpath: path, item: item)
    case .paragraph:
      return Block(kind: .paragraph, text: moved(draft.text), xpath: path, item: item)
    case .listItem: return Block(kind: .listItem, text: moved(draft.text), xpath: path, item: item)
    case .caption: return Block(kind: .caption, text: moved(draft.text), xpath: path, item: item)
    }
  }

  private func moved(_ table: DocumentTable) -> DocumentTable {
    DocumentTable(
      caption: table.caption.map(moved),
      headers: table.headers,
      rows: table.rows.map { row in
        DocumentTable.Row(
          section: row.section,
          cells: row.cells.map { DocumentTable.Cell(text: moved($0.text), number: $0.number) },
          xpath: row.xpath
        )
      }
    )
  }

  /// A text of the fragment with its places in the report around it.
  private func moved(_ text: SourcedText) -> SourcedText {
    var segments: [SourcedText.Segment] = []
    for segment in text.segments {
      let isCopy = segment.length == segment.sourceLength
      if isCopy {
        segments += moved(segment)
      } else {
        let end = segment.sourceStart + segment.sourceLength
        let lower = source(of: segment.sourceStart, isEnd: false)
        let upper = max(lower, source(of: end, isEnd: true))
        segments.append(
          SourcedText.Segment(
            start: segment.start,
            length: segment.length,
            sourceStart: lower,
            sourceLength: upper - lower
          )
        )
      }
    }
    return SourcedText(text: text.text, segments: segments)
  }

  /// A copied segment, cut where the pieces of the fragment meet.
  private func moved(_ segment: SourcedText.Segment) -> [SourcedText.Segment] {
    let range = segment.sourceStart..<segment.sourceStart + segment.sourceLength
    return pieces.compactMap { piece in
      let from = max(range.lowerBound, piece.start)
      let to = min(range.upperBound, piece.start + piece.length)
      guard from < to else { return nil }
      return SourcedText.Segment(
        start: segment.start + from - segment.sourceStart,
        length: to - from,
        sourceStart: piece.sourceStart + (piece.isCopy ? from - piece.start : 0),
        sourceLength: piece.isCopy ? to - from : piece.sourceLength
      )
    }
  }

  private func source(of offset: Int, isEnd: Bool) -> Int {
    let probe = isEnd ? offset - 1 : offset
    guard let piece = pieces.last(where: { $0.start <= max(0, probe) }) else { return 0 }
    if piece.isCopy { return piece.sourceStart + offset - piece.start }
    return isEnd ? piece.sourceStart + piece.sourceLength : piece.sourceStart
  }
}
