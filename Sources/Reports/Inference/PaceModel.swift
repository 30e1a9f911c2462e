import Allocation

/// The density of a purchase pace under each scenario.
///
/// Over ln(pace) a scenario's density is flat between the ends of its range and convolved with a
/// Gaussian of deviation √(spread² + error²): the scenario's own vagueness and the speaker's error. A scenario with
/// one number is a normal around it. A share of the largest density is mixed in under every
/// scenario, since anyone can be wrong.
struct PaceModel: Sendable, Hashable {
  /// A scenario's range in USD billions a month.
  struct Range: Sendable, Hashable {
    var from: Double
    var to: Double
    var spread: Double

    /// The sd of the blur, in logarithms.
    func deviation(_ error: Double) -> Double {
      (spread * spread + error * error).squareRoot()
    }
  }

  /// The error of a speaker, in logarithms.
  struct SpeakerError: Sendable, Hashable {
    var official: Double
    var house: Double
    var survey: Double
    var author: Double
    var hedged: Double
  }

  /// A smaller pace counts as this.
  var least: Double
  /// One range for each scenario; `nil` for a scenario that says nothing of purchases.
  var ranges: [Range?]
  var error: SpeakerError
  /// The share of the largest density that is mixed in.
  var contamination: Double

  /// The density of a pace under each scenario, up to a common factor.
  ///
  /// - Parameters:
  ///   - pace: USD billions a month.
  ///   - error: The speaker's sd in logarithms.
  /// - Returns: One density for each scenario, in order.
  func densities(of pace: Double, error: Double) -> [Double] {
    let x = within(error, max(pace, least).naturalLogarithm)
    let bare = ranges.map { range in range.map { Self.density(of: x, in: $0, error: error) } }
    let known = bare.compactMap(\.self)
    let largest = known.max() ?? 1
    let mean = known.isEmpty ? 1 : known.reduce(0, +) / Double(known.count)
    return bare.map { density in
      (1 - contamination) * (density ?? mean) + contamination * largest
    }
  }

  /// The logarithm of a pace, no further from all ranges than densities can tell apart.
  private func within(_ error: Double, _ x: Double) -> Double {
    let known = ranges.compactMap(\.self)
    let reach = known.map { Self.farthest * $0.deviation(error) }
    let lows = zip(known, reach).map { $0.from.naturalLogarithm - $1 }
    let highs = zip(known, reach).map { $0.to.naturalLogarithm + $1 }
    return min(max(x, lows.min() ?? x), highs.max() ?? x)
  }

  /// Standard deviations beyond which a normal tail is lost in the rounding of a `Double`.
  private static let farthest = 6.0

  private static func density(of x: Double, in range: Range, error: Double) -> Double {
    let deviation = range.deviation(error)
    let low = range.from.naturalLogarithm
    let high = range.to.naturalLogarithm
    guard high > low else {
      let distance = (x - low) / deviation
      return (-distance * distance / 2).exponential / (deviation * (2 * Double.pi).squareRoot())
    }
    let below = ((x - low) / deviation).normalProbability
    let above = ((x - high) / deviation).normalProbability
    return (below - above) / (high - low)
  }

  /// The speaker's error for a claim.
  func error(of evidence: Evidence) -> Double {
    let spoken: Double
    switch evidence.voice {
    case .official, .market: spoken = error.official
    case .author: spoken = error.author
    case .analyst: spoken = evidence.source == "survey" ? error.survey : error.house
    }
    return spoken + (evidence.isHedged ? error.hedged : 0)
  }
}
