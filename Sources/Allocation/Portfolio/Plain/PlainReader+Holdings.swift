internal import PositionedData

extension PlainReader {
  func holdings(_ json: inout JSONScanner) throws(NotPlain) -> [Holding] {
    var holdings: [Holding] = []
    var tickers: Set<String> = []
    holdings.reserveCapacity(32)
    tickers.reserveCapacity(32)
    try json.plainArray { json throws(NotPlain) in
      let holding = try holding(&json)
      try check(tickers.insert(holding.ticker).inserted)
      holdings.append(holding)
    }
    try check(holdings.count <= PortfolioReader.greatestCount)
    return holdings
  }

  /// What a holding's keys gave.
  private struct Draft {
    var ticker: String?
    /// The sleeves that the rules know of, or those that the holding states instead.
    var known: [SleeveShare]?
    var stated: [SleeveShare]?
    var quantity: Quantity?
    var price: Money?
    var value: Money?
    var trading = Holding.Trading.any
    var maximumSale: Money?
  }

  private func holding(_ json: inout JSONScanner) throws(NotPlain) -> Holding {
    var draft = Draft()
    let range = try json.plainObject(names.holding.names) { json, key throws(NotPlain) in
      switch names.holding.keys[key] {
      case .ticker: try takeTicker(&json, into: &draft)
      case .quantity: draft.quantity = try count(&json)
      case .price: draft.price = try positive(&json)
      case .value: draft.value = try money(&json)
      case .trade: draft.trading = names.trading.keys[try json.plainName(names.trading.names)]
      case .sleeve: draft.stated = [SleeveShare(sleeve: try fundedSleeve(&json), share: 1)]
      case .maxSale: draft.maximumSale = try money(&json)
      }
    }
    let ticker = try wanted(draft.ticker)
    let (price, value) = try worth(draft, ticker)
    try check(draft.maximumSale ?? .zero <= value)
    return Holding(
      ticker: ticker,
      quantity: draft.quantity,
      price: price,
      value: value,
      sleeves: try wanted(draft.stated ?? draft.known),
      maximumSale: draft.maximumSale,
      trading: draft.trading,
      span: span(range)
    )
  }

  /// A ticker of the rules that is no future's.
  private func takeTicker(_ json: inout JSONScanner, into draft: inout Draft) throws(NotPlain) {
    let instrument = book.instruments[try json.plainName(names.tickers)]
    try check(!instrument.isFuture && !instrument.ticker.isEmpty)
    draft.ticker = instrument.ticker
    draft.known = instrument.sleeves
  }

  private func count(_ json: inout JSONScanner) throws(NotPlain) -> Quantity {
    let quantity = try wanted(try? Quantity(try json.plainDecimal()))
    try check(quantity >= .zero)
    return quantity
  }

  private func positive(_ json: inout JSONScanner) throws(NotPlain) -> Money {
    let price = try money(&json)
    try check(price > .zero)
    return price
  }

  /// Quantity × price, or the value where that alone is stated.
  private func worth(_ draft: Draft, _ ticker: String) throws(NotPlain) -> (Money?, Money) {
    guard let quantity = draft.quantity else {
      try check(draft.price == nil)
      return (nil, try wanted(draft.value))
    }
    let price = try wanted(draft.price ?? prices[ticker])
    let value = quantity * price
    try check(draft.value == nil && value <= PortfolioReader.greatestWorth)
    return (price, value)
  }

  /// A funded sleeve by its id.
  func fundedSleeve(_ json: inout JSONScanner) throws(NotPlain) -> Int {
    let sleeve = try json.plainName(names.sleeves)
    try check(book.sleeves[sleeve].isFunded)
    return sleeve
  }
}
