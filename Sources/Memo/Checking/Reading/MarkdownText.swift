/// What a reader sees of a line of Markdown.
enum MarkdownText {
  /// The text without marks and escapes; what is struck out is gone.
  static func plain(_ text: String) -> String {
    var result = ""
    var isEscaped = false
    var isStruck = false
    let characters = Array(text)
    for (place, character) in characters.enumerated() {
      if isEscaped {
        isEscaped = false
        if !(character.isLetter || character.isNumber) {
          if !isStruck { result.append(shielded(character)) }
          continue
        }
        if !isStruck { result.append("\\") }
      }
      if character == "\\" {
        isEscaped = true
      } else if character == "~", place + 1 < characters.count, characters[place + 1] == "~" {
        isStruck.toggle()
      } else if isStruck || isMark(character, place, characters) {
        continue
      } else {
        result.append(character)
      }
    }
    return unshielded(HTMLEntities.resolved(withoutLinks(result))).trimmed
  }

  /// An escaped character as one that is no mark, until marks have been read.
  private static func shielded(_ character: Character) -> Character {
    guard let value = character.asciiValue, let scalar = Unicode.Scalar(shield + UInt32(value))
    else {
      return character
    }
    return Character(scalar)
  }

  private static func unshielded(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { result, scalar in
      let isShielded = (shield..<shield + 0x80).contains(scalar.value)
      let shown = isShielded ? Unicode.Scalar(scalar.value - shield) : scalar
      result.unicodeScalars.append(shown ?? scalar)
    }
  }

  /// The first character of a private plane.
  private static let shield: UInt32 = 0xF0000

  /// A heading without its marks and its attributes.
  static func heading(_ text: Substring) -> String {
    var text = text.drop { $0 == "#" || $0 == " " }
    if text.hasSuffix("}"), let start = text.lastIndex(of: "{") { text = text[..<start] }
    while text.last == "#" || text.last == " " { text.removeLast() }
    return plain(String(text))
  }

  /// Emphasis and code.
  private static func isMark(_ character: Character, _ place: Int, _ text: [Character]) -> Bool {
    switch character {
    case "*", "`", "~": return true
    case "_":
      let before = place > 0 ? text[place - 1] : " "
      let after = place + 1 < text.count ? text[place + 1] : " "
      return !((before.isLetter || before.isNumber) && (after.isLetter || after.isNumber))
    default: return false
    }
  }

  /// `[words](address)` and `[words]{.class}` as their words.
  private static func withoutLinks(_ text: String) -> String {
    guard text.contains("](") || text.contains("]{") else { return text }
    var result = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "[") {
      guard let close = rest[open...].firstIndex(of: "]"),
        let next = rest[close...].dropFirst().first, next == "(" || next == "{",
        let end = rest[close...].firstIndex(of: next == "(" ? ")" : "}")
      else {
        result += rest[...open]
        rest = rest[rest.index(after: open)...]
        continue
      }
      result += rest[..<open] + rest[rest.index(after: open)..<close]
      rest = rest[rest.index(after: end)...]
    }
    return result + rest
  }
}
