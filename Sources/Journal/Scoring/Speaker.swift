/// Whose probabilities are scored.
package enum Speaker: Sendable, Hashable, Comparable {
  /// A source, by its name.
  case source(String)
  /// Whoever set probabilities by hand.
  case hand(String)
}
