import Allocation

/// Puts weighed facts to a prior, and divides the movement among them.
///
/// The movement is divided along the straight path from prior to posterior in log-odds: with
/// p(t) ∝ prior · exp(t Σ ℓ), a fact's part of scenario k is ∫ p(k)(ℓ(k) − Σ p ℓ) dt. The parts add up
/// to the movement, do not depend on the order of the facts, and a fact that says nothing gets none.
///
/// Source: R. J. Aumann and L. S. Shapley, *Values of Non-Atomic Games* (1974); as integrated
/// gradients: M. Sundararajan et al., "Axiomatic Attribution for Deep Networks" (2017), §3.
struct PosteriorBuilder {
  let likelihoods: Likelihoods
  let prior: [Double]
  let facts: [WeighedFact]

  /// Points on the path; Simpson's rule on so many is exact to 1e-9 for ratios within the bounds.
  private static let steps = 64
  /// A probability within this of the floor is held by it.
  private static let floorTolerance = 1e-12

  func posterior(_ setAside: [Posterior.SetAside]) -> Posterior {
    let total = prior.indices.map { scenario in
      facts.reduce(0) { $0 + $1.logLikelihoods[scenario] }
    }
    let bare = Self.probabilities(prior, tilted: total, at: 1)
    let held = floored(bare)
    let weights = pathWeights(total, movement: zip(bare, prior).map { $0 - $1 })
    let clusters = facts.map { cluster($0, weights) }
      .sorted { Self.size($0.points) > Self.size($1.points) }
    let moves = zip(held, prior).map { $0 - $1 }
    return Posterior(
      scenarios: likelihoods.scenarios,
      prior: prior,
      probabilities: held,
      clusters: clusters,
      setAside: setAside,
      floorPoints: zip(held, bare).map { 100 * ($0 - $1) },
      floored: zip(likelihoods.scenarios, zip(held, bare)).filter {
        $1.0 > $1.1 + Self.floorTolerance
          && $1.0 <= likelihoods.floor + Self.floorTolerance
      }.map(\.0),
      needsNamedPerson: zip(likelihoods.scenarios, moves)
        .filter { abs($1) > likelihoods.namedPersonMove }.map(\.0),
      namedPersonMove: likelihoods.namedPersonMove
    )
  }

  // MARK: - Probabilities

  private static func probabilities(_ prior: [Double], tilted by: [Double], at t: Double)
    -> [Double]
  {
    let most = by.max() ?? 0
    let weights = zip(prior, by).map { $0 * (t * ($1 - most)).exponential }
    let sum = weights.reduce(0, +)
    return weights.map { $0 / sum }
  }

  /// Lifts scenarios to the floor and scales the others down in proportion.
  private func floored(_ bare: [Double]) -> [Double] {
    var held = bare
    var isHeld = bare.map { _ in false }
    // Scaling down may push another scenario under the floor, so look again, at most once for each.
    for _ in bare.indices {
      for index in held.indices where held[index] < likelihoods.floor { isHeld[index] = true }
      let fixed = Double(isHeld.count { $0 }) * likelihoods.floor
      let free = zip(bare, isHeld).reduce(0) { $1.1 ? $0 : $0 + $1.0 }
      guard free > 0 else { break }
      held = zip(bare, isHeld).map { $1 ? likelihoods.floor : $0 * (1 - fixed) / free }
    }
    return held
  }

  // MARK: - Parts

  /// For each scenario k and j the integral of p(k)(δ(k,j) − p(j)) over the path, by Simpson's rule,
  /// scaled so that the parts add up exactly.
  private func pathWeights(_ total: [Double], movement: [Double]) -> [[Double]] {
    let count = prior.count
    var weights = [[Double]](repeating: [Double](repeating: 0, count: count), count: count)
    for step in 0...Self.steps {
      let p = Self.probabilities(prior, tilted: total, at: Double(step) / Double(Self.steps))
      let isEnd = step == 0 || step == Self.steps
      let factor = (isEnd ? 1.0 : step % 2 == 1 ? 4 : 2) / Double(3 * Self.steps)
      for k in 0..<count {
        for j in 0..<count { weights[k][j] += factor * p[k] * ((k == j ? 1 : 0) - p[j]) }
      }
    }
    for k in 0..<count {
      let sum = zip(weights[k], total).reduce(0) { $0 + $1.0 * $1.1 }
      guard abs(sum) > 1e-15 else { continue }
      weights[k] = weights[k].map { $0 * movement[k] / sum }
    }
    return weights
  }

  private func points(_ logLikelihoods: [Double], _ weights: [[Double]]) -> [Double] {
    weights.map { row in 100 * zip(row, logLikelihoods).reduce(0) { $0 + $1.0 * $1.1 } }
  }

  private func cluster(_ fact: WeighedFact, _ weights: [[Double]]) -> Posterior.Cluster {
    let members = fact.claims.map { claim in
      Posterior.Member(
        index: claim.index,
        weight: claim.weight,
        credibility: claim.credibility,
        freshness: claim.freshness,
        logLikelihoods: claim.logLikelihoods,
        points: points(fact.part(of: claim), weights),
        notes: claim.notes
      )
    }
    return Posterior.Cluster(
      name: fact.name,
      members: members,
      opinions: fact.opinions,
      logLikelihoods: fact.logLikelihoods,
      isBounded: fact.isBounded,
      points: points(fact.logLikelihoods, weights)
    )
  }

  private static func size(_ points: [Double]) -> Double {
    points.reduce(0) { $0 + abs($1) }
  }
}
