package import Diagnostics
package import PositionedData

extension Portfolio {
  /// A policy that a portfolio names by its path.
  package struct PolicyReference: Sendable, Hashable {
    /// The path as written, relative to the portfolio's file.
    package let path: String
    /// Where it is written.
    package let span: SourceSpan
  }

  /// The file that a portfolio's `policy` names; `nil` when the policy stands in the portfolio itself.
  ///
  /// The caller reads the file and passes it to ``read(_:policy:prices:for:warnings:)``.
  package static func policyReference(in document: LocatedDocument) -> PolicyReference? {
    guard case .object(let members) = document.root.content,
      let member = members.first(where: { $0.key == "policy" }),
      case .string(let path) = member.value.content
    else { return nil }
    return PolicyReference(path: path, span: document.span(of: member.value))
  }

  /// Reads an `advisor.portfolio/1` document with its policy.
  ///
  /// - Parameters:
  ///   - document: The portfolio.
  ///   - policy: The policy's document, where the portfolio names a file.
  ///   - prices: Prices from elsewhere; they stand before the portfolio's own `prices`.
  ///   - book: The rule book that sleeves, tickers, scenarios and rules are looked up in.
  ///   - warnings: Where findings go that do not stop the portfolio from being used.
  /// - Returns: The portfolio.
  /// - Throws: ``InputError`` with everything that was found, in file order.
  package static func read(
    _ document: LocatedDocument,
    policy: LocatedDocument? = nil,
    prices: [String: Money] = [:],
    for book: RuleBook,
    warnings: inout [Diagnostic]
  ) throws(InputError) -> Portfolio {
    var reader = PortfolioReader(book: book, givenPrices: prices)
    let portfolio = reader.portfolio(document, policy: policy)
    try reader.findings.throwIfErrors()
    guard let portfolio else { preconditionFailure("a portfolio that was not read has an error") }
    warnings += reader.findings.diagnostics
    return portfolio
  }

  /// Reads a file of prices: one object from ticker to price.
  ///
  /// - Throws: ``InputError`` with every price that cannot be used.
  package static func readPrices(_ document: LocatedDocument) throws(InputError) -> [String: Money]
  {
    var findings = Findings()
    let prices = PortfolioReader.prices(document.field, &findings)
    try findings.throwIfErrors()
    return prices
  }
}

/// Reads one portfolio and gathers everything that is wrong with it.
struct PortfolioReader {
  /// The most holdings and the most prices that are read: far above any account, and small enough that a
  /// sum of the greatest amounts fits ``Money``.
  static let greatestCount = 10_000
  /// The most bytes of an id, a ticker or a name.
  static let longestName = 256
  /// The most that one holding may be worth.
  static let greatestWorth = Money(Int(Money.limit))

  let book: RuleBook
  let givenPrices: [String: Money]
  var findings = Findings()

  mutating func portfolio(_ document: LocatedDocument, policy: LocatedDocument?) -> Portfolio? {
    let field = document.field
    guard var object = field.object(as: "a portfolio", &findings),
      Schema.check(object.optional("schema"), expected: Schema.portfolio, in: field, &findings)
    else { return nil }
    let id = object.required("id", &findings).flatMap { name($0) }
    let title = object.optional("name").flatMap { name($0) }
    let currency = object.required("currency", &findings).flatMap { currencyCode($0) }
    let asOf = object.optional("asOf")?.date(&findings)
    let pricesField = object.optional("prices")
    let prices = pricesField.map { Self.prices($0, &findings) } ?? [:]
    let account = account(
      object.required("holdings", &findings),
      cash: object.required("cash", &findings),
      terms: HoldingTerms(
        currency: currency ?? "",
        prices: prices.merging(givenPrices) { _, given in given }
      )
    )
    let rules = self.policy(object.required("policy", &findings), file: policy, id: id ?? "")
    object.finish(&findings)
    guard let id, let currency, let account, let rules else { return nil }
    let portfolio = Portfolio(
      id: id,
      name: title ?? id,
      currency: currency,
      asOf: asOf,
      holdings: account.holdings,
      cash: account.cash,
      prices: account.prices,
      policy: rules
    )
    if !findings.hasErrors { checkTotals(of: portfolio, at: field.span) }
    if let pricesField { checkUse(of: pricesField, by: portfolio) }
    return portfolio
  }

