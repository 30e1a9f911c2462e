import Diagnostics
import PositionedData
import RuleLanguage

extension BookReader {
  mutating func readLimits(_ vocabulary: RuleVocabulary) {
    // A house may do without limit rules.
    guard let document = documents["limits.yaml"] else { return }
    for field in document.field.elements(&findings) ?? [] {
      guard var reader = field.object(as: "a rule", &findings) else { continue }
      let heading = readHeading(&reader)
      if let expectations = reader.optional("expects") {
        readExpectations(expectations, heading)
      } else {
        readLimit(&reader, heading, ExpressionReader(vocabulary: vocabulary.base))
      }
      reader.finish(&findings)
    }
  }

  private mutating func readExpectations(_ field: Field, _ heading: RuleHeading?) {
    let budgets = ["tracking_error": "trackingError", "turnover": "turnover"]
    var ranges: [ExpectationRule.Range] = []
    for entry in field.entries(&findings) ?? [] {
      guard let budget = budgets[entry.key] else {
        reportUnknown(
          "budget",
          entry.key,
          among: budgets.keys.sorted(),
          at: entry.keySpan,
          declaredIn: "limits.yaml"
        )
        continue
      }
      guard var reader = entry.value.object(as: "a range", &findings) else { continue }
      let low = reader.required("low", &findings)?.fraction(&findings)
      let high = reader.required("high", &findings)?.fraction(&findings)
      reader.finish(&findings)
      guard let low, let high else { continue }
      ranges.append(ExpectationRule.Range(budget: budget, low: low, high: high))
    }
    guard let heading else { return }
    expectationRules.append(ExpectationRule(heading: heading, ranges: ranges))
  }

  private mutating func readLimit(
    _ reader: inout ObjectReader,
    _ heading: RuleHeading?,
    _ expressions: ExpressionReader
  ) {
    let subjectField = reader.required("limit", &findings)
    let atLeast = reader.optional("at_least")
    let atMost = reader.optional("at_most")
    let atMostOf = reader.optional("at_most_of")
    let within = reader.optional("within")?.choice(of: ["band"], &findings)
    let payerFields = reader.optional("payers")?.elements(&findings) ?? []
    let toField = reader.optional("to")
    let yields = reader.optional("yields")?.integer(in: 1...1_000, &findings)
    var payers: [Int] = []
    for field in payerFields {
      if let name = field.string(&findings) { payers += members(name, at: field.span) }
    }
    let receivers = toField.map { shares($0) }
    guard let subjectField, let text = subjectField.string(&findings) else { return }
    if text == "margin" {
      for (key, field) in [("at_least", atLeast), ("at_most", atMost), ("to", toField)] {
        if let field { refuse(key, in: "a margin limit", at: field.span) }
      }
      if let yields { reportHardMargin(yields, at: subjectField.span) }
      readMargin(heading, subjectField, atMostOf, payers, expressions)
      return
    }
    if let atMostOf { refuse("at_most_of", in: "a limit that is not on margin", at: atMostOf.span) }
    let subject = readSubject(text, at: subjectField.span)
    guard (atLeast == nil) != (atMost == nil) else {
      findings.error(
        "E3017",
        "a limit says `at_least` or `at_most`, and not both",
        at: subjectField.span
      )
      return
    }
    guard let level = expression(atLeast ?? atMost, .share, expressions), let heading, let subject
    else { return }
    checkPayers(payers, receivers, subject, isFloor: atLeast != nil, at: subjectField.span)
    limitRules.append(
      LimitRule(
        heading: heading,
        subject: subject,
        direction: atLeast == nil ? .atMost : .atLeast,
        level: level,
        isWithinBand: within != nil,
        payers: payers,
        receivers: receivers ?? (payers.isEmpty ? [] : defaultReceivers(subject)),
        yields: yields
      )
    )
  }

  private mutating func refuse(_ key: String, in what: String, at span: SourceSpan) {
    findings.error("E3017", "`\(key)` has no place in \(what)", at: span)
  }

  private mutating func reportHardMargin(_ yields: Int, at span: SourceSpan) {
    findings.error(
      "E3018",
      "margin is hard: it cannot yield",
      at: span,
      help: ["leave out `yields: \(yields)`"]
    )
  }

  /// A limit's payers and receivers must move money from here to there, and nothing else.
  private mutating func checkPayers(
    _ payers: [Int],
    _ receivers: [SleeveShare]?,
    _ subject: LimitRule.Subject,
    isFloor: Bool,
    at span: SourceSpan
  ) {
    for receiver in receivers ?? [] where !sleeves[receiver.sleeve].isFunded {
      findings.error("E3015", "`\(sleeves[receiver.sleeve].id)` holds no capital", at: span)
    }
    guard !payers.isEmpty else { return }
    if payers.contains(where: { !sleeves[$0].isFunded }) {
      findings.error("E3015", "only sleeves that hold capital can pay for this limit", at: span)
    }
    if case .sleeve = subject, isFloor { return }
    if receivers == nil {
      findings.error(
        "E3019",
        "the payers of this limit have nobody to pay",
        at: span,
        help: ["add `to:` with the sleeves that take the money, such as `to: {cash: 1}`"]
      )
    }
  }

  /// Money goes to the limited sleeve itself where the rule does not say.
  private func defaultReceivers(_ subject: LimitRule.Subject) -> [SleeveShare] {
    guard case .sleeve(let sleeve) = subject else { return [] }
    return [SleeveShare(sleeve: sleeve, share: 1)]
  }

  private mutating func readMargin(
    _ heading: RuleHeading?,
    _ subject: Field,
    _ atMostOf: Field?,
    _ payers: [Int],
    _ expressions: ExpressionReader
  ) {
    for payer in payers where sleeves[payer].isFunded {
      findings.error(
        "E3015",
        "`\(sleeves[payer].id)` cannot pay for margin: only overlays can shrink",
        at: subject.span
      )
    }
    let shares = atMostOf?.entries(&findings) ?? []
    guard let entry = shares.first, shares.count == 1 else {
      findings.error(
        "E3017",
        "a margin limit says `at_most_of`, a share of the sleeve that backs it",
        at: subject.span,
        help: ["for example `at_most_of: {cash: 50%}`"]
      )
      return
    }
    guard let backing = sleeve(entry.key, at: entry.keySpan),
      let level = expression(entry.value, .plain, expressions), let heading
    else { return }
    limitRules.append(
      LimitRule(
        heading: heading,
        subject: .margin(of: backing),
        direction: .atMost,
        level: level,
        isWithinBand: false,
        payers: payers,
        receivers: [],
        yields: nil
      )
    )
  }

  /// `cash`, `equity`, or `loss(C)`.
  private mutating func readSubject(_ text: String, at span: SourceSpan) -> LimitRule.Subject? {
    if text.hasPrefix("loss("), text.hasSuffix(")") {
      let name = String(text.dropFirst(5).dropLast())
      if let index = scenarios.firstIndex(where: { $0.id == name || $0.slug == name }) {
        return .loss(scenario: index)
      }
      reportUnknown(
        "scenario",
        name,
        among: scenarios.map(\.id),
        at: span,
        declaredIn: "scenarios.yaml"
      )
      return nil
    }
    if let index = sleeveIndex(text) { return .sleeve(index) }
    let found = members(text, at: span)
    return found.isEmpty ? nil : .group(text, members: found)
  }
}
