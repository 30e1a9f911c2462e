import Markup

/// Reads a table element into rows whose cells know their headers.
struct TableReader {
  private let tree: MarkupTree
  private let isDropped: [Bool]
  private let grid: TableGrid

  /// The text of a grid cell while split cells are put together.
  private struct Draft {
    var text: SourcedText
    var isContinuation: Bool
    var isFromAbove: Bool
    var isHeader: Bool

    var isEmpty: Bool { text.isEmpty }
  }

  init(
    _ table: Int,
    in tree: MarkupTree,
    isDropped: [Bool],
    room: ReadingRoom = ReadingRoom()
  ) {
    self.tree = tree
    self.isDropped = isDropped
    grid = TableGrid(table, in: tree, isDropped: isDropped, mostCells: room.left)
  }

  /// The table; `nil` when it has no cell with text.
  func table() -> DocumentTable? {
    var drafts = grid.rows.map { row in row.cells.map(draft) }
    let headCount = headerRowCount(drafts)
    for row in headCount..<drafts.count { Self.joinSplitCells(&drafts[row]) }
    var columns = keptColumns(drafts, headCount: headCount)
    guard !columns.isEmpty else { return nil }
    columns = mergeColumns(columns, &drafts, headCount: headCount)
    let headers = headCount == 0 ? [] : columns.map { header(of: $0, drafts, headCount) }
    let rows = bodyRows(drafts, headCount: headCount, columns: columns)
    guard !rows.isEmpty || !headers.isEmpty else { return nil }
    return DocumentTable(
      caption: grid.caption.map { text(of: $0) }.flatMap { $0.isEmpty ? nil : $0 },
      headers: headers,
      rows: rows
    )
  }

  private func draft(_ cell: TableGrid.Cell?) -> Draft {
    guard let cell else {
      return Draft(
        text: SourcedText(""),
        isContinuation: false,
        isFromAbove: false,
        isHeader: false
      )
    }
    return Draft(
      text: text(of: cell.node),
      isContinuation: cell.isContinuation,
      isFromAbove: cell.isFromAbove,
      isHeader: cell.isHeader
    )
  }

  private func text(of element: Int) -> SourcedText {
    var builder = SourcedTextBuilder()
    var index = element
    let end = Int(tree.nodes[element].end)
    while index < end {
      let node = tree.nodes[index]
      let isScript = node.tag == .sup || node.tag == .sub
      if isDropped[index]
        || isScript && builder.leavesOut(raised: index, in: tree, isRaised: node.tag == .sup)
      {
        index = Int(node.end)
        continue
      }
      if node.tag == .text { builder.append(tree, node) }
      if node.tag == .br || node.tag.isBlock {
        builder.appendSpace(at: Int(node.sourceStart)..<Int(node.sourceStart))
      }
      index += 1
    }
    return builder.finish()
  }

  // MARK: Headers

  /// The number of rows at the top that are headers.
  private func headerRowCount(_ drafts: [[Draft]]) -> Int {
    let inHead = grid.rows.prefix { $0.isInHead }.count
    if inHead > 0, inHead < drafts.count { return inHead }
    let allHeaders = drafts.prefix { row in
      let filled = row.filter { !$0.isEmpty }
      return filled.count > 0 && filled.allSatisfy(\.isHeader) && row.count > 1
    }
    if !allHeaders.isEmpty { return allHeaders.count < drafts.count ? allHeaders.count : 0 }
    return unmarkedHeaderRowCount(drafts)
  }

  /// Rows above the first row with a figure, in a table that marks no header.
  ///
  /// Filings are made of plain cells. The last row that names two columns ends the header; below it
  /// may stand the title of the first section.
  private func unmarkedHeaderRowCount(_ drafts: [[Draft]]) -> Int {
    let rows = drafts.map { row in row.filter { !$0.isEmpty && !$0.isContinuation } }
    guard let first = rows.firstIndex(where: { $0.dropFirst().contains { isFigure($0) } }),
      first <= Self.deepestHeader
    else { return 0 }
    let named = rows[..<first].lastIndex { $0.count >= 2 }
    return named.map { $0 + 1 } ?? 0
  }

  /// Rows of a header at most.
  private static let deepestHeader = 8

  /// Whether a cell holds a figure or begins with one, other than a year.
  private func isFigure(_ draft: Draft) -> Bool {
    let text = draft.text.text
    guard CellNumber.startsNumber(text) || ["$", "—", "–"].contains(text) else { return false }
    let isYear = CellNumber.value(of: text).map { (1900...2100).contains($0) } ?? false
    return !(isYear && text.utf8.count == 4) && DateText.first(in: text) == nil
  }

  private func header(of column: Int, _ drafts: [[Draft]], _ count: Int) -> [String] {
    var path: [String] = []
    for row in drafts.prefix(count) {
      let text = row[column].text.text
      // A cell that spans several header rows names the column once.
      if !text.isEmpty, !(row[column].isFromAbove && path.last == text) { path.append(text) }
    }
    return path
  }

