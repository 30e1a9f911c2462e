/// Reads a memo in Markdown or plain text, ours or edited.
struct MemoTextReader {
  private var blocks: [ReadMemo.Block] = []
  private let isMarkdown: Bool

  /// Reads a file's text.
  static func read(_ text: String, isMarkdown: Bool) -> ReadMemo {
    var reader = MemoTextReader(isMarkdown: isMarkdown)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.hasSuffix("\r") ? String(line.dropLast()) : String(line)
    }
    var group: [String] = []
    for (index, line) in (lines + [""]).enumerated() {
      if line.allSatisfy(\.isWhitespace) {
        if !group.isEmpty { reader.add(group, endingBefore: index) }
        group = []
      } else {
        group.append(line)
      }
    }
    return ReadMemo(reader.withTables())
  }

  private init(isMarkdown: Bool) { self.isMarkdown = isMarkdown }

  private mutating func add(_ group: [String], endingBefore end: Int) {
    let start = end - group.count + 1
    if isMarkdown { addMarkdown(group, start) } else { addPlain(group, start) }
  }

  private mutating func addMarkdown(_ group: [String], _ start: Int) {
    var paragraph: [String] = []
    for (offset, line) in group.enumerated() {
      if line.hasPrefix("#") {
        add(.heading, Self.unescaped(line.drop { $0 == "#" || $0 == " " }), start + offset)
      } else if line.hasPrefix("|") {
        addRow(Self.cells(line), start + offset)
      } else if line.hasPrefix("- ") || line.hasPrefix("* ") {
        add(.paragraph, Self.unescaped(line.dropFirst(2)), start + offset)
      } else if line.hasPrefix("![") {
        addPicture(line, start + offset)
      } else {
        paragraph.append(line)
      }
    }
    guard !paragraph.isEmpty else { return }
    addParagraph(paragraph.joined(separator: " "), start)
  }

  private mutating func addPicture(_ line: String, _ number: Int) {
    let words = line.dropFirst(2).prefix { $0 != "]" }
    add(.image(hasWords: !words.allSatisfy(\.isWhitespace), hasTable: false), String(words), number)
  }

  private mutating func addParagraph(_ text: String, _ line: Int) {
    let whole = Self.unescaped(text[...].drop { $0 == ">" || $0 == " " })
    guard text.hasPrefix("**"), let end = text.dropFirst(2).firstRange(of: "**") else {
      add(.paragraph, whole, line)
      return
    }
    let title = Self.unescaped(text.dropFirst(2)[..<end.lowerBound])
    let rest = Self.unescaped(text[end.upperBound...])
    if Self.isFigure(title) {
      add(image(title, rest), whole, line)
    } else {
      add(.paragraph, whole, line)
    }
  }

  private mutating func addPlain(_ group: [String], _ start: Int) {
    var group = group[...]
    var start = start
    if group.count >= 2, Self.isRule(group[group.startIndex + 1]) {
      add(.heading, group[group.startIndex], start)
      group = group.dropFirst(2)
      start += 2
    }
    guard let first = group.first else { return }
    if group.allSatisfy({ $0.hasPrefix("  ") }) {
      for (offset, line) in group.enumerated() { addRow(Self.columns(line), start + offset) }
      return
    }
    guard !first.hasPrefix("* ") else {
      addItems(Array(group), start)
      return
    }
    let text = Self.joined(Array(group))
    guard Self.isFigure(text) else {
      add(.paragraph, text, start)
      return
    }
    let end = text.firstRange(of: ": ") ?? text.firstRange(of: "：")
    add(image(text, end.map { String(text[$0.upperBound...]) } ?? ""), text, start)
  }

  private mutating func addItems(_ group: [String], _ start: Int) {
    var item: [String] = []
    var line = start
    for (offset, text) in group.enumerated() {
      if text.hasPrefix("* "), !item.isEmpty {
        add(.paragraph, Self.joined(item), line)
        item = []
      }
      if item.isEmpty { line = start + offset }
      item.append(text.hasPrefix("* ") ? String(text.dropFirst(2)) : text)
    }
    if !item.isEmpty { add(.paragraph, Self.joined(item), line) }
  }

  private mutating func addRow(_ cells: [String], _ line: Int) {
    if cells.allSatisfy({ !$0.isEmpty && $0.allSatisfy { "-: ".contains($0) } }) { return }
    // What stands right above a table is its caption.
    if let last = blocks.last, last.kind == .paragraph {
      blocks[blocks.count - 1] = ReadMemo.Block(line: last.line, kind: .caption, text: last.text)
    }
    add(.row(cells), cells.joined(separator: " "), line)
  }

  private mutating func add(_ kind: ReadMemo.Block.Kind, _ text: String, _ line: Int) {
    blocks.append(ReadMemo.Block(line: line, kind: kind, text: text))
  }

  private func image(_ title: String, _ words: String) -> ReadMemo.Block.Kind {
    let says = words.contains("Numbers in the table “") || words.contains("数据见表“")
    let own = words.firstRange(of: "Numbers in the table “") ?? words.firstRange(of: "数据见表“")
    let before = own.map { words[..<$0.lowerBound] } ?? words[...]
    return .image(hasWords: !before.allSatisfy(\.isWhitespace), hasTable: says)
  }

  /// A figure whose table stands right below has it too.
  private func withTables() -> [ReadMemo.Block] {
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

  private static func isRule(_ line: String) -> Bool {
    line.count >= 3 && (line.allSatisfy { $0 == "-" } || line.allSatisfy { $0 == "=" })
  }

  /// Lines of running text as one: with a space between words, none between Chinese characters.
  private static func joined(_ lines: [String]) -> String {
    lines.dropFirst().reduce(lines.first ?? "") { text, line in
      let next = line.drop { $0 == " " }
      let touches = [text.last, next.first].contains {
        $0.map { $0.unicodeScalars.contains { $0.value > 0x2E7F } } ?? false
      }
      return text + (touches ? "" : " ") + next
    }
  }

  private static func cells(_ line: String) -> [String] {
    var cells: [String] = []
    var cell = ""
    var isEscaped = false
    for character in line.dropFirst() {
      if character == "|", !isEscaped {
        cells.append(unescaped(cell[...]).trimmed)
        cell = ""
      } else {
        cell.append(character)
      }
      isEscaped = character == "\\" && !isEscaped
    }
    return cells
  }

  private static func columns(_ line: String) -> [String] {
    var cells: [String] = []
    var cell = ""
    var spaces = 0
    for character in line.trimmed {
      spaces = character == " " ? spaces + 1 : 0
      if spaces == 2 {
        cells.append(cell.trimmed)
        cell = ""
      } else if spaces < 2 {
        cell.append(character)
      }
    }
    cells.append(cell.trimmed)
    return cells
  }

  private static func unescaped(_ text: Substring) -> String {
    var result = ""
    var isEscaped = false
    for character in text {
      if isEscaped || (character != "\\" && character != "*") { result.append(character) }
      isEscaped = character == "\\" && !isEscaped
    }
    return result.trimmed
  }
}

extension StringProtocol {
  /// The text without white space at its ends.
  var trimmed: String {
    var text = self[...]
    while text.first?.isWhitespace ?? false { text.removeFirst() }
    while text.last?.isWhitespace ?? false { text.removeLast() }
    return String(text)
  }

  /// Where a text first occurs, byte for byte; `nil` if it doesn't.
  func firstRange(of other: String) -> Range<Index>? {
    let wanted = other.utf8
    guard let first = wanted.first else { return nil }
    var rest = utf8[...]
    while let start = rest.firstIndex(of: first) {
      rest = rest[start...]
      if rest.starts(with: wanted) { return start..<utf8.index(start, offsetBy: wanted.count) }
      rest = rest.dropFirst()
    }
    return nil
  }
}
