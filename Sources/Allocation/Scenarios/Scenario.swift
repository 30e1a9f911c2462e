/// A named future with what every sleeve would do in it.
public struct Scenario: Sendable, Hashable, Identifiable {
  /// One figure of a scenario with its plausible range and its sources.
  public struct Figure: Sendable, Hashable {
    /// The central figure: a fraction for a funded sleeve, bp or points for an overlay.
    public let central: Double
    /// The low end of the range; `nil` when the source states none.
    public let low: Double?
    /// The high end of the range; `nil` when the source states none.
    public let high: Double?
    /// The ids of the sources.
    public let sources: [String]
  }

  /// The range of reserve management purchases that goes with a scenario.
  public struct PurchaseRange: Sendable, Hashable {
    /// The low end, USD billions a month; `nil` when open.
    public let lowUSDBillionsPerMonth: Double?
    /// The high end, USD billions a month; `nil` when open.
    public let highUSDBillionsPerMonth: Double?
  }

  /// The id that JSON and rules use, such as `A`.
  public let id: String
  /// The name a person may type instead, such as `soft-landing`.
  public let slug: String
  /// The name a person reads.
  public let name: LocalizedText
  /// What happens in it, in a sentence; `nil` where the book says nothing.
  public let story: LocalizedText?
  /// The probability before any evidence.
  public let prior: Probability
  /// Reserve management purchases in this scenario; `nil` for a scenario that does not speak of them.
  public let purchases: PurchaseRange?
  /// Twelve-month returns, one for each sleeve of the rule book, `nil` where the book has none.
  public let returns: [Figure?]
  /// Instantaneous shocks, one for each sleeve of the rule book, `nil` where the book has none.
  public let shocks: [Figure?]
}

/// A historical episode whose moves are replayed on a portfolio for information.
public struct StressReplay: Sendable, Hashable, Identifiable {
  /// The identifier, such as `C_severe`.
  public let id: String
  /// The name a person reads.
  public let name: LocalizedText
  /// Moves, one for each sleeve of the rule book, `nil` where the episode has none.
  public let shocks: [Double?]
}
