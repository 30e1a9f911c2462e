internal import Diagnostics
internal import PositionedData

extension PortfolioReader {
  /// Reads one holding that is not money.
  mutating func holding(
    _ object: inout ObjectReader,
    _ ticker: String?,
    _ tickerField: Field?,
    _ terms: HoldingTerms
  ) -> Holding? {
    let instrument = ticker.flatMap { book.instrument($0) }
    let ownSleeves = object.optional("sleeve").map { sleeves($0) }
    if let ticker, let tickerField, instrument == nil, ownSleeves == nil {
      reportUnknown(ticker, at: tickerField.span)
    }
    let worth =
      instrument?.isFuture == true
      ? contracts(&object) : worth(&object, ticker ?? "", terms)
    let cap = object.optional("maxSale")
    let maximumSale = cap?.money(.notNegative, &findings)
    if let cap, let maximumSale, let worth { check(maximumSale, of: worth, at: cap) }
    let trading = object.optional("trade").map { $0.choice(Holding.Trading.self, &findings) }
    let shares = ownSleeves ?? instrument?.sleeves
    guard let ticker, let shares, let worth, trading != .some(nil) else { return nil }
    return Holding(
      ticker: ticker,
      quantity: worth.quantity,
      price: worth.price,
      value: worth.value,
      sleeves: shares,
      maximumSale: maximumSale.map { min($0, worth.value) },
      trading: trading.flatMap { $0 } ?? .any,
      span: object.field.span
    )
  }

  /// What a position comes to.
  private struct Worth {
    var quantity: Quantity?
    var price: Money?
    let value: Money
  }

  private mutating func reportUnknown(_ ticker: String, at span: SourceSpan) {
    findings.unknown(
      "ticker",
      ticker,
      book.instruments.map(\.ticker),
      at: span,
      code: "E2002",
      otherwise: "tickers are declared in rules/instruments.yaml",
      help: [
        "to hold what the rules do not know, give it a `sleeve`, such as \"sleeve\": \"us_large\", or add it to rules/instruments.yaml"
      ]
    )
  }

  /// A number of futures, negative when sold short: a position without a value of its own.
  private mutating func contracts(_ object: inout ObjectReader) -> Worth? {
    let price = object.optional("price")?.money(.positive, &findings)
    if let value = object.optional("value") {
      findings.error("E2012", "a future has no value of its own; give its quantity", at: value.span)
    }
    guard let field = object.required("quantity", &findings),
      let quantity = field.quantity(.any, &findings)
    else { return nil }
    guard quantity.millionths % Quantity.millionthsInOne == 0 else {
      findings.error("E2005", "\(field.name) of a future must be whole", at: field.span)
      return nil
    }
    return Worth(quantity: quantity, price: price, value: .zero)
  }

  private mutating func worth(
    _ object: inout ObjectReader,
    _ ticker: String,
    _ terms: HoldingTerms
  ) -> Worth? {
    let quantityField = object.optional("quantity")
    let priceField = object.optional("price")
    let valueField = object.optional("value")
    let quantity = quantityField?.quantity(
      .notNegative,
      &findings,
      help: ["positions sold short are not modelled, except in futures"]
    )
    let price = priceField?.money(.positive, &findings)
    let value = valueField?.money(.notNegative, &findings)
    switch (quantityField, valueField) {
    case (let quantity?, let value?):
      reportBoth(quantity, value)
      return nil
    case (nil, _?):
      if let priceField { reportPriceBesideValue(priceField) }
      return value.map { Worth(value: $0) }
    case (nil, nil):
      findings.error(
        "E2003",
        "the holding says neither a quantity nor a value",
        at: object.field.span.firstLineIfLarge,
        help: ["give `quantity` and `price`, or `value`"]
      )
      return nil
    case (_?, nil):
      guard let quantity, priceField == nil || price != nil else { return nil }
      return product(quantity, price ?? terms.prices[ticker], ticker, object.field)
    }
  }

  private mutating func product(
    _ quantity: Quantity,
    _ price: Money?,
    _ ticker: String,
    _ field: Field
  ) -> Worth? {
    guard let price else {
      let shown = ticker.truncated(toWidth: 40)
      findings.error(
        "E2003",
        "no price for `\(shown)`",
        at: field.span.firstLineIfLarge,
        help: ["add `\"price\"` to the holding, or `\"\(shown)\"` to `prices`"]
      )
      return nil
    }
    let value = quantity * price
    guard value <= PortfolioReader.greatestWorth else {
      findings.error(
        "E2005",
        "the holding is worth more than can be read",
        at: field.span.firstLineIfLarge
      )
      return nil
    }
    return Worth(quantity: quantity, price: price, value: value)
  }

  private mutating func reportPriceBesideValue(_ price: Field) {
    findings.error(
      "E2012",
      "a holding that states its value has no price",
      at: price.span,
      help: ["give `quantity` and `price`, or `value` alone"]
    )
  }

  private mutating func check(_ maximumSale: Money, of worth: Worth, at field: Field) {
    guard maximumSale > worth.value else { return }
    findings.warning(
      "W2013",
      "`maxSale` is \(maximumSale.grouped), more than the holding is worth (\(worth.value.grouped))",
      at: field.span,
      help: ["all of it may be sold; leave the cap out to say so"]
    )
  }

  /// A sleeve's id, or a map from sleeves to shares that sum to one.
  private mutating func sleeves(_ field: Field) -> [SleeveShare] {
    let names = BookNames(book: book)
    if case .string(let id) = field.value.content {
      return names.fundedSleeve(id, at: field.span, &findings).map {
        [SleeveShare(sleeve: $0, share: 1)]
      } ?? []
    }
    guard let entries = field.entries(&findings) else { return [] }
    let shares = entries.compactMap { entry -> SleeveShare? in
      let sleeve = names.fundedSleeve(entry.key, at: entry.keySpan, &findings)
      let share = entry.value.fraction(in: 0...1, &findings)
      guard let sleeve, let share else { return nil }
      return SleeveShare(sleeve: sleeve, share: share)
    }
    let sum = shares.reduce(0) { $0 + $1.share }
    guard shares.count == entries.count,
      findings.checkSum(sum, "E2008", of: "the shares of the sleeves", at: field.span)
    else { return shares }
    return shares.filter { $0.share > 0 }.map {
      SleeveShare(sleeve: $0.sleeve, share: $0.share / sum)
    }
  }
}
