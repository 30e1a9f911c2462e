/// Volatilities and correlations of the sleeves, and how they were made.
public struct Market: Sendable, Hashable {
  /// Volatility a year, one for each sleeve of the book: a fraction; bp or points for an overlay.
  public let volatilitiesPerYear: [Double]
  /// The correlation matrix before shrinkage, row-major, symmetric, unit diagonal.
  public let correlations: [Double]
  /// α: how far correlations are moved towards the identity, 0 … 1.
  public let shrinkage: Double
  /// The months the figures rest on, as the file states them.
  public let window: String
  /// How they were computed, as the file states it.
  public let method: String

  /// The covariance of two sleeves a year, correlations shrunk: `Σij = ((1−α) ρij + α δij) σi σj`.
  public func covariance(_ row: Int, _ column: Int) -> Double {
    let count = volatilitiesPerYear.count
    let correlation = row == column ? 1 : (1 - shrinkage) * correlations[row * count + column]
    return correlation * volatilitiesPerYear[row] * volatilitiesPerYear[column]
  }
}
