package import PositionedData

/// A piece of evidence with the report it stands in, ready to be weighed.
package struct DatedEvidence: Sendable, Hashable {
  package let evidence: Evidence
  /// What identifies the report, such as its file name or title.
  package let report: String
  /// The day the report was published.
  package let published: CalendarDate
  /// The house or paper behind the report; claims of its author are this house's.
  package let publisher: String?
  /// Whether the report is social media, which weighs least.
  package let isSocial: Bool
  /// The share of its usual weight that a person gives the source, 0 … 1.
  package private(set) var trust = 1.0

  /// Creates a dated piece of evidence.
  package init(
    _ evidence: Evidence,
    report: String,
    published: CalendarDate,
    publisher: String? = nil,
    isSocial: Bool = false
  ) {
    self.evidence = evidence
    self.report = report
    self.published = published
    self.publisher = publisher
    self.isSocial = isSocial
  }

  /// Who said it, as one word that is the same in every report that quotes it.
  var source: String {
    switch evidence.voice {
    case .official: "official"
    case .market: "market"
    case .author: publisher ?? report
    case .analyst: isOwnHouse ? publisher ?? report : evidence.source ?? "unnamed, \(report)"
    }
  }

  /// Whether the house named is the one that publishes the report: `Aldgate` in a note of Aldgate
  /// Research.
  private var isOwnHouse: Bool {
    guard let publisher, let source = evidence.source, !source.isEmpty else { return false }
    return publisher.lowercased().hasPrefix(source.lowercased())
  }

  /// Who said it, as one word; see ``trusted(_:)``.
  package var sourceName: String { source }

  /// Returns the evidence with a share of its usual weight.
  package func trusted(_ share: Double) -> DatedEvidence {
    var item = self
    item.trust = share
    return item
  }

  /// Whether the claim is an opinion, of which several houses may hold the same on their own.
  var isOpinion: Bool { evidence.voice == .analyst || evidence.voice == .author }
}
