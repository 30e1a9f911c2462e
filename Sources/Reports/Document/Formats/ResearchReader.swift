import Markup
import PositionedData

/// Reads RIXML, the research industry's envelope: the text of a note is its abstract and synopsis.
struct ResearchReader {
  private let reading: MarkupReading
  private let tree: MarkupTree
  private let xml: XMLText
  private let root: Int

  init(_ reading: MarkupReading, root: Int) {
    self.reading = reading
    tree = reading.tree
    xml = XMLText(tree: reading.tree)
    self.root = root
  }

  /// The note as a document.
  func document() -> Document {
    let content = xml.first("Content", in: root) ?? root
    let title = xml.child("Title", of: content)
    let blocks = ["SubTitle", "Abstract", "Synopsis", "Body"].flatMap { name in
      tree.children(of: content, named: name).flatMap { body(of: $0) }
    }
    return Document(
      format: .rixml,
      title: xml.text(of: title),
      titleText: title.map { xml.sourced($0) },
      titlePath: title.map { tree.xpath(of: $0) } ?? "",
      author: author,
      publisher: xml.text(of: xml.first("OrganizationName", in: root)),
      published: published,
      language: Document.Language(
        of: blocks.map(\.text.text).joined(separator: "\n"),
        declared: tree.attribute(named: "language", of: root)
      ),
      blocks: blocks,
      source: DocumentSource(reading),
      isCut: ReadingRoom(behind: blocks).isFull,
      diagnostics: reading.diagnostics
    )
  }

  private func body(of element: Int) -> [Block] {
    let text = xml.sourced(element).text
    let holdsElements = tree.children(of: element).contains { tree.nodes[$0].tag != .text }
    // Publishers put HTML into these elements as text.
    if !holdsElements, text.contains("<p"), text.contains(">") {
      return Fragment(element, in: tree).blocks(xpath: tree.xpath(of: element), item: nil)
    }
    return MarkedText(reading).blocks(of: element)
  }

  private var author: String? {
    if let shown = xml.text(of: xml.first("DisplayName", in: root)) { return shown }
    guard let person = xml.first("Person", in: root) else { return nil }
    let parts = [xml.child("GivenName", of: person), xml.child("FamilyName", of: person)]
    let names = parts.compactMap { xml.text(of: $0) }
    return names.isEmpty ? nil : names.joined(separator: " ")
  }

  private var published: CalendarDate? {
    let details = xml.first("ProductDetails", in: root)
    let written =
      details.flatMap {
        tree.attribute(named: "publicationDateTime", of: $0)
          ?? tree.attribute(named: "publicationDate", of: $0)
      }
      ?? xml.first("StatusInfo", in: root).flatMap {
        tree.attribute(named: "statusDateTime", of: $0)
      }
      ?? tree.attribute(named: "createDateTime", of: root)
    return written.flatMap(DateText.first)
  }
}
