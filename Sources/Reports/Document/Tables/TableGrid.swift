import Markup

/// The cells of a table element by row and column, with row and column spans filled in.
struct TableGrid {
  struct Cell {
    /// The `td` or `th` element.
    let node: Int
    let isHeader: Bool
    /// Whether the cell began in a column further left.
    let isContinuation: Bool
    /// Whether the cell began in a row further up.
    let isFromAbove: Bool
  }

  struct Row {
    /// The `tr` element.
    let node: Int
    let isInHead: Bool
    var cells: [Cell?]
  }

  private(set) var rows: [Row] = []
  private(set) var columnCount = 0
  /// The `caption` element.
  private(set) var caption: Int?

  /// Columns and rows that a cell may span; tables of filings have about 60 columns and 400 rows.
  private static let widestSpan = 200

  /// Lays out a table.
  ///
  /// - Parameters:
  ///   - table: The element.
  ///   - tree: The report.
  ///   - isDropped: Whether a node is left out.
  ///   - mostCells: So many cells are read; those of further rows, or further right, are left out.
  init(_ table: Int, in tree: MarkupTree, isDropped: [Bool], mostCells: Int) {
    var builder = Builder(tree: tree, isDropped: isDropped, mostCells: mostCells)
    builder.read(table, isInHead: false)
    rows = builder.rows
    caption = builder.caption
    columnCount = rows.map(\.cells.count).max() ?? 0
    for index in rows.indices {
      while rows[index].cells.count < columnCount { rows[index].cells.append(nil) }
    }
  }

  private struct Builder {
    let tree: MarkupTree
    let isDropped: [Bool]
    let mostCells: Int
    var rows: [Row] = []
    var caption: Int?
    /// Cells that reach into rows to come, by column: the cell and the rows that are left.
    private var spanning: [Int: (cell: Cell, rows: Int)] = [:]
    private var cellCount = 0

    init(tree: MarkupTree, isDropped: [Bool], mostCells: Int) {
      self.tree = tree
      self.isDropped = isDropped
      self.mostCells = mostCells
    }

    mutating func read(_ parent: Int, isInHead: Bool) {
      for child in tree.children(of: parent) where !isDropped[child] {
        switch tree.nodes[child].tag {
        case .caption: caption = caption ?? child
        case .thead: read(child, isInHead: true)
        case .tbody, .tfoot:
          spanning = [:]
          read(child, isInHead: false)
        case .tr: readRow(child, isInHead: isInHead)
        default: break
        }
      }
    }

    private mutating func readRow(_ node: Int, isInHead: Bool) {
      guard cellCount < mostCells else { return }
      var cells: [Cell?] = []
      func place(_ cell: Cell, rows: Int) {
        cells.append(cell)
        if rows > 1 { spanning[cells.count - 1] = (cell, rows - 1) }
      }
      for child in tree.children(of: node) where !isDropped[child] {
        let tag = tree.nodes[child].tag
        guard tag == .td || tag == .th, cellCount + cells.count < mostCells else { continue }
        fillFromAbove(&cells)
        let rowSpan = span(.rowspan, of: child)
        for step in 0..<span(.colspan, of: child) {
          if let above = takeFromAbove(at: cells.count) {
            cells.append(above)
            continue
          }
          let cell = Cell(
            node: child,
            isHeader: tag == .th,
            isContinuation: step > 0,
            isFromAbove: false
          )
          place(cell, rows: rowSpan)
        }
      }
      fillFromAbove(&cells)
      cellCount += cells.count
      if cells.contains(where: { $0 != nil }) {
        rows.append(Row(node: node, isInHead: isInHead, cells: cells))
      }
    }

    private mutating func fillFromAbove(_ cells: inout [Cell?]) {
      while let above = takeFromAbove(at: cells.count) { cells.append(above) }
    }

    private mutating func takeFromAbove(at column: Int) -> Cell? {
      guard let (cell, rows) = spanning[column] else { return nil }
      spanning[column] = rows > 1 ? (cell, rows - 1) : nil
      return Cell(
        node: cell.node,
        isHeader: cell.isHeader,
        isContinuation: cell.isContinuation,
        isFromAbove: true
      )
    }

    private func span(_ key: AttributeKey, of node: Int) -> Int {
      guard let value = tree.attribute(key, of: node).flatMap({ Int($0) }) else { return 1 }
      return min(max(1, value), TableGrid.widestSpan)
    }
  }
}
