/// Probabilities of the scenarios of one rule book, in its order, that sum to one.
public struct Beliefs: Sendable, Hashable {
  /// How far a sum of probabilities may be from one and still be one: what eight decimals lose.
  public static let sumTolerance = 1e-9

  /// One probability for each scenario.
  public let probabilities: [Double]
  /// Where they come from, in a few words: `prior`, `--set`, a journal revision.
  public let provenance: String

  /// Creates beliefs, or nothing when a number is not a probability or the sum is not one.
  public init?(_ probabilities: [Double], provenance: String) {
    guard !probabilities.isEmpty, probabilities.allSatisfy({ $0 >= 0 && $0 <= 1 }) else {
      return nil
    }
    guard abs(probabilities.reduce(0, +) - 1) <= Self.sumTolerance else { return nil }
    self.probabilities = probabilities
    self.provenance = provenance
  }

  /// Returns beliefs in which one scenario has another probability and the others keep their
  /// proportions; where all others are zero they share the rest equally.
  ///
  /// - Parameters:
  ///   - probability: The new probability of the scenario, 0 … 1.
  ///   - scenario: The index of the scenario.
  /// - Returns: The other beliefs.
  public func setting(_ probability: Double, for scenario: Int) -> Beliefs {
    let rest = 1 - probabilities[scenario]
    let others = Double(probabilities.count - 1)
    var moved = probabilities.map { old in
      rest > 0 ? old * (1 - probability) / rest : (1 - probability) / max(others, 1)
    }
    moved[scenario] = probability
    return Beliefs(unchecked: moved, provenance: provenance)
  }

  private init(unchecked probabilities: [Double], provenance: String) {
    self.probabilities = probabilities
    self.provenance = provenance
  }
}
