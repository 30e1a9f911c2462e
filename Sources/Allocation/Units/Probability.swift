/// A probability: a number from 0 to 1.
public struct Probability: Sendable, Hashable, Comparable {
  /// The probability as a fraction, 0 … 1.
  public let fraction: Double

  /// Creates a probability, or nothing when the number is outside 0 … 1 or not a number.
  public init?(_ fraction: Double) {
    guard fraction >= 0, fraction <= 1 else { return nil }
    self.fraction = fraction
  }

  /// Orders by size.
  public static func < (left: Probability, right: Probability) -> Bool {
    left.fraction < right.fraction
  }
}
