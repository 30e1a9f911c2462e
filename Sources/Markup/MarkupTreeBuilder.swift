/// Puts a tree together from what the parser reports, in document order.
struct MarkupTreeBuilder {
  private(set) var tree: MarkupTree
  /// Open elements, outermost first.
  private var open: [Int32] = []
  private var nameIndices: [MarkupTree.Name: UInt16] = [:]

  init(dialect: MarkupTree.Dialect, source: [UInt8]) {
    tree = MarkupTree(dialect: dialect, source: source)
    // Values of HTML attributes are always copied; in XML they mostly stand in the source.
    if dialect == .html {
      tree.bytes.reserveCapacity(source.count + source.count / 4 + 1024)
    }
    tree.nodes.reserveCapacity(source.count / 24 + 16)
    // Data files are hardly more than attributes.
    tree.attributes.reserveCapacity(source.count / (dialect == .html ? 64 : 24) + 16)
    // Name 0 belongs to text, and to names past the 65,535th.
    tree.names = [MarkupTree.Name(qualified: Tag.other.rawValue, local: "", namespace: nil)]
  }

  /// The number of elements and texts so far.
  var count: Int { tree.nodes.count }

  /// Finishes the tree; see ``MarkupTree/countCrowds()``.
  mutating func countCrowds() { tree.countCrowds() }

  /// Bytes of the source.
  var sourceCount: Int { tree.sourceCount }

  /// The number of open elements.
  var depth: Int { open.count }

  /// Whether the source holds bytes at an offset.
  func has(_ bytes: some Collection<UInt8>, at offset: Int) -> Bool {
    guard offset >= 0, offset + bytes.count <= tree.sourceCount else { return false }
    return tree.bytes[offset..<offset + bytes.count].elementsEqual(bytes)
  }

  /// The number of bytes of the source's character that begins at an offset.
  func width(at offset: Int) -> Int {
    guard offset < tree.sourceCount else { return 0 }
    let byte = tree.bytes[offset]
    return byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
  }

  /// The index of a name, made when it is new.
  mutating func index(of name: MarkupTree.Name) -> UInt16 {
    if let known = nameIndices[name] { return known }
    guard let index = UInt16(exactly: tree.names.count) else { return 0 }
    tree.names.append(name)
    nameIndices[name] = index
    return index
  }

  /// Begins an element.
  ///
  /// Its attributes must follow at once.
  mutating func openElement(_ tag: Tag, name: UInt16, at sourceStart: Int, isLeaf: Bool = false) {
    reopenRoot()
    let index = Int32(tree.nodes.count)
    tree.nodes.append(
      MarkupTree.Node(
        tag: tag,
        name: name,
        parent: open.last ?? -1,
        end: index + 1,
        contentStart: Int32(tree.attributes.count),
        contentCount: 0,
        sourceStart: Int32(sourceStart),
        sourceEnd: Int32(sourceStart)
      )
    )
    if !isLeaf { open.append(index) }
  }

  /// Adds an attribute to the element that was begun last; the value stands in the source.
  mutating func addAttribute(_ key: AttributeKey, name: UInt16, at start: Int, count: Int) {
    tree.attributes.append(
      MarkupTree.Attribute(
        key: key,
        name: name,
        valueStart: Int32(start),
        valueCount: Int32(count)
      )
    )
    tree.nodes[tree.nodes.count - 1].contentCount += 1
  }

  /// Adds an attribute to the element that was begun last; the value is copied.
  mutating func addAttribute(_ key: AttributeKey, name: UInt16, value: some Collection<UInt8>) {
    let start = tree.bytes.count
    tree.bytes.append(contentsOf: value)
    addAttribute(key, name: name, at: start, count: tree.bytes.count - start)
  }

  /// Ends the innermost element of a name; without one, nothing happens.
  mutating func closeElement(name: UInt16, at sourceEnd: Int) {
    guard let position = open.lastIndex(where: { tree.nodes[Int($0)].name == name }) else { return }
    while open.count > position { closeInnermost(at: sourceEnd) }
  }

  /// Ends all elements that are still open.
  mutating func closeAll(at sourceEnd: Int) {
    while !open.isEmpty { closeInnermost(at: sourceEnd) }
  }

  /// Adds text that stands in the source as it reads.
  mutating func addText(at start: Int, count: Int) {
    if let last = tree.nodes.last, last.tag == .text, Int(last.sourceEnd) == start,
      Int(last.contentStart + last.contentCount) == start, last.parent == (open.last ?? -1)
    {
      tree.nodes[tree.nodes.count - 1].contentCount += Int32(count)
      tree.nodes[tree.nodes.count - 1].sourceEnd += Int32(count)
      return
    }
    appendText(contentStart: start, count: count, source: start..<start + count)
  }

  /// Adds text that stands for other bytes of the source, such as `é` for `&eacute;`.
  mutating func addText(_ text: some Collection<UInt8>, standingFor source: Range<Int>) {
    let start = tree.bytes.count
    tree.bytes.append(contentsOf: text)
    appendText(contentStart: start, count: tree.bytes.count - start, source: source)
  }

  /// Puts what follows the end of an HTML page back into it, as browsers do.
  private mutating func reopenRoot() {
    guard open.isEmpty, tree.dialect == .html, let first = tree.nodes.first, first.tag != .text
    else { return }
    open.append(0)
  }

  private mutating func appendText(contentStart: Int, count: Int, source: Range<Int>) {
    reopenRoot()
    tree.nodes.append(
      MarkupTree.Node(
        tag: .text,
        name: 0,
        parent: open.last ?? -1,
        end: Int32(tree.nodes.count + 1),
        contentStart: Int32(contentStart),
        contentCount: Int32(count),
        sourceStart: Int32(source.lowerBound),
        sourceEnd: Int32(source.upperBound)
      )
    )
  }

  private mutating func closeInnermost(at sourceEnd: Int) {
    let index = Int(open.removeLast())
    tree.nodes[index].end = Int32(tree.nodes.count)
    tree.nodes[index].sourceEnd = Int32(sourceEnd)
  }
}
