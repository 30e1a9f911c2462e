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
    let line = text.utf8.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
    if line.count <= longestStart || isHeading, startsSection(line) { return .sectionStart }
    if lineStartTable.isPrefix(of: line) { return .line }
    if line.count <= longestPart, linePartTable.isPart(of: line) { return .line }
    if line.count <= longestCredit {
      if creditStartTable.isPrefix(of: line) || creditEndTable.isSuffix(of: line) { return .line }
    }
    if closingStartTable.isPrefix(of: line) || closingPartTable.isPart(of: line) {
      return .closing
    }
    return nil
  }

  private static let sectionStartTable = PhraseTable(sectionStarts)
  private static let lineStartTable = PhraseTable(lineStarts)
  private static let linePartTable = PhraseTable(lineParts)
  private static let closingStartTable = PhraseTable(closingStarts)
  private static let closingPartTable = PhraseTable(closingParts)
  private static let creditStartTable = PhraseTable(creditStarts)
  private static let creditEndTable = PhraseTable(creditEnds)

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
