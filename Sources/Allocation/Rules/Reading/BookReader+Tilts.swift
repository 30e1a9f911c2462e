import Diagnostics
import PositionedData
import RuleLanguage

extension BookReader {
  mutating func readTilts(_ vocabulary: RuleVocabulary) {
    guard let document = document("tilts.yaml") else { return }
    for field in document.field.elements(&findings) ?? [] {
      guard var reader = field.object(as: "a rule", &findings) else { continue }
      let heading = readHeading(&reader)
      if let scaled = reader.optional("scales") {
        readScale(&reader, heading, scaled, vocabulary)
      } else {
        readTilt(&reader, heading, vocabulary)
      }
      reader.finish(&findings)
    }
  }

  /// What every rule begins with: id, slug, title, because, claims, enabled.
  mutating func readHeading(_ reader: inout ObjectReader) -> RuleHeading? {
    let idField = reader.required("id", &findings)
    let id = idField?.nonEmptyString(&findings)
    let slug = reader.required("slug", &findings)?.nonEmptyString(&findings)
    let title = localized(reader.required("title", &findings), required: "title")
    let because = localized(reader.required("because", &findings), required: "because")
    let claimFields = reader.required("claims", &findings)?.elements(&findings) ?? []
    let isEnabled = reader.optional("enabled")?.bool(&findings) ?? true
    let claims = claimFields.compactMap { field -> String? in
      guard let claim = field.string(&findings) else { return nil }
      if !thesis.contains(where: { $0.id == claim }) {
        reportUnknown(
          "claim",
          claim,
          among: thesis.map(\.id),
          at: field.span,
          declaredIn: "thesis.yaml"
        )
      }
      return claim
    }
    guard let idField, let id, let slug, let title, let because else { return nil }
    return RuleHeading(
      id: id,
      slug: slug,
      title: title,
      because: because,
      claims: claims,
      isEnabled: isEnabled,
      span: idField.span
    )
  }

  private mutating func readScale(
    _ reader: inout ObjectReader,
    _ heading: RuleHeading?,
    _ scaled: Field,
    _ vocabulary: RuleVocabulary
  ) {
    let expressions = ExpressionReader(vocabulary: vocabulary.base)
    let when = expression(reader.required("when", &findings), .truth, expressions)
    let times = expression(reader.required("times", &findings), .plain, expressions)
    guard let heading, let when, let times, let id = scaled.string(&findings) else { return }
    scaleRules.append(
      ScaleRule(
        heading: heading,
        scaledRule: id,
        scaledSpan: scaled.span,
        condition: when,
        times: times
      )
    )
  }

  private mutating func readTilt(
    _ reader: inout ObjectReader,
    _ heading: RuleHeading?,
    _ vocabulary: RuleVocabulary
  ) {
    let substituteFor = reader.optional("substitute_for")?.nonEmptyString(&findings)
    let definitionsField = reader.optional("define")
    let tiltField = reader.required("tilt", &findings)
    let redirectField = reader.optional("redirect")
    let capField = reader.optional("cap")
    let capsField = reader.optional("caps")
    let fundField = reader.optional("fund")
    let switchesField = reader.optional("switches")
    let entryField = reader.optional("entry")
    let (definitions, declared) = readDefinitions(definitionsField, vocabulary)
    let inTilt = ExpressionReader(vocabulary: vocabulary.tilt(defining: declared))
    let inFund = ExpressionReader(vocabulary: vocabulary.funding(defining: declared))
    let purchases = readPurchases(tiltField, inTilt)
    let funding = (fundField?.elements(&findings) ?? []).compactMap { readTier($0, inFund) }
    let switches = (switchesField?.elements(&findings) ?? []).compactMap { readSwitch($0, inTilt) }
    let entry = expression(entryField, .truth, inTilt)
    let caps =
      readSimpleCaps(capField, inTilt)
      + (capsField?.elements(&findings) ?? []).compactMap { readCap($0, inTilt) }
    let redirects = readRedirects(redirectField)
    guard let heading else { return }
    if purchases.contains(where: { sleeves[$0.sleeve].isFunded }), funding.isEmpty,
      fundField == nil
    {
      findings.error(
        "E3014",
        "\(heading.id) buys funded sleeves and names nobody who pays",
        at: tiltField?.span.firstLineIfLarge,
        help: ["add `fund:` with the sleeves that pay, tried in order"]
      )
    }
    tiltRules.append(
      TiltRule(
        heading: heading,
        substituteFor: substituteFor,
        definitions: definitions,
        purchases: purchases,
        redirects: redirects,
        caps: caps,
        funding: funding,
        switches: switches,
        entry: entry
      )
    )
  }

  // MARK: - Parts

  /// A plain one-line expression of a given type.
  mutating func expression(
    _ field: Field?,
    _ type: ValueType?,
    _ reader: ExpressionReader
  ) -> CheckedExpression? {
    guard let field else { return nil }
    guard let text = field.expressionText else {
      findings.add(ExpressionReader.refusal(ofQuotedAt: field.span.firstLineIfLarge))
      return nil
    }
    do {
      return try reader.read(text, at: field.span, expecting: type, references: &references)
    } catch {
      for diagnostic in error.diagnostics { findings.add(diagnostic) }
      return nil
    }
  }

