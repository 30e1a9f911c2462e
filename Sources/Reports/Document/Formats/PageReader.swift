import Diagnostics
import Markup

/// Reads an HTML page into a document.
struct PageReader {
  private let reading: MarkupReading
  private let survey: PageSurvey

  init(_ reading: MarkupReading) {
    self.reading = reading
    survey = PageSurvey(reading.tree)
  }

  /// The page as a document.
  func document() -> Document {
    let content = MainContent(survey)
    let metadata = PageMetadata(survey, root: content.root)
    let filing = InlineXBRL(reading.tree)
    let (blocks, room) = blocks(of: content, metadata)
    let sample = blocks.prefix(40).map(\.text.text).joined(separator: "\n")
    return Document(
      format: filing == nil ? .html : .inlineXBRL,
      title: filing?.title ?? metadata.title,
      titleText: metadata.titleText,
      titlePath: metadata.titlePath,
      author: metadata.author,
      publisher: filing?.registrant ?? metadata.publisher,
      published: metadata.published,
      language: Document.Language(
        of: (metadata.title ?? "") + "\n" + sample,
        declared: metadata.language
      ),
      blocks: blocks,
      source: DocumentSource(reading),
      isCut: content.isCut || room.isFull,
      diagnostics: reading.diagnostics
        + (survey.showsFaded ? [DocumentFindings.faded(name: reading.name)] : [])
    )
  }

  private func blocks(
    of content: MainContent,
    _ metadata: PageMetadata
  ) -> (blocks: [Block], room: ReadingRoom) {
    var room = ReadingRoom()
    var blocks: [Block] = []
    for draft in content.drafts where !room.isFull {
      guard let block = block(draft, isDropped: content.isDropped, room, metadata) else { continue }
      room.take(block)
      blocks.append(block)
    }
    return (blocks, room)
  }

  private func block(
    _ draft: BlockDraft,
    isDropped: [Bool],
    _ room: ReadingRoom,
    _ metadata: PageMetadata
  ) -> Block? {
    let xpath = reading.tree.xpath(of: draft.node)
    switch draft.kind {
    case .table:
      let reader = TableReader(draft.node, in: reading.tree, isDropped: isDropped, room: room)
      guard let table = reader.table() else { return nil }
      return Block(kind: .table(table), text: table.caption ?? SourcedText(""), xpath: xpath)
    case .heading(let level):
      if draft.text.text == metadata.titleText?.text { return nil }
      return Block(kind: .heading(level: level), text: draft.text, xpath: xpath)
    case .paragraph where draft.role.contains(.footnote):
      return Block(kind: .footnote, text: draft.text, xpath: xpath)
    case .paragraph: return Block(kind: .paragraph, text: draft.text, xpath: xpath)
    case .listItem: return Block(kind: .listItem, text: draft.text, xpath: xpath)
    case .caption: return Block(kind: .caption, text: draft.text, xpath: xpath)
    }
  }
}
