import Diagnostics

/// A table of text whose columns line up on a terminal, East Asian characters included.
struct Table: Sendable {
  enum Alignment: Sendable {
    case left
    case right
  }

  /// A column: its heading, and how its cells stand.
  struct Column: Sendable {
    let heading: String
    let alignment: Alignment
    /// The least width in cells.
    var leastWidth = 0
    /// The greatest width in cells; longer text ends in an ellipsis.
    var greatestWidth = Int.max
    /// The tone of the cells, by row; colour repeats what the text says.
    var tone: Palette.Tone?
  }

  let columns: [Column]
  private(set) var rows: [[String]] = []

  /// Cells between two columns.
  static let gap = 2

  init(_ columns: [Column]) {
    self.columns = columns
  }

  /// Adds a row; missing cells at its end are empty.
  mutating func add(_ cells: [String]) {
    precondition(cells.count <= columns.count, "a row has no more cells than the table columns")
    rows.append(cells + Array(repeating: "", count: columns.count - cells.count))
  }

  /// The width in cells that all columns but the last take, gaps included.
  var widthBeforeLast: Int {
    widths.dropLast().reduce(0) { $0 + $1 + Self.gap }
  }

  /// Returns the table's lines, the heading first unless all headings are empty.
  func lines(_ palette: Palette, ascii: Bool = false) -> [String] {
    let widths = widths
    let ellipsis = ascii ? "..." : "…"
    let hasHeading = columns.contains { !$0.heading.isEmpty }
    let heading = hasHeading ? [line(columns.map(\.heading), widths, ellipsis, palette, .heading)] : []
    return heading + rows.map { line($0, widths, ellipsis, palette, nil) }
  }

  private var widths: [Int] {
    columns.indices.map { index in
      let column = columns[index]
      let widest = rows.map { $0[index].displayWidth }.max() ?? 0
      let natural = max(widest, column.heading.displayWidth, column.leastWidth)
      return min(natural, max(column.greatestWidth, column.heading.displayWidth))
    }
  }

  private func line(
    _ cells: [String],
    _ widths: [Int],
    _ ellipsis: String,
    _ palette: Palette,
    _ tone: Palette.Tone?
  ) -> String {
    var line = ""
    var pending = 0
    for (index, column) in columns.enumerated() {
      let text = cells[index].truncated(toWidth: widths[index], ellipsis: ellipsis)
      let space = widths[index] - text.displayWidth
      if column.alignment == .right { pending += space }
      if !text.isEmpty {
        line += String(repeating: " ", count: pending) + palette(text, tone ?? column.tone)
        pending = 0
      } else {
        pending += text.displayWidth
      }
      if column.alignment == .left { pending += space }
      pending += Self.gap
    }
    return line
  }
}
