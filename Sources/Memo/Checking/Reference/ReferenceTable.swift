/// A table as our memo has it, in canonical form.
struct ReferenceTable: Sendable, Hashable {
  let id: String
  let topic: MemoTopic
  let caption: String
  let header: [String]
  /// With the row of sums.
  let rows: [[String]]
  /// How many cells from the first on tell one row from another.
  let keyLength: Int

  init(_ table: MemoTable, _ topic: MemoTopic) {
    id = table.id
    self.topic = topic
    caption = CanonicalText.text(table.caption)
    header = table.columns.map { CanonicalText.text($0.title) }
    let rows = (table.rows + [table.total].compactMap { $0 }).map { $0.map(CanonicalText.text) }
    self.rows = rows
    keyLength =
      (1...max(1, table.columns.count)).first { length in
        Set(rows.map { Array($0.prefix(length)) }).count == rows.count
      } ?? table.columns.count
  }

  /// What tells a row from the others, punctuation and capitals aside.
  func key(of row: [String]) -> String {
    row.prefix(keyLength).map { CanonicalText.key(WrittenNumbers.inDigits($0)) }
      .joined(separator: "|")
  }

  /// What the numbers of a column measure.
  func measure(ofColumn column: Int) -> Measure {
    var measure = Measure("\(caption) | \(header[column])")
    let own = Measure(header[column])
    if !own.kinds.isEmpty, id == "trades" { measure.kinds = own.kinds }
    if id == "trades", measure.kinds == [.order] || measure.kinds.isEmpty {
      measure.kinds = [.order, .cash]
    }
    // `% of value` is the unit, not what is measured.
    if measure.kinds.count > 1 { measure.kinds.remove(.value) }
    measure.isChange = ["moves", "reasons"].contains(id) || (id == "weights" && own.isChange)
    measure.time = time(ofColumn: column)
    return measure
  }

  /// `Now` is before the change in all tables but that of the chances.
  private func time(ofColumn column: Int) -> Measure.Time? {
    let title = header[column].lowercased()
    let isNow = title.hasSuffix("now") || title.contains("现在") || title.contains("现有")
    if id == "beliefs" { return isNow ? .after : .before }
    if isNow { return .before }
    let isNew = title.hasSuffix("new") || title.contains("recommended") || title.contains("建议")
    return isNew ? .after : nil
  }
}
