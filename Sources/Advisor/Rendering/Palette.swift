/// Optional colour for terminals; it repeats what signs and words say and never adds to it.
struct Palette: Sendable {
  /// What a piece of text is, as the parameters of its escape sequence.
  enum Tone: String, Sendable {
    case heading = "1"
    case faint = "2"
    case gain = "32"
    case loss = "31"
    case warning = "33"
    case name = "36"
  }

  /// Whether colour is written at all.
  let isOn: Bool

  /// Returns the text in a tone.
  func callAsFunction(_ text: String, _ tone: Tone?) -> String {
    guard isOn, let tone, !text.isEmpty else { return text }
    return "\u{1B}[\(tone.rawValue)m\(text)\u{1B}[0m"
  }
}
