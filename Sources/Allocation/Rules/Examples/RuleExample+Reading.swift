package import Diagnostics
package import PositionedData

extension RuleExample {
  /// Reads a file of examples.
  ///
  /// - Throws: ``InputError`` with everything that is wrong with it, in file order.
  package static func read(_ document: LocatedDocument, for book: RuleBook) throws(InputError)
    -> [RuleExample]
  {
    var reader = ExampleReader(book: book)
    let examples = (document.field.elements(&reader.findings) ?? []).compactMap {
      reader.example($0)
    }
    try reader.findings.throwIfErrors()
    return examples
  }
}

private struct ExampleReader {
  let book: RuleBook
  var findings = Findings()

  mutating func example(_ field: Field) -> RuleExample? {
    guard var reader = field.object(as: "an example", &findings) else { return nil }
    let name = reader.required("name", &findings)?.nonEmptyString(&findings)
    let given = reader.required("given", &findings)
    let expect = reader.required("expect", &findings)
    reader.finish(&findings)
    guard var conditions = given?.object(as: "what is given", &findings) else { return nil }
    let client = conditions.required("client", &findings)?.nonEmptyString(&findings)
    let beliefs = conditions.required("beliefs", &findings).flatMap { readBeliefs($0) }
    let signals = conditions.required("signals", &findings).flatMap { readSignals($0) }
    conditions.finish(&findings)
    let (expectations, reasons) = expect.map { readExpectations($0) } ?? ([], [])
    guard let name, let client, let beliefs, let signals else { return nil }
    return RuleExample(
      name: name,
      client: client,
      beliefs: beliefs,
      signals: signals.base,
      overrides: signals.overrides,
      expectations: expectations,
      reasons: reasons,
      span: field.span
    )
  }

  private mutating func readBeliefs(_ field: Field) -> Beliefs? {
    var probabilities = [Double?](repeating: nil, count: book.scenarios.count)
    for entry in field.entries(&findings) ?? [] {
      guard let index = book.scenarioIndex(entry.key) else {
        unknown("scenario", entry.key, among: book.scenarios.map(\.id), at: entry.keySpan)
        continue
      }
      probabilities[index] = entry.value.fraction(&findings)
    }
    let stated = probabilities.compactMap { $0 }
    guard stated.count == probabilities.count else {
      findings.error("E3201", "an example states every scenario", at: field.span)
      return nil
    }
    guard let beliefs = Beliefs(stated, provenance: "example") else {
      let sum = stated.reduce(0, +).percentText
      findings.error("E2103", "scenario probabilities add to \(sum), not 100%", at: field.span)
      return nil
    }
    return beliefs
  }

  /// A set's name, or `{base: name, signal: value …}`.
  private mutating func readSignals(_ field: Field) -> (base: String, overrides: [SignalOverride])?
  {
    if case .string(let name) = field.value.content { return (name, []) }
    var base: String?
    var overrides: [SignalOverride] = []
    for entry in field.entries(&findings) ?? [] {
      if entry.key == "base" {
        base = entry.value.nonEmptyString(&findings)
        continue
      }
      guard let index = book.signals.firstIndex(where: { $0.name == entry.key }) else {
        unknown("signal", entry.key, among: book.signals.map(\.name), at: entry.keySpan)
        continue
      }
      var reader = BookReader(RuleBookFiles(folder: "rules", documents: [:]))
      let unit = SignalUnit(rawValue: book.signals[index].unit) ?? .plain
      if let value = reader.measure(entry.value, in: unit.spellings) {
        overrides.append(SignalOverride(signal: index, value: value))
      }
      for diagnostic in reader.findings.diagnostics { findings.add(diagnostic) }
    }
    guard let base else {
      findings.error("E1101", "signals need a `base`: the name of a set", at: field.span)
      return nil
    }
    return (base, overrides)
  }

  private mutating func readExpectations(_ field: Field) -> (
    [RuleExample.Expectation], [RuleExample.Reason]
  ) {
    var expectations: [RuleExample.Expectation] = []
    var reasons: [RuleExample.Reason] = []
    for entry in field.entries(&findings) ?? [] {
      switch entry.key {
      case "silent":
        for element in entry.value.elements(&findings) ?? [] {
          guard let rule = element.string(&findings).flatMap({ rule($0, at: element.span) }) else {
            continue
          }
          expectations.append(.init(rule: rule, effect: .nothing, span: element.span))
        }
      case "by":
        if let reason = readReason(entry.value) { reasons.append(reason) }
      default:
        guard let rule = rule(entry.key, at: entry.keySpan),
          let effect = readEffect(entry.value)
        else { continue }
        expectations.append(.init(rule: rule, effect: effect, span: entry.value.span))
      }
    }
    return (expectations, reasons)
  }

  /// `0%`, or `{sleeve: change …}`.
  private mutating func readEffect(_ field: Field) -> RuleExample.Effect? {
    if case .string = field.value.content {
      guard let value = field.fraction(in: 0...0, &findings) else { return nil }
      return value == 0 ? .nothing : nil
    }
    var changes: [SleeveShare] = []
    for entry in field.entries(&findings) ?? [] {
      guard let index = book.sleeveIndex(entry.key) else {
        unknown("sleeve", entry.key, among: book.sleeves.map(\.id), at: entry.keySpan)
        continue
      }
      if let change = entry.value.fraction(in: -1...1, &findings) {
        changes.append(SleeveShare(sleeve: index, share: change))
      }
    }
    return .changes(changes)
  }

  /// `R08.funding`.
  private mutating func readReason(_ field: Field) -> RuleExample.Reason? {
    guard let text = field.string(&findings) else { return nil }
    let parts = text.split(separator: ".", maxSplits: 1).map(String.init)
    guard parts.count == 2 else {
      findings.error(
        "E3202",
        "a reason is a rule and what silences it, such as `R08.funding`",
        at: field.span
      )
      return nil
    }
    return rule(parts[0], at: field.span).map {
      RuleExample.Reason(rule: $0, cause: parts[1], span: field.span)
    }
  }

  private mutating func rule(_ name: String, at span: SourceSpan) -> String? {
    if let heading = book.ruleHeading(name) { return heading.id }
    unknown("rule", name, among: book.ruleHeadings.map(\.id), at: span)
    return nil
  }

  private mutating func unknown(
    _ kind: String,
    _ name: String,
    among known: [String],
    at span: SourceSpan
  ) {
    findings.error(
      "E3001",
      "unknown \(kind) `\(name)`",
      at: span,
      help: nearestName(to: name, among: known).map { ["did you mean `\($0)`?"] } ?? []
    )
  }
}
