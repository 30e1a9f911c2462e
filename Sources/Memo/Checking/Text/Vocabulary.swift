/// Words of two languages by what they mean.
struct Vocabulary<Meaning: Hashable & Sendable>: Sendable {
  private var words: [String: [Meaning]] = [:]
  private var stems: [String: [Meaning]] = [:]
  /// By their first word; longest first.
  private var phrases: [String: [(rest: [String], meaning: Meaning)]] = [:]
  /// By their first character; longest first.
  ///
  /// Those without a meaning only hide what is within them.
  private var chinese: [Character: [(text: [Character], meaning: Meaning?)]] = [:]

  /// Makes a vocabulary.
  ///
  /// - Parameters:
  ///   - entries: For each meaning its words: English ones with `*` for any ending and `_` for a space, and
  ///     Chinese ones.
  ///   - harmless: Chinese words that hold others and mean something else.
  init(_ entries: [(Meaning, english: String, chinese: String)], harmless: String = "") {
    for entry in entries {
      for word in entry.english.split(whereSeparator: \.isWhitespace) { add(String(word), entry.0) }
      for word in entry.chinese.split(whereSeparator: \.isWhitespace) { add(word, entry.0) }
    }
    for word in harmless.split(whereSeparator: \.isWhitespace) { add(word, nil) }
    for key in chinese.keys { chinese[key]?.sort { $0.text.count > $1.text.count } }
    for key in phrases.keys { phrases[key]?.sort { $0.rest.count > $1.rest.count } }
  }

  private mutating func add(_ word: String, _ meaning: Meaning) {
    if word.hasSuffix("*") {
      stems[String(word.dropLast()), default: []].append(meaning)
    } else if word.contains("_") {
      let parts = word.split(separator: "_").map(String.init)
      phrases[parts[0], default: []].append((Array(parts.dropFirst()), meaning))
    } else {
      words[word, default: []].append(meaning)
    }
  }

  private mutating func add(_ word: Substring, _ meaning: Meaning?) {
    guard let first = word.first else { return }
    chinese[first, default: []].append((Array(word), meaning))
  }

  /// The meanings of a canonical text's words, in order of appearance for each language.
  func meanings(in text: String) -> [Meaning] {
    english(Self.words(of: text)) + chinese(in: text)
  }

  /// The words of a text in lower case, contractions written out: `can't` is `can not`.
  static func words(of text: String) -> [String] {
    var words: [String] = []
    var word = ""
    func finish() {
      if word.hasSuffix("n't") {
        words += [Self.shortened[word] ?? String(word.dropLast(3)), "not"]
      } else if word == "cannot" {
        words += ["can", "not"]
      } else if !word.isEmpty {
        words.append(word.split(separator: "'").first.map(String.init) ?? word)
      }
      word = ""
    }
    for byte in text.utf8 {
      let lower = (65...90).contains(byte) ? byte | 0x20 : byte
      if (97...122).contains(lower) || (lower == UInt8(ascii: "'") && !word.isEmpty) {
        word.unicodeScalars.append(Unicode.Scalar(lower))
      } else {
        finish()
      }
    }
    finish()
    return words
  }

  /// The verbs that a contraction with "not" changes.
  private static var shortened: [String: String] {
    ["can't": "can", "won't": "will", "shan't": "shall"]
  }

  private func english(_ words: [String]) -> [Meaning] {
    var found: [Meaning] = []
    var place = 0
    while place < words.count {
      let word = words[place]
      if let phrase = phrases[word]?.first(where: { words[(place + 1)...].starts(with: $0.rest) }) {
        found.append(phrase.meaning)
        place += 1 + phrase.rest.count
        continue
      }
      found += self.words[word] ?? stem(of: word) ?? []
      place += 1
    }
    return found
  }

  private func stem(of word: String) -> [Meaning]? {
    var part = word
    while part.utf8.count > 2 {
      if let found = stems[part] { return found }
      part.removeLast()
    }
    return nil
  }

  private func chinese(in text: String) -> [Meaning] {
    guard text.utf8.contains(where: { $0 >= 0xE3 }) else { return [] }
    let characters = Array(text)
    var found: [Meaning] = []
    var place = 0
    while place < characters.count {
      let entry = chinese[characters[place]]?.first { characters[place...].starts(with: $0.text) }
      if let meaning = entry?.meaning { found.append(meaning) }
      place += entry?.text.count ?? 1
    }
    return found
  }
}
