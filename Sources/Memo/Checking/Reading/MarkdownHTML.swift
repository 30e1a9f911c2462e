/// Tags within Markdown: a page shows them as HTML, so what they hide is hidden.
enum MarkdownHTML {
  /// Elements that only change how text looks.
  private static let harmless: Set<String> = [
    "br", "b", "i", "em", "strong", "u", "span", "sub", "sup", "p", "div", "mark", "small", "a",
    "center", "font", "cite", "q", "wbr", "details", "summary", "h1", "h2", "h3",
  ]

  /// The text that is seen, with as many lines, and what stands in the way.
  static func visible(_ text: String) -> (text: String, obstacles: [ReadMemo.Obstacle]) {
    guard text.contains("<") else { return (text, []) }
    var reader = Reader(Array(text.utf8))
    reader.run()
    return (String(decoding: reader.seen, as: UTF8.self), reader.obstacles)
  }

  private struct Reader {
    let bytes: [UInt8]
    var place = 0
    var line = 1
    var seen: [UInt8] = []
    var obstacles: [ReadMemo.Obstacle] = []
    /// Names of open elements from the one on that hides.
    var hidden: [String] = []

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    mutating func run() {
      while place < bytes.count {
        if bytes[place] == UInt8(ascii: "\\"), place + 1 < bytes.count {
          step()
          step()
        } else if bytes[place] == UInt8(ascii: "<"), let end = endOfTag {
          tag(upTo: end)
        } else {
          step()
        }
      }
    }

    /// Takes a byte; line ends stay even where text is hidden.
    private mutating func step() {
      if bytes[place] == UInt8(ascii: "\n") { line += 1 }
      if hidden.isEmpty || bytes[place] == UInt8(ascii: "\n") { seen.append(bytes[place]) }
      place += 1
    }

    private mutating func skip(to end: Int) {
      while place < end {
        if bytes[place] == UInt8(ascii: "\n") {
          line += 1
          seen.append(bytes[place])
        }
        place += 1
      }
    }

    /// Where a tag or comment ends; `nil` if this is none.
    private var endOfTag: Int? {
      let rest = bytes[place...]
      if rest.starts(with: "<!--".utf8) {
        var end = place + 4
        while end < bytes.count, !bytes[end...].starts(with: "-->".utf8) { end += 1 }
        return min(bytes.count, end + 3)
      }
      guard place + 1 < bytes.count, bytes[place + 1] == UInt8(ascii: "/") || isLetter(place + 1),
        let end = rest.firstIndex(of: UInt8(ascii: ">"))
      else { return nil }
      // `<https://…>` and `<a@b.c>` are addresses.
      let name = rest[(place + 1)..<end].prefix { $0 != UInt8(ascii: " ") }
      return name.contains(UInt8(ascii: ":")) || name.contains(UInt8(ascii: "@")) ? nil : end + 1
    }

    private func isLetter(_ index: Int) -> Bool { (97...122).contains(bytes[index] | 0x20) }

    private mutating func tag(upTo end: Int) {
      let source = String(decoding: bytes[place..<end], as: UTF8.self)
      let tagLine = line
      skip(to: end)
      guard let token = HTMLScanner.tokens(of: source).first else { return }
      switch token {
      case .tag(let tag):
        if tag.isEnd {
          if let last = hidden.lastIndex(of: tag.name) { hidden.removeSubrange(last...) }
          return
        }
        examine(tag, tagLine)
      case .raw(let tag, _):
        object(tagLine, "`<\(tag.name)>` can't be compared with the plan")
        let close = "</\(tag.name)"
        while place < bytes.count, !bytes[place...].starts(with: close.utf8) { skip(to: place + 1) }
      case .text: return
      }
    }

    private mutating func examine(_ tag: HTMLScanner.Tag, _ line: Int) {
      if let objection = ActiveContent.objection(to: tag) {
        object(line, objection)
      } else if let concealment = ActiveContent.concealment(by: tag) {
        object(line, "\(concealment) hides text")
      } else if !MarkdownHTML.harmless.contains(tag.name) {
        object(line, "`<\(tag.name)>` can't be compared with the plan")
      }
      let hides = ActiveContent.concealment(by: tag) != nil
      if (hides || !hidden.isEmpty), tag.name != "br", tag.name != "input" {
        hidden.append(tag.name)
      }
    }

    private mutating func object(_ line: Int, _ summary: String) {
      obstacles.append(
        ReadMemo.Obstacle(
          line: line,
          summary: summary,
          help: "take the tag out; a memo in Markdown is text and tables"
        )
      )
    }
  }
}
