internal import Diagnostics
internal import PositionedData
internal import RuleLanguage

/// Cash needs and phase-in.
extension PolicyReader {
  /// The longest period of a repeated need that is read: fifty years.
  private static let longestPeriodMonths = 600
  /// The most tranches that are read.
  private static let greatestTranches = 1_000

  mutating func plannedNeeds(_ field: Field) -> [Policy.PlannedNeed] {
    (field.elements(&findings) ?? []).compactMap { element in
      guard var object = element.object(as: "a cash need", &findings) else { return nil }
      let date = object.optional("date")
      let every = object.optional("every")
      let months = object.optional("months")
      let schedule = schedule(element, date: date, every: every, months: months)
      let amount = object.required("amount", &findings)?.money(.notNegative, &findings)
      let note = object.optional("note")?.string(&findings)
      object.finish(&findings)
      guard let schedule, let amount else { return nil }
      return Policy.PlannedNeed(
        schedule: schedule,
        amount: amount,
        note: note ?? "",
        span: element.span
      )
    }
  }

  private mutating func schedule(
    _ element: Field,
    date: Field?,
    every: Field?,
    months: Field?
  ) -> Policy.PlannedNeed.Schedule? {
    switch (date, every, months) {
    case (let date?, nil, nil):
      return date.date(&findings).map { .once($0) }
    case (nil, let every?, let months?):
      let word = every.choice(of: ["month", "quarter"], &findings)
      let period = months.integer(in: 1...Self.longestPeriodMonths, &findings)
      guard let word, let period else { return nil }
      return .every(months: word == "month" ? 1 : 3, during: period)
    default:
      findings.error(
        "E2035",
        "a cash need has either a `date`, or `every` and `months`",
        at: element.span.firstLineIfLarge,
        help: ["write `\"date\": \"2026-06-30\"`, or `\"every\": \"month\", \"months\": 12`"]
      )
      return nil
    }
  }

  mutating func phaseIn(_ field: Field) -> Policy.PhaseIn? {
    guard var object = field.object(as: "a phase-in", &findings) else { return nil }
    let tranches = object.required("tranches", &findings)?
      .integer(in: 1...Self.greatestTranches, &findings)
    let pause = object.optional("pauseWhen")
    var table = book.references
    let known = table.references.count
    let condition = pause.flatMap { self.condition($0, &table) }
    object.finish(&findings)
    guard let tranches, pause == nil || condition != nil else { return nil }
    return Policy.PhaseIn(
      tranches: tranches,
      pauseWhen: condition,
      furtherReferences: Array(table.references.dropFirst(known)),
      pauseText: condition?.text,
      span: field.span
    )
  }

  private mutating func condition(_ field: Field, _ table: inout ReferenceTable)
    -> CheckedExpression?
  {
    guard let text = field.nonEmptyString(&findings) else { return nil }
    guard let start = field.document.textOffset(of: field.value) else {
      findings.error(
        "E2036",
        "the condition has escapes",
        at: field.span,
        help: ["write it plainly"]
      )
      return nil
    }
    let range = start..<start + text.utf8.count
    do {
      return try ExpressionReader(vocabulary: book.vocabulary.base).read(
        text,
        at: SourceSpan(file: field.document.file, range: range),
        expecting: .truth,
        references: &table
      )
    } catch {
      for finding in error.diagnostics { findings.add(finding) }
      return nil
    }
  }
}
