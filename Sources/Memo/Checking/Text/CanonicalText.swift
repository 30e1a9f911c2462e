import Foundation

/// One way of writing for everything that reads the same to a person.
///
/// A memo and what it is compared with both pass through here, so that a typist's habits make no difference
/// and a disguised word is the word.
enum CanonicalText {
  /// A file's text with one kind of line end and no byte order mark; as many lines as an editor shows.
  static func lines(_ text: String) -> [String] {
    var lines: [String] = []
    var line = String.UnicodeScalarView()
    var wasReturn = false
    for scalar in text.unicodeScalars {
      defer { wasReturn = scalar == "\r" }
      switch scalar {
      case "\n" where wasReturn: continue
      case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}":
        lines.append(String(line))
        line = String.UnicodeScalarView()
      case "\u{FEFF}" where lines.isEmpty && line.isEmpty: continue
      default: line.append(scalar)
      }
    }
    return lines + [String(line)]
  }

  /// A text in canonical form.
  ///
  /// Compatible characters are decomposed (NFKD) and lose their marks, what is invisible goes, look-alikes of
  /// Latin letters become Latin, digits of every script become ASCII, quotation marks and dashes straight,
  /// traditional Chinese characters simplified, and white space is one space, or none beside a Chinese character.
  static func text(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) { return text }
    var result = String.UnicodeScalarView()
    var foreign = String.UnicodeScalarView()
    func flush() {
      guard !foreign.isEmpty else { return }
      for scalar in String(foreign).decomposedStringWithCompatibilityMapping.unicodeScalars {
        append(folded(scalar), &result)
      }
      foreign = String.UnicodeScalarView()
    }
    for scalar in text.unicodeScalars {
      if scalar.value < 0x80 || isChinese(scalar) {
        flush()
        append(folded(scalar), &result)
      } else {
        foreign.append(scalar)
      }
    }
    flush()
    while result.last == " " { result.removeLast() }
    return String(result)
  }

  private static func append(_ scalar: Unicode.Scalar?, _ result: inout String.UnicodeScalarView) {
    guard let scalar else { return }
    if scalar == " " {
      if let last = result.last, last != " ", !isChinese(last) { result.append(" ") }
      return
    }
    if isChinese(scalar), result.last == " " { result.removeLast() }
    result.append(scalar)
  }

  /// What a scalar is read as; `nil` for what nobody sees.
  private static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    if scalar.value > 0x20 && scalar.value < 0x7F { return scalar }
    if let known = Lookalikes.scalars[scalar] { return known }
    if (0x4E00...0x9FFF).contains(scalar.value) { return scalar }
    let properties = scalar.properties
    if properties.isWhitespace { return " " }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control, .privateUse: return nil
    case .decimalNumber:
      return properties.numericValue.flatMap { Unicode.Scalar(UInt32($0) + 0x30) } ?? scalar
    case .dashPunctuation: return "-"
    default: return properties.isDefaultIgnorableCodePoint ? nil : scalar
    }
  }

  /// Whether a scalar is a Chinese character or Chinese punctuation; nothing but spaces is lost beside it.
  static func isChinese(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x3001...0x301F, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0x20000...0x3FFFF: true
    default: "，；：！？（）".unicodeScalars.contains(scalar)
    }
  }

  /// A canonical text's letters and digits alone in lower case, to tell whether two say the same words.
  static func key(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.lowercased().unicodeScalars.filter {
          $0.value < 0x80
            ? ($0.value >= 97 && $0.value <= 122) || ($0.value >= 48 && $0.value <= 57)
              || "#$%&+<=>@".unicodeScalars.contains($0)
            : $0 == "−" || !(isPunctuation($0))
        }
      )
    )
  }

  private static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
      .finalPunctuation, .otherPunctuation, .spaceSeparator:
      true
    default: false
    }
  }
}
