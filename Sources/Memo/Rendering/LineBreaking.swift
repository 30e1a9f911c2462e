import Diagnostics

/// Where a line of running text may end.
enum LineBreaking {
  /// Splits a text into words, spaces, and single wide characters with the punctuation that clings to
  /// them.
  static func pieces(of text: String) -> [String] {
    var pieces: [String] = []
    var word = ""
    func isWide(_ text: String) -> Bool { text.last?.displayWidth == 2 }
    for character in text {
      if closing.contains(character), !(word.isEmpty && pieces.isEmpty) {
        if word.isEmpty, let last = pieces.popLast() { word = last }
        word.append(character)
        continue
      }
      let ends = character == " " || character.displayWidth == 2 || isWide(word)
      // What opens a bracket or a quotation stays with what follows.
      if ends, !word.isEmpty, !opening.contains(word) {
        pieces.append(word)
        word = ""
      }
      if character == " " { pieces.append(" ") } else { word.append(character) }
    }
    if !word.isEmpty { pieces.append(word) }
    return pieces
  }

  private static let closing: Set<Character> = ["，", "。", "；", "：", "、", "）", "”", "！", "？", "%"]
  private static let opening: Set<String> = ["（", "“", "《"]
}
