package import PositionedData

extension Likelihoods {
  /// Returns beliefs after evidence, with everything that moved them.
  ///
  /// `log p'(k) = log p(k) + Σ over facts of w · ℓ(k)`, then normalised. Within a fact the weighted
  /// log-likelihoods of its sources are averaged, and multiplied by √n where n houses say it on their
  /// own; pages that quote one source share its weight. Each fact's ratio is bounded, and no scenario falls under the floor. The result is a
  /// function of the set of evidence, the prior and the date: the order of reports does not matter.
  ///
  /// - Parameters:
  ///   - prior: A probability for each scenario, in the order of ``scenarios``; they sum to one.
  ///   - items: The evidence; what may not move the probabilities is listed as set aside.
  ///   - date: The date at which freshness is judged; what was published later is set aside.
  ///   - chosen: Indices of claims in a conflict of magnitude that a person has chosen to use.
  /// - Returns: The probabilities, which sum to one, with every fact's part in them.
  package func posterior(
    from prior: [Double],
    given items: [DatedEvidence],
    at date: CalendarDate,
    choosing chosen: Set<Int> = []
  ) -> Posterior {
    precondition(prior.count == scenarios.count, "one prior probability for each scenario")
    let clustering = EvidenceClustering(likelihoods: self, items: items)
    let (used, aside) = usable(items, date, clustering, chosen)
    // A reading without a model of its own, such as core inflation, still bears on others.
    let informing = aside.filter { $0.reason == .noModel }.map(\.index)
    let strain = Strain(items: (used + informing).sorted().map { items[$0] })
    let facts = clustering.clusters(of: used).map { name, members in
      fact(name, members, items, clustering, strain, prior, date)
    }
    return PosteriorBuilder(likelihoods: self, prior: prior, facts: facts).posterior(aside)
  }

  // MARK: - What is used

  private func usable(
    _ items: [DatedEvidence],
    _ date: CalendarDate,
    _ clustering: EvidenceClustering,
    _ chosen: Set<Int>
  ) -> (used: [Int], aside: [Posterior.SetAside]) {
    var aside: [Posterior.SetAside] = []
    let held = MagnitudeConflict.indices(in: items, factor: conflictFactor).subtracting(chosen)
    var used: [Int] = []
    for (index, item) in items.enumerated() {
      if let reason = reason(index, item, date, held) {
        aside.append(Posterior.SetAside(index: index, reason: reason))
      } else {
        used.append(index)
      }
    }
    let old = clustering.superseded(among: used)
    aside += old.sorted().map { Posterior.SetAside(index: $0, reason: .superseded) }
    return (used.filter { !old.contains($0) }, aside.sorted { $0.index < $1.index })
  }

  private func reason(
    _ index: Int,
    _ item: DatedEvidence,
    _ date: CalendarDate,
    _ held: Set<Int>
  ) -> Posterior.Reason? {
    if let reason = item.evidence.reason { return .claim(reason) }
    if item.published > date { return .later }
    if held.contains(index) { return .magnitudeConflict }
    let uniform = scenarios.map { _ in 1 / Double(scenarios.count) }
    return logLikelihoods(of: item.evidence, prior: uniform) == nil ? .noModel : nil
  }

  // MARK: - Facts

  private func fact(
    _ name: String,
    _ members: [Int],
    _ items: [DatedEvidence],
    _ clustering: EvidenceClustering,
    _ strain: Strain,
    _ prior: [Double],
    _ date: CalendarDate
  ) -> WeighedFact {
    let opinions = clustering.opinions(of: members)
    let sources = clustering.bySource(members)
    var claims: [WeighedFact.Claim] = []
    for source in sources {
      // The freshest page that quotes a source speaks for it; older ones take nothing away.
      let heaviest =
        source.map { credibility(of: items[$0]) * freshness(of: items[$0], at: date) }
        .max() ?? 0
      let share = Double(opinions).squareRoot() / Double(sources.count * source.count)
      claims += source.map { index in
        claim(index, items[index], weight: heaviest * share, strain, prior, date)
      }
    }
    let sum = scenarios.indices.map { scenario in
      claims.reduce(0) { $0 + $1.weight * $1.logLikelihoods[scenario] }
    }
    return WeighedFact(name: name, claims: claims, opinions: opinions, sum: sum, limit: bound)
  }

  private func claim(
    _ index: Int,
    _ item: DatedEvidence,
    weight: Double,
    _ strain: Strain,
    _ prior: [Double],
    _ date: CalendarDate
  ) -> WeighedFact.Claim {
    let bare = logLikelihoods(of: item.evidence, prior: prior) ?? scenarios.map { _ in 0 }
    let notes = strain.notes(on: item, bare, models[item.evidence.kind])
    // Each weakening halves the logarithm of the ratio.
    let factor = notes.reduce(1.0) { weakened, _ in weakened / 2 }
    return WeighedFact.Claim(
      index: index,
      weight: weight,
      credibility: credibility(of: item),
      freshness: freshness(of: item, at: date),
      logLikelihoods: bare.map { $0 * factor },
      notes: notes
    )
  }
}
