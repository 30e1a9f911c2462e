/// Makes the frames in which the passages of a report are read.
struct FrameBuilder {
  let passages: [Passage]
  let grammar: Grammar

  /// The frames of one passage.
  func frames(of index: Int) -> [ReadingFrame] {
    let passage = passages[index]
    switch passage.kind {
    case .row(let row):
      return rowFrames(passage, row, under: row.caption ?? introduction(ofTableAt: index) ?? "")
    case .observation(let observation): return observationFrames(passage, observation)
    default:
      if let lead = lineAboveFlatTable(index) { return flatRowFrames(passage, under: lead) }
      return [ReadingFrame(sentence: passage.text)]
    }
  }

  // MARK: - Rows of tables

  private func rowFrames(_ passage: Passage, _ row: Passage.TableRow, under caption: String)
    -> [ReadingFrame]
  {
    let cells = row.cells.map { passage.text.slice($0) }
    guard let first = row.cells.first else { return [] }
    var frames: [ReadingFrame] = []
    for column in row.cells.indices.dropFirst() {
      let header = row.headers.indices.contains(column) ? row.headers[column] : []
      let top = [caption] + row.section
      let context = top + [cells[0]] + header
      let range = row.cells[column]
      frames.append(
        ReadingFrame(
          context: context,
          row: cells[0],
          cell: cells[column],
          at: range.lowerBound,
          quote: first.lowerBound..<range.upperBound,
          unit: unit(header.reversed() + [cells[0]] + top.reversed())
        )
      )
    }
    frames.append(ReadingFrame(statementsOf: passage.text))
    return frames
  }

  /// The sentence above a table that speaks of it: `The table below collects …`.
  private func introduction(ofTableAt index: Int) -> String? {
    let block = passages[index].block
    guard let above = passages[..<index].last(where: { $0.block != block }),
      above.block == block - 1, speaksOfTable(above.text)
    else { return nil }
    return above.text
  }

  private func speaksOfTable(_ text: String) -> Bool {
    let text = UniformText(text)
    return text.has(":", before: text.count)
      || grammar.hits(in: text).contains { $0.word == .table }
  }

  /// The unit named nearest to a cell.
  private func unit(_ headers: [String]) -> HeaderUnit? {
    headers.lazy.compactMap { HeaderUnit(in: $0) }.first
  }

  // MARK: - Tables that were flattened into lines

  /// The line above a run of lines with cell bars, such as `RMP forecasts, $bn per month`.
  private func lineAboveFlatTable(_ index: Int) -> FlatHeader? {
    guard Self.isBarred(passages[index].text), passages[index].kind != .title else { return nil }
    var above = index - 1
    while above >= 0, Self.isBarred(passages[above].text), index - above < Self.longestFlatTable {
      above -= 1
    }
    let title = above >= 0 ? passages[above].text : ""
    let top = passages[above + 1].text
    let columns = Self.cells(of: top).map { top.slice($0) }
    let isHeader = above + 1 < index && !columns.dropFirst().contains { Self.isFigure($0) }
    return FlatHeader(title: title, columns: isHeader ? columns : [])
  }

  /// So many lines below its title a row is still taken for one of the table.
  private static let longestFlatTable = 60

  /// Whether a cell begins with a digit or a currency sign.
  private static func isFigure(_ cell: String) -> Bool {
    cell.utf8.first.map { ($0 >= 0x30 && $0 <= 0x39) || $0 == UInt8(ascii: "$") } ?? false
  }

  /// What stands above a row of a flattened table.
  private struct FlatHeader {
    let title: String
    let columns: [String]
  }

  private static func isBarred(_ text: String) -> Bool {
    text.utf8.contains(UInt8(ascii: "|")) || text.utf8.contains(UInt8(ascii: "\t"))
  }

  private static func cells(of text: String) -> [Range<Int>] {
    var cells: [Range<Int>] = []
    var start = 0
    for (offset, byte) in text.utf8.enumerated()
    where byte == UInt8(ascii: "|") || byte == UInt8(ascii: "\t") {
      cells.append(start..<offset)
      start = offset + 1
    }
    cells.append(start..<text.utf8.count)
    return (cells.map { text.trimmed($0) })
  }

  private func flatRowFrames(_ passage: Passage, under lead: FlatHeader) -> [ReadingFrame] {
    let text = passage.text
    let cells = Self.cells(of: text)
    guard let first = cells.first else { return [] }
    let frames = cells.indices.dropFirst().map { column in
      let cell = cells[column]
      let header = lead.columns.indices.contains(column) ? [lead.columns[column]] : []
      return ReadingFrame(
        context: [lead.title, text.slice(first)] + header,
        row: text.slice(first),
        cell: text.slice(cell),
        at: cell.lowerBound,
        quote: first.lowerBound..<cell.upperBound,
        unit: unit(header + [text.slice(first), lead.title] + lead.columns)
      )
    }
    return frames + [ReadingFrame(statementsOf: text)]
  }

  // MARK: - Observations of data files

  private func observationFrames(
    _ passage: Passage,
    _ observation: Passage.Observation
  ) -> [ReadingFrame] {
    let series = observation.series
    let unit: HeaderUnit?
    if series.unit?.lowercased().hasPrefix("usd") == true {
      unit = HeaderUnit(dollarsTimesTenTo: series.unitMultiplier)
    } else {
      unit = series.unit.flatMap { HeaderUnit(in: $0) }
    }
    let value = String(observation.value)
    return [
      ReadingFrame(
        context: [series.title, observation.period],
        cell: value,
        at: 0,
        quote: 0..<passage.text.utf8.count,
        unit: unit
      )
    ]
  }
}

extension ReadingFrame {
  /// A row read for what it says without figures.
  init(statementsOf text: String) {
    self.text = text
    self.core = 0..<0
    self.coreInPassage = 0
    self.quote = 0..<text.utf8.count
    self.unit = nil
    self.readsStatements = true
    self.rowName = nil
    self.isReplaced = false
  }
}

extension String {
  /// The part at a range of UTF-8 offsets.
  func slice(_ range: Range<Int>) -> String {
    String(decoding: bytes(in: range), as: UTF8.self)
  }

  /// A range without the spaces at its ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    let bytes = bytes(in: range)
    let isBlank: (UInt8) -> Bool = { $0 == 0x20 || $0 == 0x0A }
    let leading = bytes.prefix(while: isBlank).count
    let trailing = bytes.dropFirst(leading).reversed().prefix(while: isBlank).count
    return range.lowerBound + leading..<range.upperBound - trailing
  }

  /// The bytes of a range, without a copy of the others: a hostile row has a million cells.
  private func bytes(in range: Range<Int>) -> Substring.UTF8View {
    let start = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
    return utf8[start..<utf8.index(start, offsetBy: range.count)]
  }
}
