import Diagnostics

/// Escaping for each form of output; every text passes through one of these, whoever wrote it.
enum Escaping {
  /// Text in HTML or SVG, in elements and in quoted attributes.
  static func html(_ text: String) -> String {
    let safe = text.sanitizedForTerminal
    guard safe.utf8.contains(where: { htmlMarks.contains($0) }) else { return safe }
    var result = ""
    result.reserveCapacity(safe.utf8.count + 16)
    for character in safe.unicodeScalars {
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.unicodeScalars.append(character)
      }
    }
    return result
  }

  private static let htmlMarks: Set<UInt8> = Set("&<>\"'".utf8)

  /// Text in Markdown: nothing in it is markup, not even at the beginning of a line.
  static func markdown(_ text: String) -> String {
    let result = markdownWithin(text)
    guard let first = result.unicodeScalars.first, "+-=".unicodeScalars.contains(first) else {
      return result
    }
    return "\\" + result
  }

  /// The same for text within a line, such as a cell, where a sign begins no list.
  static func markdownWithin(_ text: String) -> String {
    let safe = text.sanitizedForTerminal
    var result = ""
    result.reserveCapacity(safe.utf8.count + 16)
    for character in safe.unicodeScalars {
      if markdownMarks.contains(character) { result += "\\" }
      result.unicodeScalars.append(character)
    }
    return result
  }

  private static let markdownMarks: Set<Unicode.Scalar> = Set("\\`*_{}[]<>#|~&!".unicodeScalars)

  /// Text on a terminal or in a plain file.
  static func plain(_ text: String) -> String { text.sanitizedForTerminal }
}
