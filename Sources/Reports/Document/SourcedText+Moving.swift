extension SourcedText {
  /// The text with its places counted from elsewhere.
  func moved(by shift: Int) -> SourcedText {
    SourcedText(
      text: text,
      segments: segments.map {
        Segment(
          start: $0.start,
          length: $0.length,
          sourceStart: $0.sourceStart + shift,
          sourceLength: $0.sourceLength
        )
      }
    )
  }
}

extension DocumentTable {
  /// The table with its places counted from elsewhere.
  func moved(by shift: Int) -> DocumentTable {
    DocumentTable(
      caption: caption?.moved(by: shift),
      headers: headers,
      rows: rows.map { row in
        Row(
          section: row.section,
          cells: row.cells.map { Cell(text: $0.text.moved(by: shift), number: $0.number) },
          xpath: row.xpath
        )
      }
    )
  }

  /// The table with other paths.
  func renamed(_ path: (String) -> String) -> DocumentTable {
    DocumentTable(
      caption: caption,
      headers: headers,
      rows: rows.map { Row(section: $0.section, cells: $0.cells, xpath: path($0.xpath)) }
    )
  }
}

extension DataSeries {
  /// The series with its quotes taken out of the report, and their places counted from elsewhere.
  func moved(by shift: Int, outOf source: DocumentSource) -> DataSeries {
    DataSeries(
      title: title,
      attributes: attributes,
      unit: unit,
      unitMultiplier: unitMultiplier,
      observations: observations.map {
        Observation(
          period: $0.period,
          value: $0.value,
          quote: .taken($0.quote.text(in: source).moved(by: shift))
        )
      }
    )
  }
}

extension Block {
  /// The block taken out of a part of a file, with its places counted from the file's beginning.
  func moved(outOf source: DocumentSource) -> Block {
    let shift = source.byteShift
    let moved: Kind =
      switch kind {
      case .table(let table): .table(table.moved(by: shift))
      case .series(let series): .series(series.moved(by: shift, outOf: source))
      default: kind
      }
    return Block(kind: moved, text: text.moved(by: shift), xpath: xpath, item: item)
  }

  /// The block with other paths, in another item.
  func renamed(item: Int?, path: (String) -> String) -> Block {
    var renamed = kind
    if case .table(let table) = kind { renamed = .table(table.renamed(path)) }
    return Block(kind: renamed, text: text, xpath: path(xpath), item: item)
  }
}
