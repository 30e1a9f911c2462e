internal import Diagnostics
internal import PositionedData

/// What holdings are read with.
struct HoldingTerms {
  /// The account's currency: a holding of this ticker is money.
  let currency: String
  /// Prices for holdings that state none.
  let prices: [String: Money]
}

/// What an account holds.
struct AccountContent {
  var holdings: [Holding] = []
  var cash = Money.zero
  let prices: [String: Money]
}

extension PortfolioReader {
  /// Reads the holdings and the cash, money that is listed as a holding included.
  ///
  /// - Returns: `nil` where a part could not be read.
  mutating func account(_ field: Field?, cash cashField: Field?, terms: HoldingTerms)
    -> AccountContent?
  {
    let cash = cashField?.money(
      .notNegative,
      &findings,
      help: ["borrowed money is not modelled; leave the loan out, or state cash after repaying it"]
    )
    var account = AccountContent(prices: terms.prices)
    guard let elements = field?.elements(&findings), let field else { return nil }
    guard checkCount(elements.count, of: field) else { return nil }
    var places: [String: SourceSpan] = [:]
    places.reserveCapacity(elements.count)
    account.holdings.reserveCapacity(elements.count)
    for element in elements {
      read(element, terms, into: &account, places: &places)
    }
    guard let cash else { return nil }
    account.cash += cash
    return account
  }

  private mutating func read(
    _ element: Field,
    _ terms: HoldingTerms,
    into account: inout AccountContent,
    places: inout [String: SourceSpan]
  ) {
    guard var object = element.object(as: "a holding", &findings) else { return }
    let tickerField = object.required("ticker", &findings)
    let ticker = tickerField?.nonEmptyString(&findings)
    if let ticker, let tickerField {
      checkDuplicate(ticker, at: tickerField.span, &places)
    }
    if let ticker, ticker == terms.currency {
      account.cash += money(&object) ?? .zero
    } else if let holding = holding(&object, ticker, tickerField, terms) {
      account.holdings.append(holding)
    }
    object.finish(&findings)
  }

  private mutating func checkDuplicate(
    _ ticker: String,
    at span: SourceSpan,
    _ places: inout [String: SourceSpan]
  ) {
    guard let first = places[ticker] else {
      places[ticker] = span
      return
    }
    findings.error(
      "E2004",
      "`\(ticker.truncated(toWidth: 40))` is held twice",
      at: span,
      notes: [.init("it is listed here first", at: first)],
      help: ["add the two up in one holding"]
    )
  }

  /// Money in the account's own currency, listed as a holding.
  private mutating func money(_ object: inout ObjectReader) -> Money? {
    let quantity = object.optional("quantity")
    let value = object.optional("value")
    if let price = object.optional("price"), let amount = price.money(.positive, &findings),
      amount != Money(1)
    {
      findings.error("E2015", "the price of the account's own currency is 1", at: price.span)
    }
    guard let amount = quantity ?? value else {
      findings.error("E2003", "a holding of money needs its `value`", at: object.field.span)
      return nil
    }
    if let quantity, let value { reportBoth(quantity, value) }
    return amount.money(.notNegative, &findings)
  }

  mutating func reportBoth(_ quantity: Field, _ value: Field) {
    findings.error(
      "E2012",
      "a holding has either a quantity or a value",
      at: value.span,
      notes: [.init("the quantity stands here", at: quantity.span)],
      help: ["leave `value` out: it is quantity × price"]
    )
  }

  private mutating func checkCount(_ count: Int, of field: Field) -> Bool {
    guard count > Self.greatestCount else { return true }
    findings.error(
      "E2017",
      "\(field.name) has \(count) entries; at most \(Self.greatestCount) are read",
      at: field.span.firstLineIfLarge
    )
    return false
  }

  /// Reads a map from ticker to price.
  static func prices(_ field: Field, _ findings: inout Findings) -> [String: Money] {
    guard let entries = field.entries(&findings) else { return [:] }
    guard entries.count <= greatestCount else {
      findings.error(
        "E2017",
        "\(field.name) has \(entries.count) entries; at most \(greatestCount) are read",
        at: field.span.firstLineIfLarge
      )
      return [:]
    }
    var prices: [String: Money] = [:]
    for entry in entries {
      if let price = entry.value.money(.positive, &findings) { prices[entry.key] = price }
    }
    return prices
  }
}
