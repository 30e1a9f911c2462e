import Allocation
import Diagnostics

/// How results are shown: language, width, colour, and which characters may be used.
struct Presentation: Sendable {
  let language: Language
  /// Cells a line may take.
  let width: Int
  /// Whether only ASCII marks are used: no bars, no true minus.
  let isASCII: Bool
  /// Whether each line holds one fact, without tables or bars.
  let isPlain: Bool
  let palette: Palette

  /// The least width that is laid out for.
  static let leastWidth = 60
  /// The width used where nobody says otherwise.
  static let standardWidth = 80
  /// The width from which whole sentences fit beside a table's numbers.
  static let roomyWidth = 90
  /// The width up to which a wide terminal is used.
  static let greatestWidth = 100

  let numbers = NumberStyle.text

  /// Words alone, for texts that are laid out elsewhere.
  static func plain(_ language: Language) -> Presentation {
    Presentation(
      language: language,
      width: standardWidth,
      isASCII: false,
      isPlain: false,
      palette: Palette(isOn: false)
    )
  }

  /// Draws bars in the characters allowed.
  var bar: Bar { Bar(isASCII: isASCII) }

  /// Returns a text in this language.
  func callAsFunction(_ text: LocalizedText) -> String { text(language) }

  /// Returns the one of two texts that is in this language.
  func callAsFunction(_ english: String, _ chinese: String) -> String {
    switch language {
    case .english: english
    case .chinese: chinese
    }
  }

  /// Makes text fit to be shown: nothing that acts on a terminal, and with `--ascii` none of the marks
  /// that need more than ASCII.
  func shown(_ text: String) -> String {
    let safe = text.sanitizedForTerminal
    guard isASCII, !safe.utf8.allSatisfy({ $0 < 0x80 }) else { return safe }
    return Self.transliterated(safe)
  }

  /// Joins facts on one line.
  func joined(_ facts: [String]) -> String {
    facts.joined(separator: " · ")
  }

  /// Joins the parts of a list within a sentence.
  func list(_ parts: [String]) -> String {
    parts.joined(separator: self(", ", "、"))
  }

  private static func transliterated(_ text: String) -> String {
    var result = ""
    var rest = text[...]
    while let character = rest.first {
      if rest.hasPrefix(" · ") {
        result += " | "
        rest = rest.dropFirst(3)
      } else {
        result += asciiMarks[character] ?? String(character)
        rest = rest.dropFirst()
      }
    }
    return result
  }

  /// What the marks of our own sentences become; letters of any script stay.
  private static let asciiMarks: [Character: String] = [
    "−": "-", "–": "-", "·": "0", "→": "->", "≥": ">=", "≤": "<=", "×": "*", "…": "...", "█": "#",
    "▒": "-", "“": "\"", "”": "\"", "’": "'", "½": "1/2",
  ]
}
