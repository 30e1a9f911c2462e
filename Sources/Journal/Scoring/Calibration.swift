/// How often things came true that were given some probability.
package struct Calibration: Sendable, Hashable {
  /// Probabilities of one range.
  package struct Band: Sendable, Hashable {
    /// The range, closed below, open above except for the last.
    package let from: Double
    package let to: Double
    /// How many probabilities fell in it.
    package let count: Int
    /// Their mean.
    package let stated: Double
    /// The share that came true.
    package let observed: Double
  }

  /// The bands that hold anything, from low to high.
  package let bands: [Band]

  private static let width = 0.2

  /// Counts every probability of every outcome.
  package init(of forecasts: [Forecast]) {
    var pairs: [Int: [(stated: Double, came: Bool)]] = [:]
    for forecast in forecasts {
      for (index, probability) in forecast.probabilities.enumerated() {
        let band = min(Int(probability / Self.width), Int(1 / Self.width) - 1)
        pairs[band, default: []].append((probability, index == forecast.outcome))
      }
    }
    bands = pairs.sorted { $0.key < $1.key }.map { band, pairs in
      Band(
        from: Double(band) * Self.width,
        to: Double(band + 1) * Self.width,
        count: pairs.count,
        stated: pairs.reduce(0) { $0 + $1.stated } / Double(pairs.count),
        observed: Double(pairs.count(where: \.came)) / Double(pairs.count)
      )
    }
  }
}