  // MARK: Split cells

  /// Joins cells that hold one figure in pieces: `$` and `1,234`, `(987` and `)`, `5.2` and `%`.
  private static func joinSplitCells(_ row: inout [Draft]) {
    for column in row.indices {
      let text = row[column].text.text
      if isPrefix(text), !row[column].isContinuation,
        let next = row.indices.first(where: { $0 > column && !row[$0].isEmpty }),
        CellNumber.startsNumber(row[next].text.text)
      {
        row[next].text = joined(row[column].text, " ", row[next].text)
        row[column].text = SourcedText("")
      }
      if isSuffix(text),
        let previous = row.indices.last(where: {
          $0 < column && !row[$0].isEmpty && !row[$0].isContinuation
        }),
        !row[previous].text.text.hasSuffix(text), CellNumber.startsNumber(row[previous].text.text)
      {
        row[previous].text = joined(row[previous].text, "", row[column].text)
        row[column].text = SourcedText("")
      }
    }
  }

  private static func isPrefix(_ text: String) -> Bool {
    ["$", "€", "£", "¥", "￥", "US$", "HK$", "C$", "A$", "($", "$ ("].contains(text)
  }

  private static func isSuffix(_ text: String) -> Bool {
    [")", "%", ")%", "%)", "）", "x", "bp", "bps"].contains(text)
  }

  private static func joined(
    _ left: SourcedText,
    _ separator: String,
    _ right: SourcedText
  ) -> SourcedText {
    var builder = SourcedTextBuilder()
    builder.append(left)
    if !separator.isEmpty { builder.appendSeparator(separator) }
    builder.append(right)
    return builder.finish()
  }

  // MARK: Rows

  /// Columns that hold something of their own in a row below the header, or have a header of their
  /// own.
  private func keptColumns(_ drafts: [[Draft]], headCount: Int) -> [Int] {
    (0..<grid.columnCount).filter { column in
      let isFilled = drafts.dropFirst(headCount).contains {
        !$0[column].isEmpty && !$0[column].isContinuation
      }
      if isFilled { return true }
      return drafts.prefix(headCount).contains {
        !$0[column].isEmpty && !$0[column].isContinuation
      } && !isCovered(column, drafts, headCount: headCount)
    }
  }

  /// Whether the header over an empty column reaches over its neighbour too.
  private func isCovered(_ column: Int, _ drafts: [[Draft]], headCount: Int) -> Bool {
    guard column + 1 < grid.columnCount else { return false }
    return drafts.prefix(headCount).contains { $0[column + 1].isContinuation }
  }

  /// Merges neighbours under one header of which no row fills more than one.
  ///
  /// Filings give a column of figures several columns of cells: one for the currency sign, one for
  /// the figure, one for a bracket.
  private func mergeColumns(
    _ columns: [Int],
    _ drafts: inout [[Draft]],
    headCount: Int
  ) -> [Int] {
    var kept: [Int] = []
    for column in columns {
      guard let last = kept.last,
        header(of: last, drafts, headCount) == header(of: column, drafts, headCount),
        drafts.prefix(headCount).allSatisfy({ $0[column].isContinuation || $0[column].isEmpty }),
        drafts.contains(where: { $0[column].isContinuation && !$0[last].isEmpty }),
        drafts.dropFirst(headCount).allSatisfy({ row in
          row[last].isEmpty || row[column].isEmpty || row[column].isContinuation
        })
      else {
        kept.append(column)
        continue
      }
      for row in headCount..<drafts.count where drafts[row][last].isEmpty {
        drafts[row][last] = drafts[row][column]
      }
    }
    return kept
  }

  private func bodyRows(
    _ drafts: [[Draft]],
    headCount: Int,
    columns: [Int]
  ) -> [DocumentTable.Row] {
    var rows: [DocumentTable.Row] = []
    var section: [String] = []
    for index in headCount..<drafts.count {
      let row = drafts[index]
      let filled = columns.filter { !row[$0].isEmpty && !row[$0].isContinuation }
      guard let first = filled.first else { continue }
      let title = row[first].text.text
      if filled.count == 1, first == columns.first, columns.count > 1, !isFigure(row[first]) {
        section = [title]
        // The title is kept as a row of its own, so that no text of the table is lost.
      }
      rows.append(
        DocumentTable.Row(
          section: section.first == title && filled.count == 1 ? [] : section,
          cells: columns.map { cell(row[$0]) },
          xpath: tree.xpath(of: grid.rows[index].node)
        )
      )
    }
    return rows
  }

  private func cell(_ draft: Draft) -> DocumentTable.Cell {
    DocumentTable.Cell(text: draft.text, number: CellNumber.value(of: draft.text.text))
  }
}
