/// Finds figures of one source and period that differ by a power of ten: `35亿` beside `350亿`.
///
/// One of the two is a slip of the pen, and nobody but a person can say which; both are held.
enum MagnitudeConflict {
  /// The two differ by the factor within this share of it.
  private static let tolerance = 0.02

  /// The indices of the claims in conflict.
  static func indices(in items: [DatedEvidence], factor: Double) -> Set<Int> {
    var held: Set<Int> = []
    for left in items.indices {
      for right in items.indices where right > left && conflicts(items[left], items[right], factor)
      {
        held.formUnion([left, right])
      }
    }
    return held
  }

  private static func conflicts(
    _ one: DatedEvidence,
    _ other: DatedEvidence,
    _ factor: Double
  ) -> Bool {
    guard one.evidence.kind == other.evidence.kind, one.source == other.source,
      one.evidence.scenario == other.evidence.scenario,
      one.evidence.reading == other.evidence.reading,
      one.evidence.voice != .market, one.evidence.updates, other.evidence.updates,
      one.evidence.kind != "scenario-probability", isSamePeriod(one.evidence, other.evidence),
      let low = Likelihoods.value(of: one.evidence),
      let high = Likelihoods.value(of: other.evidence),
      low > 0, high > 0
    else { return false }
    let ratio = max(low, high) / min(low, high)
    return abs(ratio / factor - 1) <= tolerance
  }

  private static func isSamePeriod(_ one: Evidence, _ other: Evidence) -> Bool {
    guard let first = one.period, let second = other.period else { return true }
    return first.start <= second.end && second.start <= first.end
  }
}
