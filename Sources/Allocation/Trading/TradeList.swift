/// The orders that bring weights about, in exact money.
public struct TradeList: Sendable, Hashable {
  /// Which way an order goes.
  public enum Side: String, Sendable, Hashable {
    /// An order to buy.
    case buy
    /// An order to sell.
    case sell
  }

  /// One order.
  public struct Trade: Sendable, Hashable {
    /// The ticker.
    public let ticker: String
    /// The indices of the sleeves it moves.
    public let sleeves: [Int]
    /// Which way.
    public let side: Side
    /// How many, not negative.
    public let quantity: Quantity
    /// The price of one; for a future as the portfolio's prices quote it, `nil` where they do not.
    public let price: Money?
    /// For a future the money for one unit of its underlying's move; `nil` for anything else.
    public let moneyPerUnit: Money?
    /// Quantity × price exactly, signed as cash: a buy is negative; zero for a future.
    public let amount: Money
    /// Ids of the reasons that move its sleeve this way, strongest first.
    public let reasons: [String]
  }

  /// Something that was wanted and is not traded.
  public struct Skipped: Sendable, Hashable {
    /// Why.
    public enum Reason: String, Sendable, Hashable {
      /// Under the minimum trade.
      case belowMinimum = "below-minimum"
      /// No price for the instrument.
      case unpriced
      /// Every instrument of the sleeve is barred.
      case barred
      /// The rule may not be used for this client.
      case notAllowed = "not-allowed"
      /// Less than one lot.
      case belowLot = "below-lot"
      /// The funds that are held span sleeves, and within the limits their trades cannot bring it about.
      case outOfReach = "out-of-reach"
    }

    /// The ticker or the sleeve's id.
    public let subject: String
    /// What was wanted: a fraction of NAV, or an exposure.
    public let wanted: Double
    /// Why it is not traded.
    public let reason: Reason
    /// The id of the rule or policy line that says so; empty where none does.
    public let id: String
  }

  /// The orders, sells first, then buys, each in the order of the rule book.
  public let trades: [Trade]
  /// What was wanted and is not traded.
  public let skipped: [Skipped]
  /// Money in the account after all orders: the money before and the amounts of all trades, exactly.
  public let residualCash: Money
  /// What the orders make of every sleeve of the rule book: a weight, for an overlay an exposure.
  public let achieved: [Double]
  /// The estimated cost of trading, by the sleeves' trading costs.
  public let estimatedCost: Money
  /// The tracking error a year between the weights and what rounding made of them.
  public let roundingError: Double
  /// Policy lines that hold for the weights and not for what rounding made of them.
  public let brokenByRounding: [String]
}
