import Markup
import PositionedData

/// Reads RSS and Atom: each entry is an item with its own title and date.
struct FeedReader: Sendable {
  private let reading: MarkupReading
  private let tree: MarkupTree
  private let xml: XMLText
  private let root: Int
  private let channel: Int
  private let isAtom: Bool
  /// The nodes of the entries, in the order of the file.
  let entries: [Int]

  init(_ reading: MarkupReading, root: Int, isAtom: Bool) {
    self.reading = reading
    tree = reading.tree
    xml = XMLText(tree: reading.tree)
    self.root = root
    self.isAtom = isAtom
    channel = xml.child("channel", of: root) ?? root
    entries = Self.entries(of: reading.tree, root, channel, named: isAtom ? "entry" : "item")
  }

  /// Entries stand in the channel, or beside it in RSS 1.0.
  private static func entries(
    of tree: MarkupTree,
    _ root: Int,
    _ channel: Int,
    named name: String
  ) -> [Int] {
    let inside = tree.children(of: channel, named: name)
    if root == channel, tree.name(of: root).local == name { return [root] }
    return inside.isEmpty ? tree.children(of: root, named: name) : inside
  }

  /// The feed as a document.
  func document() -> Document {
    var blocks: [Block] = []
    var room = ReadingRoom()
    var count = 0
    while count < entries.count, !room.isFull {
      let entry = self.blocks(ofEntry: count, item: count)
      for block in entry { room.take(block) }
      blocks += entry
      count += 1
    }
    let items = entries.prefix(count).map(item)
    return document(
      items: items,
      blocks: blocks,
      days: items.map(\.published),
      isCut: room.isFull
    )
  }

  /// The feed without its entries, of which the days are given.
  func head(days: [CalendarDate?]) -> Document {
    document(items: [], blocks: [], days: days, isCut: false)
  }

  /// The day of each entry.
  func days() -> [CalendarDate?] { entries.map(date) }

  private func document(
    items: [Document.Item],
    blocks: [Block],
    days: [CalendarDate?],
    isCut: Bool
  ) -> Document {
    let sample = blocks.prefix(20).map(\.text.text).joined(separator: "\n")
    let title = xml.text(of: xml.child("title", of: channel))
    return Document(
      format: isAtom ? .atom : .rss,
      title: title,
      author: author(of: channel),
      publisher: title,
      published: date(of: channel) ?? days.compactMap(\.self).max(),
      language: Document.Language(
        of: sample,
        declared: xml.text(of: xml.child("language", of: channel))
          ?? tree.attribute(named: "lang", of: root)
      ),
      blocks: blocks,
      items: items,
      source: DocumentSource(reading),
      isCut: isCut,
      diagnostics: reading.diagnostics
    )
  }

  // MARK: Entries

  /// An entry, in a document of its own.
  func document(ofEntry index: Int, head: Document) -> Document {
    head.with(blocks: blocks(ofEntry: index, item: 0), items: [item(entries[index])])
  }

  private func item(_ entry: Int) -> Document.Item {
    Document.Item(
      title: xml.text(of: xml.child("title", of: entry)),
      author: author(of: entry),
      published: date(of: entry)
    )
  }

  /// What an entry says: its title and its text.
  private func blocks(ofEntry index: Int, item: Int) -> [Block] {
    let entry = entries[index]
    let path = tree.xpath(of: entry)
    var blocks: [Block] = []
    if let title = xml.child("title", of: entry) {
      let titlePath = tree.xpath(of: title, in: path)
      let text = heading(title, xpath: titlePath)
      if !text.isEmpty {
        blocks.append(Block(kind: .heading(level: 2), text: text, xpath: titlePath, item: item))
      }
    }
    return blocks + body(of: entry, xpath: path, item: item)
  }

  private func heading(_ title: Int, xpath: String) -> SourcedText {
    let text = xml.sourced(title)
    guard holdsHTML(title) else { return text }
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
    if holdsHTML(element) { return Fragment(element, in: tree).blocks(xpath: path, item: item) }
    let text = xml.sourced(element)
    return text.isEmpty ? [] : [Block(kind: .paragraph, text: text, xpath: path, item: item)]
  }

  /// Whether the text of an element has marks that mean something in HTML.
  private func holdsHTML(_ element: Int) -> Bool {
    (element..<Int(tree.nodes[element].end)).contains { index in
      let node = tree.nodes[index]
      guard node.tag == .text else { return false }
      let start = Int(node.contentStart)
      let text = tree.bytes[start..<start + Int(node.contentCount)]
      return text.contains { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") }
    }
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
