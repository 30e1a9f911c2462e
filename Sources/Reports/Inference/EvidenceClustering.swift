internal import PositionedData

/// Sorts claims into facts, and sets aside those that a newer one replaces.
struct EvidenceClustering {
  let likelihoods: Likelihoods
  let items: [DatedEvidence]

  /// Claims whose source has since published another reading of the series.
  func superseded(among indices: [Int]) -> Set<Int> {
    var newest: [Series: CalendarDate] = [:]
    for index in indices {
      let series = Series(items[index])
      newest[series] = max(newest[series] ?? items[index].published, items[index].published)
    }
    return Set(
      indices.filter { index in
        newest[Series(items[index])].map { $0 > items[index].published } ?? false
      }
    )
  }

  /// What figures share of which the newest stands for all.
  private struct Series: Hashable {
    let kind: String
    let reading: String?
    let scenario: String?
    let source: String
    let status: Evidence.Status

    init(_ item: DatedEvidence) {
      kind = item.evidence.kind
      reading = item.evidence.reading
      scenario = item.evidence.scenario
      source = item.source
      status = item.evidence.status
    }
  }

  /// The claims of each fact, facts in the order of their names.
  func clusters(of indices: [Int]) -> [(name: String, members: [Int])] {
    var byName: [String: [Int]] = [:]
    for index in indices { byName[name(of: items[index]), default: []].append(index) }
    return byName.sorted { $0.key < $1.key }.map { name, members in
      (name, members.sorted { isBefore(items[$0], items[$1]) })
    }
  }

  /// How many opinions of their own a fact rests on: 1, or the number of sources of a forecast.
  func opinions(of members: [Int]) -> Int {
    let opinions = members.filter { items[$0].isOpinion && items[$0].evidence.status == .forecast }
    return max(1, Set(opinions.map { items[$0].source }).count)
  }

  /// The claims of a fact by source; a source counts once however often it is quoted.
  func bySource(_ members: [Int]) -> [[Int]] {
    var groups: [String: [Int]] = [:]
    for member in members { groups[items[member].source, default: []].append(member) }
    return groups.sorted { $0.key < $1.key }.map(\.value)
  }

  /// What claims of one fact share: kind, subject, value, and the month a dated value speaks of.
  private func name(of item: DatedEvidence) -> String {
    let evidence = item.evidence
    guard let model = likelihoods.models[evidence.kind] else { return evidence.kind }
    if let shared = model.sharedCluster { return shared }
    var parts = [evidence.kind]
    if let reading = evidence.reading { parts.append(reading) }
    if let scenario = evidence.scenario { parts.append(scenario) }
    if evidence.status == .forecast, model.stated == nil { parts.append("forecast") }
    if let value = Likelihoods.geometricValue(of: evidence) {
      parts.append(model.rounding?.text(value) ?? Self.text(value))
    } else if let direction = evidence.direction {
      parts.append(direction > 0 ? "up" : direction < 0 ? "down" : "none")
    }
    return parts.joined(separator: " ")
  }

  /// A number without a decimal tail that binary fractions add.
  static func text(_ value: Double) -> String {
    let rounded = (value * 1000).rounded() / 1000
    return Int(exactly: rounded).map(String.init) ?? String(rounded)
  }

  /// An order of claims that does not depend on the order in which reports came.
  private func isBefore(_ one: DatedEvidence, _ other: DatedEvidence) -> Bool {
    (one.published.description, one.report, one.evidence.place.passage, one.evidence.quote)
      < (
        other.published.description, other.report, other.evidence.place.passage,
        other.evidence.quote
      )
  }
}
