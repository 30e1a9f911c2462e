/// Rounding by largest remainder, so that a rounded column sums to its rounded total.
///
/// Each value is rounded down, and what is missing from the total is given, one unit each, to the
/// values whose cut-off part was largest; of equal ones the first gets it.
package enum LargestRemainder {
  /// Rounds values so that they sum to their rounded total.
  ///
  /// - Parameters:
  ///   - values: Finite numbers.
  ///   - decimals: How many decimals are kept.
  ///   - total: What the units shall sum to; the rounded sum of the values when left out.
  /// - Returns: The values in whole units of their last decimal.
  package static func units(_ values: [Double], decimals: Int, total: Int? = nil) -> [Int] {
    var scale = 1.0
    for _ in 0..<decimals { scale *= 10 }
    // A value like 0.29 × 100 = 28.999999999999996 stands for 29, not for 28 and a large remainder.
    let scaled = values.map { value in
      let exact = value * scale
      return abs(exact - exact.rounded()) < noise ? exact.rounded() : exact
    }
    let total = total ?? Int(scaled.reduce(0, +).rounded())
    var units = scaled.map { Int($0.rounded(.down)) }
    let order = scaled.indices.sorted { left, right in
      let (a, b) = (scaled[left] - Double(units[left]), scaled[right] - Double(units[right]))
      return a == b ? left < right : a > b
    }
    spread(total - units.reduce(0, +), over: &units, in: order)
    return units
  }

  /// What binary floating point adds to a decimal number of units; far below half a unit.
  private static let noise = 1e-6

  private static func spread(_ missing: Int, over units: inout [Int], in order: [Int]) {
    guard !order.isEmpty else { return }
    let step = missing < 0 ? -1 : 1
    let places = missing < 0 ? Array(order.reversed()) : order
    for turn in 0..<abs(missing) { units[places[turn % places.count]] += step }
  }
}
