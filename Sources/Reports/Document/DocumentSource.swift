package import Markup

/// Where something stands in the file a report came from.
package struct SourcePlace: Sendable, Hashable {
  /// The line, from 1.
  package let line: Int
  /// The element, such as `/html/body/main/p[3]`.
  package let xpath: String
  /// Bytes of the file, from 0, half-open; of its content when the file is compressed.
  ///
  /// Decoding them and stripping their markup gives the quote.
  package let byteRange: Range<Int>

  package init(line: Int, xpath: String, byteRange: Range<Int>) {
    self.line = line
    self.xpath = xpath
    self.byteRange = byteRange
  }
}

/// The decoded text of a report, which turns offsets into lines and into bytes of the file.
package struct DocumentSource: Sendable, Hashable {
  /// The name a person knows the file by.
  package let name: String
  /// The report as UTF-8, with the way back to its bytes.
  package let text: DecodedText
  /// Where the text stands in the file, when it is a part of it: bytes and lines before it.
  let byteShift: Int
  private let lineShift: Int
  /// The line ends before each chunk of the text.
  private let lineEnds: [Int]
  /// Places whose lines are known, in order, for a report whose text was not kept.
  private let landmarks: [Landmark]

  /// A place in the file and its line.
  struct Landmark: Sendable, Hashable {
    let offset: Int
    let line: Int
  }

  /// Bytes of a chunk: few enough to be counted for every place that is asked for.
  private static let chunk = 4096

  package init(name: String, text: DecodedText, byteShift: Int = 0, lineShift: Int = 0) {
    self.name = name
    self.text = text
    self.byteShift = byteShift
    self.lineShift = lineShift
    var counts = [0]
    counts.reserveCapacity(text.bytes.count / Self.chunk + 2)
    for start in stride(from: 0, to: text.bytes.count, by: Self.chunk) {
      let end = min(start + Self.chunk, text.bytes.count)
      counts.append(counts[counts.count - 1] + Self.lineEnds(in: text.bytes, start..<end))
    }
    lineEnds = counts
    landmarks = []
  }

  /// Creates the source of a report of which only some passages were kept; their offsets are those
  /// of the file.
  init(name: String, landmarks: [Landmark]) {
    self.name = name
    text = DecodedText(utf8: [])
    byteShift = 0
    lineShift = 0
    lineEnds = [0]
    self.landmarks = landmarks
  }

  /// Creates the source of what was read from a file, or from a part of one.
  init(_ reading: MarkupReading) {
    self.init(
      name: reading.name,
      text: reading.text,
      byteShift: reading.byteShift,
      lineShift: reading.lineShift
    )
  }

  /// Creates the source of a report that is UTF-8.
  package init(name: String, text: [UInt8]) {
    self.init(name: name, text: DecodedText(utf8: text))
  }

  /// The place of a range of the decoded text.
  package func place(of range: Range<Int>, xpath: String) -> SourcePlace {
    if !landmarks.isEmpty {
      let line = landmarks.last { $0.offset <= range.lowerBound }?.line ?? 1
      return SourcePlace(line: line, xpath: xpath, byteRange: range)
    }
    let original = text.originalRange(of: range)
    return SourcePlace(
      line: 1 + lineShift + lineEnds(before: range.lowerBound),
      xpath: xpath,
      byteRange: original.lowerBound + byteShift..<original.upperBound + byteShift
    )
  }

  /// The line ends before an offset; in a series that was cut in two, what stands in its first part
  /// has the line of the cut.
  private func lineEnds(before offset: Int) -> Int {
    let offset = min(max(0, offset), text.bytes.count)
    let index = offset / Self.chunk
    return lineEnds[index] + Self.lineEnds(in: text.bytes, index * Self.chunk..<offset)
  }

  private static func lineEnds(in bytes: [UInt8], _ range: Range<Int>) -> Int {
    bytes.occurrences(of: UInt8(ascii: "\n"), in: range)
  }
}
