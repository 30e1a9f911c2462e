import Markup

/// Cuts a part of a page into blocks, in reading order.
struct BlockCutter {
  private let survey: PageSurvey
  private let isDropped: [Bool]
  private var drafts: [BlockDraft] = []
  private var builder = SourcedTextBuilder()
  private var length = 0
  private var linkLength = 0
  /// Elements around the current place, innermost last.
  private var open: [Open] = []
  private var breaks = 0

  private struct Open {
    let node: Int
    let end: Int
    let isBlock: Bool
    let kind: BlockDraft.Kind
    let role: PageRole
  }

  private init(_ survey: PageSurvey, isDropped: [Bool]) {
    self.survey = survey
    self.isDropped = isDropped
  }

  /// The blocks of an element.
  static func blocks(
    of root: Int,
    in survey: PageSurvey,
    isDropped: [Bool]
  ) -> [BlockDraft] {
    var cutter = BlockCutter(survey, isDropped: isDropped)
    cutter.cut(root)
    return cutter.drafts
  }

  private mutating func cut(_ root: Int) {
    let nodes = survey.tree.nodes
    var linkEnd = 0
    var index = root
    let end = Int(nodes[root].end)
    while index < end, drafts.count < ReadingRoom.places {
      closeElements(before: index)
      let node = nodes[index]
      if isDropped[index] {
        // What is left out still parts the text around it, unless it stood inside a line.
        if node.tag.isBlock { flush() }
        index = Int(node.end)
        continue
      }
      if isFootnoteMark(index) {
        index = Int(node.end)
        continue
      }
      switch node.tag {
      case .text:
        append(index, isLink: index < linkEnd)
        index += 1
      case .br:
        breakLine(at: index)
        index = Int(node.end)
      case .table where TableShape.isData(index, survey):
        flush()
        drafts.append(draft(.table, SourcedText(text: "", segments: []), node: index))
        index = Int(node.end)
      default:
        if node.tag == .a { linkEnd = max(linkEnd, Int(node.end)) }
        openElement(index)
        index += 1
      }
    }
    closeElements(before: end)
    flush()
  }

  private mutating func append(_ index: Int, isLink: Bool) {
    let size = Int(survey.length[index])
    if size > 0 { breaks = 0 }
    builder.append(survey.tree, survey.tree.nodes[index])
    length += size
    if isLink { linkLength += size }
  }

  /// Whether an element is the mark of a footnote: a raised one, or a number that leads to a place in
  /// the page.
  private mutating func isFootnoteMark(_ index: Int) -> Bool {
    let tree = survey.tree
    let tag = tree.nodes[index].tag
    if tag == .sup || tag == .sub {
      return builder.leavesOut(raised: index, in: tree, isRaised: tag == .sup)
    }
    guard tag == .a, survey.length[index] > 0, survey.length[index] <= 5 else { return false }
    let mark = tree.text(of: index)
    guard mark.utf8.contains(where: { $0 >= 0x30 && $0 <= 0x39 }),
      mark.unicodeScalars.allSatisfy({ "0123456789[]()*†‡, \n".unicodeScalars.contains($0) })
    else { return false }
    return tree.attribute(.href, of: index)?.hasPrefix("#") ?? false
  }

  /// One break is a blank; two end the paragraph.
  private mutating func breakLine(at index: Int) {
    let node = survey.tree.nodes[index]
    builder.appendSpace(at: Int(node.sourceStart)..<Int(node.sourceEnd))
    breaks += 1
    if breaks > 1 { flush() }
  }

  private mutating func openElement(_ index: Int) {
    let node = survey.tree.nodes[index]
    let isBlock = node.tag.isBlock
    if isBlock { flush() }
    let outer = open.last
    let role = (outer?.role ?? []).union(survey.role[index])
    open.append(
      Open(
        node: isBlock ? index : outer?.node ?? index,
        end: Int(node.end),
        isBlock: isBlock,
        kind: Self.kind(of: node.tag, in: outer?.kind ?? .paragraph),
        role: role
      )
    )
  }

  private static func kind(of tag: Tag, in outer: BlockDraft.Kind) -> BlockDraft.Kind {
    if let level = tag.headingLevel { return .heading(level: level) }
    switch tag {
    case .li, .dd, .dt: return .listItem
    case .caption, .figcaption: return .caption
    default: return outer
    }
  }

  private mutating func closeElements(before index: Int) {
    while let last = open.last, last.end <= index {
      if last.isBlock { flush() }
      open.removeLast()
    }
  }

  private mutating func flush() {
    breaks = 0
    guard !builder.isEmpty else { return }
    let kind = open.last?.kind ?? .paragraph
    drafts.append(draft(kind, builder.finish(), node: open.last?.node ?? 0))
    length = 0
    linkLength = 0
  }

  private func draft(_ kind: BlockDraft.Kind, _ text: SourcedText, node: Int) -> BlockDraft {
    BlockDraft(
      kind: kind,
      text: text,
      node: node,
      length: kind == .table ? Int(survey.length[node]) : length,
      linkLength: kind == .table ? Int(survey.linkLength[node]) : linkLength,
      role: open.last?.role ?? []
    )
  }
}
