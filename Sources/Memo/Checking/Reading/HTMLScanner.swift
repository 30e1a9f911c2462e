/// Cuts a page into tags and text; it is no browser, goes through once and never fails.
struct HTMLScanner {
  /// A start or end tag.
  struct Tag {
    let name: String
    /// Names in lower case, values with their entities resolved.
    let attributes: [(name: String, value: String)]
    let isEnd: Bool
    let line: Int

    subscript(_ attribute: String) -> String? {
      attributes.first { $0.name == attribute }?.value
    }
  }

  enum Token {
    case tag(Tag)
    /// Text with its entities resolved.
    case text(String, line: Int)
    /// What stands raw between the tags of `style` and the like.
    case raw(Tag, content: String)
  }

  /// Elements whose content is no markup.
  private static let rawElements: Set<String> = ["style", "script", "textarea", "xmp", "noframes"]

  private let bytes: [UInt8]
  private var place = 0
  private var line = 1
  private var tokens: [Token] = []

  /// The tokens of a page in order.
  static func tokens(of text: String) -> [Token] {
    var scanner = HTMLScanner(Array(text.utf8))
    scanner.run()
    return scanner.tokens
  }

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  private mutating func run() {
    while place < bytes.count {
      if startsTag {
        markup()
      } else {
        let (start, startLine) = (place, line)
        step()
        while place < bytes.count, !startsTag { step() }
        tokens.append(.text(HTMLEntities.resolved(string(start, place)), line: startLine))
      }
    }
  }

  /// `<` begins a tag before a letter, `/`, `!` or `?` alone.
  private var startsTag: Bool {
    guard bytes[place] == UInt8(ascii: "<"), place + 1 < bytes.count else { return false }
    let next = bytes[place + 1]
    return "/!?".utf8.contains(next) || (97...122).contains(next | 0x20)
  }

  private mutating func step() {
    if bytes[place] == UInt8(ascii: "\n") { line += 1 }
    place += 1
  }

  private func string(_ start: Int, _ end: Int) -> String {
    String(decoding: bytes[start..<end], as: UTF8.self)
  }

  private func starts(_ text: String) -> Bool { bytes[place...].starts(with: text.utf8) }

  private mutating func markup() {
    if starts("<!--") {
      skip(past: "-->")
    } else if starts("<![CDATA[") {
      let start = place + 9
      let startLine = line
      skip(past: "]]>")
      tokens.append(.text(string(min(start, place), max(start, place - 3)), line: startLine))
    } else if starts("<!") || starts("<?") {
      skip(past: ">")
    } else {
      element()
    }
  }

  private mutating func skip(past end: String) {
    while place < bytes.count, !starts(end) { step() }
    for _ in 0..<end.utf8.count where place < bytes.count { step() }
  }

  private mutating func element() {
    let tagLine = line
    step()
    let isEnd = bytes[place] == UInt8(ascii: "/")
    if isEnd { step() }
    let name = word(until: " \t\n/>").lowercased()
    var attributes: [(name: String, value: String)] = []
    while place < bytes.count, bytes[place] != UInt8(ascii: ">") {
      if " \t\n/".utf8.contains(bytes[place]) { step() } else { attributes.append(attribute()) }
    }
    if place < bytes.count { step() }
    let tag = Tag(name: name, attributes: attributes, isEnd: isEnd, line: tagLine)
    guard !isEnd, Self.rawElements.contains(name) else {
      tokens.append(.tag(tag))
      return
    }
    let start = place
    while place < bytes.count, !isEndTag(of: name) { step() }
    tokens.append(.raw(tag, content: string(start, place)))
    skip(past: ">")
  }

  private func isEndTag(of name: String) -> Bool {
    guard starts("</") else { return false }
    return bytes[(place + 2)...].prefix(name.utf8.count).map { $0 | 0x20 }.elementsEqual(name.utf8)
  }

  private mutating func word(until ends: String) -> String {
    let start = place
    while place < bytes.count, !ends.utf8.contains(bytes[place]) { step() }
    return string(start, place)
  }

  private mutating func attribute() -> (name: String, value: String) {
    let start = place
    step()
    while place < bytes.count, !" \t\n/>=".utf8.contains(bytes[place]) { step() }
    let name = string(start, place).lowercased()
    while place < bytes.count, " \t\n".utf8.contains(bytes[place]) { step() }
    guard place < bytes.count, bytes[place] == UInt8(ascii: "=") else { return (name, "") }
    step()
    while place < bytes.count, " \t\n".utf8.contains(bytes[place]) { step() }
    guard place < bytes.count else { return (name, "") }
    let quote = bytes[place]
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      return (name, HTMLEntities.resolved(word(until: " \t\n>")))
    }
    step()
    let value = word(until: String(decoding: [quote], as: UTF8.self))
    if place < bytes.count { step() }
    return (name, HTMLEntities.resolved(value))
  }
}
