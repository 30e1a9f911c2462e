/// Makes the frames in which the passages of a report are read.
struct FrameBuilder {
  let passages: [Passage]

  /// The frames of one passage.
  func frames(of index: Int) -> [ReadingFrame] {
    let passage = passages[index]
    switch passage.kind {
    case .row(let row): return rowFrames(passage, row)
    case .observation(let observation): return observationFrames(passage, observation)
    default:
      if let lead = lineAboveFlatTable(index) { return flatRowFrames(passage, under: lead) }
      return [ReadingFrame(sentence: passage.text)]
    }
  }

  // MARK: - Rows of tables

  private func rowFrames(_ passage: Passage, _ row: Passage.TableRow) -> [ReadingFrame] {
    let cells = row.cells.map { passage.text.slice($0) }
    guard let first = row.cells.first else { return [] }
    var frames: [ReadingFrame] = []
    for column in row.cells.indices.dropFirst() {
      let header = row.headers.indices.contains(column) ? row.headers[column] : []
      let top = [row.caption ?? ""] + row.section
      let context = top + [cells[0]] + header
      let range = row.cells[column]
      frames.append(
        ReadingFrame(
          context: context,
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

  /// The unit named nearest to a cell.
  private func unit(_ headers: [String]) -> HeaderUnit? {
    headers.lazy.compactMap { HeaderUnit(in: $0) }.first
  }

  // MARK: - Tables that were flattened into lines

  /// The line above a run of lines with cell bars, such as `RMP forecasts, $bn per month`.
  private func lineAboveFlatTable(_ index: Int) -> [String]? {
    guard Self.isBarred(passages[index].text), !isHeaderless(index) else { return nil }
    var above = index - 1
    var lines: [String] = []
    while above >= 0, Self.isBarred(passages[above].text), index - above < 40 {
      if HeaderUnit(in: passages[above].text) != nil { lines.insert(passages[above].text, at: 0) }
      above -= 1
    }
    if above >= 0 { lines.insert(passages[above].text, at: 0) }
    return lines
  }

  private func isHeaderless(_ index: Int) -> Bool { passages[index].kind == .title }

  private static func isBarred(_ text: String) -> Bool {
    text.utf8.contains(UInt8(ascii: "|")) || text.utf8.contains(UInt8(ascii: "\t"))
  }

  private func flatRowFrames(_ passage: Passage, under lead: [String]) -> [ReadingFrame] {
    let text = passage.text
    var cells: [Range<Int>] = []
    var start = 0
    for (offset, byte) in text.utf8.enumerated() {
      guard byte == UInt8(ascii: "|") || byte == UInt8(ascii: "\t") else { continue }
      cells.append(start..<offset)
      start = offset + 1
    }
    cells.append(start..<text.utf8.count)
    let trimmed = cells.map { text.trimmed($0) }
    guard let first = trimmed.first else { return [] }
    let frames = trimmed.dropFirst().map { cell in
      ReadingFrame(
        context: lead + [text.slice(first)],
        cell: text.slice(cell),
        at: cell.lowerBound,
        quote: first.lowerBound..<cell.upperBound,
        unit: unit([text.slice(first)] + lead.reversed())
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
  }
}

extension String {
  /// The part at a range of UTF-8 offsets.
  func slice(_ range: Range<Int>) -> String {
    String(decoding: Array(utf8)[range], as: UTF8.self)
  }

  /// A range without the spaces at its ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    let bytes = Array(utf8)
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, bytes[start] == 0x20 || bytes[start] == 0x0A { start += 1 }
    while end > start, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x0A { end -= 1 }
    return start..<end
  }
}