  private mutating func name(_ field: Field) -> String? {
    guard let text = field.nonEmptyString(&findings) else { return nil }
    guard text.utf8.count > Self.longestName else { return text }
    findings.error(
      "E2017",
      "\(field.name) is longer than \(Self.longestName) bytes",
      at: field.span
    )
    return nil
  }

  private mutating func currencyCode(_ field: Field) -> String? {
    guard let code = field.string(&findings) else { return nil }
    if Self.isCurrencyCode(code) { return code }
    let upper = code.uppercased()
    let isNearly = Self.isCurrencyCode(upper)
    findings.error(
      "E2011",
      "\(field.value.content.words) is not a currency code",
      at: field.span,
      help: [
        isNearly ? "write `\(upper)`" : "codes have three capital letters (ISO 4217), such as `USD`"
      ]
    )
    return nil
  }

  /// Whether a text has the form of an ISO 4217 code.
  static func isCurrencyCode(_ text: String) -> Bool {
    text.utf8.count == 3 && text.utf8.allSatisfy { (0x41...0x5A).contains($0) }
  }

  private mutating func policy(_ field: Field?, file: LocatedDocument?, id: String) -> Policy? {
    guard let field else { return nil }
    if case .string = field.value.content {
      guard let file else {
        findings.error(
          "E2018",
          "the policy file \(field.value.content.words) was not read",
          at: field.span
        )
        return nil
      }
      return policy(in: file.field, isFile: true, id: id)
    }
    return policy(in: field, isFile: false, id: id)
  }

  private mutating func policy(in field: Field, isFile: Bool, id: String) -> Policy? {
    var reader = PolicyReader(book: book)
    let policy = reader.policy(field, isFile: isFile, defaultName: id)
    for finding in reader.findings.diagnostics { findings.add(finding) }
    return policy
  }

  /// A price of something that is neither held nor known is probably mistyped.
  private mutating func checkUse(of prices: Field, by portfolio: Portfolio) {
    let known = book.instruments.map(\.ticker) + portfolio.holdings.map(\.ticker)
    for entry in prices.entries(&findings) ?? [] where !known.contains(entry.key) {
      let nearest = nearestName(to: entry.key, among: known).map { ["did you mean `\($0)`?"] }
      findings.warning(
        "W2003",
        "nothing has the ticker `\(entry.key.truncated(toWidth: 40))` of this price",
        at: entry.keySpan,
        help: nearest ?? []
      )
    }
  }

  /// Whether there is anything to say about a portfolio as a whole: its totals, its policy's contradictions.
  static func hasFindings(on portfolio: Portfolio, for book: RuleBook) -> Bool {
    var policy = PolicyReader(book: book)
    policy.checkContradictions(in: portfolio.policy)
    var reader = PortfolioReader(book: book, givenPrices: [:])
    reader.checkTotals(of: portfolio, at: portfolio.policy.strategicSpan)
    return !policy.findings.diagnostics.isEmpty || !reader.findings.diagnostics.isEmpty
  }

  private mutating func checkTotals(
    of portfolio: Portfolio,
    at span: @autoclosure () -> SourceSpan
  ) {
    let total = portfolio.netAssetValue
    guard total > .zero else {
      findings.error(
        "E2007",
        "the portfolio is worth nothing",
        at: span().firstLineIfLarge,
        help: ["weights are shares of what the account is worth; give it holdings or cash"]
      )
      return
    }
    guard let fenced = portfolio.policy.ringFenced, fenced > total else { return }
    findings.error(
      "E2028",
      "`ringFenced` is \(fenced.grouped), more than the portfolio is worth (\(total.grouped))",
      at: portfolio.policy.ringFencedSpan
    )
  }
}
