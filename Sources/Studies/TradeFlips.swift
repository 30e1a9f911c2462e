package import Allocation
package import Diagnostics

/// For every sleeve that trades, the probabilities at which its trade disappears or reverses.
///
/// One probability is moved from 0 to 1, the others keep their proportions. Weights are piecewise in it,
/// so every change of direction is bracketed on a grid of one point first, then found by bisection.
package struct TradeFlips: Sendable {
  /// Which way a sleeve trades.
  package enum Direction: Int, Sendable, Hashable {
    case sell = -1
    case none = 0
    case buy = 1
  }

  /// A probability at which a trade takes another direction.
  package struct Flip: Sendable, Hashable {
    /// The index of the scenario that is moved.
    package let scenario: Int
    /// The probability, exact to a hundredth of a point.
    package let probability: Double
    /// The direction beyond it, seen from today's probability.
    package let becomes: Direction
  }

  /// One sleeve's trade.
  package struct Trade: Sendable, Hashable {
    /// The index of the sleeve.
    package let sleeve: Int
    /// The change now: a fraction of NAV, or an exposure.
    package let change: Double
    /// The flips nearest to today's probability, one below and one above it at most for each scenario.
    package let flips: [Flip]
  }

  /// The trades, the most fragile first.
  package let trades: [Trade]

  /// A change smaller than this is no trade: half a basis point of NAV.
  static let noTrade = 0.5e-4
  /// Grid steps between 0 and 1: one for each point of probability.
  private static let steps = 100
  /// Bisections after the grid: 0.01 / 2⁷ is under a hundredth of a point.
  private static let bisections = 7

  /// Searches every trade of a portfolio.
  ///
  /// - Parameters:
  ///   - weights: The portfolio.
  ///   - beliefs: Today's probabilities.
  /// - Throws: `InputError` when a rule has no value, or an optimum cannot be certified.
  package init(of weights: WeightsUnderBeliefs, under beliefs: Beliefs) throws(InputError) {
    let now = try weights.directions(under: beliefs)
    let changes = try weights.changes(under: beliefs) ?? []
    let trading = now.indices.filter { now[$0] != .none }
    var flips = [[Flip]](repeating: [], count: now.count)
    for scenario in beliefs.probabilities.indices {
      for side in [-1, 1] {
        let found = try Self.nearest(weights, beliefs, scenario, side, trading, now)
        for (sleeve, flip) in found { flips[sleeve].append(flip) }
      }
    }
    trades =
      trading
      .map { Trade(sleeve: $0, change: changes[$0], flips: flips[$0]) }
      .enumerated()
      .sorted { left, right in
        let (first, second) = (left.element.margin(beliefs), right.element.margin(beliefs))
        return first == second ? left.offset < right.offset : first < second
      }
      .map(\.element)
  }

  /// Walks from today's probability to one end and brackets each trade's first change of direction.
  private static func nearest(
    _ weights: WeightsUnderBeliefs,
    _ beliefs: Beliefs,
    _ scenario: Int,
    _ side: Int,
    _ trading: [Int],
    _ now: [Direction]
  ) throws(InputError) -> [Int: Flip] {
    var found: [Int: Flip] = [:]
    var before = beliefs.probabilities[scenario]
    let start = (before * Double(steps)).rounded(side > 0 ? .down : .up)
    var step = Int(start) + side
    while step >= 0, step <= steps, found.count < trading.count {
      let next = Double(step) / Double(steps)
      let directions = try weights.directions(under: beliefs.setting(next, for: scenario))
      for sleeve in trading where found[sleeve] == nil && directions[sleeve] != now[sleeve] {
        found[sleeve] = try bisect(weights, beliefs, scenario, sleeve, now[sleeve], before, next)
      }
      before = next
      step += side
    }
    return found
  }

  private static func bisect(
    _ weights: WeightsUnderBeliefs,
    _ beliefs: Beliefs,
    _ scenario: Int,
    _ sleeve: Int,
    _ now: Direction,
    _ inside: Double,
    _ outside: Double
  ) throws(InputError) -> Flip {
    var (inside, outside) = (inside, outside)
    var becomes = Direction.none
    for _ in 0..<bisections {
      let middle = (inside + outside) / 2
      let direction = try weights.directions(under: beliefs.setting(middle, for: scenario))[sleeve]
      if direction == now { inside = middle } else { (outside, becomes) = (middle, direction) }
    }
    return Flip(scenario: scenario, probability: (inside + outside) / 2, becomes: becomes)
  }
}

extension TradeFlips.Trade {
  /// How far the nearest flip is, as a difference of probabilities; one where there is none.
  package func margin(_ beliefs: Beliefs) -> Double {
    flips.map { abs($0.probability - beliefs.probabilities[$0.scenario]) }.min() ?? 1
  }
}

extension WeightsUnderBeliefs {
  /// Which way each sleeve trades; nothing trades where the limits leave no room.
  ///
  /// An overlay's exposure is judged by what a unit of its stressed call would be of NAV.
  fileprivate func directions(under beliefs: Beliefs) throws(InputError) -> [TradeFlips.Direction] {
    guard let changes = try changes(under: beliefs) else {
      return book.sleeves.map { _ in .none }
    }
    return zip(book.sleeves, changes).map { sleeve, change in
      let size = change * (sleeve.overlay?.stressCall ?? 1)
      guard abs(size) >= TradeFlips.noTrade else { return .none }
      return size > 0 ? .buy : .sell
    }
  }
}
