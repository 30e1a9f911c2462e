import Markup

/// Finds out what a page hides: text that no reader sees must never become evidence.
struct HiddenNames {
  private var classes: Set<[UInt8]> = []
  private var ids: Set<[UInt8]> = []

  /// Reads the rules of a page's own style sheets that hide one class or one id.
  ///
  /// Rules inside `@media` and the like, and selectors with conditions, are left alone: they hide
  /// things on some screens, or until a script runs.
  init(_ tree: MarkupTree) {
    for (index, node) in tree.nodes.enumerated() where node.tag == .style {
      for child in tree.children(of: index) {
        let text = tree.nodes[child]
        let start = Int(text.contentStart)
        readRules(in: tree.bytes[start..<start + Int(text.contentCount)])
      }
    }
  }

  /// Whether a `class` or `id` value names something hidden.
  func matches(_ key: AttributeKey, _ value: ArraySlice<UInt8>) -> Bool {
    if key == .id { return !ids.isEmpty && ids.contains(Array(value)) }
    guard !classes.isEmpty else { return false }
    return value.split(whereSeparator: { $0 <= 0x20 }).contains { classes.contains(Array($0)) }
  }

  private mutating func readRules(in sheet: ArraySlice<UInt8>) {
    var depth = 0
    var start = sheet.startIndex
    var selector = sheet[start..<start]
    for index in sheet.indices {
      switch sheet[index] {
      case UInt8(ascii: "{"):
        if depth == 0 { selector = sheet[start..<index] }
        depth += 1
        start = index + 1
      case UInt8(ascii: "}"):
        depth -= 1
        if depth == 0, Self.hides(sheet[start..<index]) { note(selector) }
        start = index + 1
        if depth < 0 { return }
      default: break
      }
    }
  }

  private mutating func note(_ selectors: ArraySlice<UInt8>) {
    for selector in selectors.split(separator: UInt8(ascii: ",")) {
      let name = selector.drop { $0 <= 0x20 }
      let trimmed = Array(name.prefix { $0 > 0x20 })
      guard trimmed.count > 1,
        name.count == trimmed.count || name.dropFirst(trimmed.count).allSatisfy({ $0 <= 0x20 })
      else { continue }
      let rest = Array(trimmed.dropFirst())
      guard rest.allSatisfy(Self.isNameByte) else { continue }
      if trimmed[0] == UInt8(ascii: ".") { classes.insert(rest) }
      if trimmed[0] == UInt8(ascii: "#") { ids.insert(rest) }
    }
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "_"): true
    default: byte >= 0x80
    }
  }

  /// Whether declarations, such as a `style` attribute, hide an element.
  static func hides(_ declarations: ArraySlice<UInt8>) -> Bool {
    guard declarations.count >= 9 else { return false }
    for declaration in declarations.split(separator: UInt8(ascii: ";")) {
      guard let colon = declaration.firstIndex(of: UInt8(ascii: ":")) else { continue }
      let property = word(declaration[..<colon])
      guard let hidden = hidingValues[property] else { continue }
      if hidden.contains(word(declaration[(colon + 1)...])) { return true }
    }
    return false
  }

  private static let hidingValues: [String: Set<String>] = {
    let nothing: Set<String> = ["0", "0px", "0pt", "0em", "0rem", "0%", "0.0"]
    return [
      "display": ["none"], "visibility": ["hidden", "collapse"], "opacity": nothing,
      "font-size": nothing, "max-height": nothing, "content-visibility": ["hidden"],
    ]
  }()

  /// A property or a value in lower case, without blanks and `!important`.
  private static func word(_ bytes: ArraySlice<UInt8>) -> String {
    let text = String(decoding: bytes, as: UTF8.self).lowercased()
    let kept = text.filter { !$0.isWhitespace }
    return kept.hasSuffix("!important") ? String(kept.dropLast(10)) : kept
  }
}
