/// Finds figures of one source and period that differ by a power of ten: `35亿` beside `350亿`.
///
/// One of the two is a slip of the pen, and nobody but a person can say which; both are held.
enum MagnitudeConflict {
  /// The two differ by the factor within this share of it.
  private static let tolerance = 0.02

  /// What figures share that may be slips of one another.
  private struct Subject: Hashable {
    let kind: String
    let source: String
    let scenario: String?
    let reading: String?
  }

  private struct Figure {
    let index: Int
    let value: Double
    let evidence: Evidence
  }

  /// The indices of the claims in conflict.
  static func indices(in items: [DatedEvidence], factor: Double) -> Set<Int> {
    var figures: [Subject: [Figure]] = [:]
    for (index, item) in items.enumerated() {
      let evidence = item.evidence
      guard evidence.voice != .market, evidence.updates, evidence.kind != "scenario-probability",
        let value = Likelihoods.value(of: evidence), value > 0
      else { continue }
      let subject = Subject(
        kind: evidence.kind,
        source: item.source,
        scenario: evidence.scenario,
        reading: evidence.reading
      )
      figures[subject, default: []].append(Figure(index: index, value: value, evidence: evidence))
    }
    var held: Set<Int> = []
    for group in figures.values { hold(group.sorted { $0.value < $1.value }, factor, &held) }
    return held
  }

  /// Holds the conflicts among figures in the order of their values: for each, the few that lie a power of
  /// ten above it.
  private static func hold(_ figures: [Figure], _ factor: Double, _ held: inout Set<Int>) {
    var first = 0
    for low in figures {
      while first < figures.count, figures[first].value / low.value / factor - 1 < -tolerance {
        first += 1
      }
      for high in figures[first...] {
        guard high.value / low.value / factor - 1 <= tolerance else { break }
        if isSamePeriod(low.evidence, high.evidence) { held.formUnion([low.index, high.index]) }
      }
    }
  }

  private static func isSamePeriod(_ one: Evidence, _ other: Evidence) -> Bool {
    guard let first = one.period, let second = other.period else { return true }
    return first.start <= second.end && second.start <= first.end
  }
}
