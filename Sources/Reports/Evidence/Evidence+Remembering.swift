extension Evidence {
  /// Creates a claim from its record; where it stood in the report is left to the report.
  package init(
    of kind: String,
    unit: String,
    low: Double?,
    high: Double?,
    direction: Int?,
    scenario: String?,
    reading: String?,
    status: Status,
    voice: Voice,
    source: String?,
    isNamedSource: Bool,
    isNegated: Bool,
    isHedged: Bool,
    reason: Reason?,
    period: Period?,
    quote: String
  ) {
    self.init(
      kind: kind,
      unit: unit,
      low: low,
      high: high,
      direction: direction,
      scenario: scenario,
      reading: reading,
      status: status,
      voice: voice,
      source: source,
      isNamedSource: isNamedSource,
      isNegated: isNegated,
      isHedged: isHedged,
      reason: reason,
      period: period,
      quote: quote,
      place: Place(passage: 0, range: 0..<0),
      alsoAt: []
    )
  }
}
