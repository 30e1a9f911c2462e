import Markup

/// What one walk over a page learns about each of its nodes.
///
/// Lengths count bytes that are not white space. A Chinese character has three, and says about as
/// much as three Latin letters, so that one measure serves both.
struct PageSurvey {
  let tree: MarkupTree
  /// The role that `class`, `id` and the like give an element itself.
  private(set) var role: [PageRole]
  /// Whether a node is never text of the page: scripts, forms' fields, hidden elements.
  private(set) var isSkipped: [Bool]
  /// The nearest element at or above a node that starts a new line.
  private(set) var block: [Int32]
  /// Length of the text in a node and its descendants.
  private(set) var length: [Int32]
  /// The part of the length that is in links.
  private(set) var linkLength: [Int32]
  /// The part of the length that reads like prose.
  private(set) var prose: [Int32]
  /// The prose of a block itself, without that of the blocks in it.
  private(set) var ownProse: [Int32]

  /// A block with this much text of its own is prose, sentence or not.
  private static let longText = 200
  /// A block with this much text is prose when it ends like a sentence.
  private static let shortText = 50

  init(_ tree: MarkupTree) {
    let count = tree.nodes.count
    self.tree = tree
    role = [PageRole](repeating: [], count: count)
    isSkipped = [Bool](repeating: false, count: count)
    block = [Int32](repeating: -1, count: count)
    length = [Int32](repeating: 0, count: count)
    linkLength = [Int32](repeating: 0, count: count)
    prose = [Int32](repeating: 0, count: count)
    ownProse = prose
    let hiddenNames = HiddenNames(tree)
    walk(hiddenNames)
    sumUp()
  }

  /// Length of all prose on the page.
  var totalProse: Int { tree.roots.reduce(0) { $0 + Int(prose[$1]) } }

  private mutating func walk(_ hiddenNames: HiddenNames) {
    var direct = [Int32](repeating: 0, count: tree.nodes.count)
    var directLink = direct
    var lastText = [Int32](repeating: -1, count: tree.nodes.count)
    var linkEnd = 0
    var index = 0
    while index < tree.nodes.count {
      let node = tree.nodes[index]
      let parent = Int(node.parent)
      if node.tag == .text {
        let measured = Self.measure(tree, node)
        length[index] = measured
        block[index] = parent < 0 ? -1 : block[parent]
        if index < linkEnd { linkLength[index] = measured }
        if block[index] >= 0, measured > 0 {
          direct[Int(block[index])] += measured
          if index < linkEnd { directLink[Int(block[index])] += measured }
          lastText[Int(block[index])] = Int32(index)
        }
        index += 1
        continue
      }
      let traits = Self.traits(of: index, in: tree, hiddenNames: hiddenNames)
      role[index] = traits.role
      if node.tag.isNeverContent || traits.isHidden {
        for skipped in index..<Int(node.end) { isSkipped[skipped] = true }
        index = Int(node.end)
        continue
      }
      block[index] = node.tag.isBlock || parent < 0 ? Int32(index) : block[parent]
      if node.tag == .a { linkEnd = max(linkEnd, Int(node.end)) }
      index += 1
    }
    for index in tree.nodes.indices where direct[index] > 0 {
      let plain = Int(direct[index] - directLink[index])
      guard plain * 2 > Int(direct[index]), tree.nodes[index].tag.headingLevel == nil else {
        continue
      }
      let ends = lastText[index] >= 0 && Self.endsSentence(tree, Int(lastText[index]))
      if plain >= Self.longText || plain >= Self.shortText && ends { prose[index] = direct[index] }
    }
    ownProse = prose
  }

  private mutating func sumUp() {
    for index in tree.nodes.indices.reversed() {
      let parent = Int(tree.nodes[index].parent)
      guard parent >= 0 else { continue }
      length[parent] += length[index]
      linkLength[parent] += linkLength[index]
      prose[parent] += prose[index]
    }
  }

  private static func measure(_ tree: MarkupTree, _ node: MarkupTree.Node) -> Int32 {
    var count: Int32 = 0
    for offset in Int(node.contentStart)..<Int(node.contentStart + node.contentCount)
    where tree.bytes[offset] > 0x20 {
      count += 1
    }
    return count
  }

  /// Whether a text ends like a sentence: with a full stop or the like, and maybe a quote after it.
  private static func endsSentence(_ tree: MarkupTree, _ index: Int) -> Bool {
    let node = tree.nodes[index]
    let start = Int(node.contentStart)
    let tail = tree.bytes[start..<start + Int(node.contentCount)].suffix(16)
    for scalar in String(decoding: tail, as: UTF8.self).unicodeScalars.reversed() {
      switch scalar {
      case ".", "!", "?", "…", "。", "！", "？", "；", ":", "：", ";": return true
      case "\"", "'", "”", "’", "」", "』", "）", ")", "]", "》", " ", "\n", "\r", "\t", "\u{A0}":
        continue
      default: return false
      }
    }
    return false
  }

  private static func traits(
    of index: Int,
    in tree: MarkupTree,
    hiddenNames: HiddenNames
  ) -> (role: PageRole, isHidden: Bool) {
    var role: PageRole = []
    // The hidden facts of a filing with inline XBRL.
    var isHidden = tree.nodes[index].tag == .other && tree.name(of: index).qualified == "ix:header"
    for attribute in tree.attributes(of: index) {
      let start = Int(attribute.valueStart)
      let value = tree.bytes[start..<start + Int(attribute.valueCount)]
      switch attribute.key {
      case .class, .id:
        role.formUnion(RoleWords.role(of: value))
        if hiddenNames.matches(attribute.key, value) { isHidden = true }
      case .itemprop, .role, .dataComponent, .dataTestID:
        role.formUnion(RoleWords.role(of: value))
      case .hidden: isHidden = true
      case .ariaHidden: if value.elementsEqual("true".utf8) { isHidden = true }
      case .style: if HiddenNames.hides(value) { isHidden = true }
      default: break
      }
    }
    return (role, isHidden)
  }
}
