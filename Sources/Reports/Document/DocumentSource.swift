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
  private let byteShift: Int
  private let lineShift: Int

  package init(name: String, text: DecodedText, byteShift: Int = 0, lineShift: Int = 0) {
    self.name = name
    self.text = text
    self.byteShift = byteShift
    self.lineShift = lineShift
  }

  /// Creates the source of a report that is UTF-8.
  package init(name: String, text: [UInt8]) {
    self.init(name: name, text: DecodedText(utf8: text))
  }

  /// The place of a range of the decoded text.
  package func place(of range: Range<Int>, xpath: String) -> SourcePlace {
    let newline = UInt8(ascii: "\n")
    let line = 1 + lineShift + text.bytes.prefix(range.lowerBound).count { $0 == newline }
    let original = text.originalRange(of: range)
    return SourcePlace(
      line: line,
      xpath: xpath,
      byteRange: original.lowerBound + byteShift..<original.upperBound + byteShift
    )
  }
}
