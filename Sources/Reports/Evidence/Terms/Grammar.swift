/// The words of the grammar, as rule files give them.
struct Grammar: Sendable {
  private var trie = TermTrie()
  private static let words = GrammarWord.allCases

  /// Creates a grammar without words.
  init() {}

  /// Adds a word, written in lower case and simplified characters.
  mutating func add(_ term: String, as word: GrammarWord) {
    trie.insert(term, as: Self.words.firstIndex(of: word) ?? 0)
  }

  /// Makes the grammar ready for look-ups, once all words have been added.
  mutating func finish() { trie.finish() }

  /// Every word of the grammar in a text, in text order; of each kind the longest at a place.
  func hits(in text: UniformText) -> [GrammarWord.Hit] {
    var found: [GrammarWord.Hit] = []
    for offset in trie.candidateOffsets(in: text.bytes) {
      let first = found.count
      trie.forEachMatch(in: text.bytes, at: offset) { match in
        let hit = GrammarWord.Hit(word: Self.words[match.term], range: offset..<match.end)
        if let older = found[first...].firstIndex(where: { $0.word == hit.word }) {
          found[older] = hit
        } else {
          found.append(hit)
        }
      }
    }
    return found
  }
}
