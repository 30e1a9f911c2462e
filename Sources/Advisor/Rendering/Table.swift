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
    let leastWidth: Int
    /// The greatest width in cells; longer text ends in an ellipsis.
    let greatestWidth: Int

    init(
      _ heading: String,
      _ alignment: Alignment = .left,
      leastWidth: Int = 0,
      greatestWidth: Int = Int.max
    ) {
      self.heading = heading
      self.alignment = alignment
      self.leastWidth = leastWidth
      self.greatestWidth = greatestWidth
    }
  }

  /// A cell and its tone.
  struct Cell: Sendable, ExpressibleByStringLiteral {
    let text: String
    let tone: Palette.Tone?

    init(_ text: String, _ tone: Palette.Tone? = nil) {
      self.text = text
      self.tone = tone
    }

    init(stringLiteral value: String) { self.init(value) }
  }

  /// Cells between two columns.
  static let gap = 2

  private let columns: [Column]
  private let presentation: Presentation
  private let indent: Int
  private let cutsLastColumn: Bool
  private var rows: [[Cell]] = []

  /// Creates a table; its last column takes what is left of the line's width.
  ///
  /// - Parameters:
  ///   - columns: The columns.
  ///   - indent: Cells before the first column.
  ///   - cutsLastColumn: Whether what doesn't fit is cut; paths are better whole than neat.
  ///   - presentation: How text is shown.
  init(
    _ columns: [Column],
    indent: Int = 0,
    cutsLastColumn: Bool = true,
    _ presentation: Presentation
  ) {
    self.cutsLastColumn = cutsLastColumn
    self.columns = columns.map { column in
      Column(
        presentation.shown(column.heading),
        column.alignment,
        leastWidth: column.leastWidth,
        greatestWidth: column.greatestWidth
      )
    }
    self.indent = indent
    self.presentation = presentation
  }

  /// Whether nothing was added.
  var isEmpty: Bool { rows.isEmpty }

  /// Adds a row in bold: a second heading within the table.
  mutating func addHeading(_ texts: [String]) {
    add(texts.map { Cell($0, .heading) })
  }

  /// Adds a row; missing cells at its end are empty.
  mutating func add(_ cells: [Cell]) {
    precondition(cells.count <= columns.count, "a row has no more cells than the table columns")
    let shown = cells.map { Cell(presentation.shown($0.text), $0.tone) }
    rows.append(shown + Array(repeating: Cell(""), count: columns.count - cells.count))
  }

  /// The table's lines, the heading first unless all headings are empty.
  var lines: [Line] {
    let widths = widths
    let hasHeading = columns.contains { !$0.heading.isEmpty }
    let heading = hasHeading ? [line(columns.map { Cell($0.heading, .heading) }, widths)] : []
    return heading + rows.map { line($0, widths) }
  }

  private var widths: [Int] {
    var widths = columns.indices.map { index in
      let column = columns[index]
      let widest = rows.map { $0[index].text.displayWidth }.max() ?? 0
      let natural = max(widest, column.heading.displayWidth, column.leastWidth)
      return min(natural, max(column.greatestWidth, column.heading.displayWidth))
    }
    guard cutsLastColumn, let last = widths.last else { return widths }
    let before = widths.dropLast().reduce(indent) { $0 + $1 + Self.gap }
    widths[widths.count - 1] = min(last, max(presentation.width - before, shortestLastColumn))
    return widths
  }

  /// Cuts a cell's text; sentences in the last column lose whole words where that loses little.
  private func cut(_ text: String, to width: Int, isLast: Bool) -> String {
    let ellipsis = presentation.isASCII ? "..." : "…"
    return isLast
      ? text.truncatedAtWord(toWidth: width, ellipsis)
      : text.truncated(toWidth: width, ellipsis: ellipsis)
  }

  /// Cells that the last column gets however narrow the line is.
  private var shortestLastColumn: Int { 8 }

  private func line(_ cells: [Cell], _ widths: [Int]) -> Line {
    var line = Line(presentation)
    var column = indent
    for (index, cell) in cells.enumerated() {
      let text = cut(cell.text, to: widths[index], isLast: index == cells.count - 1)
      let space = widths[index] - text.displayWidth
      line.pad(to: columns[index].alignment == .right ? column + space : column)
      line.add(text, cell.tone)
      column += widths[index] + Self.gap
    }
    return line
  }
}

extension String {
  /// The text cut to a width, after a whole word where that loses little.
  fileprivate func truncatedAtWord(toWidth width: Int, _ ellipsis: String) -> String {
    guard displayWidth > width else { return self }
    let cut = truncated(toWidth: width, ellipsis: ellipsis)
    let kept = cut.dropLast(ellipsis.count)
    guard let space = kept.lastIndex(of: " "), kept.distance(from: space, to: kept.endIndex) < 8
    else {
      return cut
    }
    var words = kept[..<space]
    while let last = words.last, last == " " || last == "," || last == ";" { words.removeLast() }
    return words + ellipsis
  }
}
