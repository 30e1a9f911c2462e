/// A sentence of our memo.
struct ReferenceSentence: Sendable, Hashable {
  /// With marks for the plan's names.
  let masked: String
  let key: String
  let topic: MemoTopic?
  let words: WordBag
  let tone: Tone
  /// Whether a memo without it tells its reader too little.
  let isRequired: Bool
  /// Whether it is somebody else's, who must not be given other words.
  let isQuoted: Bool

  init(_ masked: String, _ topic: MemoTopic?, isRequired: Bool, isQuoted: Bool) {
    self.masked = masked
    self.topic = topic
    key = SentenceKey.of(masked)
    words = WordBag(masked)
    tone = Tone(masked)
    self.isRequired = isRequired || (topic != nil && topic != .record && tone.isBadNews)
    self.isQuoted = isQuoted
  }
}

/// What a sentence says, its numbers, punctuation and capitals aside.
enum SentenceKey {
  static func of(_ masked: String) -> String { CanonicalText.key(NumberToken.skeleton(of: masked)) }
}

/// The words of a sentence and how often each occurs; pairs of characters where it is Chinese.
struct WordBag: Sendable, Hashable {
  private(set) var counts: [String: Int] = [:]
  private var size = 0

  init(_ masked: String) {
    var word = ""
    var previous: Character?
    func finish() {
      if !word.isEmpty { add(word) }
      word = ""
    }
    for character in NumberToken.skeleton(of: masked).lowercased() {
      let isChinese = character.unicodeScalars.first.map(CanonicalText.isChinese) ?? false
      if character.isLetter, !isChinese {
        word.append(character)
      } else {
        finish()
        if let scalar = character.unicodeScalars.first, PlanNames.isMark(scalar) || character == "#"
        {
          add(String(character))
        }
      }
      if isChinese, character.isLetter {
        if let previous { add("\(previous)\(character)") }
        previous = character
      } else {
        previous = nil
      }
    }
    finish()
  }

  private mutating func add(_ word: String) {
    counts[word, default: 0] += 1
    size += 1
  }

  /// How much two sentences share, 0 … 1.
  ///
  /// Source: L. R. Dice, *Measures of the Amount of Ecologic Association Between Species* (1945).
  func likeness(to other: WordBag) -> Double {
    guard size + other.size > 0 else { return 1 }
    let shared = counts.reduce(0) { $0 + min($1.value, other.counts[$1.key] ?? 0) }
    return 2 * Double(shared) / Double(size + other.size)
  }

  /// The plan's names in it.
  var names: [String: Int] {
    counts.filter { $0.key.unicodeScalars.first.map(PlanNames.isMark) ?? false }
  }
}
