import Markup

/// Collects the text of nodes, folds white space, and keeps the source of every piece.
struct SourcedTextBuilder {
  private var bytes: [UInt8] = []
  private var segments: [SourcedText.Segment] = []
  /// Where white space that has not been written yet stands; written before the next text.
  private var pendingSpace: Range<Int>?

  var isEmpty: Bool { bytes.isEmpty }
  /// UTF-8 length so far.
  var count: Int { bytes.count }

  /// Takes note of a raised or lowered element that comes next.
  ///
  /// - Returns: Whether it is the mark of a footnote, which is not to be added.
  mutating func leavesOut(raised element: Int, in tree: MarkupTree, isRaised: Bool) -> Bool {
    let node = tree.nodes[element]
    guard element + 1 < Int(node.end) else { return false }
    let text = tree.text(of: element).filter { !$0.isWhitespace }
    guard text.utf8.count <= RaisedText.longestMark else { return false }
    let next = (Int(node.end)..<min(Int(node.end) + 3, tree.nodes.count))
      .first { tree.nodes[$0].tag == .text }
    let after = next.map { tree.nodes[$0] }
    let raised = RaisedText(
      text: text,
      isRaised: isRaised,
      isLink: tree.first(.a, in: element) != nil,
      before: ending,
      after: Self.text(
        tree.bytes,
        Int(after?.contentStart ?? 0),
        Int(after.map { $0.contentStart + $0.contentCount } ?? 0)
      )
    )
    return leavesOut(raised, at: Int(node.sourceStart))
  }

  private mutating func leavesOut(_ raised: RaisedText, at place: Int) -> Bool {
    switch raised.role {
    case .footnoteMark: return true
    case .numerator:
      // `2¹⁄₂` is two and a half, not 21 halves.
      if raised.before.last?.isNumber ?? false { appendSpace(at: place..<place) }
      return false
    case .part: return false
    }
  }

  /// The end of the text so far.
  private var ending: Substring {
    Substring(String(decoding: bytes.suffix(RaisedText.surroundings), as: UTF8.self))
  }

  private static func text(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Substring {
    let end = min(end, start + RaisedText.surroundings)
    return Substring(String(decoding: bytes[start..<end], as: UTF8.self))
  }

  /// Adds the text of a node.
  mutating func append(_ tree: MarkupTree, _ node: MarkupTree.Node) {
    let start = Int(node.contentStart)
    let end = start + Int(node.contentCount)
    let isCopy = node.contentStart == node.sourceStart
    var index = start
    while index < end {
      let (width, isSpace) = Self.blankWidth(tree.bytes, index, end)
      if width > 0 {
        let place = isCopy ? index..<index + width : Int(node.sourceStart)..<Int(node.sourceEnd)
        if isSpace { appendSpace(at: place) }
        index += width
        continue
      }
      var stop = Self.endOfRun(tree.bytes, index, end)
      if let digits = RaisedText.Digits(tree.bytes, index, end) {
        stop = index + digits.width
        let raised = RaisedText(
          text: digits.value,
          isRaised: true,
          isLink: false,
          before: ending,
          after: Self.text(tree.bytes, stop, end)
        )
        if leavesOut(raised, at: isCopy ? index : Int(node.sourceStart)) {
          index = stop
          continue
        }
      }
      flushSpace()
      let source = isCopy ? index..<stop : Int(node.sourceStart)..<Int(node.sourceEnd)
      write(tree.bytes[index..<stop], from: source, isCopy: isCopy)
      index = stop
    }
  }

  /// The end of a run that can be copied as it stands: words with one blank between them.
  private static func endOfRun(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
    var stop = start + 1
    while stop < end {
      let byte = bytes[stop]
      if byte > 0x20, byte < 0x7F {
        stop += 1
        continue
      }
      if byte == 0x20, stop + 1 < end, bytes[stop + 1] > 0x20, bytes[stop + 1] < 0x7F {
        stop += 2
        continue
      }
      if byte >= 0x80 || byte <= 0x20,
        blankWidth(bytes, stop, end).0 > 0 || RaisedText.Digits(bytes, stop, end) != nil
      {
        break
      }
      stop += 1
    }
    return stop
  }

  /// Adds a blank that separates two pieces, such as a line break.
  mutating func appendSpace(at place: Range<Int>) {
    guard let pending = pendingSpace else {
      pendingSpace = place
      return
    }
    pendingSpace = pending.lowerBound..<max(pending.upperBound, place.upperBound)
  }

  /// Adds text that stands nowhere in the source, such as the bar between two cells.
  mutating func appendSeparator(_ text: String) {
    let place = segments.last.map { $0.sourceStart + $0.sourceLength } ?? 0
    pendingSpace = nil
    write(Array(text.utf8)[...], from: place..<place, isCopy: false)
  }

  /// Adds a text that was built before.
  mutating func append(_ text: SourcedText) {
    flushSpace()
    let shift = bytes.count
    bytes += Array(text.text.utf8)
    for segment in text.segments {
      segments.append(
        SourcedText.Segment(
          start: segment.start + shift,
          length: segment.length,
          sourceStart: segment.sourceStart,
          sourceLength: segment.sourceLength
        )
      )
    }
  }

  /// The text so far, without white space at its ends; the builder starts anew.
  mutating func finish() -> SourcedText {
    defer { self = SourcedTextBuilder() }
    return SourcedText(text: String(decoding: bytes, as: UTF8.self), segments: segments)
  }

  private mutating func flushSpace() {
    guard let place = pendingSpace else { return }
    pendingSpace = nil
    guard !bytes.isEmpty else { return }
    write([0x20], from: place, isCopy: place.count == 1)
  }

  private mutating func write(_ text: ArraySlice<UInt8>, from source: Range<Int>, isCopy: Bool) {
    if isCopy, let last = segments.last, last.length == last.sourceLength,
      last.sourceStart + last.sourceLength == source.lowerBound
    {
      segments[segments.count - 1] = SourcedText.Segment(
        start: last.start,
        length: last.length + text.count,
        sourceStart: last.sourceStart,
        sourceLength: last.sourceLength + text.count
      )
    } else {
      segments.append(
        SourcedText.Segment(
          start: bytes.count,
          length: text.count,
          sourceStart: source.lowerBound,
          sourceLength: source.count
        )
      )
    }
    bytes += text
  }

  /// The length of what is not text at an index: white space, or a character without width.
  ///
  /// Characters without width and those that turn the direction of writing can hide or reorder what
  /// a reader sees; they are left out, and do not part words.
  private static func blankWidth(_ bytes: [UInt8], _ index: Int, _ end: Int) -> (Int, isSpace: Bool)
  {
    let byte = bytes[index]
    if byte <= 0x20 || byte == 0x7F { return (1, true) }
    if byte < 0xC2 || byte > 0xEF { return (0, true) }
    if byte == 0xC2, index + 1 < end {
      let next = bytes[index + 1]
      // The no-break space; C1 controls; the soft hyphen.
      if next == 0xA0 { return (2, true) }
      return next < 0xA0 || next == 0xAD ? (2, false) : (0, true)
    }
    guard index + 2 < end else { return (0, true) }
    switch (byte, bytes[index + 1], bytes[index + 2]) {
    case (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8...0xA9), (0xE2, 0x80, 0xAF),
      (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80):
      return (3, true)
    case (0xE2, 0x80, 0x8B...0x8F), (0xE2, 0x80, 0xAA...0xAE), (0xE2, 0x81, 0xA0...0xAF),
      (0xEF, 0xBB, 0xBF):
      return (3, false)
    default: return (0, true)
    }
  }
}
