package import PositionedData

/// What reports propose, with everything that moved the probabilities.
///
/// Nothing is applied.
package struct Proposal: Sendable {
  package let reports: [Report]
  /// The evidence of all reports, in the order of the reports.
  package let items: [DatedEvidence]
  /// For each piece of evidence the index of its report.
  package let reportOfItem: [Int]
  package let date: CalendarDate
  package let posterior: Posterior
  /// Readings that become signals when they are accepted.
  package let observations: [SignalObservation]

  /// Weighs the evidence of some reports against a prior.
  ///
  /// - Parameters:
  ///   - reports: The reports, in any order: the probabilities do not depend on it.
  ///   - prior: A probability for each scenario of the likelihoods; they sum to one.
  ///   - date: The day at which freshness is judged.
  ///   - likelihoods: The models.
  ///   - rules: The kinds of evidence.
  package init(
    of reports: [Report],
    from prior: [Double],
    at date: CalendarDate,
    likelihoods: Likelihoods,
    rules: EvidenceRules
  ) {
    var items: [DatedEvidence] = []
    var owners: [Int] = []
    for (index, report) in reports.enumerated() {
      let dated = report.datedEvidence
      items += dated
      owners += dated.map { _ in index }
    }
    let posterior = likelihoods.posterior(from: prior, given: items, at: date)
    let unused = Set(posterior.setAside.map(\.index))
    self.reports = reports
    self.items = items
    self.reportOfItem = owners
    self.date = date
    self.posterior = posterior
    observations = rules.observations(
      in: items.enumerated().filter { !unused.contains($0.offset) }.map(\.element)
    )
  }

  /// What became of a piece of evidence: its fact and its part in it, or `nil` when it is set aside.
  package func effect(ofItem index: Int) -> (cluster: Posterior.Cluster, member: Posterior.Member)?
  {
    for cluster in posterior.clusters {
      if let member = cluster.members.first(where: { $0.index == index }) {
        return (cluster, member)
      }
    }
    return nil
  }

  /// Why a piece of evidence is set aside; `nil` when it is used.
  package func reason(ofItem index: Int) -> Posterior.Reason? {
    posterior.setAside.first { $0.index == index }?.reason
  }
}
