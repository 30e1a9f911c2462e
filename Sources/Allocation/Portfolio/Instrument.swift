/// What is traded for a sleeve: an exchange-traded fund, a future, cash itself.
public struct Instrument: Sendable, Hashable {
  /// The contract terms of a future.
  public struct Contract: Sendable, Hashable {
    /// Money for one point of the underlying, for a volatility future.
    public let multiplier: Double?
    /// Money for one basis point of yield, for a bond future.
    public let dv01: Double?
    /// Whether the overlay's exposure is had by buying the contract; otherwise by selling it.
    public let isLongLeg: Bool

    /// Creates contract terms.
    public init(multiplier: Double?, dv01: Double?, isLongLeg: Bool) {
      self.multiplier = multiplier
      self.dv01 = dv01
      self.isLongLeg = isLongLeg
    }

    /// Money for one unit of the overlay, a basis point or a point, for one contract; not negative.
    public var moneyPerUnit: Double { dv01 ?? multiplier ?? 0 }
  }

  /// The ticker, such as `VOO`.
  public let ticker: String
  /// The sleeves it holds and in what shares.
  ///
  /// There is one entry for an instrument of a single sleeve. A future names the overlay it is a leg of, with share 1.
  public let sleeves: [SleeveShare]
  /// The smallest quantity that trades; 0 when any fraction does.
  public let lot: Quantity
  /// What restrictions look at, such as `derivative`, `leveraged_or_inverse`, `crypto` or `high_yield`.
  public let flags: [String]
  /// Contract terms; `nil` for anything that is not a future.
  public let contract: Contract?

  /// Creates an instrument.
  public init(
    ticker: String,
    sleeves: [SleeveShare],
    lot: Quantity,
    flags: [String],
    contract: Contract?
  ) {
    self.ticker = ticker
    self.sleeves = sleeves
    self.lot = lot
    self.flags = flags
    self.contract = contract
  }

  /// Whether the instrument is a future.
  public var isFuture: Bool { contract != nil }

  /// The one sleeve it holds; `nil` for a fund that spans several.
  public var onlySleeve: Int? { sleeves.count == 1 ? sleeves.first?.sleeve : nil }
}