  private mutating func readDefinitions(_ field: Field?, _ vocabulary: RuleVocabulary)
    -> ([TiltRule.Definition], [NameDeclaration])
  {
    var definitions: [TiltRule.Definition] = []
    var declared: [NameDeclaration] = []
    for entry in field?.entries(&findings) ?? [] where checkName(entry.key, at: entry.keySpan) {
      let reader = ExpressionReader(vocabulary: vocabulary.tilt(defining: declared))
      guard let value = expression(entry.value, nil, reader) else { continue }
      let measure = Measure(value.type)
      let reference = Reference(name: entry.key, arguments: [], measure: measure, text: entry.key)
      declared.append(NameDeclaration(entry.key, measure, kind: "definition"))
      definitions.append(
        TiltRule.Definition(name: entry.key, slot: references.slot(of: reference), value: value)
      )
    }
    return (definitions, declared)
  }

  private mutating func readPurchases(_ field: Field?, _ reader: ExpressionReader)
    -> [TiltRule.Purchase]
  {
    var purchases: [TiltRule.Purchase] = []
    for entry in field?.entries(&findings) ?? [] {
      guard let index = sleeve(entry.key, at: entry.keySpan),
        let size = expression(entry.value, exposureType(index), reader)
      else { continue }
      purchases.append(TiltRule.Purchase(sleeve: index, size: size))
    }
    return purchases
  }

  private func exposureType(_ sleeve: Int) -> ValueType {
    sleeves[sleeve].overlay?.exposureType ?? .share
  }

  /// `cap: {gold: 12%}`.
  private mutating func readSimpleCaps(_ field: Field?, _ reader: ExpressionReader)
    -> [TiltRule.Cap]
  {
    var caps: [TiltRule.Cap] = []
    for entry in field?.entries(&findings) ?? [] {
      guard let index = sleeve(entry.key, at: entry.keySpan),
        let ceiling = expression(entry.value, exposureType(index), reader)
      else { continue }
      caps.append(TiltRule.Cap(sleeve: index, ceiling: ceiling, condition: nil))
    }
    return caps
  }

  /// `caps: [{of, at_most, while}]`.
  private mutating func readCap(_ field: Field, _ reader: ExpressionReader) -> TiltRule.Cap? {
    guard var object = field.object(as: "a cap", &findings) else { return nil }
    let of = object.required("of", &findings)
    let ceilingField = object.required("at_most", &findings)
    let condition = expression(object.optional("while"), .truth, reader)
    object.finish(&findings)
    guard let of, let id = of.string(&findings), let index = sleeve(id, at: of.span),
      let ceiling = expression(ceilingField, exposureType(index), reader)
    else { return nil }
    return TiltRule.Cap(sleeve: index, ceiling: ceiling, condition: condition)
  }

  private mutating func readTier(_ field: Field, _ reader: ExpressionReader)
    -> TiltRule.FundingTier?
  {
    guard var object = field.object(as: "a funding tier", &findings) else { return nil }
    let from = object.required("from", &findings)?.elements(&findings) ?? []
    let together = object.optional("at_most")
    let each = object.optional("each_at_most")
    object.finish(&findings)
    let sources = from.flatMap { member -> [Int] in
      guard let name = member.string(&findings) else { return [] }
      return members(name, at: member.span).filter { index in
        if sleeves[index].isFunded { return true }
        findings.error(
          "E3015",
          "`\(sleeves[index].id)` holds no capital to pay with",
          at: member.span
        )
        return false
      }
    }
    guard (together == nil) != (each == nil) else {
      findings.error(
        "E3016",
        "a funding tier says `at_most` or `each_at_most`, and not both",
        at: field.span.firstLineIfLarge
      )
      return nil
    }
    guard let ceiling = expression(together ?? each, .share, reader) else { return nil }
    return TiltRule.FundingTier(
      sleeves: sources,
      ceiling: together == nil ? .each(ceiling) : .together(ceiling)
    )
  }

  private mutating func readSwitch(_ field: Field, _ reader: ExpressionReader) -> TiltRule.Switch? {
    guard var object = field.object(as: "a switch", &findings) else { return nil }
    let name = object.required("name", &findings)?.nonEmptyString(&findings)
    let title = localized(object.optional("title"), required: "title")
    let on = expression(object.required("on", &findings), .truth, reader)
    let off = expression(object.optional("off"), .truth, reader)
    let times = expression(object.required("times", &findings), .plain, reader)
    object.finish(&findings)
    guard let name, let on, let times else { return nil }
    return TiltRule.Switch(
      name: name,
      title: title ?? LocalizedText(english: name, chinese: name),
      on: on,
      off: off,
      times: times,
      span: field.span
    )
  }

  private mutating func readRedirects(_ field: Field?) -> [TiltRule.Redirect] {
    var redirects: [TiltRule.Redirect] = []
    for entry in field?.entries(&findings) ?? [] {
      let parts = shares(entry.value)
      guard let barred = sleeve(entry.key, at: entry.keySpan), !parts.isEmpty else { continue }
      redirects.append(TiltRule.Redirect(barred: barred, shares: parts))
    }
    return redirects
  }
}

extension Field {
  /// The text of a plain one-line scalar, as an expression must be.
  var expressionText: String? {
    switch value.content {
    case .string(let text) where value.isPlain: text
    case .number(let text): text
    default: nil
    }
  }
}
