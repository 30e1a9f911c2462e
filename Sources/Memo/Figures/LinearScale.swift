/// A scale from values to places on a line.
struct LinearScale {
  let low: Double
  let high: Double
  let start: Double
  let end: Double

  func callAsFunction(_ value: Double) -> Double {
    guard high > low else { return start }
    return start + (min(max(value, low), high) - low) / (high - low) * (end - start)
  }

  /// Steps of 1, 2 or 5 times a power of ten, about so many between the ends.
  func ticks(about count: Int) -> [Double] {
    let span = high - low
    guard span > 0 else { return [low] }
    var step = 1e-6
    let factors = [2.0, 2.5, 2.0]
    var turn = 0
    while span / step > Double(count) {
      step *= factors[turn % 3]
      turn += 1
    }
    let first = Int((low / step).rounded(.up))
    let last = Int((high / step).rounded(.down))
    guard first <= last else { return [low] }
    return (first...last).map { Double($0) * step }
  }
}
