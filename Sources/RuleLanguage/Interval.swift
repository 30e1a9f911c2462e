/// All numbers between two bounds, both included; either may be infinite.
///
/// For conditions the numbers are 0 (does not hold) and 1 (holds), for levels the ranks.
package struct Interval: Sendable, Hashable {
  /// The lower bound.
  package let lower: Double
  /// The upper bound; never below `lower`.
  package let upper: Double

  /// Creates an interval.
  ///
  /// - Precondition: `lower` is not above `upper`.
  package init(_ lower: Double, _ upper: Double) {
    precondition(lower <= upper, "an interval's lower bound is not above its upper bound")
    self.lower = lower
    self.upper = upper
  }

  /// Creates the interval of one number.
  package init(_ value: Double) {
    self.init(value, value)
  }

  /// Every number.
  package static let everything = Interval(-.infinity, .infinity)
  /// Every probability, and every condition.
  package static let unit = Interval(0, 1)

  /// Whether a condition can hold: some number is not 0.
  package var canHold: Bool { lower != 0 || upper != 0 }
  /// Whether a condition can fail to hold: 0 is among the numbers.
  package var canFail: Bool { contains(0) }

  /// Whether a number lies within.
  package func contains(_ value: Double) -> Bool {
    lower <= value && value <= upper
  }

  /// Creates the interval of a condition.
  init(canHold: Bool, canFail: Bool) {
    self.init(canFail ? 0 : 1, canHold ? 1 : 0)
  }

  /// Creates the interval from the least to the greatest of some numbers; every number if one of
  /// them is none (∞ − ∞), which only bounds beyond all finite values bring about.
  init(hullOf values: [Double]) {
    guard values.allSatisfy({ !$0.isNaN }), let lower = values.min(), let upper = values.max()
    else {
      self = .everything
      return
    }
    self.init(lower, upper)
  }
}
