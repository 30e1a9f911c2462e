extension MemoChecker {
  /// A table of the memo and the one of ours it is.
  struct TablePair: Sendable {
    let table: ReadMemo.Table
    let reference: ReferenceTable?
    /// Whether it is known by its rows alone, under another caption.
    let isRenamed: Bool
  }

  /// The tables of a memo with those of a version; by caption, or else by the rows they share.
  static func pairs(_ memo: ReadMemo, _ version: MemoReference.Version?) -> [TablePair] {
    var left = version?.tables ?? []
    let tables = memo.tables
    var pairs: [Int: TablePair] = [:]
    for (index, table) in tables.enumerated() {
      let key = CanonicalText.key(table.caption)
      guard let place = left.firstIndex(where: { CanonicalText.key($0.caption) == key }) else {
        continue
      }
      pairs[index] = TablePair(table: table, reference: left.remove(at: place), isRenamed: false)
    }
    for (index, table) in tables.enumerated() where pairs[index] == nil {
      func shared(_ ours: ReferenceTable) -> Int {
        let keys = Set(ours.rows.map { ours.key(of: $0) })
        return table.rows.count { keys.contains(ours.key(of: $0.cells)) }
      }
      let place = left.indices.max { shared(left[$0]) < shared(left[$1]) }
      guard let place, shared(left[place]) * 2 >= table.rows.count - 1, shared(left[place]) > 0
      else {
        pairs[index] = TablePair(table: table, reference: nil, isRenamed: false)
        continue
      }
      pairs[index] = TablePair(table: table, reference: left.remove(at: place), isRenamed: true)
    }
    return tables.indices.compactMap { pairs[$0] }
  }

  /// Whether a row is a table's header, in whatever words.
  func isHeader(_ cells: [String], _ ours: ReferenceTable) -> Bool {
    let wanted = ours.header.map(CanonicalText.key)
    let found = cells.map(CanonicalText.key)
    if found == wanted { return true }
    // Some of its titles, and no row's name.
    let isRow = ours.rows.contains { ours.key(of: $0) == ours.key(of: cells) }
    return !isRow && found.count { !$0.isEmpty && wanted.contains($0) } * 2 >= wanted.count
  }

  /// Cells beside those of ours; where a form shows no empty cells, those that are filled.
  func cells(_ found: [String], _ ours: [String]) -> [(String, String)] {
    if found.count == ours.count { return Array(zip(found, ours)) }
    let (found, ours) = (found.filter { !$0.isEmpty }, ours.filter { !$0.isEmpty })
    let missing = Array(repeating: "", count: max(0, ours.count - found.count))
    let more = Array(repeating: "", count: max(0, found.count - ours.count))
    return Array(zip(found + missing, ours + more))
  }

  /// M-003 for tables: captions, titles of columns and words in cells are the plan's.
  var tableFindings: [MemoFinding] {
    tables.flatMap { pair -> [MemoFinding] in
      guard let ours = pair.reference else { return [] }
      return captionFindings(pair, ours) + headerFindings(pair.table, ours)
        + cellFindings(pair.table, ours)
    }
  }

  private func captionFindings(_ pair: TablePair, _ ours: ReferenceTable) -> [MemoFinding] {
    let key = CanonicalText.key(ours.caption)
    // Somebody may have put a paragraph between a caption and its table.
    let isNear = memo.section(ours.topic).contains {
      !$0.isRow && CanonicalText.key($0.text) == key
    }
    guard pair.isRenamed, !isNear else { return [] }
    return [
      finding(
        .names,
        pair.table.rows.first?.line,
        "the caption of this table is not the plan’s",
        "write `\(ours.caption)` above it"
      )
    ]
  }

  private func headerFindings(_ table: ReadMemo.Table, _ ours: ReferenceTable) -> [MemoFinding] {
    guard let first = table.rows.first else { return [] }
    guard isHeader(first.cells, ours) else {
      return [
        finding(
          .names,
          first.line,
          "the columns of this table are not named as in the plan",
          "write `\(ours.header.joined(separator: " | "))` above them"
        )
      ]
    }
    return cells(first.cells, ours.header).filter { CanonicalText.key($0) != CanonicalText.key($1) }
      .map { found, wanted in
        finding(
          .names,
          first.line,
          "the column `\(found)` has another name",
          "the plan says `\(wanted)`"
        )
      }
  }

  private func cellFindings(_ table: ReadMemo.Table, _ ours: ReferenceTable) -> [MemoFinding] {
    var findings: [MemoFinding] = []
    for row in table.rows where !isHeader(row.cells, ours) {
      let key = ours.key(of: row.cells)
      guard let wanted = ours.rows.first(where: { ours.key(of: $0) == key }) else {
        let name = row.cells.prefix(ours.keyLength).joined(separator: " ")
        findings.append(
          finding(
            .names,
            row.line,
            "`\(name)` is not in the plan",
            "use a name the plan has in this table"
          )
        )
        continue
      }
      for (found, own) in cells(row.cells, wanted)
      where SentenceKey.of(names.masked(found)) != SentenceKey.of(names.masked(own)) {
        // Where a number is missing or strange M-001 says so.
        let numbers = [found, own].map { NumberToken.all(in: names.masked($0)).count }
        guard numbers[0] == numbers[1] else { continue }
        findings.append(
          finding(
            .names,
            row.line,
            "`\(found)` is not what the plan has here",
            "the plan says `\(own)`"
          )
        )
      }
    }
    return findings
  }

  /// M-060 for tables: each is there.
  var missingTables: [MemoFinding] {
    let present = Set(tables.compactMap(\.reference?.caption))
    return (version?.tables ?? []).filter {
      !present.contains($0.caption) && memo.topics.contains($0.topic)
        && !["record", "suitability"].contains($0.id)
    }.map { table in
      finding(
        .languages,
        memo.line(of: table.topic),
        "the table `\(table.caption)` is missing",
        "put it back as the plan has it"
      )
    }
  }
}
