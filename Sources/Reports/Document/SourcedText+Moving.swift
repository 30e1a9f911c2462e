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
  /// The table with its places counted from elsewhere, and other paths.
  func moved(by shift: Int, path: (String) -> String) -> DocumentTable {
    DocumentTable(
      caption: caption?.moved(by: shift),
      headers: headers,
      rows: rows.map { row in
        Row(
          section: row.section,
          cells: row.cells.map { Cell(text: $0.text.moved(by: shift), number: $0.number) },
          xpath: path(row.xpath)
        )
      }
    )
  }
}

extension DataSeries {
  /// The series with its places counted from elsewhere.
  func moved(by shift: Int) -> DataSeries {
    DataSeries(
      title: title,
      attributes: attributes,
      unit: unit,
      unitMultiplier: unitMultiplier,
      observations: observations.map {
        Observation(period: $0.period, value: $0.value, source: $0.source.moved(by: shift))
      }
    )
  }
}

extension Block {
  /// The block with its places counted from elsewhere, and other paths, in another item.
  func moved(by shift: Int, item: Int?, path: (String) -> String) -> Block {
    let moved: Kind =
      switch kind {
      case .table(let table): .table(table.moved(by: shift, path: path))
      case .series(let series): .series(series.moved(by: shift))
      default: kind
      }
    return Block(kind: moved, text: text.moved(by: shift), xpath: path(xpath), item: item)
  }
}
