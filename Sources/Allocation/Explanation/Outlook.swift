/// What the scenarios would do to today's portfolio and to the proposed one.
///
/// All figures are assumptions of the rule book put through the weights, not forecasts.
public struct Outlook: Sendable, Hashable {
  /// A figure before and after.
  public struct Change: Sendable, Hashable {
    /// For what is held today.
    public let today: Double
    /// For the recommended weights.
    public let weight: Double
  }

  /// One scenario's results, fractions of NAV.
  public struct ScenarioResult: Sendable, Hashable {
    /// The index of the scenario.
    public let scenario: Int
    /// The probability used.
    public let probability: Double
    /// The expected twelve-month return, overlays included.
    public let twelveMonthReturn: Change
    /// The instantaneous result of the scenario's shock.
    public let shock: Change
  }

  /// One replayed episode.
  public struct ReplayResult: Sendable, Hashable {
    /// The id of the episode.
    public let id: String
    /// Its name.
    public let name: LocalizedText
    /// The result, a fraction of NAV.
    public let result: Change
  }

  /// By scenario, in the order of the rule book.
  public let scenarios: [ScenarioResult]
  /// By episode, in the order of the rule book.
  public let replays: [ReplayResult]
  /// `Σ p_k m_kᵀx`: the probability-weighted twelve-month return.
  public let expectedReturn: Change
  /// Volatility a year, `√(xᵀΣx + Σ p_k (m_kᵀx)² − (Σ p_k m_kᵀx)²)`: the covariance within a
  /// scenario and the spread between scenarios.
  public let volatilityPerYear: Change
  /// The 95 % conditional value at risk over twelve months of a mixture of normal distributions, one
  /// for each scenario with mean `m_kᵀx` and variance `xᵀΣx`; a positive number is a loss.
  public let conditionalValueAtRisk95: Change
}
