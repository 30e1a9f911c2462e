internal import PositionedData

/// What other evidence says about a claim: whether funding is tight, whether core is calm.
struct Strain {
  /// The newest current value of each kind; of one day the greatest.
  private let latest: [String: Double]
  /// The least current value of each reading.
  private let least: [String: Double]

  /// Looks at what is used, and at what informs.
  init(items: [DatedEvidence]) {
    var newest: [String: (day: Int, value: Double?)] = [:]
    var least: [String: Double] = [:]
    for item in items where item.evidence.status == .current {
      let (kind, value) = (item.evidence.kind, Likelihoods.value(of: item.evidence))
      let day = Self.day(item)
      if let before = newest[kind], before.day >= day {
        if before.day == day {
          newest[kind]?.value = [before.value, value].compactMap(\.self).max()
        }
      } else {
        newest[kind] = (day, value)
      }
      if let reading = item.evidence.reading, let value {
        least[reading] = min(least[reading] ?? value, value)
      }
    }
    latest = newest.compactMapValues(\.value)
    self.least = least
  }

  /// Why a claim says less than its model has it say; each reason halves it.
  func notes(
    on item: DatedEvidence,
    _ logLikelihoods: [Double],
    _ model: Likelihoods.Model?
  ) -> [Posterior.Note] {
    var notes: [Posterior.Note] = []
    guard let model else { return notes }
    if let rule = model.lowPace, isWeakLowPace(item, logLikelihoods, rule) {
      notes.append(.lowPaceWithoutStrain)
    }
    if let days = model.quarterEndDays, isAtQuarterEnd(item, within: days) {
      notes.append(.quarterEnd)
    }
    if let rule = model.overCore, isOverCalmCore(item, rule) { notes.append(.calmCore) }
    return notes
  }

  private func isWeakLowPace(
    _ item: DatedEvidence,
    _ logLikelihoods: [Double],
    _ rule: Likelihoods.LowPaceRule
  ) -> Bool {
    guard let pace = Likelihoods.geometricValue(of: item.evidence), pace < rule.below,
      logLikelihoods[rule.scenario] == logLikelihoods.max()
    else { return false }
    return !rule.unless.contains { strain in
      (latest[strain.kind] ?? -.infinity) > strain.above
    }
  }

  private static func day(_ item: DatedEvidence) -> Int {
    min(item.evidence.period?.end ?? .max, item.published.daysSince1970)
  }

  private func isAtQuarterEnd(_ item: DatedEvidence, within days: Int) -> Bool {
    guard let date = CalendarDate(daysSince1970: Self.day(item)) else { return false }
    let month = (date.month - 1) / 3 * 3 + 1
    let start = CalendarDate(year: date.year, month: month, day: 1)
    let next = CalendarDate(
      year: month > 9 ? date.year + 1 : date.year,
      month: month > 9 ? 1 : month + 3,
      day: 1
    )
    guard let start, let next else { return false }
    let today = date.daysSince1970
    return today - start.daysSince1970 < days || next.daysSince1970 - today <= days
  }

  private func isOverCalmCore(_ item: DatedEvidence, _ rule: Likelihoods.OverCoreRule) -> Bool {
    guard item.evidence.reading == rule.headline,
      let headline = Likelihoods.value(of: item.evidence)
    else { return false }
    // The least core reading satisfies both conditions if any does.
    guard let core = least[rule.core] else { return false }
    return headline - core >= rule.gap && core < rule.coreBelow
  }
}
