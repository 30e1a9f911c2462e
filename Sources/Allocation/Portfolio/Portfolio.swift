public import Diagnostics
public import PositionedData

/// What a client holds, at a date, with the policy that governs it.
public struct Portfolio: Sendable, Hashable {
  /// The identifier, such as `ref-6040`.
  public let id: String
  /// The client's name, as the file has it; may hold anything.
  public let name: String
  /// The ISO 4217 code of the currency every amount is in.
  public let currency: String
  /// The date of the holdings and prices; `nil` when the file does not say.
  ///
  /// Cash needs are counted from
  /// the date a recommendation is made for, which may be another.
  public let asOf: CalendarDate?
  /// The holdings, in the order of the file, cash excluded.
  public let holdings: [Holding]
  /// Money in the account.
  public let cash: Money
  /// Prices by ticker, of what is not held above all; a holding's own price stands before them.
  public let prices: [String: Money]
  /// The client's rules.
  public let policy: Policy

  /// Net asset value: the holdings and the cash.
  public var netAssetValue: Money {
    holdings.reduce(cash) { $0 + $1.value }
  }
}

/// One position.
public struct Holding: Sendable, Hashable {
  /// What the client allows to be done with a position.
  public enum Trading: String, Sendable, Hashable, CaseIterable {
    /// May be bought and sold.
    case any
    /// May only be sold.
    case noBuy = "no-buy"
    /// May only be bought.
    case noSell = "no-sell"
    /// Frozen: excluded from trades, included in stress.
    case none
  }

  /// The ticker.
  public let ticker: String
  /// How many shares or units; `nil` when the file gives a value alone.
  ///
  /// Negative for a future sold
  /// short.
  public let quantity: Quantity?
  /// The price of one; `nil` when the file gives a value alone.
  public let price: Money?
  /// What the position is worth: quantity × price exactly, or the value given; zero for a future.
  public let value: Money
  /// The sleeves it holds, by look-through; shares sum to one.
  public let sleeves: [SleeveShare]
  /// The most that may be sold, in money; `nil` when there is no cap.
  public let maximumSale: Money?
  /// What may be done with it.
  public let trading: Trading
  /// Where the file says so.
  public let span: SourceSpan

  /// The least value that may be left of it: what sale caps and frozen positions keep.
  public var leastValue: Money {
    guard trading == .any || trading == .noBuy else { return value }
    return maximumSale.map { value - $0 } ?? .zero
  }

  /// Whether more of it may be bought.
  public var mayBeBought: Bool { trading == .any || trading == .noSell }

  /// Whether some of it may be sold.
  public var mayBeSold: Bool { trading == .any || trading == .noBuy }
}
