import Allocation

/// Writes a memo as Markdown (CommonMark with pipe tables).
package enum MarkdownRenderer {
  /// The whole file.
  package static func render(_ memo: MemoDocument) -> String {
    var lines: [String] = []
    if memo.isDraft { lines += ["**\(MemoWords.draft(memo.language))**", ""] }
    lines += memo.letterhead.map { Escaping.markdown($0) + "  " }
    if !memo.letterhead.isEmpty { lines.append("") }
    lines += [
      "# " + Escaping.markdown(memo.title), "",
      Escaping.markdown(memo.subtitle.joined(separator: " · ")), "",
    ]
    for section in memo.sections {
      lines += ["## " + section.heading, ""]
      for block in section.blocks { add(block, memo.language, &lines) }
    }
    while lines.last == "" { lines.removeLast() }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func add(_ block: MemoBlock, _ language: Language, _ lines: inout [String]) {
    switch block {
    case .paragraph(let text), .disclosure(_, let text): lines += [Escaping.markdown(text), ""]
    case .labelled(let label, let text):
      // Emphasis that ends in a colon or a space would not be read as such.
      lines += [
        "**\(Escaping.markdown(label))**\(MemoWords.colon(language))\(Escaping.markdown(text))", "",
      ]
    case .list(let entries):
      lines += entries.map { "- " + Escaping.markdown($0) } + [""]
    case .quotation(let words, let source):
      let mark = MemoWords.dash(language)
      lines += ["> “\(Escaping.markdown(words))” \(mark)\(Escaping.markdown(source))", ""]
    case .table(let table): add(table, &lines)
    case .figure(let figure): add(figure, language, &lines)
    }
  }

  private static func add(_ figure: MemoFigure, _ language: Language, _ lines: inout [String]) {
    var text = "**\(Escaping.markdown(figure.title))** \(Escaping.markdown(figure.alternative))"
    if case .elsewhere(_, let caption) = figure.twin {
      text += " " + Escaping.markdown(MemoWords.seeTable(caption, language))
    }
    lines += [text, ""]
    if case .here(let table) = figure.twin { add(table, &lines) }
  }

  private static func add(_ table: MemoTable, _ lines: inout [String]) {
    lines += ["**\(Escaping.markdown(table.caption))**", ""]
    lines.append(row(table.columns.map(\.title)))
    lines.append("|" + table.columns.map { $0.isNumeric ? " ---: |" : " --- |" }.joined())
    lines += table.rows.map(row)
    if let total = table.total { lines.append(row(total)) }
    lines.append("")
  }

  private static func row(_ cells: [String]) -> String {
    "|" + cells.map { " \(Escaping.markdownWithin($0)) |" }.joined()
  }
}
