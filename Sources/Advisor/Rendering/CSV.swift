import Diagnostics

/// Comma-separated values after RFC 4180, safe to open in a spreadsheet and to print: a row is one line, and what
/// could act on a terminal is shown as an escape.
struct CSV: Sendable {
  /// A value: text, or a number in plain digits that is left as it is.
  enum Cell: Sendable {
    case text(String)
    case number(Double)
    case decimal(String)
  }

  private let columns: [String]
  private var rows: [[Cell]] = []

  init(_ columns: [String]) {
    self.columns = columns
  }

  /// Adds a row with a cell for each column.
  mutating func add(_ cells: [Cell]) {
    precondition(cells.count == columns.count, "a row has a cell for each column")
    rows.append(cells)
  }

  /// The text with the columns asked for, in that order; lines end as the RFC has it.
  func text(columns wanted: [String]? = nil) -> String {
    let indices =
      wanted.map { $0.compactMap { columns.firstIndex(of: $0) } } ?? Array(columns.indices)
    let heading = indices.map { columns[$0] }.joined(separator: ",")
    let lines = rows.map { row in indices.map { Self.written(row[$0]) }.joined(separator: ",") }
    return ([heading] + lines).map { $0 + "\r\n" }.joined()
  }

  private static func written(_ cell: Cell) -> String {
    switch cell {
    case .number(let value): value == 0 ? "0" : plain(value)
    case .decimal(let text): text
    case .text(let text): quoted(neutralized(text).sanitizedForTerminal)
    }
  }

  /// A whole number without its fraction; others in the shortest form that reads back the same.
  private static func plain(_ value: Double) -> String {
    Int(exactly: value).map(String.init) ?? value.description
  }

  /// Text that a spreadsheet would take for a formula, with an apostrophe before it.
  private static func neutralized(_ text: String) -> String {
    guard let first = text.unicodeScalars.first, "=+-@\t\r\n".unicodeScalars.contains(first) else {
      return text
    }
    return "'" + text
  }

  private static func quoted(_ text: String) -> String {
    let needsQuotes = text.contains { $0 == "," || $0 == "\"" }
    guard needsQuotes || text.first == " " || text.last == " " else { return text }
    var quoted = ""
    for scalar in text.unicodeScalars {
      if scalar == "\"" { quoted += "\"" }
      quoted.unicodeScalars.append(scalar)
    }
    return "\"\(quoted)\""
  }
}
