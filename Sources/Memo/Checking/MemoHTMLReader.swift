/// Reads a memo in HTML, ours or edited: enough of the language to see text, tables and pictures.
///
/// It is no browser: it goes through the tags once, never fails, and keeps nothing but text.
struct MemoHTMLReader {
  private let bytes: [UInt8]
  private var place = 0
  private var line = 1
  private var blocks: [ReadMemo.Block] = []
  private var text: [UInt8] = []
  private var textLine = 1
  private var cells: [String]?
  private var figure: Figure?

  /// A picture that is being read.
  private struct Figure {
    var line: Int
    var hasPicture = false
    var words = ""
    var hasTable = false
    /// Where its block goes: before its table.
    var position: Int
  }

  /// Reads a file's text.
  static func read(_ text: String) -> ReadMemo {
    var reader = MemoHTMLReader(bytes: Array(text.utf8))
    reader.run()
    return ReadMemo(reader.blocks)
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private mutating func run() {
    while place < bytes.count {
      if bytes[place] == UInt8(ascii: "<") { tag() } else { take() }
    }
    flush(.paragraph)
  }

  private mutating func take() {
    if text.isEmpty { textLine = line }
    text.append(bytes[place])
    step()
  }

  private mutating func step() {
    if bytes[place] == UInt8(ascii: "\n") { line += 1 }
    place += 1
  }

  private mutating func tag() {
    if bytes[place...].starts(with: "<!--".utf8) {
      skip(past: "-->")
      return
    }
    let start = place
    let tagLine = line
    while place < bytes.count, bytes[place] != UInt8(ascii: ">") { step() }
    if place < bytes.count { step() }
    let tag = String(decoding: bytes[start..<place], as: UTF8.self)
    let isEnd = tag.hasPrefix("</")
    let name = tag.drop { $0 == "<" || $0 == "/" }.prefix { $0.isLetter || $0.isNumber }
      .lowercased()
    if isEnd { close(name) } else { open(name, tag, tagLine) }
  }

  private mutating func skip(past end: String) {
    while place < bytes.count, !bytes[place...].starts(with: end.utf8) { step() }
    for _ in 0..<end.utf8.count where place < bytes.count { step() }
  }

  private mutating func open(_ name: String, _ tag: String, _ tagLine: Int) {
    switch name {
    case "style", "script", "title":
      skip(past: "</\(name)>")
    case "tr":
      flush(.paragraph)
      cells = []
    case "td", "th": text = []
    case "figure":
      flush(.paragraph)
      figure = Figure(line: tagLine, position: blocks.count)
    case "svg":
      figure?.hasPicture = true
      drawing(tag, tagLine)
    case "img": picture(tag, tagLine)
    case "table": figure?.hasTable = true
    case "a" where tag.contains("href=\"#table-"): figure?.hasTable = true
    case "br": text.append(UInt8(ascii: " "))
    case "p", "li", "h1", "h2", "h3", "caption", "figcaption", "blockquote", "div", "section", "ul",
      "main", "header":
      flush(.paragraph)
    default: break
    }
  }

  private mutating func close(_ name: String) {
    switch name {
    case "td", "th":
      let cell = taken()
      cells?.append(cell)
    case "tr":
      let row = cells ?? []
      cells = nil
      if !row.isEmpty {
        blocks.append(ReadMemo.Block(line: line, kind: .row(row), text: row.joined(separator: " ")))
      }
    case "h1", "h2", "h3": flush(.heading)
    case "caption": flush(.caption)
    case "figure": finishFigure()
    case "p", "li", "figcaption", "blockquote", "div", "section", "ul", "main", "header":
      flush(.paragraph)
    default: break
    }
  }

  private mutating func flush(_ kind: ReadMemo.Block.Kind) {
    guard cells == nil else { return }
    let line = textLine
    let words = taken()
    if !words.isEmpty { blocks.append(ReadMemo.Block(line: line, kind: kind, text: words)) }
  }

  /// The text so far, its entities resolved and white space folded.
  private mutating func taken() -> String {
    defer { text = [] }
    let raw = Self.resolved(String(decoding: text, as: UTF8.self))
    return raw.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The words of a drawing.
  ///
  /// They are its description, or else its label. What is written inside is in the table.
  private mutating func drawing(_ tag: String, _ tagLine: Int) {
    let start = place
    skip(past: "</svg>")
    let inside = String(decoding: bytes[start..<place], as: UTF8.self)
    var words = Self.attribute("aria-label", in: tag)
    if let open = inside.firstRange(of: "<desc"), let end = inside.firstRange(of: "</desc>"),
      let begin = inside[open.upperBound...].firstIndex(of: ">"), begin < end.lowerBound
    {
      words = String(inside[inside.index(after: begin)..<end.lowerBound])
    }
    if figure != nil {
      figure?.words = words.trimmed
    } else {
      blocks.append(
        ReadMemo.Block(
          line: tagLine,
          kind: .image(hasWords: !words.trimmed.isEmpty, hasTable: false),
          text: words
        )
      )
    }
  }

  private mutating func picture(_ tag: String, _ tagLine: Int) {
    let words = Self.attribute("alt", in: tag).trimmed
    guard figure == nil else {
      figure?.hasPicture = true
      figure?.words = words
      return
    }
    // A logo shows no figures, so it needs no table.
    let isLogo = tag.contains("class=\"logo\"")
    blocks.append(
      ReadMemo.Block(
        line: tagLine,
        kind: .image(hasWords: !words.isEmpty, hasTable: isLogo),
        text: words
      )
    )
  }

  private mutating func finishFigure() {
    flush(.paragraph)
    guard let figure else { return }
    self.figure = nil
    guard figure.hasPicture else { return }
    let words = Self.resolved(figure.words)
    blocks.insert(
      ReadMemo.Block(
        line: figure.line,
        kind: .image(hasWords: !words.isEmpty, hasTable: figure.hasTable),
        text: words
      ),
      at: min(figure.position, blocks.count)
    )
  }

  private static func attribute(_ name: String, in tag: String) -> String {
    guard let start = tag.firstRange(of: " \(name)=\"") else { return "" }
    return String(tag[start.upperBound...].prefix { $0 != "\"" })
  }

  private static func resolved(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    var result = ""
    var rest = text[...]
    while let mark = rest.firstIndex(of: "&") {
      result += rest[..<mark]
      rest = rest[mark...]
      guard let end = rest.prefix(10).firstIndex(of: ";") else {
        result.append("&")
        rest = rest.dropFirst()
        continue
      }
      let name = rest[rest.index(after: mark)..<end]
      result += entity(String(name)) ?? "&\(name);"
      rest = rest[rest.index(after: end)...]
    }
    return result + rest
  }

  private static func entity(_ name: String) -> String? {
    if name.hasPrefix("#x"), let code = UInt32(name.dropFirst(2), radix: 16) {
      return Unicode.Scalar(code).map { String($0) }
    }
    if name.hasPrefix("#"), let code = UInt32(name.dropFirst()) {
      return Unicode.Scalar(code).map { String($0) }
    }
    let names = [
      "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "minus": "−",
      "ndash": "–",
    ]
    return names[name]
  }
}
