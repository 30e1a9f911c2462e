extension Document.Language {
  /// The language a text is in, as far as this tool tells languages apart.
  ///
  /// - Parameters:
  ///   - text: The report's text, or its beginning.
  ///   - declared: What the report says, such as `zh-CN`; believed for other languages only.
  init(of text: String, declared: String?) {
    var han = 0
    var kana = 0
    var latin = 0
    var other = 0
    for scalar in text.unicodeScalars.prefix(20_000) {
      switch scalar.value {
      case 0x3400...0x9FFF, 0x20000...0x2FFFF: han += 1
      case 0x3040...0x30FF: kana += 1
      case 0x41...0x5A, 0x61...0x7A: latin += 1
      case 0xC0...0x2FF, 0x370...0x1FFF, 0xAC00...0xD7A3: other += 1
      default: break
      }
    }
    let declared = declared?.lowercased().prefix(2) ?? ""
    // A Han character says as much as two or three letters.
    if han * 5 > latin + other, kana * 4 < han {
      self = .chinese
    } else if kana > 0 && kana * 4 >= han && han + kana > latin || other > latin {
      self = .other
    } else if latin + han + other == 0 {
      self = declared == "zh" ? .chinese : declared == "en" || declared.isEmpty ? .english : .other
    } else {
      self = declared.isEmpty || declared == "en" || declared == "zh" ? .english : .other
    }
  }
}
