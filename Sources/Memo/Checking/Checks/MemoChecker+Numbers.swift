import Allocation
import PositionedData

extension MemoChecker {
  /// M-001: every number is the plan's, for what it is about, at shown precision.
  func numberFindings(_ compared: inout Int) -> [MemoFinding] {
    var findings: [MemoFinding] = []
    for sentence in said where !sentence.numbers.isEmpty {
      compared += sentence.numbers.count
      findings += numberFindings(in: sentence)
    }
    for pair in tables {
      compared += pair.table.rows.reduce(0) { sum, row in
        sum + NumberToken.all(in: row.cells.dropFirst().joined(separator: " | ")).count
      }
      findings += pair.reference.map { rowFindings(pair.table, $0) } ?? claims(in: pair.table)
    }
    return findings
  }

  /// Numbers against those our own text has in the same place, or else against those our memos have for what
  /// each clause is about.
  private func numberFindings(in sentence: SaidSentence) -> [MemoFinding] {
    if let allowed = reference.numbers[sentence.key] {
      if allowed.contains(where: { agree(sentence.numbers, $0) }) { return [] }
      let near = allowed.filter { $0.count == sentence.numbers.count }.sorted {
        $0.map(\.text).lexicographicallyPrecedes($1.map(\.text))
      }
      if let expected = near.first,
        let place = expected.indices.first(where: {
          !values.agrees(sentence.numbers[$0], with: expected[$0])
        })
      {
        return [wrong(sentence.numbers[place], sentence.line, instead: expected[place].text)]
      }
    }
    let text = withoutPersonalData(sentence.masked)
    return Clause.all(in: text, names, after: sentence.earlier).flatMap { clause in
      figures(in: clause, sentence.line)
    }
  }

  private func figures(in clause: Clause, _ line: Int) -> [MemoFinding] {
    reference.figures.strange(in: clause).map { wrong($0.token, line, instead: $0.instead) }
  }

  private func agree(_ tokens: [NumberToken], _ ours: [NumberToken]) -> Bool {
    tokens.count == ours.count
      && zip(tokens, ours).allSatisfy { values.agrees($0, with: $1) || isLaterReview($0, $1) }
  }

  /// A memo written long after its plan names a later review.
  private func isLaterReview(_ token: NumberToken, _ ours: NumberToken) -> Bool {
    let dates = MemoWriter.reviewDates(of: plan, sources).map(\.description)
    return ours.text == dates.first && dates.contains(token.text)
  }

  private func wrong(_ token: NumberToken, _ line: Int, instead: String?) -> MemoFinding {
    finding(
      .numbers,
      line,
      "\(token.text) is not the plan’s number",
      instead.map { "the plan says \($0)" }
        ?? "take it out, or use a figure the plan has for what the sentence is about"
    )
  }

  /// The rows of a table of ours: their numbers, and whether all are there, once.
  private func rowFindings(_ table: ReadMemo.Table, _ ours: ReferenceTable) -> [MemoFinding] {
    let expected = Dictionary(ours.rows.map { (ours.key(of: $0), $0) }) { first, _ in first }
    var findings: [MemoFinding] = []
    var seen: Set<String> = []
    var strangers = 0
    for row in table.rows where !isHeader(row.cells, ours) {
      let key = ours.key(of: row.cells)
      guard let wanted = expected[key] else {
        strangers += 1
        continue
      }
      if !seen.insert(key).inserted {
        let name = row.cells.first ?? ""
        findings.append(
          finding(.numbers, row.line, "the row `\(name)` is there twice", "take one out")
        )
      }
      for (cell, own) in cells(row.cells, wanted) {
        let (tokens, own) = (
          NumberToken.all(in: names.masked(cell)), NumberToken.all(in: names.masked(own))
        )
        guard tokens.count == own.count else {
          findings += tokens.prefix(1).map { wrong($0, row.line, instead: own.first?.text) }
          if tokens.isEmpty {
            findings.append(
              finding(.numbers, row.line, "\(own[0].text) is missing", "put the plan’s number back")
            )
          }
          continue
        }
        findings += zip(tokens, own).filter { !values.agrees($0, with: $1) }.map {
          wrong($0, row.line, instead: $1.text)
        }
      }
    }
    return findings + missing(expected, seen, strangers, table, ours)
  }

  /// Rows that are left out; one under another name is a matter of names.
  private func missing(
    _ expected: [String: [String]],
    _ seen: Set<String>,
    _ strangers: Int,
    _ table: ReadMemo.Table,
    _ ours: ReferenceTable
  ) -> [MemoFinding] {
    // These two have checks of their own.
    guard !["record", "suitability"].contains(ours.id) else { return [] }
    let missing = ours.rows.filter { !seen.contains(ours.key(of: $0)) }
    guard missing.count > strangers else { return [] }
    return missing.map { row in
      let name = row.prefix(ours.keyLength).joined(separator: " ")
      return finding(
        .numbers,
        table.rows.first?.line,
        "the row `\(name)` is missing from the table",
        "put it back as in the plan"
      )
    }
  }

  /// The rows of a table that is not ours, as claims.
  private func claims(in table: ReadMemo.Table) -> [MemoFinding] {
    let header = table.rows.first?.cells ?? []
    return table.rows.flatMap { claims(in: $0, header) }
  }

  private func claims(in row: ReadMemo.Table.Row, _ header: [String]) -> [MemoFinding] {
    let subject = row.cells.first ?? ""
    return row.cells.enumerated().dropFirst().flatMap { column, cell -> [MemoFinding] in
      guard !NumberToken.all(in: names.masked(cell)).isEmpty else { return [] }
      let title = header.indices.contains(column) ? header[column] : ""
      let text = withoutPersonalData(names.masked("\(subject) \(title) \(cell)"))
      return Clause.all(in: text, names).flatMap { figures(in: $0, row.line) }
    }
  }
}
