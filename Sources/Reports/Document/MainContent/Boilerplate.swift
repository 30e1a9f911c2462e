/// Tells by their words lines by which pages ask, offer, disclaim and refer, in English and Chinese.
///
/// The phrases are rules for the language of such lines, not for any site.
enum Boilerplate {
  /// What a line is, as far as its words tell.
  enum Kind {
    /// Begins a section that is not content, such as a list of related articles.
    case sectionStart
    /// Is not content wherever it stands.
    case line
    /// Is not content at the end of a report.
    case closing
    /// Says when and by whom, before the content or after it.
    case metadata
  }

  /// A line longer than this, in bytes, is never taken for boilerplate by one of its phrases.
  private static let longestLine = 700
  /// Length of the longest line that begins a section, unless it is a heading.
  private static let longestStart = 60
  /// Length of the longest line that a phrase in its middle makes boilerplate.
  private static let longestPart = 300
  /// Length of the longest caption that ends with a credit.
  private static let longestCredit = 250

  /// What a line is; `nil` when its words tell nothing.
  static func kind(of text: String, isHeading: Bool) -> Kind? {
    guard text.utf8.count <= longestLine else { return nil }
    let line = Array(text.utf8.lazy.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 })
      .withoutOpeningMarks
    if line.count <= longestStart || isHeading, startsSection(line) { return .sectionStart }
    if lineStartTable.isPrefix(of: line) { return .line }
    if line.count <= longestPart, linePartTable.isPart(of: line) { return .line }
    if line.count <= longestCredit {
      if creditStartTable.isPrefix(of: line) || creditEndTable.isSuffix(of: line) { return .line }
    }
    if closingStartTable.isPrefix(of: line) || closingPartTable.isPart(of: line) {
      return .closing
    }
    if line.count <= longestMetadata, isMetadata(text, line) { return .metadata }
    return nil
  }

  /// Length of the longest line that says when and by whom.
  private static let longestMetadata = 150

  private static func isMetadata(_ text: String, _ line: [UInt8]) -> Bool {
    // `By June the pace had fallen to $25 billion.` is a sentence.
    guard !TextSigns.endsSentence(text) else { return false }
    return metadataStartTable.isPrefix(of: line) || DateText.first(in: text) != nil
  }

  private static let sectionStartTable = PhraseTable(sectionStarts)
  private static let lineStartTable = PhraseTable(lineStarts)
  private static let linePartTable = PhraseTable(lineParts)
  private static let closingStartTable = PhraseTable(closingStarts)
  private static let closingPartTable = PhraseTable(closingParts)
  private static let creditStartTable = PhraseTable(creditStarts)
  private static let creditEndTable = PhraseTable(creditEnds)
  private static let metadataStartTable = PhraseTable(metadataStarts)

  /// Whether a line begins a section: `related` alone or before a mark, not `related to the case`.
  private static func startsSection(_ line: [UInt8]) -> Bool {
    let start = line.firstIndex { isLetter($0) } ?? line.count
    return sectionStartTable.matches(in: line, at: start).contains { length in
      guard start + length < line.count else { return true }
      // A Chinese phrase needs no mark after it.
      return line[start] >= 0x80 || !isLetter(line[start + length])
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte >= 0x61 && byte <= 0x7A
  }
}

extension [UInt8] {
  /// The line without quotation marks, brackets and the like at its start.
  fileprivate var withoutOpeningMarks: [UInt8] {
    let marks = [
      "“", "‘", "「", "『", "【", "〖", "《", "（", "—", "·", "●", "■", "◆", "▲", "▼", "*", "(", "[",
      "\"", "'", "-", "|", " ",
    ]
    .map { Array($0.utf8) }
    var start = 0
    while let mark = marks.first(where: { self[start...].starts(with: $0) }) { start += mark.count }
    return start == 0 ? self : Array(self[start...])
  }
}
