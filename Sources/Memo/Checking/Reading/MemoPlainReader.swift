/// Reads a memo in plain text, ours or as an editor wrapped it anew.
struct MemoPlainReader {
  private var found = TextBlocks()

  /// Reads a file's text.
  static func read(_ text: String) -> ReadMemo {
    var reader = MemoPlainReader()
    let lines = CanonicalText.lines(text).map(MemoMarkdownReader.spaced)
    var group: [String] = []
    for (index, line) in (lines + [""]).enumerated() {
      if !line.isEmpty {
        group.append(line)
      } else if !group.isEmpty {
        reader.add(group, index - group.count + 1)
        group = []
      }
    }
    return ReadMemo(reader.found.withTables)
  }

  private mutating func add(_ group: [String], _ start: Int) {
    var group = group[...]
    var start = start
    if group.count >= 2, Self.isRule(group[group.startIndex + 1]) {
      found.add(.heading, group[group.startIndex], start)
      group = group.dropFirst(2)
      start += 2
    }
    guard let first = group.first else { return }
    if Self.isTable(Array(group)) {
      let rows = group.enumerated().map { (cells: TextTables.spaced($1), line: start + $0) }
      found.addTable(rows.filter { !TextTables.isDivider($0.cells.joined()) })
    } else if first.hasPrefix("* ") {
      addItems(Array(group), start)
    } else {
      found.addParagraph(Self.joined(Array(group)), start)
    }
  }

  /// Lines that are all set in, or that all have gaps within.
  private static func isTable(_ group: [String]) -> Bool {
    if group.allSatisfy({ $0.hasPrefix("  ") }) { return true }
    return group.count >= 2 && group.allSatisfy { TextTables.spaced($0).count >= 2 }
  }

  private mutating func addItems(_ group: [String], _ start: Int) {
    var item: [String] = []
    var line = start
    for (offset, text) in group.enumerated() {
      if text.hasPrefix("* "), !item.isEmpty {
        found.add(.paragraph, Self.joined(item), line)
        item = []
      }
      if item.isEmpty { line = start + offset }
      item.append(text.hasPrefix("* ") ? String(text.dropFirst(2)) : text)
    }
    if !item.isEmpty { found.add(.paragraph, Self.joined(item), line) }
  }

  private static func isRule(_ line: String) -> Bool {
    line.count >= 3 && (line.allSatisfy { $0 == "-" } || line.allSatisfy { $0 == "=" })
  }

  private static func joined(_ lines: [String]) -> String {
    lines.map(\.trimmed).joined(separator: " ")
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
