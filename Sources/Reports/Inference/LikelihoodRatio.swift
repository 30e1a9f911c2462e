import Allocation

/// How many times more likely evidence is under one scenario than on the geometric mean of all.
package struct LikelihoodRatio: Sendable, Hashable {
  /// The ratio; above one the evidence speaks for the scenario.
  package let ratio: Double

  /// Creates a ratio from its logarithm.
  package init(logarithm: Double) {
    ratio = logarithm.exponential
  }
}
