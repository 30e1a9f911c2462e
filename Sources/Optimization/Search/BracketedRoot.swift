/// A root of a function that is known only by calls, between a point where it is not positive and one where it is.
///
/// T. R. Chandrupatla, "A new hybrid quadratic/bisection algorithm for finding the zero of a nonlinear function without
/// using derivatives", *Advances in Engineering Software* 28 (1997), pp. 145–149: inverse quadratic interpolation where
/// its condition (eq. 4) says that it can be trusted, bisection elsewhere. The caller evaluates ``next`` and reports
/// with ``record(_:)`` until ``isDone``; the answer is ``feasible``, the end where the function is not positive.
struct BracketedRoot {
  private var a: (at: Double, value: Double)
  private var b: (at: Double, value: Double)
  private var c: (at: Double, value: Double)
  private(set) var next: Double
  private(set) var isDone = false
  private let valueTolerance: Double

  /// Starts from `low`, where the function has a value ≤ 0, and `high`, where it is above.
  ///
  /// - Parameters:
  ///   - low: The end at which the function is not positive.
  ///   - high: The end at which it is positive.
  ///   - valueTolerance: Done when a value in [−valueTolerance, 0] is found, or when no number is left between.
  init(
    low: (at: Double, value: Double),
    high: (at: Double, value: Double),
    valueTolerance: Double
  ) {
    a = high
    b = low
    c = high
    self.valueTolerance = valueTolerance
    // The first point by the secant, kept off the ends.
    let share = min(0.95, max(0.05, high.value / (high.value - low.value)))
    next = high.at + share * (low.at - high.at)
    isDone = low.value >= -valueTolerance
  }

  /// The end at which the function is not positive.
  var feasible: Double { a.value <= 0 ? a.at : b.at }

  /// The value there.
  var feasibleValue: Double { a.value <= 0 ? a.value : b.value }

  /// Takes the value at ``next``.
  mutating func record(_ value: Double) {
    let point = (at: next, value: value)
    if (value > 0) == (a.value > 0) {
      c = a
    } else {
      c = b
      b = a
    }
    a = point
    if feasibleValue >= -valueTolerance { isDone = true }
    advance()
  }

  private mutating func advance() {
    let width = b.at - a.at
    let smallest = 4 * max(abs(a.at), abs(b.at)).ulp
    guard abs(width) > smallest else {
      isDone = true
      return
    }
    let limit = smallest / abs(width)
    let xi = (a.at - b.at) / (c.at - b.at)
    let phi = (a.value - b.value) / (c.value - b.value)
    var share = 0.5
    if phi * phi < xi && (1 - phi) * (1 - phi) < 1 - xi {
      let first = a.value / (b.value - a.value) * (c.value / (b.value - c.value))
      let ratio = (c.at - a.at) / (b.at - a.at)
      share = first + ratio * (a.value / (c.value - a.value)) * (b.value / (c.value - b.value))
    }
    next = a.at + min(1 - limit, max(limit, share)) * width
    if next == a.at || next == b.at { isDone = true }
  }
}
