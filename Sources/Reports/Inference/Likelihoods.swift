import Allocation

/// How likely evidence is under each scenario, read from `rules/likelihoods.yaml`.
///
/// Everything that shapes the update is here: models per kind, credibility, half-lives, bounds.
package struct Likelihoods: Sendable {
  /// The scenarios the file speaks of, in its order.
  package let scenarios: [String]
  /// The most a fact's weighted likelihood may exceed the geometric mean over the scenarios.
  let bound: Double
  /// The least probability of a scenario, as a fraction.
  let floor: Double
  /// A move beyond this, as a fraction, asks for a named person.
  package let namedPersonMove: Double
  /// Figures of one source that differ by this factor are held.
  let conflictFactor: Double
  let credibility: Credibility
  let halfLife: HalfLife
  let models: [String: Model]

  /// Weights by whose word a claim is.
  struct Credibility: Sendable, Hashable {
    var official: Double
    var named: Double
    var unnamed: Double
    var social: Double
    var hedged: Double
  }

  /// Half-lives in days.
  struct HalfLife: Sendable, Hashable {
    var market: Double
    var stress: Double
    var call: Double
    var release: Double
    /// The business day of the month on which the next monthly amount is announced.
    var scheduleBusinessDay: Int
    /// The half-life of an official amount after the next one was due.
    var afterSchedule: Double
  }

  /// Which half-life a kind has.
  enum Ageing: String, Sendable, CaseIterable {
    case market, stress, call, release
  }

  /// The model of one kind.
  struct Model: Sendable {
    var kind: String
    var ageing: Ageing
    /// Which values are one fact; `nil` for kinds without values.
    var rounding: Rounding?
    /// The name of a cluster shared with other kinds.
    var sharedCluster: String?
    var pace: PaceModel?
    /// Bands for each reading; `""` for a kind without readings.
    var bands: [String: [Band]]
    var directions: [Int: [Double]]
    var stated: Stated?
    var lowPace: LowPaceRule?
    var quarterEndDays: Int?
    var overCore: OverCoreRule?
  }

  /// Which values are taken for one fact.
  enum Rounding: Sendable, Hashable {
    /// Values that round to the same multiple.
    case step(Double)
    /// Values between the same powers of a ratio, counted from a value.
    case ratio(Double, from: Double)

    /// The words for the fact's value.
    func text(_ value: Double) -> String {
      switch self {
      case .step(let step): return EvidenceClustering.text((value / step).rounded() * step)
      case .ratio(let ratio, let from):
        guard value > 0 else { return EvidenceClustering.text(value) }
        // A value a hair under an edge for want of binary digits belongs above it.
        let power = ((value / from).naturalLogarithm / ratio.naturalLogarithm + 1e-9).rounded(.down)
        let low = from * ratio.raised(to: power)
        return "\(EvidenceClustering.text(low)) to \(EvidenceClustering.text(low * ratio))"
      }
    }
  }

  /// Readings from a threshold on, with one ratio for each scenario.
  struct Band: Sendable, Hashable {
    /// `nil` for the last band, which takes all below.
    var from: Double?
    /// Whether the threshold itself belongs to the next band.
    var isOpen: Bool
    var ratios: [Double]
  }

  /// A stated probability: ratio (p / prior)^power within bounds.
  struct Stated: Sendable, Hashable {
    var power: Double
    var least: Double
    var most: Double
  }

  /// A low pace counts by half for a scenario unless another kind shows strain.
  struct LowPaceRule: Sendable, Hashable {
    struct Strain: Sendable, Hashable {
      var kind: String
      var above: Double
    }

    var below: Double
    /// The index of the scenario.
    var scenario: Int
    var unless: [Strain]
  }

  /// A headline well over a calm core says half as much.
  struct OverCoreRule: Sendable, Hashable {
    var headline: String
    var core: String
    var gap: Double
    var coreBelow: Double
  }
}
