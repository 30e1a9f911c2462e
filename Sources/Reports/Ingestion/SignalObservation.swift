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
  /// A forecast, a hedged reading or an open end is no observation. A signal has one reading a day: the
  /// one that is given most often, or else the lowest, so that the order of reports does not matter.
  package func observations(in items: [DatedEvidence]) -> [SignalObservation] {
    let all = readings(in: items)
    let days = Dictionary(grouping: all) { "\($0.name) \($0.date)" }
    return days.values.compactMap { day in
      let counts = Dictionary(grouping: day, by: \.value).mapValues(\.count)
      let most = counts.values.max()
      return day.filter { counts[$0.value] == most }
        .min { ($0.value, $0.source) < ($1.value, $1.source) }
    }
    .sorted { ($0.name, $0.date) < ($1.name, $1.date) }
  }

  /// Every reading of a declared signal, in the order of the evidence.
  private func readings(in items: [DatedEvidence]) -> [SignalObservation] {
    items.compactMap { item in
      let evidence = item.evidence
      guard let name = signal(ofKind: evidence.kind), evidence.status == .current, evidence.updates,
        !evidence.isHedged, let low = evidence.low, let high = evidence.high
      else { return nil }
      return SignalObservation(
        name: name,
        value: (low + high) / 2,
        unit: evidence.unit,
        date: item.observationDate,
        source: "\(item.report): \(evidence.quote)"
      )
    }
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
