/// Reads a memo in Markdown: ours, or as another program saved it.
struct MemoMarkdownReader {
  private var found = TextBlocks()

  /// Reads a file's text.
  static func read(_ text: String) -> ReadMemo {
    let source = CanonicalText.lines(text).map(spaced).joined(separator: "\n")
    let visible = MarkdownHTML.visible(source)
    var reader = MemoMarkdownReader()
    reader.read(
      visible.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    )
    return ReadMemo(reader.found.withTables, obstacles: visible.obstacles)
  }

  /// A line with every kind of space as a space, none at its end.
  static func spaced(_ line: String) -> String {
    var result = ""
    for character in line {
      if character == "\t" {
        result += "    "
      } else {
        result.append(character.isWhitespace ? " " : character)
      }
    }
    while result.last == " " { result.removeLast() }
    return result
  }

  private mutating func read(_ lines: [String]) {
    var place = 0
    while place < lines.count {
      if lines[place].isEmpty {
        place += 1
      } else if let end = endOfLooseTable(lines, at: place) {
        addRuled(Array(lines[place..<end]), place + 1)
        place = end
      } else {
        let end = lines[place...].firstIndex(of: "") ?? lines.count
        add(Array(lines[place..<end]), place + 1)
        place = end
      }
    }
  }

  /// A table between two lines of dashes, with blank lines between its rows; the line after it.
  private func endOfLooseTable(_ lines: [String], at start: Int) -> Int? {
    guard lines[start].count >= 10, lines[start].trimmed.allSatisfy({ $0 == "-" }) else {
      return nil
    }
    let rest = lines[(start + 1)...]
    guard let ruler = rest.prefix(8).firstIndex(where: Self.isRuler),
      let end = lines[(ruler + 1)...].firstIndex(where: {
        $0.count >= 10 && TextTables.isDivider($0)
      })
    else { return nil }
    return end + 1
  }

  /// Runs of dashes, two at least.
  private static func isRuler(_ line: String) -> Bool {
    line.allSatisfy { $0 == "-" || $0 == " " } && line.split(separator: " ").count >= 2
  }

  private mutating func addRuled(_ lines: [String], _ start: Int) {
    guard let ruler = lines.firstIndex(where: Self.isRuler) else { return }
    addTable(TextTables.ruledTable(lines, ruler: ruler, from: start))
  }

  private mutating func addTable(_ rows: [TextTables.Row]) {
    found.addTable(rows.map { (cells: $0.cells.map(MarkdownText.plain), line: $0.line) })
  }

  private mutating func add(_ group: [String], _ start: Int) {
    if let first = group.first, first.hasPrefix("+-") || first.hasPrefix("+=") {
      addTable(TextTables.gridTable(group, from: start))
    } else if group.count >= 2, Self.isRuler(group[0]) || Self.isRuler(group[1]) {
      addRuled(group, start)
    } else if let caption = caption(group) {
      if !found.addCaption(below: MarkdownText.plain(caption), start) {
        found.addParagraph(MarkdownText.plain(caption), start)
      }
    } else {
      addLines(group, start)
    }
  }

  /// `: Weights now` or `Table: Weights now`.
  private func caption(_ group: [String]) -> String? {
    let text = group.joined(separator: " ").trimmed
    for mark in [": ", "Table: "] where text.hasPrefix(mark) {
      return String(text.dropFirst(mark.count))
    }
    return nil
  }

  private mutating func addLines(_ group: [String], _ start: Int) {
    var paragraph: [String] = []
    var first = start
    func flush(_ found: inout TextBlocks) {
      guard !paragraph.isEmpty else { return }
      found.addParagraph(MarkdownText.plain(paragraph.joined(separator: " ")), first)
      paragraph = []
    }
    let isTable = group.contains { $0.contains("|") && TextTables.isDivider($0) }
    var rows: [TextTables.Row] = []
    for (offset, line) in group.enumerated() {
      let number = start + offset
      let text = line.drop { $0 == " " || $0 == ">" }
      if line.hasPrefix("|") || (isTable && line.contains("|")) {
        flush(&found)
        if !TextTables.isDivider(line) { rows.append((TextTables.piped(line), number)) }
        continue
      }
      if text.hasPrefix("#") {
        flush(&found)
        found.add(.heading, MarkdownText.heading(text), number)
      } else if Self.isUnderline(line), !paragraph.isEmpty {
        found.add(.heading, MarkdownText.heading(paragraph.joined(separator: " ")[...]), number - 1)
        paragraph = []
      } else if text.hasPrefix("![") {
        flush(&found)
        addPicture(text, number)
      } else if text.hasPrefix("["), let end = text.firstIndex(of: "]"),
        text[end...].dropFirst().hasPrefix(":")
      {
        // A definition of a link is not shown.
        flush(&found)
      } else if let item = Self.item(text) {
        flush(&found)
        (paragraph, first) = ([String(item)], number)
      } else {
        if paragraph.isEmpty { first = number }
        paragraph.append(text.hasSuffix("\\") ? String(text.dropLast()) : String(text))
      }
    }
    flush(&found)
    if !rows.isEmpty { addTable(rows) }
  }

  private static func isUnderline(_ line: String) -> Bool {
    line.count >= 3 && (line.allSatisfy { $0 == "-" } || line.allSatisfy { $0 == "=" })
  }

  /// What a list's entry says.
  private static func item(_ text: Substring) -> Substring? {
    for mark in ["- ", "* ", "+ "] where text.hasPrefix(mark) { return text.dropFirst(2) }
    return nil
  }

  private mutating func addPicture(_ line: Substring, _ number: Int) {
    let words = line.dropFirst(2).prefix { $0 != "]" }
    let kind = ReadMemo.Block.Kind.image(
      hasWords: !words.allSatisfy(\.isWhitespace),
      hasTable: false
    )
    found.add(kind, String(words), number)
  }
}
