extension DocumentTable {
  /// The table as lines of text: caption, headers, rows; cells are parted by ` | `.
  package var lines: [String] {
    var lines: [String] = []
    if let caption { lines.append(caption.text) }
    let depth = headers.map(\.count).max() ?? 0
    for level in 0..<depth {
      lines.append(Self.line(headers.map { level < $0.count ? $0[level] : "" }))
    }
    for row in rows { lines.append(Self.line(row.cells.map(\.text.text))) }
    return lines
  }

  private static func line(_ cells: [String]) -> String {
    var shown: [String] = []
    for (index, cell) in cells.enumerated() where !cell.isEmpty {
      // A spanned cell is said once.
      if index > 0, cells[index - 1] == cell, cell.utf8.count > 12 { continue }
      shown.append(cell)
    }
    return shown.joined(separator: " | ")
  }
}
