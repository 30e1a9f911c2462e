import Journal
import PositionedData
import Reports

/// A report as a proposal or the journal holds it: what it is, and its evidence.
struct AcceptedReport: Sendable {
  let name: String
  let publisher: String?
  let evidence: [DatedEvidence]

  /// Reads a report and its claims; `nil` when a member they cannot do without is missing.
  init?(_ report: Particulars, claims: [Particulars]) {
    guard let name = report["name"]?.text,
      let published = report["published"]?.text.flatMap({ CalendarDate($0) })
    else { return nil }
    let publisher = report["publisher"]?.text
    var evidence: [DatedEvidence] = []
    for claim in claims {
      guard let read = Evidence(claim) else { return nil }
      evidence.append(
        DatedEvidence(
          read,
          report: name,
          published: claim["published"]?.text.flatMap { CalendarDate($0) } ?? published,
          publisher: publisher,
          isSocial: report["social"]?.truth ?? false
        )
      )
    }
    self.name = name
    self.publisher = publisher
    self.evidence = evidence
  }

  /// Reads the particulars of an entry.
  init(_ payload: Particulars, entry: Int) throws {
    guard let report = payload["report"],
      let accepted = AcceptedReport(report, claims: payload["evidence"]?.elements ?? [])
    else { throw JournalError.damaged("entry \(entry) has no report that can be read") }
    self = accepted
  }
}

extension Evidence {
  /// Reads a claim as a proposal has it; `nil` when a member it cannot do without is missing.
  init?(_ claim: Particulars) {
    guard let kind = claim["kind"]?.text, let unit = claim["unit"]?.text,
      let status = claim["status"]?.text.flatMap(Status.init), let quote = claim["quote"]?.text,
      let voice = claim["attribution"]?.text.flatMap(Voice.init)
    else { return nil }
    self.init(
      of: kind,
      unit: unit,
      low: claim["low"]?.number,
      high: claim["high"]?.number,
      direction: claim["direction"]?.number.map { Int($0) },
      scenario: claim["scenario"]?.text,
      reading: claim["measure"]?.text,
      status: status,
      voice: voice,
      source: claim["source"]?.text,
      isNamedSource: claim["named"]?.truth ?? (claim["source"]?.text != nil),
      isNegated: claim["negated"]?.truth ?? false,
      isHedged: claim["hedged"]?.truth ?? false,
      reason: claim["reason"]?.text.flatMap(Reason.init),
      period: Self.period(claim["effective"]),
      quote: quote
    )
  }

  private static func period(_ field: Particulars?) -> Period? {
    guard let from = field?["from"]?.text.flatMap({ CalendarDate($0) }),
      let to = field?["to"]?.text.flatMap({ CalendarDate($0) })
    else { return nil }
    return Period(start: from.daysSince1970, end: to.daysSince1970)
  }
}
