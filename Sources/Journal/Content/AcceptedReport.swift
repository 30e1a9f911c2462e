package import PositionedData
package import Reports

/// A report whose evidence counts from here on; the subject is the SHA-256 of its bytes.
package struct AcceptedReport: EventContent {
  /// A piece of its evidence.
  package struct Claim: Sendable, Hashable {
    package let evidence: DatedEvidence
    /// The line of the report it stands in.
    package let line: Int?
  }

  package let name: String
  package let title: String?
  package let publisher: String?
  package let published: CalendarDate
  package let claims: [Claim]

  /// The evidence, ready to be weighed.
  package var evidence: [DatedEvidence] { claims.map(\.evidence) }

  package init(_ entry: EntryParticulars) throws(ContentFault) {
    guard try entry.digest("report") == entry.event.subject else {
      throw ContentFault("its subject is not the SHA-256 of its report")
    }
    try self.init(entry.payload.required("report"), claims: entry.payload.list("evidence"))
  }

  /// Reads a report and its claims, as an entry or a proposal has them.
  ///
  /// - Throws: ``ContentFault`` when a member they cannot do without is missing, or one is not what it must be.
  package init(_ report: Particulars, claims: [Particulars]) throws(ContentFault) {
    name = try report.statedText("name")
    title = try report.optionalText("title")
    publisher = try report.optionalText("publisher")
    published = try report.day("published")
    let isSocial = try report.optionalTruth("social") ?? false
    let (name, publisher, published) = (name, publisher, published)
    self.claims = try claims.map { claim throws(ContentFault) in
      Claim(
        evidence: DatedEvidence(
          try Evidence(claim),
          report: name,
          published: try claim.optionalDay("published") ?? published,
          publisher: publisher,
          isSocial: isSocial
        ),
        line: try claim.optional("place")?.optionalCount("line")
      )
    }
  }
}

extension Evidence {
  /// Reads a claim as a proposal has it.
  ///
  /// - Throws: ``ContentFault`` when a member it cannot do without is missing, or one is not what it must be.
  package init(_ claim: Particulars) throws(ContentFault) {
    let source = try claim.optionalText("source")
    let (low, high) = (try claim.optionalNumber("low"), try claim.optionalNumber("high"))
    if let low, let high, low > high {
      throw ContentFault("a range of its evidence ends before it begins")
    }
    self.init(
      of: try claim.statedText("kind"),
      unit: try claim.unit(),
      low: low,
      high: high,
      direction: try claim.direction(),
      scenario: try claim.optionalText("scenario"),
      reading: try claim.optionalText("measure"),
      status: try claim.word("status"),
      voice: try claim.word("attribution"),
      source: source,
      isNamedSource: try claim.optionalTruth("named") ?? (source != nil),
      isNegated: try claim.optionalTruth("negated") ?? false,
      isHedged: try claim.optionalTruth("hedged") ?? false,
      reason: claim.optional("reason") == nil ? nil : try claim.word("reason"),
      period: try claim.period(),
      quote: try claim.statedText("quote")
    )
    if scenario != nil, ![low, high].allSatisfy({ (0...100).contains($0 ?? 0) }) {
      throw ContentFault("its evidence gives a scenario what is no probability from 0 to 100")
    }
  }
}

extension Particulars {
  fileprivate func unit() throws(ContentFault) -> String {
    guard let unit = try required("unit").text else {
      throw ContentFault("its `unit` is not a text")
    }
    return unit
  }

  fileprivate func direction() throws(ContentFault) -> Int? {
    guard let number = try optionalNumber("direction") else { return nil }
    guard let direction = Int(exactly: number), (-1...1).contains(direction) else {
      throw ContentFault("its `direction` is not −1, 0 or 1")
    }
    return direction
  }

  fileprivate func word<Word: RawRepresentable<String>>(_ key: String) throws(ContentFault) -> Word
  {
    let text = try statedText(key)
    guard let word = Word(rawValue: text) else {
      throw ContentFault("`\(text)` is no `\(key)` of evidence")
    }
    return word
  }

  fileprivate func period() throws(ContentFault) -> Evidence.Period? {
    guard let period = optional("effective") else { return nil }
    let (start, end) = (try period.day("from"), try period.day("to"))
    guard start <= end else { throw ContentFault("a period of its evidence ends before it begins") }
    return Evidence.Period(start: start.daysSince1970, end: end.daysSince1970)
  }
}
