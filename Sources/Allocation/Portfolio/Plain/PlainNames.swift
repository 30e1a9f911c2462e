internal import PositionedData

/// The names that a plain reading looks for: keys of a client's file, and what a rule book calls things.
struct PlainNames: Sendable {
  /// Keys of a portfolio that are read plainly.
  enum PortfolioKey: String, CaseIterable {
    case schema, id, name, currency, asOf, holdings, cash, policy
  }

  /// Keys of a holding that are read plainly.
  enum HoldingKey: String, CaseIterable {
    case ticker, quantity, price, value, trade, sleeve, maxSale
  }

  /// Keys of a policy that are read plainly.
  enum PolicyKey: String, CaseIterable {
    case schema, name, strategic, bands, limits, restrictions, ringFenced, metric, costs
    case minimumTrade
  }

  /// Keys of a policy's `limits`.
  enum LimitsKey: String, CaseIterable {
    case turnover, trackingError, stressLoss, marginOfCash
  }

  /// Keys of a limit that is an object.
  enum LimitKey: String, CaseIterable {
    case value, yields
  }

  /// Keys of a band that is an object.
  enum BandKey: String, CaseIterable {
    case low, high, yields
  }

  /// Keys of a policy's `metric`.
  enum MetricKey: String, CaseIterable {
    case delta, kappa
  }

  let portfolio = KeyTable<PortfolioKey>()
  let holding = KeyTable<HoldingKey>()
  let policy = KeyTable<PolicyKey>()
  let limits = KeyTable<LimitsKey>()
  let limit = KeyTable<LimitKey>()
  let band = KeyTable<BandKey>()
  let metric = KeyTable<MetricKey>()
  let trading = KeyTable<Holding.Trading>()

  let sleeves: NameTable
  /// Groups, which stand before sleeves, then sleeves.
  let bounded: NameTable
  let tickers: NameTable
  /// The id and the slug of each scenario in turn.
  let scenarios: NameTable
  let restrictions: NameTable

  init(_ book: RuleBook.Contents) {
    let sleeveNames = book.sleeves.map(\.id)
    sleeves = NameTable(sleeveNames)
    bounded = NameTable(book.groups.map(\.id) + sleeveNames)
    tickers = NameTable(book.instruments.map(\.ticker))
    scenarios = NameTable(book.scenarios.flatMap { [$0.id, $0.slug] })
    restrictions = NameTable(book.restrictions.map(\.name))
  }

  /// Keys with the table that finds them.
  struct KeyTable<Key: RawRepresentable & CaseIterable & Sendable>: Sendable
  where Key.RawValue == String {
    let keys: [Key]
    let names: NameTable

    init() {
      keys = Array(Key.allCases)
      names = NameTable(keys.map { $0.rawValue })
    }
  }
}
