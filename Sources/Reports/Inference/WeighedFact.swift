import Allocation

/// A fact with its claims weighed, before it is put to the prior.
struct WeighedFact: Sendable {
  struct Claim: Sendable {
    let index: Int
    let weight: Double
    let credibility: Double
    let freshness: Double
    let logLikelihoods: [Double]
    let notes: [Posterior.Note]
  }

  let name: String
  let claims: [Claim]
  let opinions: Int
  /// The weighted log-likelihoods after the bound, centred on their mean.
  let logLikelihoods: [Double]
  let isBounded: Bool

  /// Bounds the sum of its claims, Σ weight × log-likelihood for each scenario.
  ///
  /// The limit is the most a ratio may exceed the geometric mean of the scenarios.
  init(name: String, claims: [Claim], opinions: Int, sum: [Double], limit: Double) {
    self.name = name
    self.claims = claims
    self.opinions = opinions
    let most = limit.naturalLogarithm
    let centred = Likelihoods.centred(sum)
    isBounded = centred.contains { abs($0) > most }
    logLikelihoods = isBounded ? centred.map { min(max($0, -most), most) } : centred
  }

  /// The part of the fact's log-likelihoods that a claim brings; the parts add up to the fact's.
  ///
  /// Where the bound holds, what it took away is taken from each claim alike.
  func part(of claim: Claim) -> [Double] {
    let own = claim.logLikelihoods.map { $0 * claim.weight }
    let all = logLikelihoods.indices.map { scenario in
      claims.reduce(0) { $0 + $1.weight * $1.logLikelihoods[scenario] }
    }
    return logLikelihoods.indices.map { scenario in
      own[scenario] + (logLikelihoods[scenario] - all[scenario]) / Double(claims.count)
    }
  }
}
