import Allocation

/// How hard a text is to read.
struct Readability {
  /// Mean words of a sentence, or characters of a Chinese one.
  let length: Double
  /// The school grade of English text (Flesch and Kincaid); `nil` for Chinese.
  let grade: Double?
  /// The most that reads well, in the unit of ``length``.
  let longest: Double
  let unit: String

  /// Plain English for a general reader.
  static let highestGrade = 10.0

  /// Measures some sentences.
  ///
  /// Source: J. P. Kincaid et al., *Derivation of New Readability Formulas* (1975), p. 14.
  init(_ sentences: [String], _ language: Language) {
    let count = Double(max(sentences.count, 1))
    switch language {
    case .english:
      let words = sentences.flatMap { $0.split { !$0.isLetter && $0 != "'" && $0 != "’" } }
      length = Double(words.count) / count
      let syllables = Double(words.reduce(0) { $0 + Self.syllables($1) })
      grade = 0.39 * length + 11.8 * syllables / Double(max(words.count, 1)) - 15.59
      longest = 20
      unit = "words"
    case .chinese:
      length =
        Double(
          sentences.reduce(0) { $0 + $1.filter { !$0.isWhitespace && !$0.isPunctuation }.count }
        ) / count
      grade = nil
      longest = 35
      unit = "characters"
    }
  }

  /// Groups of vowels, without a silent e at the end; at least one.
  private static func syllables(_ word: Substring) -> Int {
    var count = 0
    var wasVowel = false
    for letter in word.lowercased() {
      let isVowel = "aeiouy".contains(letter)
      if isVowel, !wasVowel { count += 1 }
      wasVowel = isVowel
    }
    if word.hasSuffix("e"), !word.hasSuffix("le"), count > 1 { count -= 1 }
    return max(count, 1)
  }

  /// Whether a sentence has a form of "be" with a participle right after it.
  static func isPassive(_ sentence: String) -> Bool {
    let words = sentence.lowercased().split { !$0.isLetter }.map(String.init)
    let forms: Set<String> = ["is", "are", "was", "were", "be", "been", "being"]
    let participles: Set<String> = [
      "made", "sold", "held", "given", "shown", "put", "known", "paid", "set", "cut", "sent",
    ]
    return zip(words, words.dropFirst()).contains { form, next in
      forms.contains(form) && (next.hasSuffix("ed") || participles.contains(next))
    }
  }
}
