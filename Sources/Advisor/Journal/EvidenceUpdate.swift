import Journal
import PositionedData
import Reports

/// What accepted reports do to probabilities that were set whole.
struct EvidenceUpdate: Sendable {
  /// Every piece of evidence, in the order of the reports.
  let items: [DatedEvidence]
  /// For each piece of evidence, the entry that accepted it.
  let entries: [Event]
  /// The facts and what each moved, in the order of the likelihoods' scenarios.
  let posterior: Posterior
  /// The probabilities, in the order of the rule book.
  let probabilities: [Double]
  private let order: [Int]

  /// Weighs the reports of some entries against probabilities.
  init(
    of reports: [Event],
    from base: [Double],
    scenarios: [String],
    by likelihoods: Likelihoods,
    trust: SourceTrust,
    on date: CalendarDate
  ) throws {
    var items: [DatedEvidence] = []
    var entries: [Event] = []
    for report in reports {
      let read = try report.content(AcceptedReport.self).evidence.map {
        $0.trusted(trust[$0.sourceName])
      }
      items += read
      entries += read.map { _ in report }
    }
    let order = try Self.order(scenarios, likelihoods)
    let posterior = likelihoods.posterior(
      from: likelihoods.scenarios.map { id in
        scenarios.firstIndex(of: id).map { base[$0] } ?? 0
      },
      given: items,
      at: date
    )
    self.items = items
    self.entries = entries
    self.posterior = posterior
    self.order = order
    probabilities = order.map { posterior.probabilities[$0] }
  }

  /// Points by cause, in the order of the rule book; they add up to the move.
  var parts: [BeliefMove.Part] {
    posterior.clusters.map { cluster in
      BeliefMove.Part(.fact(cluster.name), order.map { cluster.points[$0] })
    } + [BeliefMove.Part(.floor, order.map { posterior.floorPoints[$0] })]
  }

  private static func order(_ scenarios: [String], _ likelihoods: Likelihoods) throws -> [Int] {
    try scenarios.map { id in
      guard let index = likelihoods.scenarios.firstIndex(of: id) else {
        throw Failure(
          .badData,
          "E3512",
          "the likelihoods do not speak of the scenario \(id)",
          help: ["give the rule book its own likelihoods.yaml"]
        )
      }
      return index
    }
  }
}
