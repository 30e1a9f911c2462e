/// Beliefs after evidence, with everything that moved them.
package struct Posterior: Sendable {
  /// One piece of evidence with its weight and what it did.
  package struct Member: Sendable {
    /// The index in the evidence that was given.
    package let index: Int
    /// Credibility × freshness × hedging × its share of its cluster, 0 … 1.
    package let weight: Double
    package let credibility: Double
    package let freshness: Double
    /// The log-likelihood under each scenario before weighing, centred on its mean.
    package let logLikelihoods: [Double]
    /// By how many percentage points it moved each scenario; all parts add up.
    package let points: [Double]
    /// Rules that weakened it, such as a low pace without strain.
    package let notes: [Note]
  }

  /// Why a piece of evidence says less than its model has it say.
  package enum Note: String, Sendable, Hashable {
    case lowPaceWithoutStrain = "low-pace-without-strain"
    case quarterEnd = "quarter-end"
    case calmCore = "calm-core"
  }

  /// Claims of one fact: it counts once.
  package struct Cluster: Sendable {
    /// What the claims share, such as `rmp-pace 45`.
    package let name: String
    package let members: [Member]
    /// How many independent opinions it holds; 1 for a fact.
    package let opinions: Int
    /// The weighted log-likelihoods after the bound, centred on their mean.
    package let logLikelihoods: [Double]
    /// Whether the bound held it back.
    package let isBounded: Bool
    /// By how many percentage points it moved each scenario.
    package let points: [Double]
  }

  /// A piece of evidence that was not used.
  package struct SetAside: Sendable, Hashable {
    /// The index in the evidence that was given.
    package let index: Int
    package let reason: Reason
  }

  /// Why a piece of evidence was not used.
  package enum Reason: Sendable, Hashable {
    /// The claim itself may not move the probabilities.
    case claim(Evidence.Reason)
    /// One source gives two figures for one period, apart by a power of ten: one may be mis-scaled.
    case magnitudeConflict
    /// Its source has said something newer since.
    case superseded
    /// The likelihoods have no model for the kind or its reading.
    case noModel
    /// Published after the date asked for.
    case later

    /// The word that files have for it.
    package var word: String {
      switch self {
      case .claim(let reason): reason.rawValue
      case .magnitudeConflict: "magnitude-conflict"
      case .superseded: "superseded"
      case .noModel: "no-model"
      case .later: "later"
      }
    }
  }

  package let scenarios: [String]
  /// Before the evidence, in the order of ``scenarios``.
  package let prior: [Double]
  /// After it; they sum to one.
  package let probabilities: [Double]
  /// Facts, the one that moved most first.
  package let clusters: [Cluster]
  package let setAside: [SetAside]
  /// Percentage points that the floor moved each scenario.
  package let floorPoints: [Double]
  /// Scenarios that the floor holds up.
  package let floored: [String]
  /// Scenarios that move so far that a named person is asked for.
  package let needsNamedPerson: [String]
  /// The move of a probability beyond which a named person is asked for.
  package let namedPersonMove: Double
}
