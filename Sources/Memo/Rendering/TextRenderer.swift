import Allocation
import Diagnostics

/// Writes a memo as plain text, laid out in terminal cells.
package enum TextRenderer {
  /// Cells a line of running text may take.
  private static let width = 80

  /// The whole file.
  package static func render(_ memo: MemoDocument) -> String {
    var lines: [String] = []
    if memo.isDraft { lines += [MemoWords.draft(memo.language), ""] }
    lines += memo.letterhead.map(Escaping.plain)
    if !memo.letterhead.isEmpty { lines.append("") }
    lines += heading(memo.title, "=")
    lines += wrapped(memo.subtitle.joined(separator: " · ")) + [""]
    for section in memo.sections {
      lines += heading(section.heading, "-")
      for block in section.blocks { add(block, memo.language, &lines) }
    }
    while lines.last == "" { lines.removeLast() }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func heading(_ text: String, _ mark: Character) -> [String] {
    let safe = Escaping.plain(text)
    return [safe, String(repeating: mark, count: min(safe.displayWidth, width)), ""]
  }

  private static func add(_ block: MemoBlock, _ language: Language, _ lines: inout [String]) {
    switch block {
    case .paragraph(let text), .disclosure(_, let text): lines += wrapped(text) + [""]
    case .labelled(let label, let text):
      lines += wrapped(label + MemoWords.colon(language) + text) + [""]
    case .list(let entries):
      lines += entries.flatMap { wrapped("* " + $0, indent: "  ") } + [""]
    case .quotation(let words, let source):
      lines += wrapped("“\(words)” \(MemoWords.dash(language))\(source)", indent: "  ") + [""]
    case .table(let table): add(table, &lines)
    case .figure(let figure):
      var text = "\(figure.title)\(MemoWords.colon(language))\(figure.alternative)"
      if case .elsewhere(_, let caption) = figure.twin {
        text += " " + MemoWords.seeTable(caption, language)
      }
      lines += wrapped(text) + [""]
      if case .here(let table) = figure.twin { add(table, &lines) }
    }
  }

  private static func add(_ table: MemoTable, _ lines: inout [String]) {
    let all = ([table.columns.map(\.title)] + table.rows + [table.total].compactMap { $0 })
      .map { $0.map(Escaping.plain) }
    let widths = table.columns.indices.map { column in
      all.map { $0[column].displayWidth }.max() ?? 0
    }
    lines += [Escaping.plain(table.caption), ""]
    for row in all {
      var line = ""
      for (index, cell) in row.enumerated() {
        if index > 0 { line += "  " }
        line +=
          table.columns[index].isNumeric
          ? cell.leftPadded(toWidth: widths[index]) : cell.padded(toWidth: widths[index])
      }
      while line.last == " " { line.removeLast() }
      lines.append("  " + line)
    }
    lines.append("")
  }

  /// Breaks running text at spaces, or between Chinese characters, never before closing punctuation.
  private static func wrapped(_ text: String, indent: String = "") -> [String] {
    var lines: [String] = []
    var line = ""
    var cells = 0
    for piece in LineBreaking.pieces(of: Escaping.plain(text)) {
      let width = piece.displayWidth
      if cells + width > Self.width, !line.isEmpty {
        while line.last == " " { line.removeLast() }
        lines.append(line)
        line = indent
        cells = indent.count
        if piece == " " { continue }
      }
      line += piece
      cells += width
    }
    if !line.isEmpty { lines.append(line) }
    return lines
  }
}
