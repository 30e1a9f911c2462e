extension Document {
  /// The body as plain text, a line for each block and for each row of a table.
  ///
  /// Captions of figures are left out: they are beside the text, not in it.
  package var body: String {
    var lines: [String] = []
    for block in blocks {
      switch block.kind {
      case .caption: continue
      case .table(let table): lines += table.lines
      case .series(let series): lines += series.lines
      default: lines.append(block.text.text)
      }
    }
    return lines.joined(separator: "\n")
  }
}

extension DataSeries {
  /// The series as lines of text: its title and unit, then a line for each observation.
  package var lines: [String] {
    var head = title
    if let unit { head += ", \(unit)" }
    if unitMultiplier != 0 { head += ", × 10^\(unitMultiplier)" }
    return [head]
      + observations.map { "\($0.period) | \($0.value.map { "\($0)" } ?? "not available")" }
  }
}
