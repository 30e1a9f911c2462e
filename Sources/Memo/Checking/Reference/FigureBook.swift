import Allocation

/// Every figure our memos of a plan show, with what it is about and what it measures.
struct FigureBook: Sendable {
  /// A figure in its context.
  struct Entry: Sendable, Hashable {
    let token: NumberToken
    /// Empty for what is true of the whole portfolio.
    let subjects: Set<PlanNames.Subject>
    let measure: Measure
  }

  private var entries: Set<Entry> = []
  private var seen: Set<String> = []
  /// Every date that occurs or is known.
  private(set) var dates: Set<String>
  private let values: PlanValues
  private let year: Int

  init(_ values: PlanValues, dates: [String], year: Int) {
    self.values = values
    self.dates = Set(dates)
    self.year = year
  }

  /// Adds the figures of a sentence of ours.
  mutating func add(
    sentence: String,
    after earlier: Set<PlanNames.Subject>,
    _ names: PlanNames
  ) {
    // The numbers of a rule's formula are no figures that a sentence could cite.
    guard seen.insert(sentence).inserted, !sentence.contains(" = ") else { return }
    for clause in Clause.all(in: sentence, names, after: earlier) {
      for figure in clause.numbers {
        var measure = figure.measure
        measure.isChange = false
        let isScenario = clause.subjects.contains { if case .scenario = $0 { true } else { false } }
        if isScenario, measure.kinds.contains(.loss), measure.horizons.isEmpty {
          measure.horizons = [.shock]
        }
        // Without a word of what it measures it could be anything; its row says it.
        guard figure.token.isDate || !measure.kinds.isEmpty else { continue }
        insert(figure.token, clause.subjects, measure)
        // What a sentence says of the whole stands beside names it only mentions.
        if !clause.namesSubject { insert(figure.token, [], measure) }
      }
    }
  }

  /// Adds the figures of a row of ours.
  mutating func add(row: [String], of table: ReferenceTable, _ names: PlanNames) {
    let masked = row.map(names.masked)
    let subjects = masked.reduce(into: Set<PlanNames.Subject>()) { all, cell in
      for scalar in cell.unicodeScalars { all.formUnion(names.subjects(of: scalar)) }
    }
    for (column, cell) in masked.enumerated() where column > 0 && column < table.header.count {
      var measure = table.measure(ofColumn: column)
      let header = names.masked(table.header[column])
      let about = header.unicodeScalars.reduce(into: subjects) {
        $0.formUnion(names.subjects(of: $1))
      }
      for token in NumberToken.all(in: cell) {
        if measure.kinds.contains(.result), token.hasSign {
          measure.kinds.insert(token.isNegative ? .loss : .gain)
        }
        insert(token, about, measure)
      }
    }
  }

  private mutating func insert(
    _ token: NumberToken,
    _ subjects: Set<PlanNames.Subject>,
    _ measure: Measure
  ) {
    if token.isDate { dates.insert(token.text) }
    guard token.unit != .place else { return }
    entries.insert(Entry(token: token, subjects: subjects, measure: measure))
  }

  /// The numbers of a clause that are not the plan's for what the clause is about, each with what is.
  func strange(in clause: Clause) -> [(token: NumberToken, instead: String?)] {
    clause.numbers.compactMap { figure in
      isKnown(figure, clause) ? nil : (figure.token, nearest(to: figure, clause))
    }
  }

  private func isKnown(_ figure: Clause.Figure, _ clause: Clause) -> Bool {
    let token = figure.token
    if token.isDate { return dates.contains(token.text) }
    if token.unit == .place { return token.value <= Self.mostPlaces }
    if token.unit == .none, token.decimals == 0, abs(token.value - Double(year)) <= 1 {
      return true
    }
    return entries.contains { entry in
      guard
        values.agrees(token, with: entry.token, signsMatter: token.hasSign && entry.token.hasSign)
      else { return false }
      let isBound = !entry.subjects.isDisjoint(with: clause.subjects)
      if isBound { return entry.measure.fits(figure.measure, isBound: true) }
      guard entry.subjects.isEmpty else { return false }
      return entry.measure.fits(figure.measure, isBound: false)
    }
  }

  /// Another figure that measures the same for the same subject.
  private func nearest(to figure: Clause.Figure, _ clause: Clause) -> String? {
    let found = entries.filter { entry in
      !entry.subjects.isDisjoint(with: clause.subjects) && !entry.token.isDate
        && entry.token.unit == figure.token.unit && !figure.measure.kinds.isEmpty
        && entry.measure.fits(figure.measure, isBound: false)
    }.map(\.token.text)
    return found.count == 1 ? found.first : nil
  }

  /// Sections, figures and pages a memo may have.
  private static let mostPlaces = 40.0
}
