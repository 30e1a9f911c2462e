import Markup
import PositionedData

/// Reads DocBook, JATS, and XML of no known vocabulary that holds text.
struct ArticleReader {
  private let reading: MarkupReading
  private let tree: MarkupTree
  private let xml: XMLText
  private let root: Int
  private let format: Document.Format

  init(_ reading: MarkupReading, root: Int, format: Document.Format) {
    self.reading = reading
    tree = reading.tree
    xml = XMLText(tree: reading.tree)
    self.root = root
    self.format = format
  }

  /// The article as a document.
  func document() -> Document {
    let title = self.title
    let blocks = MarkedText(reading).blocks(of: root, leavingOut: Self.heads)
      .filter { $0.text.text != title.flatMap { xml.sourced($0).text } }
    let abstract = xml.first("abstract", in: root).map { MarkedText(reading).blocks(of: $0) } ?? []
    return Document(
      format: format,
      title: xml.text(of: title),
      titleText: title.map { xml.sourced($0) },
      titlePath: title.map { tree.xpath(of: $0) } ?? "",
      author: author,
      publisher: xml.text(
        of: xml.first("publisher-name", in: root) ?? xml.first("publishername", in: root)
      ),
      published: published,
      language: Document.Language(
        of: blocks.map(\.text.text).joined(separator: "\n"),
        declared: tree.attribute(named: "lang", of: root)
      ),
      blocks: abstract + blocks,
      source: DocumentSource(reading),
      isCut: ReadingRoom(behind: abstract + blocks).isFull,
      diagnostics: reading.diagnostics
    )
  }

  /// Elements that hold facts about the article, and its bibliography.
  private static let heads: Set<String> = [
    "front", "articleinfo", "bookinfo", "info", "ref-list", "bibliography", "article-meta",
    "journal-meta", "abstract",
  ]

  private var title: Int? {
    xml.first("article-title", in: root) ?? xml.first("title", in: root)
      ?? xml.first("headline", in: root)
  }

  private var author: String? {
    guard let person = xml.first("contrib", in: root) ?? xml.first("author", in: root) else {
      return nil
    }
    let given = xml.first("given-names", in: person) ?? xml.first("firstname", in: person)
    let family = xml.first("surname", in: person)
    let names = [given, family].compactMap { xml.text(of: $0) }
    return names.isEmpty ? xml.text(of: person) : names.joined(separator: " ")
  }

  private var published: CalendarDate? {
    if let date = xml.first("pub-date", in: root) {
      let parts = ["year", "month", "day"].map { name in
        xml.text(of: xml.child(name, of: date)).flatMap { Int($0) }
      }
      if let year = parts[0] {
        return CalendarDate(year: year, month: parts[1] ?? 1, day: parts[2] ?? 1)
      }
    }
    let element =
      xml.first("pubdate", in: root) ?? xml.first("date", in: root)
      ?? xml.first("published", in: root)
    return xml.text(of: element).flatMap(DateText.first)
  }
}
