package import Diagnostics
internal import PositionedData

extension Portfolio {
  /// Reads a portfolio as most of a firm's book is written, in a small part of the time that
  /// ``read(_:policy:prices:for:warnings:)`` takes.
  ///
  /// It accepts a part of what the full reading accepts and gives the same value for it. Whatever is rare
  /// (prices, overlays, cash needs, own groups, opted-in rules, percentages in quotes, exponents) and whatever
  /// the full reading has anything to say about is left to it.
  ///
  /// - Parameters:
  ///   - file: The text of an `advisor.portfolio/1` document that holds its policy.
  ///   - prices: Prices from elsewhere.
  ///   - book: The rule book that names are looked up in.
  /// - Returns: The portfolio; `nil` where the full reading has to be asked.
  package static func readPlainly(
    _ file: SourceFile,
    prices: [String: Money] = [:],
    for book: RuleBook
  ) -> Portfolio? {
    let reader = PlainReader(book: book, names: book.plainNames, file: file, prices: prices)
    guard
      let portfolio = JSONScanner.plainly(
        file,
        { json throws(NotPlain) in try reader.portfolio(&json) }
      ),
      !PortfolioReader.hasFindings(on: portfolio, for: book)
    else { return nil }
    return portfolio
  }
}

/// Reads a portfolio without keeping where its values stand, but for what a plan refers to.
struct PlainReader {
  let book: RuleBook
  let names: PlainNames
  let file: SourceFile
  let prices: [String: Money]

  func portfolio(_ json: inout JSONScanner) throws(NotPlain) -> Portfolio {
    var draft = Draft()
    try json.plainObject(names.portfolio.names) { json, key throws(NotPlain) in
      switch names.portfolio.keys[key] {
      case .schema: try check(try json.plainText() == Schema.portfolio)
      case .id: draft.id = try name(&json)
      case .name: draft.name = try name(&json)
      case .currency: draft.currency = try currency(&json)
      case .asOf: draft.asOf = try wanted(CalendarDate(try json.plainText()))
      case .holdings: draft.holdings = try holdings(&json)
      case .cash: draft.cash = try money(&json)
      case .policy: draft.policy = try policy(&json)
      }
      if names.portfolio.keys[key] == .schema { draft.hasSchema = true }
    }
    try check(draft.hasSchema)
    return try portfolio(draft)
  }

  /// What a portfolio's keys gave, in whatever order they came.
  private struct Draft {
    var hasSchema = false
    var id: String?
    var name: String?
    var currency: String?
    var asOf: CalendarDate?
    var holdings: [Holding]?
    var cash: Money?
    var policy: PlainPolicy?
  }

  private func portfolio(_ draft: Draft) throws(NotPlain) -> Portfolio {
    let id = try wanted(draft.id)
    let currency = try wanted(draft.currency)
    let holdings = try wanted(draft.holdings)
    // Money among the holdings is cash.
    try check(!holdings.contains { $0.ticker == currency })
    return Portfolio(
      id: id,
      name: draft.name ?? id,
      currency: currency,
      asOf: draft.asOf,
      holdings: holdings,
      cash: try wanted(draft.cash),
      prices: prices,
      policy: try policy(try wanted(draft.policy), defaultName: id)
    )
  }

  private func name(_ json: inout JSONScanner) throws(NotPlain) -> String {
    let text = try json.plainText()
    try check(!text.isEmpty && text.utf8.count <= PortfolioReader.longestName)
    return text
  }

  private func currency(_ json: inout JSONScanner) throws(NotPlain) -> String {
    let code = try json.plainText()
    try check(PortfolioReader.isCurrencyCode(code))
    return code
  }

  // MARK: Values

  /// An amount that is not negative.
  func money(_ json: inout JSONScanner) throws(NotPlain) -> Money {
    let amount = try wanted(try? Money(try json.plainDecimal()))
    try check(amount >= .zero)
    return amount
  }

  func span(_ range: Range<Int>) -> SourceSpan { SourceSpan(file: file, range: range) }

  /// Gives up unless a condition holds.
  func check(_ isPlain: Bool) throws(NotPlain) {
    guard isPlain else { throw NotPlain() }
  }

  /// Gives up on a value that is not there.
  func wanted<Value>(_ value: Value?) throws(NotPlain) -> Value {
    guard let value else { throw NotPlain() }
    return value
  }
}
