/// Blocks of a memo in Markdown or plain text as they are found.
struct TextBlocks {
  private(set) var blocks: [ReadMemo.Block] = []

  mutating func add(_ kind: ReadMemo.Block.Kind, _ text: String, _ line: Int) {
    guard !text.isEmpty || kind != .paragraph else { return }
    blocks.append(ReadMemo.Block(line: line, kind: kind, text: text))
  }

  /// Adds running text, which may be the words of a figure.
  mutating func addParagraph(_ text: String, _ line: Int) {
    let text = CanonicalText.text(text)
    guard Self.isFigure(text), let words = Self.words(ofFigure: text) else {
      add(.paragraph, text, line)
      return
    }
    let reference = ["Numbers in the table \"", "数据见表\""].compactMap { words.firstRange(of: $0) }
    let own = reference.first.map { words[..<$0.lowerBound] } ?? words[...]
    let kind = ReadMemo.Block.Kind.image(
      hasWords: !own.allSatisfy(\.isWhitespace),
      hasTable: !reference.isEmpty
    )
    add(kind, text, line)
  }

  /// Adds a table; what stands right above it is its caption.
  mutating func addTable(_ rows: [(cells: [String], line: Int)]) {
    if let last = blocks.last, last.kind == .paragraph {
      blocks[blocks.count - 1] = ReadMemo.Block(line: last.line, kind: .caption, text: last.text)
    }
    for row in rows { add(.row(row.cells), row.cells.joined(separator: " "), row.line) }
  }

  /// Puts a caption that stands under a table above it.
  ///
  /// - Returns: Whether there is such a table.
  mutating func addCaption(below text: String, _ line: Int) -> Bool {
    func isRow(_ block: ReadMemo.Block) -> Bool {
      if case .row = block.kind { true } else { false }
    }
    guard let last = blocks.last, isRow(last) else { return false }
    let start = blocks.lastIndex { !isRow($0) }.map { $0 + 1 } ?? 0
    blocks.insert(ReadMemo.Block(line: line, kind: .caption, text: text), at: start)
    return true
  }

  /// A figure whose table stands right below has it too.
  var withTables: [ReadMemo.Block] {
    var result = blocks
    for index in result.indices {
      guard case .image(let hasWords, false) = result[index].kind, index + 1 < result.count,
        result[index + 1].kind == .caption
      else { continue }
      result[index] = ReadMemo.Block(
        line: result[index].line,
        kind: .image(hasWords: hasWords, hasTable: true),
        text: result[index].text
      )
    }
    return result
  }

  /// `Figure 3. …` or `图3 …`.
  private static func isFigure(_ text: String) -> Bool {
    let rest =
      text.hasPrefix("Figure ") ? text.dropFirst(7) : text.hasPrefix("图") ? text.dropFirst(1) : ""
    return rest.first?.isNumber ?? false
  }

  /// What follows a figure's title; `nil` for a sentence that only begins like one.
  private static func words(ofFigure text: String) -> String? {
    let rest = text.drop { $0 != " " }.dropFirst().drop { $0 != "." && $0 != ":" && $0 != "：" }
    guard text.hasPrefix("图") || text.dropFirst(7).drop(while: \.isNumber).first == "." else {
      return nil
    }
    return text.hasPrefix("图") ? String(text.dropFirst()) : String(rest.dropFirst())
  }
}
