extension Document {
  /// The report's passages in reading order: its title, sentences, rows and observations.
  package func passages() -> [Passage] {
    var extraction = PassageExtraction()
    if let titleText {
      extraction.passages.append(
        Passage(kind: .title, content: titleText, block: -1, xpath: titlePath)
      )
    }
    for (index, block) in blocks.enumerated() { extraction.add(block, index: index, of: source) }
    return extraction.passages
  }
}

/// Cuts blocks into passages, and keeps the headings they stand under.
private struct PassageExtraction {
  var passages: [Passage] = []
  private var headings: [(level: Int, text: String)] = []
  private var item: Int?
  private var sentenceCount = 0

  mutating func add(_ block: Block, index: Int, of source: DocumentSource) {
    if block.item != item {
      headings = []
      item = block.item
    }
    switch block.kind {
    case .heading(let level):
      headings.removeAll { $0.level >= level }
      // The title of a feed's entry stands where the title of a report does.
      let isTitle = block.item != nil && headings.isEmpty
      append(isTitle ? .title : .heading(level: level), block.text, block, index)
      headings.append((level, block.text.text))
    case .paragraph, .listItem: addSentences(block, index, kind: .sentence)
    case .caption: append(.caption, block.text, block, index)
    case .footnote: addSentences(block, index, kind: .footnote)
    case .table(let table): add(table, block, index)
    case .series(let series): add(series, block, index, of: source)
    }
  }

  private mutating func append(
    _ kind: Passage.Kind,
    _ content: SourcedText,
    _ block: Block,
    _ index: Int,
    xpath: String? = nil
  ) {
    guard !content.isEmpty else { return }
    passages.append(
      Passage(
        kind: kind,
        content: content,
        block: index,
        item: block.item,
        headings: headings.map(\.text),
        xpath: xpath ?? block.xpath
      )
    )
  }

  private mutating func addSentences(_ block: Block, _ index: Int, kind: Passage.Kind) {
    for range in SentenceSplitter.sentences(in: block.text.text)
    where sentenceCount < ReadingRoom.places {
      for piece in SentenceSplitter.pieces(of: range, in: block.text.text) {
        sentenceCount += 1
        append(kind, block.text[piece], block, index)
      }
    }
  }

  private mutating func add(_ table: DocumentTable, _ block: Block, _ index: Int) {
    if let caption = table.caption { append(.caption, caption, block, index) }
    for row in table.rows {
      var builder = SourcedTextBuilder()
      var cells: [Range<Int>] = []
      // A row with its first cell alone is a title; the bars of its empty cells would say nothing.
      let isTitle = row.cells.dropFirst().allSatisfy { $0.text.isEmpty }
      for cell in row.cells {
        if !cells.isEmpty, !isTitle { builder.appendSeparator(" | ") }
        let start = builder.count
        builder.append(cell.text)
        cells.append(start..<builder.count)
      }
      let content = Passage.TableRow(
        caption: table.caption?.text,
        headers: table.headers,
        section: row.section,
        cells: cells,
        numbers: row.cells.map(\.number)
      )
      append(.row(content), builder.finish(), block, index, xpath: row.xpath)
    }
  }

  private mutating func add(
    _ series: DataSeries,
    _ block: Block,
    _ index: Int,
    of source: DocumentSource
  ) {
    let latest = series.observations.filter { $0.value != nil }.map(\.period).max()
    for observation in series.observations {
      guard let value = observation.value else { continue }
      let content = Passage.Observation(
        series: series.withoutObservations,
        period: observation.period,
        value: value,
        isLatest: observation.period == latest
      )
      append(.observation(content), observation.quote.text(in: source), block, index)
    }
  }
}

extension DataSeries {
  fileprivate var withoutObservations: DataSeries {
    DataSeries(
      title: title,
      attributes: attributes,
      unit: unit,
      unitMultiplier: unitMultiplier,
      observations: []
    )
  }
}
