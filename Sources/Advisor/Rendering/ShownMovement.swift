import Allocation
import Reports

/// A movement in tenths of a point, rounded so that the parts shown add up to the move shown.
struct ShownMovement: Sendable {
  /// For each fact its part of each scenario.
  let facts: [[Int]]
  /// What the floor moved, by scenario.
  let floor: [Int]

  /// Divides the movement of a posterior.
  init(of posterior: Posterior) {
    let columns = posterior.scenarios.indices.map { scenario in
      let move = 100 * (posterior.probabilities[scenario] - posterior.prior[scenario])
      let parts = posterior.clusters.map { $0.points[scenario] }
      return LargestRemainder.units(
        parts + [posterior.floorPoints[scenario]],
        decimals: 1,
        total: NumberStyle.units(move, 1)
      )
    }
    facts = posterior.clusters.indices.map { fact in columns.map { $0[fact] } }
    floor = columns.map { $0.last ?? 0 }
  }
}
