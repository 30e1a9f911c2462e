import PositionedData

@testable import Reports

/// Evidence and likelihoods for tests of the update.
enum EvidenceFixture {
  static func likelihoods() throws -> Likelihoods {
    try Likelihoods(try BuiltInEvidence.likelihoodsDocument())
  }

  static func evidence(
    _ kind: String,
    _ value: Double? = nil,
    to high: Double? = nil,
    direction: Int? = nil,
    scenario: String? = nil,
    reading: String? = nil,
    status: Evidence.Status = .current,
    voice: Evidence.Voice = .official,
    source: String? = nil,
    reason: Evidence.Reason? = nil,
    hedged: Bool = false
  ) -> Evidence {
    Evidence(
      kind: kind,
      unit: "unit",
      low: value,
      high: high ?? value,
      direction: direction,
      scenario: scenario,
      reading: reading,
      status: status,
      voice: voice,
      source: source,
      isNamedSource: source != nil,
      isNegated: reason == .denied,
      isHedged: hedged,
      reason: reason,
      period: nil,
      quote: "quote",
      place: Evidence.Place(passage: 0, range: 0..<5),
      alsoAt: []
    )
  }

  static func dated(
    _ evidence: Evidence,
    _ report: String = "report",
    on day: String = "2026-03-10"
  )
    -> DatedEvidence
  {
    guard let date = CalendarDate(day) else { preconditionFailure("the fixture's days exist") }
    return DatedEvidence(evidence, report: report, published: date, publisher: report)
  }
}
