/// A dictionary from written words to values, looked up at a place of a folded text.
struct WordTable<Value: Sendable>: Sendable {
  private var trie = TermTrie()
  private var values: [Value] = []
  /// A bit for each byte that a word may end with.
  private var lastBytes = ByteSet()

  /// Creates a table; keys are written in lower case, simplified characters.
  init(pairs: [(String, Value)]) {
    for (word, value) in pairs {
      insert(word)
      values.append(value)
    }
  }

  /// Creates a table whose keys are given as one list of words for each value, separated by `|`.
  init(lists: KeyValuePairs<Value, String>) {
    for (value, words) in lists {
      for word in words.split(separator: "|") { insert(String(word)) }
      values.append(value)
    }
  }

  /// Adds a word of the value that comes next.
  private mutating func insert(_ word: String) {
    trie.insert(word, as: values.count)
    switch word.utf8.last {
    // A word that goes on ends with anything, and a blank stands for a hyphen.
    case nil, UInt8(ascii: "*"), UInt8(ascii: " "), UInt8(ascii: "-"): lastBytes = .all
    case .some(let byte): lastBytes.insert(UniformText.folded(word).last ?? byte)
    }
  }

  /// The longest word that begins at an offset, with its value and its end.
  func longest(in text: UniformText, at offset: Int) -> (value: Value, end: Int)? {
    guard let match = trie.longestMatch(in: text.bytes, at: offset) else { return nil }
    return (values[match.term], match.end)
  }

  /// The longest word that begins at an offset after any spaces.
  func longest(in text: UniformText, after offset: Int) -> (value: Value, end: Int)? {
    longest(in: text, at: text.skippingSpaces(from: offset))
  }

  /// The longest word that ends at an offset, leaving out spaces before the offset.
  func longest(in text: UniformText, endingAt offset: Int) -> (value: Value, start: Int)? {
    let end = text.skippingSpaces(backFrom: offset)
    guard end > 0, lastBytes.contains(text.bytes[end - 1]) else { return nil }
    var found: (value: Value, start: Int)?
    var start = end - 1
    while start >= max(0, end - Self.longestWord) {
      if trie.canStart(with: text.bytes[start]), !isTailOfCompound(start, in: text) {
        trie.forEachMatch(in: text.bytes, at: start) { match in
          if match.end == end { found = (values[match.term], start) }
        }
      }
      start -= 1
    }
    return found
  }

  /// Whether a word is the tail of a compound, as `up` is in `melt-up`.
  private func isTailOfCompound(_ start: Int, in text: UniformText) -> Bool {
    text.has("-", before: start) && text.isLetter(start) && text.isLetter(start - 2)
  }

  /// No word of the grammar is longer, in UTF-8 bytes.
  private static var longestWord: Int { 32 }
}
