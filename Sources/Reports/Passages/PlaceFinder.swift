import Markup

/// Finds the places of many passages of one report; line ends are looked for once.
package struct PlaceFinder {
  private let source: DocumentSource
  private let lineEnds: [Int]

  /// Creates a finder for a report.
  package init(_ document: Document) {
    source = document.source
    let newline = UInt8(ascii: "\n")
    var ends: [Int] = []
    for (offset, byte) in source.text.bytes.enumerated() where byte == newline {
      ends.append(offset)
    }
    lineEnds = ends
  }

  /// Where a passage stands in the file.
  package func place(of passage: Passage) -> SourcePlace {
    let range = passage.content.sourceRange()
    return source.place(of: range, line: line(of: range.lowerBound), xpath: passage.xpath)
  }

  /// The number of line ends before an offset.
  private func line(of offset: Int) -> Int {
    var low = 0
    var high = lineEnds.count
    while low < high {
      let middle = (low + high) / 2
      if lineEnds[middle] < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
