import Markup
import PositionedData

/// Reads RSS and Atom: each entry is an item with its own title and date.
struct FeedReader {
  private let reading: MarkupReading
  private let tree: MarkupTree
  private let xml: XMLText
  private let root: Int
  private let isAtom: Bool

  init(_ reading: MarkupReading, root: Int, isAtom: Bool) {
    self.reading = reading
    tree = reading.tree
    xml = XMLText(tree: reading.tree)
    self.root = root
    self.isAtom = isAtom
  }

  /// The feed as a document.
  func document() -> Document {
    let channel = xml.child("channel", of: root) ?? root
    var items: [Document.Item] = []
    var blocks: [Block] = []
    var room = ReadingRoom()
    for entry in entries(channel) where !room.isFull {
      let first = blocks.count
      let path = tree.xpath(of: entry)
      let title = xml.child("title", of: entry)
      if let title {
        let titlePath = tree.xpath(of: title, in: path)
        let text = heading(title, xpath: titlePath)
        if !text.isEmpty {
          blocks.append(
            Block(kind: .heading(level: 2), text: text, xpath: titlePath, item: items.count)
          )
        }
      }
      blocks += body(of: entry, xpath: path, item: items.count)
      for block in blocks[first...] { room.take(block) }
      items.append(
        Document.Item(
          title: title.flatMap { xml.text(of: $0) },
          author: author(of: entry),
          published: date(of: entry)
        )
      )
    }
    let sample = blocks.prefix(20).map(\.text.text).joined(separator: "\n")
    let title = xml.child("title", of: channel)
    return Document(
      format: isAtom ? .atom : .rss,
      title: xml.text(of: title),
      author: author(of: channel),
      publisher: xml.text(of: title),
      published: date(of: channel) ?? items.compactMap(\.published).max(),
      language: Document.Language(
        of: sample,
        declared: xml.text(of: xml.child("language", of: channel))
          ?? tree.attribute(named: "lang", of: root)
      ),
      blocks: blocks,
      items: items,
      source: DocumentSource(reading),
      isCut: room.isFull,
      diagnostics: reading.diagnostics
    )
  }

  /// Entries stand in the channel, or beside it in RSS 1.0.
  private func entries(_ channel: Int) -> [Int] {
    let name = isAtom ? "entry" : "item"
    let inside = tree.children(of: channel, named: name)
    if root == channel, tree.name(of: root).local == name { return [root] }
    return inside.isEmpty ? tree.children(of: root, named: name) : inside
  }

  private func heading(_ title: Int, xpath: String) -> SourcedText {
    let text = xml.sourced(title)
    let isMarkup = text.text.utf8.contains { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") }
    guard isMarkup else { return text }
    return Fragment(title, in: tree).blocks(xpath: xpath, item: nil).first?.text ?? text
  }

  /// The fullest text an entry has: its content before its summary.
  private func body(of entry: Int, xpath: String, item: Int) -> [Block] {
    guard
      let element = xml.child("encoded", "content", "description", "summary", of: entry),
      tree.nodes[element].end > element + 1
    else { return [] }
    let holdsElements = tree.children(of: element).contains { tree.nodes[$0].tag != .text }
    if holdsElements { return MarkedText(reading).blocks(of: element, item: item) }
    let path = tree.xpath(of: element, in: xpath)
    return Fragment(element, in: tree).blocks(xpath: path, item: item)
  }

  private func author(of node: Int) -> String? {
    guard let element = xml.child("author", "creator", of: node) else { return nil }
    return xml.text(of: xml.child("name", of: element)) ?? xml.text(of: element)
  }

  private func date(of node: Int) -> CalendarDate? {
    let element = xml.child(
      "pubDate",
      "published",
      "issued",
      "date",
      "updated",
      "modified",
      "lastBuildDate",
      of: node
    )
    return xml.text(of: element).flatMap(DateText.first)
  }
}
