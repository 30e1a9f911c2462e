import Markup

/// Cuts running text in XML of any vocabulary into blocks: RIXML, DocBook, JATS, or one of a firm's
/// own.
///
/// An element with text of its own is a block, unless its name is that of a piece of a line. Names
/// that many vocabularies share tell headings, list items, footnotes and tables.
struct MarkedText {
  private let reading: MarkupReading
  private let tree: MarkupTree

  init(_ reading: MarkupReading) {
    self.reading = reading
    tree = reading.tree
  }

  /// The blocks of an element and its descendants.
  ///
  /// - Parameters:
  ///   - element: Where to begin.
  ///   - leavingOut: Local names of elements that are not read, such as the head of an article.
  ///   - item: The entry of a feed that the blocks belong to.
  /// - Returns: The blocks in reading order.
  func blocks(of element: Int, leavingOut: Set<String> = [], item: Int? = nil) -> [Block] {
    var cutter = Cutter(tree: tree, leavingOut: leavingOut, item: item)
    cutter.cut(element)
    return cutter.blocks
  }

  private struct Cutter {
    let tree: MarkupTree
    let leavingOut: Set<String>
    let item: Int?
    var blocks: [Block] = []
    private var room = ReadingRoom()
    private var builder = SourcedTextBuilder()
    private var open: [(node: Int, end: Int, isBlock: Bool)] = []

    init(tree: MarkupTree, leavingOut: Set<String>, item: Int?) {
      self.tree = tree
      self.leavingOut = leavingOut
      self.item = item
    }

    mutating func cut(_ root: Int) {
      var index = root
      let end = Int(tree.nodes[root].end)
      while index < end, !room.isFull {
        close(before: index)
        let node = tree.nodes[index]
        if node.tag == .text {
          builder.append(tree, node)
          index += 1
          continue
        }
        let name = tree.name(of: index).local
        if leavesOut(index, name) {
          index = Int(node.end)
          continue
        }
        if index != root, leavingOut.contains(name) || MarkedText.isSilent(name) {
          flush()
          index = Int(node.end)
          continue
        }
        if MarkedText.isTable(name), readTable(index) {
          index = Int(node.end)
          continue
        }
        let isBlock = !MarkedText.inlineNames.contains(name.lowercased())
        if isBlock { flush() }
        open.append((index, Int(node.end), isBlock))
        index += 1
      }
      close(before: end)
      flush()
    }

    /// Whether a piece of a line is not read: the mark of a footnote, or what is struck out.
    private mutating func leavesOut(_ index: Int, _ name: String) -> Bool {
      switch name.lowercased() {
      case "del", "strike": true
      case "sup", "superscript": builder.leavesOut(raised: index, in: tree, isRaised: true)
      case "sub", "subscript": builder.leavesOut(raised: index, in: tree, isRaised: false)
      default: false
      }
    }

    private mutating func readTable(_ index: Int) -> Bool {
      let isDropped = [Bool](repeating: false, count: tree.nodes.count)
      guard tree.nodes[index].tag == .table,
        let table = TableReader(index, in: tree, isDropped: isDropped, room: room).table()
      else { return false }
      flush()
      append(
        Block(
          kind: .table(table),
          text: table.caption ?? SourcedText(""),
          xpath: tree.xpath(of: index),
          item: item
        )
      )
      return true
    }

    private mutating func close(before index: Int) {
      while let last = open.last, last.end <= index {
        if last.isBlock { flush() }
        open.removeLast()
      }
    }

    private mutating func flush() {
      guard !builder.isEmpty else {
        _ = builder.finish()
        return
      }
      let node = open.last { $0.isBlock }?.node ?? open.first?.node ?? 0
      append(
        Block(kind: kind(of: node), text: builder.finish(), xpath: tree.xpath(of: node), item: item)
      )
    }

    private mutating func append(_ block: Block) {
      room.take(block)
      blocks.append(block)
    }

    private func kind(of node: Int) -> Block.Kind {
      let names = open.filter(\.isBlock).map { tree.name(of: $0.node).local.lowercased() }
      if let level = tree.nodes[node].tag.headingLevel { return .heading(level: level) }
      if let last = names.last, MarkedText.headingNames.contains(last) {
        return .heading(level: min(6, max(1, names.filter { $0.hasPrefix("sec") }.count + 1)))
      }
      if names.contains(where: MarkedText.footnoteNames.contains) { return .footnote }
      if names.contains(where: MarkedText.listNames.contains) { return .listItem }
      if names.contains("caption") || names.last == "figcaption" { return .caption }
      return .paragraph
    }
  }

  private static let inlineNames: Set<String> = [
    "a", "abbr", "acronym", "b", "big", "bold", "br", "cite", "code", "command", "del", "email",
    "em", "emphasis", "ext-link", "font", "foreignphrase", "i", "inline-formula", "ins", "italic",
    "kbd", "link", "literal", "mark", "monospace", "named-content", "phrase", "q", "quote", "s",
    "sc", "small", "span", "strike", "strong", "styled-content", "sub", "subscript", "sup",
    "superscript", "tt", "u", "ulink", "underline", "uri", "var", "xref", "trademark", "wordasword",
  ]
  private static let headingNames: Set<String> = [
    "title", "subtitle", "article-title", "head", "heading", "headline", "bridgehead",
  ]
  private static let footnoteNames: Set<String> = [
    "fn", "footnote", "footnotes", "fn-group", "note",
  ]
  private static let listNames: Set<String> = ["li", "listitem", "list-item", "dd", "dt"]

  private static func isTable(_ name: String) -> Bool { name == "table" }

  /// Elements whose text is for programs.
  private static func isSilent(_ name: String) -> Bool {
    ["script", "style", "indexterm", "object-id", "tex-math", "annotation"].contains(name)
  }
}
