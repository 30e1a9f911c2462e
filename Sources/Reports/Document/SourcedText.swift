/// Text without markup that knows which bytes of its source each part came from.
///
/// White space is already folded, references are decoded, and tags are gone; ``segments`` say where
/// every piece stood. Offsets into the source count bytes of the decoded (UTF-8) report; a
/// ``DocumentSource`` turns them into a line and into bytes of the file.
package struct SourcedText: Sendable, Hashable {
  /// A piece of the text and the source bytes it stands for.
  package struct Segment: Sendable, Hashable {
    /// UTF-8 offset in the text.
    package let start: Int
    /// UTF-8 length in the text.
    package let length: Int
    /// Offset of the first byte in the decoded source.
    package let sourceStart: Int
    /// Bytes in the decoded source; equal to `length` when the piece was copied as it stood.
    package let sourceLength: Int

    package init(start: Int, length: Int, sourceStart: Int, sourceLength: Int) {
      self.start = start
      self.length = length
      self.sourceStart = sourceStart
      self.sourceLength = sourceLength
    }
  }

  /// The text.
  package let text: String
  /// Where its pieces came from, in text order, without gaps.
  package let segments: [Segment]

  package init(text: String, segments: [Segment]) {
    self.text = text
    self.segments = segments
  }

  /// Creates a text that was copied as it stood from one place.
  package init(_ text: String, at sourceStart: Int = 0) {
    let length = text.utf8.count
    self.text = text
    self.segments =
      length == 0
      ? []
      : [Segment(start: 0, length: length, sourceStart: sourceStart, sourceLength: length)]
  }

  package var isEmpty: Bool { text.isEmpty }

  /// The bytes of the decoded source that a part of the text came from.
  ///
  /// - Parameter range: UTF-8 offsets in ``text``; `nil` is the whole text.
  /// - Returns: From the first byte of the part to its last, with any markup between them.
  package func sourceRange(of range: Range<Int>? = nil) -> Range<Int> {
    let range = range ?? 0..<text.utf8.count
    guard let first = segments.first, let last = segments.last else { return 0..<0 }
    var lower = last.sourceStart + last.sourceLength
    var upper = first.sourceStart
    for segment in segments {
      let end = segment.start + segment.length
      guard end > range.lowerBound, segment.start < range.upperBound else { continue }
      // What stands nowhere in the source, such as the bar between two cells, has no place.
      guard segment.sourceLength > 0 else { continue }
      let isCopy = segment.length == segment.sourceLength
      let head = isCopy ? max(0, range.lowerBound - segment.start) : 0
      let tail = isCopy ? max(0, end - range.upperBound) : 0
      lower = min(lower, segment.sourceStart + head)
      upper = max(upper, segment.sourceStart + segment.sourceLength - tail)
    }
    return lower < upper ? lower..<upper : upper..<upper
  }

  /// A part of the text with its places.
  ///
  /// - Parameter range: UTF-8 offsets in ``text``, on scalar boundaries.
  package subscript(range: Range<Int>) -> SourcedText {
    let bytes = text.utf8
    let start = bytes.index(bytes.startIndex, offsetBy: range.lowerBound)
    let end = bytes.index(start, offsetBy: range.count)
    var parts: [Segment] = []
    for segment in segments {
      let from = max(segment.start, range.lowerBound)
      let to = min(segment.start + segment.length, range.upperBound)
      guard from < to else { continue }
      let isCopy = segment.length == segment.sourceLength
      parts.append(
        Segment(
          start: from - range.lowerBound,
          length: to - from,
          sourceStart: segment.sourceStart + (isCopy ? from - segment.start : 0),
          sourceLength: isCopy ? to - from : segment.sourceLength
        )
      )
    }
    return SourcedText(text: String(text[start..<end]), segments: parts)
  }
}
