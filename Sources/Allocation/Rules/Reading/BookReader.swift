import Diagnostics
import PositionedData
import RuleLanguage

/// Reads the files of a rule book, gathering every finding before it gives up.
///
/// Files are read in the order in which they refer to one another: sleeves, instruments, market,
/// scenarios, signals, thesis, tilts, limits. What a file cannot say without an earlier one is left
/// out when that one is broken, so that one mistake is reported once.
struct BookReader {
  let documents: RuleBookFiles
  var findings = Findings()
  var references = ReferenceTable()

  var sleeves: [Sleeve] = []
  var groups: [SleeveGroup] = []
  var instruments: [Instrument] = []
  var restrictions: [RuleBook.Restriction] = []
  var market: Market?
  var scenarios: [Scenario] = []
  var replays: [StressReplay] = []
  var signals: [Signal] = []
  var thesis: [ThesisClaim] = []
  var tiltRules: [TiltRule] = []
  var scaleRules: [ScaleRule] = []
  var limitRules: [LimitRule] = []
  var expectationRules: [ExpectationRule] = []

  init(_ documents: RuleBookFiles) {
    self.documents = documents
  }

  mutating func read() throws(InputError) -> RuleBook {
    readSleeves()
    readInstruments()
    readMarket()
    readScenarios()
    readSignals()
    readThesis()
    let vocabulary = RuleVocabulary(
      scenarioIDs: scenarios.map(\.id),
      sleeves: sleeves,
      groups: groups,
      signals: signals
    )
    readTilts(vocabulary)
    readLimits(vocabulary)
    checkRules()
    try findings.throwIfErrors()
    return try book(vocabulary)
  }

  private func book(_ vocabulary: RuleVocabulary) throws(InputError) -> RuleBook {
    guard let market, let cash = sleeves.firstIndex(where: { $0.assetClass == Self.cashClass })
    else {
      preconditionFailure("a book without errors has a market and a cash sleeve")
    }
    let contents = RuleBook.Contents(
      sleeves: sleeves,
      groups: groups,
      cashSleeve: cash,
      instruments: instruments,
      restrictions: restrictions,
      scenarios: scenarios,
      replays: replays,
      market: market,
      signals: signals,
      tiltRules: tiltRules,
      scaleRules: scaleRules,
      limitRules: limitRules,
      expectationRules: expectationRules,
      thesis: thesis,
      references: references,
      inputs: references.references.map(vocabulary.input),
      vocabulary: vocabulary,
      sources: documents.files,
      warnings: findings.diagnostics
    )
    return RuleBook(contents)
  }

  /// The class of the sleeve that holds money itself.
  static let cashClass = "cash"
}

// MARK: - Looking up

extension BookReader {
  func sleeveIndex(_ id: String) -> Int? { sleeves.firstIndex { $0.id == id } }

  /// The index of a sleeve that a field or a key names; an unknown one is reported.
  mutating func sleeve(_ id: String, at span: SourceSpan) -> Int? {
    if let index = sleeveIndex(id) { return index }
    guard !sleeves.isEmpty else { return nil }
    reportUnknown("sleeve", id, among: sleeves.map(\.id), at: span, declaredIn: "sleeves.yaml")
    return nil
  }

  /// The sleeves that a name stands for: one sleeve, or the members of a group.
  mutating func members(_ name: String, at span: SourceSpan) -> [Int] {
    if let index = sleeveIndex(name) { return [index] }
    if let group = groups.first(where: { $0.id == name }) { return group.members }
    guard !sleeves.isEmpty else { return [] }
    reportUnknown(
      "sleeve or group",
      name,
      among: sleeves.map(\.id) + groups.map(\.id),
      at: span,
      declaredIn: "sleeves.yaml"
    )
    return []
  }

  mutating func reportUnknown(
    _ kind: String,
    _ name: String,
    among known: [String],
    at span: SourceSpan,
    declaredIn file: String
  ) {
    let near = nearestName(to: name, among: known).map { "did you mean `\($0)`? " } ?? ""
    findings.error(
      "E3001",
      "unknown \(kind) `\(name)`",
      at: span,
      help: ["\(near)\(kind)s are declared in \(documents.folder)/\(file)"]
    )
  }

  /// The root object of a file; a missing file is reported.
  mutating func root(of file: String, as what: String) -> ObjectReader? {
    guard let document = document(file) else { return nil }
    return document.field.object(as: what, &findings)
  }

  mutating func document(_ file: String) -> LocatedDocument? {
    if let document = documents[file] { return document }
    findings.error(
      "E3002",
      "the rule book has no \(file)",
      at: nil,
      help: ["add \(documents.folder)/\(file), or run `advisor init` to write a complete set"]
    )
    return nil
  }
}

// MARK: - Names

extension BookReader {
  /// An id that rules can write.
  mutating func readName(_ field: Field?) -> String? {
    guard let field, let name = field.nonEmptyString(&findings) else { return nil }
    return checkName(name, at: field.span) ? name : nil
  }

  /// Reports an id that rules could never write.
  mutating func checkName(_ name: String, at span: SourceSpan) -> Bool {
    if Vocabulary.canName(name) { return true }
    findings.error(
      "E3012",
      "rules cannot write the name `\(name)`",
      at: span,
      help: ["use letters, digits and `_`, and no word of the expression language"]
    )
    return false
  }
}

// MARK: - Shared shapes

extension BookReader {
  /// A text in both languages: `{en: …, zh: …}`.
  mutating func localized(_ field: Field?, required what: String) -> LocalizedText? {
    guard let field, var reader = field.object(as: "a text in both languages", &findings) else {
      return nil
    }
    let english = reader.required("en", &findings)?.nonEmptyString(&findings)
    let chinese = reader.required("zh", &findings)?.nonEmptyString(&findings)
    reader.finish(&findings)
    guard let english, let chinese else { return nil }
    return LocalizedText(english: english, chinese: chinese)
  }

  /// Shares by sleeve that sum to one.
  mutating func shares(_ field: Field) -> [SleeveShare] {
    var shares: [SleeveShare] = []
    for entry in field.entries(&findings) ?? [] {
      let share = entry.value.fraction(&findings)
      guard let index = sleeve(entry.key, at: entry.keySpan), let share else { continue }
      shares.append(SleeveShare(sleeve: index, share: share))
    }
    let sum = shares.reduce(0) { $0 + $1.share }
    if !shares.isEmpty, abs(sum - 1) > SleeveShare.sumTolerance {
      findings.error(
        "E3003",
        "shares add to \(sum.percentText), not 100%",
        at: field.span.firstLineIfLarge
      )
    }
    return shares
  }

  /// The number of a scalar such as `2 bp`, in one of the units given.
  ///
  /// - Parameters:
  ///   - field: The scalar; a missing one is not reported here.
  ///   - units: What one of each unit counts as.
  /// - Returns: The number times what its unit counts as; `nil` after a report.
  mutating func measure(_ field: Field?, in units: [(name: String, factor: Double)]) -> Double? {
    guard let field else { return nil }
    if case .string(let text) = field.value.content, field.value.isPlain {
      for unit in units where text.hasSuffix(unit.name) {
        let number = text.dropLast(unit.name.count)
        let bare = number.last == " " ? number.dropLast() : number
        if let value = parseDouble(String(bare)) { return value * unit.factor }
      }
    }
    let names = units.map { "`\($0.name)`" }.joined(separator: " or ")
    field.reportMismatch(expected: "a number in \(names)", &findings)
    return nil
  }
}

extension SleeveShare {
  /// How far a sum of stated shares may be from one: what six decimals lose.
  static let sumTolerance = 1e-6
}
