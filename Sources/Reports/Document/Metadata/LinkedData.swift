/// The few facts of a page's JSON-LD that a report needs: when, by whom, published by whom.
///
/// Values are found by their key, without reading the whole structure: such data are often broken,
/// and a wrong date is worse than none, so a value that is not a plain string is passed over.
struct LinkedData {
  private let text: String

  init(_ text: String) {
    self.text = text
  }

  /// The string that follows the first occurrence of a key.
  func string(_ key: String) -> String? {
    guard let place = text.firstRange(of: "\"\(key)\"") else { return nil }
    return Self.string(after: text[place.upperBound...])
  }

  /// The name of the first person or organisation under a key.
  func name(of key: String) -> String? {
    guard let place = text.firstRange(of: "\"\(key)\"") else { return nil }
    let rest = text[place.upperBound...].prefix(600)
    if let plain = Self.string(after: rest) { return plain }
    guard let name = rest.firstRange(of: "\"name\"") else { return nil }
    return Self.string(after: rest[name.upperBound...])
  }

  private static func string(after text: Substring) -> String? {
    let rest = text.drop { $0.isWhitespace || $0 == ":" }
    guard rest.first == "\"" else { return nil }
    var value = ""
    var isEscaped = false
    for character in rest.dropFirst().prefix(300) {
      if isEscaped {
        value.append(character)
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else if character == "\"" {
        return value.isEmpty ? nil : value
      } else {
        value.append(character)
      }
    }
    return nil
  }
}
