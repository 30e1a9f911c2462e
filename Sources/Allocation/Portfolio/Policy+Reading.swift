package import Diagnostics
package import PositionedData

extension Policy {
  /// Reads an `advisor.policy/1` document.
  ///
  /// - Parameters:
  ///   - document: The policy.
  ///   - book: The rule book that sleeves, groups, scenarios and rules are looked up in.
  ///   - defaultName: What the policy is called where the file has no `name`.
  ///   - warnings: Where findings go that do not stop the policy from being used.
  /// - Returns: The policy.
  /// - Throws: ``InputError`` with everything that was found, in file order.
  package static func read(
    _ document: LocatedDocument,
    for book: RuleBook,
    defaultName: String,
    warnings: inout [Diagnostic]
  ) throws(InputError) -> Policy {
    var reader = PolicyReader(book: book)
    let policy = reader.policy(document.field, isFile: true, defaultName: defaultName)
    try reader.findings.throwIfErrors()
    guard let policy else { preconditionFailure("a policy that was not read has an error") }
    warnings += reader.findings.diagnostics
    return policy
  }
}

/// Reads one policy and gathers everything that is wrong with it.
struct PolicyReader {
  let book: RuleBook
  var findings = Findings()
  /// The client's own groups, read before what may name them.
  var groups: [SleeveGroup] = []

  init(book: RuleBook) {
    self.book = book
  }

  var names: BookNames { BookNames(book: book) }

  /// Reads a policy from its own file or from within a portfolio, where the schema may be left out.
  mutating func policy(_ field: Field, isFile: Bool, defaultName: String) -> Policy? {
    guard var object = field.object(as: "a policy", &findings) else { return nil }
    let schema = object.optional("schema")
    if schema != nil || isFile {
      guard Schema.check(schema, expected: Schema.policy, in: field, &findings) else { return nil }
    }
    let draft = draft(&object, field, defaultName: defaultName)
    object.finish(&findings)
    guard let draft, !findings.hasErrors else { return nil }
    checkContradictions(in: draft)
    return draft
  }

  private mutating func draft(
    _ object: inout ObjectReader,
    _ field: Field,
    defaultName: String
  ) -> Policy? {
    let name = object.optional("name")?.nonEmptyString(&findings)
    groups = object.optional("groups").map { ownGroups($0) } ?? []
    let strategicField = object.required("strategic", &findings)
    let strategic = strategicField.flatMap { self.strategic($0) }
    let bands = object.optional("bands").map { self.bands($0) } ?? []
    let limits = object.optional("limits").map { self.limits($0) } ?? PolicyLimits()
    let restrictions = object.optional("restrictions").map { self.restrictions($0) } ?? []
    let overlays = object.optional("overlays").map { self.overlays($0, under: restrictions) } ?? []
    let needs = object.optional("cashNeeds").map { plannedNeeds($0) } ?? []
    let fenced = object.optional("ringFenced")
    let fencedMoney = fenced?.money(.notNegative, &findings)
    let phaseIn = object.optional("phaseIn").flatMap { self.phaseIn($0) }
    let metric = object.optional("metric").map { self.metric($0) } ?? .standard
    let costs = object.optional("costs").map { tradingCosts($0) } ?? []
    let minimumTrade = object.optional("minimumTrade")?.fraction(in: 0...1, &findings)
    let optIns = object.optional("optIn").map { self.optIns($0) } ?? []
    guard let strategic, let strategicField else { return nil }
    return Policy(
      name: name ?? defaultName,
      strategic: strategic,
      strategicSpan: strategicField.span,
      bands: bands,
      groups: groups,
      turnover: limits.turnover,
      trackingError: limits.trackingError,
      stressLosses: limits.stressLosses,
      marginOfCash: limits.marginOfCash,
      overlays: overlays,
      restrictions: restrictions,
      plannedNeeds: needs,
      ringFenced: fencedMoney,
      ringFencedSpan: fenced?.span,
      phaseIn: phaseIn,
      metric: metric,
      tradingCosts: costs,
      minimumTrade: minimumTrade ?? Policy.standardMinimumTrade,
      optIns: optIns,
      source: field.document.file
    )
  }
}
