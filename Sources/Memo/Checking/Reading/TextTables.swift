import Diagnostics

/// Tables as plain text draws them.
enum TextTables {
  typealias Row = (cells: [String], line: Int)

  /// Cells of a line with bars; an escaped bar is text.
  static func piped(_ line: String) -> [String] {
    var cells: [String] = []
    var cell = ""
    var isEscaped = false
    let line = line.trimmed
    for character in line.hasPrefix("|") ? line.dropFirst() : line[...] {
      if character == "|", !isEscaped {
        cells.append(cell.trimmed)
        cell = ""
      } else {
        cell.append(character)
      }
      isEscaped = character == "\\" && !isEscaped
    }
    if !cell.allSatisfy(\.isWhitespace) { cells.append(cell.trimmed) }
    return cells
  }

  /// Whether a line only divides: `| --- | ---: |`, `+---+---+`, `----- ----`.
  static func isDivider(_ line: String) -> Bool {
    line.contains { "-=".contains($0) } && line.allSatisfy { "-=:|+ ".contains($0) }
  }

  /// A table of bars, with or without bars at its ends.
  static func pipeTable(_ lines: [String], from start: Int) -> [Row] {
    lines.enumerated().compactMap { offset, line in
      isDivider(line) ? nil : (piped(line), start + offset)
    }
  }

  /// A table in a grid, whose rows may take several lines.
  static func gridTable(_ lines: [String], from start: Int) -> [Row] {
    var rows: [Row] = []
    var isNew = true
    for (offset, line) in lines.enumerated() {
      if line.hasPrefix("+") {
        isNew = true
        continue
      }
      let cells = piped(line)
      if isNew {
        rows.append((cells, start + offset))
      } else if let last = rows.last, last.cells.count == cells.count {
        rows[rows.count - 1].cells = zip(last.cells, cells).map { "\($0) \($1)".trimmed }
      }
      isNew = false
    }
    return rows
  }

  /// A table under a line of dashes, one run for each column.
  ///
  /// - Parameters:
  ///   - lines: The lines of the table; those between blank lines, or each line, are rows.
  ///   - ruler: Which of them has the dashes.
  ///   - start: The number of the first.
  /// - Returns: The header and the rows.
  static func ruledTable(_ lines: [String], ruler: Int, from start: Int) -> [Row] {
    let columns = columns(of: lines[ruler])
    let isLoose = lines[(ruler + 1)...].contains { $0.allSatisfy(\.isWhitespace) }
    var rows: [Row] = []
    var isNew = true
    for (offset, line) in lines.enumerated() {
      if offset == ruler {
        isNew = true
      } else if isDivider(line) {
        continue
      } else if line.allSatisfy(\.isWhitespace) {
        isNew = true
      } else {
        let cells = cut(line, columns)
        if isNew || (offset > ruler && !isLoose) {
          rows.append((cells, start + offset))
        } else {
          rows[rows.count - 1].cells = zip(rows[rows.count - 1].cells, cells).map {
            "\($0) \($1)".trimmed
          }
        }
        isNew = false
      }
    }
    return rows
  }

  /// Where the runs of dashes are, in cells of a terminal.
  private static func columns(of ruler: String) -> [Range<Int>] {
    var columns: [Range<Int>] = []
    var start: Int?
    for (place, character) in (ruler + " ").enumerated() {
      if character == "-" {
        start = start ?? place
      } else if let begin = start {
        columns.append(begin..<place)
        start = nil
      }
    }
    return columns
  }

  private static func cut(_ line: String, _ columns: [Range<Int>]) -> [String] {
    var cells = Array(repeating: "", count: columns.count)
    var place = 0
    for character in line {
      let column = columns.lastIndex { $0.lowerBound <= place } ?? 0
      if columns.indices.contains(column) { cells[column].append(character) }
      place += max(1, character.displayWidth)
    }
    return cells.map(\.trimmed)
  }

  /// Cells of a line that are two spaces apart.
  static func spaced(_ line: String) -> [String] {
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
    return cells + [cell.trimmed]
  }
}
