package import PositionedData

/// A reading that, once accepted, the rules read as a signal.
package struct SignalObservation: Sendable, Hashable {
  /// The signal's name in the rule book, such as `sofr_iorb`.
  package let name: String
  package let value: Double
  /// The unit the rule book declares, such as `bp`.
  package let unit: String
  package let date: CalendarDate
  /// The report and the words that say it.
  package let source: String
}

extension EvidenceRules {
  /// The observations of declared signals among evidence: current readings with a value.
  ///
  /// A forecast, a hedged reading or an open end is no observation.
  package func observations(in items: [DatedEvidence]) -> [SignalObservation] {
    var observations: [SignalObservation] = []
    for item in items {
      let evidence = item.evidence
      guard let name = signal(ofKind: evidence.kind), evidence.status == .current, evidence.updates,
        !evidence.isHedged, let low = evidence.low, let high = evidence.high
      else { continue }
      let observation = SignalObservation(
        name: name,
        value: (low + high) / 2,
        unit: evidence.unit,
        date: item.observationDate,
        source: "\(item.report): \(evidence.quote)"
      )
      if !observations.contains(observation) { observations.append(observation) }
    }
    return observations.sorted { ($0.name, $0.date, $0.source) < ($1.name, $1.date, $1.source) }
  }
}

extension DatedEvidence {
  /// The day a reading is of: its own where it names one, else that of the report.
  fileprivate var observationDate: CalendarDate {
    guard let period = evidence.period, period.start == period.end,
      period.end <= published.daysSince1970, let day = CalendarDate(daysSince1970: period.end)
    else { return published }
    return day
  }
}
