/// A table with row and column spans expanded, so that every cell knows its headers.
package struct DocumentTable: Sendable, Hashable {
  package struct Cell: Sendable, Hashable {
    package let text: SourcedText
    /// The number the cell holds, with `(987)` read as −987; `nil` for words and ranges.
    ///
    /// A percent sign and a currency sign are left to the reader of ``text``.
    package let number: Double?

    package init(text: SourcedText, number: Double?) {
      self.text = text
      self.number = number
    }
  }

  package struct Row: Sendable, Hashable {
    /// Titles the row stands under inside the table, outermost first: rows that span the table.
    package let section: [String]
    /// One cell for each column; a spanned cell is repeated.
    package let cells: [Cell]
    /// The row element in its source.
    package let xpath: String

    package init(section: [String], cells: [Cell], xpath: String) {
      self.section = section
      self.cells = cells
      self.xpath = xpath
    }
  }

  package let caption: SourcedText?
  /// For each column the cells above it, outermost first; empty when the table has no header.
  package let headers: [[String]]
  package let rows: [Row]

  package init(caption: SourcedText?, headers: [[String]], rows: [Row]) {
    self.caption = caption
    self.headers = headers
    self.rows = rows
  }

  /// The number of columns.
  package var columnCount: Int { max(headers.count, rows.first?.cells.count ?? 0) }
}
