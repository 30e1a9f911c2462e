/// Acronyms that a report introduces for something that is not ours: `state revolving fund (SRF)`,
/// `风险管理计划(RMP)`.
///
/// An acronym in brackets belongs to what stands before it. Where that is no name of the acronym's
/// own group, the acronym means something else throughout the report.
struct RedefinedAcronyms: Sendable {
  private var acronyms: Set<String> = []

  /// An acronym has this many letters.
  private static let lengths = 2...5
  /// A name reaches at most this many bytes back from its acronym.
  private static let reach = 48

  /// Finds the acronyms of a report.
  init(in sentences: some Sequence<SentenceReading>) {
    for sentence in sentences {
      for hit in sentence.hits where Self.isBracketed(hit, in: sentence) {
        if !Self.isNamed(hit, in: sentence), Self.isIntroduced(hit, in: sentence) {
          acronyms.insert(sentence.text.string(hit.range))
        }
      }
    }
  }

  var isEmpty: Bool { acronyms.isEmpty }

  /// Whether a name is one of them.
  func contains(_ name: String) -> Bool { acronyms.contains(name) }

  private static func isBracketed(_ hit: Lexicon.Hit, in sentence: SentenceReading) -> Bool {
    let text = sentence.text
    return lengths.contains(hit.range.count) && text.isLetter(hit.range.lowerBound)
      && text.has("(", before: hit.range.lowerBound) && text.has(")", at: hit.range.upperBound)
  }

  /// Whether a name of the same group stands shortly before the bracket.
  private static func isNamed(_ hit: Lexicon.Hit, in sentence: SentenceReading) -> Bool {
    let start = max(0, hit.range.lowerBound - reach)
    return sentence.hits.contains { other in
      other.group == hit.group && other.range.upperBound < hit.range.lowerBound
        && other.range.lowerBound >= start
    }
  }

  /// Whether the words before the bracket spell the acronym, or are Chinese, which spells none.
  private static func isIntroduced(_ hit: Lexicon.Hit, in sentence: SentenceReading) -> Bool {
    let text = sentence.text
    var offset = text.skippingSpaces(backFrom: hit.range.lowerBound - 1)
    if offset > 0, text.bytes[offset - 1] >= 0x80 { return true }
    for letter in text.bytes[hit.range].reversed() {
      let end = offset
      while offset > 0, TermTrie.isWordByte(text.bytes[offset - 1]) { offset -= 1 }
      guard offset < end, text.bytes[offset] == letter else { return false }
      offset = text.skippingSpaces(backFrom: offset)
      if offset > 0, text.bytes[offset - 1] == UInt8(ascii: "-") { offset -= 1 }
    }
    return true
  }
}
