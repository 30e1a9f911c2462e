/// Cuts text into sentences, English and Chinese alike.
///
/// A full stop ends a sentence when a blank and something that can begin a sentence follow it, and
/// it does not stand after an abbreviation or an initial. Chinese marks end a sentence wherever they
/// stand. Quotation marks and brackets after the mark belong to the sentence that ends.
enum SentenceSplitter {
  /// The UTF-8 ranges of the sentences of a text, without the blanks between them.
  static func sentences(in text: String) -> [Range<Int>] {
    let bytes = Array(text.utf8)
    var result: [Range<Int>] = []
    var start = 0
    var index = 0
    while index < bytes.count {
      let (length, mark) = mark(bytes, index)
      guard mark != .none else {
        index += length
        continue
      }
      var end = index + length
      while end < bytes.count {
        let next = Self.mark(bytes, end)
        let closing = closingWidth(bytes, end)
        guard next.mark != .none || closing > 0 else { break }
        end += next.mark != .none ? next.length : closing
      }
      if mark == .wide || endsSentence(bytes, start: start, mark: index, end: end) {
        append(start..<end, of: bytes, to: &result)
        start = end
      }
      index = end
    }
    append(start..<bytes.count, of: bytes, to: &result)
    return result
  }

  /// Bytes of the longest passage: far above any sentence that a person wrote.
  private static let longest = 4096

  /// Cuts what is too long for a sentence into pieces, at blanks where there are some.
  static func pieces(of sentence: Range<Int>, in text: String) -> [Range<Int>] {
    guard sentence.count > longest else { return [sentence] }
    let bytes = Array(text.utf8)
    var pieces: [Range<Int>] = []
    var start = sentence.lowerBound
    while sentence.upperBound - start > longest {
      var end = start + longest
      if let blank = bytes[start..<end].lastIndex(of: 0x20), blank > start { end = blank }
      // Not within a character.
      while end > start + 1, bytes[end] & 0xC0 == 0x80 { end -= 1 }
      pieces.append(start..<end)
      start = end
    }
    append(start..<sentence.upperBound, of: bytes, to: &pieces)
    return pieces
  }

  private enum Mark {
    case none
    /// A mark that may also stand inside a sentence, in a number or after an abbreviation.
    case stop
    /// `!` or `?`.
    case strong
    /// A mark of Chinese writing.
    case wide
  }

  private static func mark(_ bytes: [UInt8], _ index: Int) -> (length: Int, mark: Mark) {
    switch bytes[index] {
    case UInt8(ascii: "."): return (1, .stop)
    case UInt8(ascii: "!"), UInt8(ascii: "?"): return (1, .strong)
    case 0xE3 where has(bytes, index, 0x80, 0x82): return (3, .wide)  // 。
    case 0xEF where has(bytes, index, 0xBC, 0x81) || has(bytes, index, 0xBC, 0x9F):
      return (3, .wide)  // ！？
    case 0xEF where has(bytes, index, 0xBD, 0xA1): return (3, .wide)  // ｡
    case 0xE2 where has(bytes, index, 0x80, 0xA6): return (3, .stop)  // …
    default:
      let byte = bytes[index]
      return (byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4, .none)
    }
  }

  private static func has(_ bytes: [UInt8], _ index: Int, _ second: UInt8, _ third: UInt8) -> Bool {
    index + 2 < bytes.count && bytes[index + 1] == second && bytes[index + 2] == third
  }

