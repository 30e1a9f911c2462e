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

/// The decoded bytes of a report, which turn offsets into lines and into bytes of the file.
package struct DocumentSource: Sendable, Hashable {
  /// The name a person knows the file by.
  package let name: String
  /// The report as UTF-8.
  package let text: [UInt8]

  package init(name: String, text: [UInt8]) {
    self.name = name
    self.text = text
  }

  /// The place of a range of the decoded source.
  package func place(of range: Range<Int>, xpath: String) -> SourcePlace {
    let newline = UInt8(ascii: "\n")
    let line = 1 + text.prefix(range.lowerBound).count { $0 == newline }
    return SourcePlace(line: line, xpath: xpath, byteRange: range)
  }
}
