/// Follows the tags of an XML stream closely enough to know where it may be cut in two.
///
/// A stream is cut before a record: an entry of a feed, a series, or an observation. What follows the
/// cut becomes a document of its own again by repeating the start tags that are open there. The
/// splitter only counts; libxml2 reads, and complains about, what it makes.
struct RecordSplitter {
  /// A start tag that is open: where it stands in the window, or a copy of it.
  private enum StartTag {
    case inWindow(Range<Int>)
    case copied([UInt8])
  }

  /// Open elements at most; deeper ones are libxml2's to refuse.
  private static let deepest = 1_000

  private var open: [StartTag] = []
  /// The depth at which a record stands that may not be cut; `nil` outside such records.
  private var wholeDepth: Int?
  /// The place in the window up to which tags were followed.
  private(set) var position = 0
  /// Bytes of the tag, comment or section at the window's end that is not complete.
  private(set) var unfinished = 0
  /// Where the window is to be cut, with the number of tags open there; nothing is followed past it,
  /// so that the tags open there are known.
  private(set) var cut: (offset: Int, depth: Int)?
  /// Whether an entity is declared.
  private(set) var declaresEntity = false
  /// The most signs of equality in one start tag: as many attributes it may have.
  private(set) var mostAttributes = 0

  /// A window is cut at the first entry or series after `part`, or at the first observation after
  /// `series`; both in bytes.
  private let sizes: (part: Int, series: Int)

  init(_ limits: MarkupLimits) {
    sizes = (limits.partBytes, limits.recordBytes / 4)
  }

  /// Follows the tags of a window as far as they are complete, or to the place of a cut.
  mutating func scan(_ window: [UInt8]) {
    unfinished = 0
    while cut == nil, let start = window.firstOffset(of: UInt8(ascii: "<"), from: position) {
      guard let end = follow(window, from: start) else {
        // The tag is cut off by the end of the window, or the place of a cut: it is looked at again.
        position = start
        if cut == nil { unfinished = window.count - start }
        return
      }
      position = end
    }
    if cut == nil { position = window.count }
  }

  /// Cuts the window: start tags that are open at the cut are copied, offsets move.
  ///
  /// - Returns: The start tags to repeat, and the end tags that close the part before the cut.
  mutating func take(_ window: [UInt8], to offset: Int) -> (starts: [UInt8], ends: [UInt8]) {
    var starts: [UInt8] = []
    var ends: [UInt8] = []
    for index in open.indices {
      if case .inWindow(let range) = open[index] { open[index] = .copied(Array(window[range])) }
      guard case .copied(let tag) = open[index] else { continue }
      starts += tag
      let name = tag.dropFirst().prefix { $0 > 0x20 && $0 != 0x3E && $0 != 0x2F }
      ends = Array("</".utf8) + name + Array(">".utf8) + ends
    }
    position = 0
    cut = nil
    return (starts, ends)
  }

  // MARK: Tags

  /// Follows what begins at a `<`; `nil` when its end is not in the window.
  private mutating func follow(_ window: [UInt8], from start: Int) -> Int? {
    guard start + 1 < window.count else { return nil }
    switch window[start + 1] {
    case UInt8(ascii: "/"):
      guard let end = window[start...].firstIndex(of: UInt8(ascii: ">")) else { return nil }
      closeElement()
      return end + 1
    case UInt8(ascii: "?"): return Self.end(of: "?>", window, start + 2)
    case UInt8(ascii: "!"): return followDeclaration(window, start)
    default: return followStartTag(window, start)
    }
  }

  private mutating func followDeclaration(_ window: [UInt8], _ start: Int) -> Int? {
    let rest = window[start...].prefix(9)
    if rest.starts(with: "<!--".utf8) { return Self.end(of: "-->", window, start + 4) }
    if rest.starts(with: "<![CDATA[".utf8) { return Self.end(of: "]]>", window, start + 9) }
    if rest.count < 9, window.count - start < 9 { return nil }
    // A document type with declarations inside is read no further than to see an entity.
    if rest.starts(with: "<!ENTITY".utf8) { declaresEntity = true }
    guard
      let end = window[start + 2..<window.count].firstIndex(where: {
        $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "[")
      })
    else { return nil }
    return end + 1
  }

  private mutating func followStartTag(_ window: [UInt8], _ start: Int) -> Int? {
    let bytes = window.span
    var index = start + 1
    var attributes = 0
    while index < bytes.count {
      let byte = bytes[index]
      // Most of a tag is letters, which come after the marks.
      if byte > UInt8(ascii: ">") {
        index += 1
        continue
      }
      if byte == UInt8(ascii: ">") {
        mostAttributes = max(mostAttributes, attributes)
        let isEmpty = bytes[index - 1] == UInt8(ascii: "/")
        return openElement(window, start..<index + 1, isEmpty: isEmpty) ? index + 1 : nil
      }
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        index += 1
        while index < bytes.count, bytes[index] != byte { index += 1 }
        guard index < bytes.count else { return nil }
        attributes += 1
      }
      index += 1
    }
    return nil
  }

  /// Opens an element, or finds that the window is to be cut before it.
  private mutating func openElement(_ window: [UInt8], _ range: Range<Int>, isEmpty: Bool) -> Bool {
    if wholeDepth == nil, !open.isEmpty {
      let record = record(window, range)
      let size = record == .observation ? sizes.series : sizes.part
      if record != .none, range.lowerBound >= size {
        cut = (range.lowerBound, open.count)
        return false
      }
      if record == .whole, !isEmpty { wholeDepth = open.count }
    }
    if !isEmpty, open.count < Self.deepest { open.append(.inWindow(range)) }
    return true
  }

  private mutating func closeElement() {
    if !open.isEmpty { open.removeLast() }
    if open.count == wholeDepth { wholeDepth = nil }
  }

  private static let observation = letters("Obs")
  private static let series = letters("Series")
  private static let item = letters("item")
  private static let entry = letters("entry")

  private static func letters(_ name: String) -> UInt64 {
    name.utf8.reduce(0) { $0 << 8 | UInt64($1) }
  }

  private enum Record {
    case none
    case observation
    case series
    /// An entry of a feed, which is never cut inside.
    case whole
  }

  /// Whether a start tag begins a record, told by its name without a prefix.
  ///
  /// Entries stand in the feed or in its channel; deeper, `entry` is a cell of a DocBook table.
  private func record(_ window: [UInt8], _ tag: Range<Int>) -> Record {
    // The letters of the name, the first ones highest; a longer one is no record's.
    var name: UInt64 = 0
    var count = 0
    for index in tag.lowerBound + 1..<tag.upperBound {
      let byte = window[index]
      if byte <= 0x20 || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/") { break }
      if byte == UInt8(ascii: ":") {
        (name, count) = (0, 0)
      } else {
        name = name << 8 | UInt64(byte)
        count += 1
      }
    }
    guard count <= 8 else { return .none }
    switch name {
    case Self.observation: return .observation
    case Self.series: return .series
    case Self.item, Self.entry: return open.count <= 2 ? .whole : .none
    default: return .none
    }
  }

  private static func end(of mark: String, _ window: [UInt8], _ start: Int) -> Int? {
    let wanted = Array(mark.utf8)
    var index = start
    while let found = window.firstOffset(of: wanted[0], from: index) {
      if window[found...].starts(with: wanted) { return found + wanted.count }
      index = found + 1
    }
    return nil
  }
}
