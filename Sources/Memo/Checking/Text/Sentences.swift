/// Running text in sentences.
enum Sentences {
  /// Splits after a full stop with a space behind it, or after a Chinese full stop or semicolon.
  static func split(_ text: String) -> [String] {
    var sentences: [String] = []
    var sentence = ""
    var previous: Character = " "
    for character in text {
      if character == " ", ".!?;".contains(previous), !isAbbreviated(sentence) {
        sentences.append(sentence)
        sentence = ""
      } else {
        sentence.append(character)
      }
      if "。；！？".contains(character) {
        sentences.append(sentence)
        sentence = ""
      }
      previous = character
    }
    sentences.append(sentence)
    return sentences.map(\.trimmed).filter { !$0.isEmpty }
  }

  /// Whether the full stop at a text's end shortens a word.
  private static func isAbbreviated(_ text: String) -> Bool {
    guard text.utf8.last == UInt8(ascii: ".") else { return false }
    let word = text.dropLast().reversed().prefix { $0.isLetter || $0 == "." }
    return abbreviations.contains(String(word.reversed()).lowercased())
  }

  private static let abbreviations: Set<String> = [
    "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "mr",
    "mrs",
    "ms", "dr", "prof", "st", "no", "vs", "e.g", "i.e", "approx", "inc", "co", "ltd", "u.s", "u.k",
    "a.m", "p.m", "cf", "fig",
  ]
}