  /// The width of a closing quotation mark or bracket, or of a footnote mark, at an index.
  private static func closingWidth(_ bytes: [UInt8], _ index: Int) -> Int {
    switch bytes[index] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"), UInt8(ascii: "]"): 1
    case 0xE2 where has(bytes, index, 0x80, 0x9D) || has(bytes, index, 0x80, 0x99): 3  // ” ’
    case 0xE3 where has(bytes, index, 0x80, 0x8D) || has(bytes, index, 0x80, 0x8F): 3  // 」 』
    case 0xE3 where has(bytes, index, 0x80, 0x8B): 3  // 》
    case 0xEF where has(bytes, index, 0xBC, 0x89): 3  // ）
    default: 0
    }
  }

  private static func endsSentence(_ bytes: [UInt8], start: Int, mark: Int, end: Int) -> Bool {
    guard end < bytes.count else { return true }
    let next = bytes[end]
    // A Chinese sentence may follow an English mark at once; a number or a name may not.
    if next >= 0xE3, next <= 0xE9 { return bytes[mark] != UInt8(ascii: ".") || mark + 1 < end }
    // A footnote's number may stand between the mark and the blank: `Wednesday.1 SOFR`.
    var after = end
    while after < bytes.count, isDigit(bytes[after]), after - end < 3 { after += 1 }
    if after > end, after < bytes.count, bytes[after] == 0x20, mark > start,
      !isDigit(bytes[mark - 1])
    {
      return beginsSentence(bytes, after + 1)
    }
    guard next == 0x20 else { return false }
    // The number of a footnote or of a list's entry: `2. Respondents said`.
    if bytes[start..<mark].allSatisfy(isDigit), mark - start <= 3 { return false }
    guard beginsSentence(bytes, end + 1) else { return false }
    return bytes[mark] != UInt8(ascii: ".") || !isAbbreviation(bytes, start: start, stop: mark)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  private static func beginsSentence(_ bytes: [UInt8], _ index: Int) -> Bool {
    guard index < bytes.count else { return true }
    switch bytes[index] {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: ","), UInt8(ascii: ";"),
      UInt8(ascii: ":"), UInt8(ascii: "-"), UInt8(ascii: "&"):
      return false
    default: return true
    }
  }

  /// Whether the word before a full stop is an abbreviation or an initial.
  private static func isAbbreviation(_ bytes: [UInt8], start: Int, stop: Int) -> Bool {
    var wordStart = stop
    while wordStart > start, isWordByte(bytes[wordStart - 1]) { wordStart -= 1 }
    let word = bytes[wordStart..<stop]
    guard !word.isEmpty else { return false }
    // An initial: `J. Powell`; but `at 5 p.m. The` and `plan B. The` are rare enough to be cut.
    if word.count == 1, let letter = word.first, letter >= 0x41, letter <= 0x5A {
      return wordStart == start || bytes[wordStart - 1] == 0x20
    }
    let lower = word.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
    let text = String(decoding: lower, as: UTF8.self)
    if text == "no" || text == "nos" {
      return stop + 2 < bytes.count && isDigit(bytes[stop + 2])
    }
    return abbreviations.contains(text)
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    let lower = byte | 0x20
    return lower >= 0x61 && lower <= 0x7A || byte == UInt8(ascii: ".")
  }

  /// Abbreviations after which a sentence hardly ever ends; `U.S.` may end one, but more often stands
  /// before a noun with a capital.
  private static let abbreviations: Set<String> = [
    "mr", "mrs", "ms", "dr", "prof", "st", "gov", "sen", "rep", "gen", "col", "lt", "capt", "sgt",
    "rev", "hon", "jr", "sr", "vs", "v", "etc", "e.g", "i.e", "cf", "approx", "est", "fig", "figs",
    "tab", "p", "pp", "vol", "ed", "eds", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep",
    "sept", "oct", "nov", "dec", "u.s", "u.k", "u.n", "e.u", "p.a", "al", "dept", "avg", "incl",
    "prev", "reinv", "excl", "cons", "mth",
  ]

  private static func append(_ range: Range<Int>, of bytes: [UInt8], to result: inout [Range<Int>])
  {
    var lower = range.lowerBound
    var upper = range.upperBound
    while lower < upper, bytes[lower] == 0x20 { lower += 1 }
    while upper > lower, bytes[upper - 1] == 0x20 { upper -= 1 }
    if lower < upper { result.append(lower..<upper) }
  }
}
