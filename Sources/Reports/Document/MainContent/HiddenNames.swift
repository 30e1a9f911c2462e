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
        if depth == 0, Self.isOneName(selector), Self.hides(sheet[start..<index]) {
          note(selector)
        }
        start = index + 1
        if depth < 0 { return }
      default: break
      }
    }
  }

  /// Whether a selector begins with the name of a class or of an id, and is short.
  private static func isOneName(_ selector: ArraySlice<UInt8>) -> Bool {
    guard let first = selector.first(where: { $0 > 0x20 }) else { return false }
    return selector.count < 200 && (first == UInt8(ascii: ".") || first == UInt8(ascii: "#"))
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
  ///
  /// - Parameters:
  ///   - declarations: Style declarations.
  ///   - showingFaded: Whether what a script is to fade in counts as shown.
  /// - Returns: Whether a reader cannot see the element.
  static func hides(_ declarations: ArraySlice<UInt8>, showingFaded: Bool = false) -> Bool {
    guard declarations.count >= shortestDeclaration else { return false }
    var start = declarations.startIndex
    while start < declarations.endIndex {
      let end = declarations[start...].firstIndex(of: UInt8(ascii: ";")) ?? declarations.endIndex
      if hidesAlone(declarations[start..<end], showingFaded: showingFaded) { return true }
      start = end + 1
    }
    return false
  }

  /// Bytes of `opacity:0`.
  private static let shortestDeclaration = 9

  private static func hidesAlone(
    _ declaration: ArraySlice<UInt8>,
    showingFaded: Bool
  ) -> Bool {
    guard let first = declaration.first(where: { $0 > 0x20 }),
      "dvofmcDVOFMC".utf8.contains(first)
    else { return false }
    // In lower case, without blanks and `!important`.
    var text = declaration.filter { $0 > 0x20 }.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
    if text.suffix(10).elementsEqual("!important".utf8) { text.removeLast(10) }
    if showingFaded, text.starts(with: "visibility".utf8) || text.starts(with: "opacity".utf8) {
      return false
    }
    return hidingDeclarations.contains(text)
  }

  private static let hidingDeclarations: Set<[UInt8]> = {
    var declarations = [
      "display:none", "visibility:hidden", "visibility:collapse", "content-visibility:hidden",
    ]
    for property in ["opacity", "font-size", "max-height"] {
      for nothing in ["0", "0px", "0pt", "0em", "0rem", "0%", "0.0"] {
        declarations.append("\(property):\(nothing)")
      }
    }
    return Set(declarations.map { Array($0.utf8) })
  }()
}
