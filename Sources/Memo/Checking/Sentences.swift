/// Running text in sentences.
enum Sentences {
  /// Splits after a full stop with a space behind it, or after a Chinese full stop or semicolon.
  static func split(_ text: String) -> [String] {
    var sentences: [String] = []
    var sentence = ""
    var previous: Character = " "
    for character in text {
      if character == " ", ".!?;".contains(previous) {
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
}
