package import Diagnostics
package import PositionedData

/// A report with the evidence found in it.
package struct Report: Sendable {
  /// The name a person knows the file by.
  package let name: String
  package let document: Document
  package let passages: [Passage]
  /// The day of publication; the day asked for where the report gives none.
  package let published: CalendarDate
  package let evidence: [Evidence]
  /// Whether the report gives its day, or each of its entries with evidence one of its own.
  package let isDated: Bool
  /// Warnings found on the way.
  package let diagnostics: [Diagnostic]
  /// The SHA-256 of its bytes, in hexadecimal.
  package let digest: String

  /// Reads a report and finds its evidence.
  ///
  /// - Parameters:
  ///   - bytes: The file's bytes, compressed or not.
  ///   - name: The name a person knows the file by.
  ///   - date: The day to take for a report that says no day of its own.
  ///   - rules: The kinds of evidence.
  /// - Throws: ``InputError`` when the file is no report, or cannot be read.
  package init(
    reading bytes: [UInt8],
    name: String,
    orDatedAs date: CalendarDate,
    by rules: EvidenceRules
  ) throws(InputError) {
    self.init(
      try DocumentReader.read(bytes, name: name),
      name: name,
      digest: Digest.hexadecimal(of: bytes),
      orDatedAs: date,
      by: rules
    )
  }

  /// Reads a large feed or data file, of which the entries and series with evidence are kept.
  ///
  /// - Parameters:
  ///   - next: Gives the file's next bytes, and `nil` at the end.
  ///   - name: The name a person knows the file by.
  ///   - date: The day to take for a report that says no day of its own.
  ///   - rules: The kinds of evidence.
  /// - Throws: ``InputError`` when the file is no report, or cannot be read.
  package init(
    readingPieces next: @escaping () throws(InputError) -> [UInt8]?,
    name: String,
    orDatedAs date: CalendarDate,
    by rules: EvidenceRules
  ) throws(InputError) {
    var digest = Digest()
    let stream = DocumentStream(name: name) { () throws(InputError) -> [UInt8]? in
      let piece = try next()
      if let piece { digest.append(piece.span) }
      return piece
    }
    let extraction = EvidenceExtraction(rules)
    let document = try Document.thinned(stream, name: name) { record in
      !extraction.evidence(
        in: record.passages(),
        published: record.published ?? date,
        itemDates: record.items.map(\.published)
      ).isEmpty
    }
    self.init(document, name: name, digest: digest.hexadecimal, orDatedAs: date, by: rules)
  }

  private init(
    _ document: Document,
    name: String,
    digest: String,
    orDatedAs date: CalendarDate,
    by rules: EvidenceRules
  ) {
    let passages = document.passages()
    let published = document.published ?? date
    self.name = name
    self.digest = digest
    self.document = document
    self.passages = passages
    self.published = published
    let reading = EvidenceExtraction(rules).reading(
      of: passages,
      published: published,
      itemDates: document.items.map(\.published)
    )
    evidence = reading.evidence
    isDated =
      document.published != nil
      || !document.items.isEmpty
        && reading.evidence.allSatisfy { evidence in
          passages[evidence.place.passage].item
            .map { document.items.indices.contains($0) && document.items[$0].published != nil }
            ?? false
        }
    let isCut = document.isCut || passages.fillReport
    diagnostics =
      document.diagnostics
      + (isDated ? [] : [ReportFindings.undated(name, takenAs: published)])
      + (isCut ? [DocumentFindings.long(name: name)] : [])
      + (reading.isCut ? [DocumentFindings.cut(name: name)] : [])
  }

  /// The evidence with what weighing it needs to know of the report.
  package var datedEvidence: [DatedEvidence] {
    evidence.map { evidence in
      DatedEvidence(
        evidence,
        report: name,
        published: published(of: evidence),
        publisher: document.publisher
      )
    }
  }

  /// Where a claim stands in the file.
  package func place(of evidence: Evidence) -> SourcePlace {
    place(of: evidence.place)
  }

  /// Where a part of a passage stands in the file.
  package func place(of part: Evidence.Place) -> SourcePlace {
    document.place(of: passages[part.passage], part.range)
  }

  /// An entry of a feed has a day of its own.
  private func published(of evidence: Evidence) -> CalendarDate {
    guard let item = passages[evidence.place.passage].item,
      document.items.indices.contains(item)
    else { return published }
    return document.items[item].published ?? published
  }
}
