internal import Diagnostics
internal import PositionedData

/// Strategic weights, groups and bands.
extension PolicyReader {
  /// The client's own groups; a name of the rule book's is refused, since its rules mean their own.
  mutating func ownGroups(_ field: Field) -> [SleeveGroup] {
    (field.entries(&findings) ?? []).compactMap { entry in
      if book.sleeveIndex(entry.key) != nil || book.groups.contains(where: { $0.id == entry.key }) {
        findings.error(
          "E2030",
          "`\(entry.key)` is already a sleeve or a group of the rules",
          at: entry.keySpan,
          help: ["give the group another name"]
        )
      }
      guard let members = members(entry.value) else { return nil }
      let name = LocalizedText(english: entry.key, chinese: entry.key)
      return SleeveGroup(id: entry.key, name: name, members: members)
    }
  }

  private mutating func members(_ field: Field) -> [Int]? {
    guard let elements = field.elements(&findings) else { return nil }
    var members: [Int] = []
    for element in elements {
      guard let id = element.string(&findings),
        let sleeve = names.fundedSleeve(id, at: element.span, &findings)
      else { continue }
      if members.contains(sleeve) {
        findings.error("E2030", "`\(id)` is named twice in \(field.name)", at: element.span)
      } else {
        members.append(sleeve)
      }
    }
    if elements.isEmpty { findings.error("E2030", "\(field.name) has no sleeves", at: field.span) }
    return members.count == elements.count && !members.isEmpty ? members : nil
  }

  /// The word for an anchor that is whatever is held.
  static let holdingsAsAnchor = "holdings"

  /// The anchor: `"holdings"`, or weights of funded sleeves that sum to one.
  mutating func strategic(_ field: Field) -> Policy.Strategic? {
    if case .string = field.value.content {
      return field.choice(of: [Self.holdingsAsAnchor], &findings).map { _ in .holdings }
    }
    guard let entries = field.entries(&findings) else { return nil }
    let shares = entries.compactMap { entry -> SleeveShare? in
      let sleeve = names.fundedSleeve(entry.key, at: entry.keySpan, &findings)
      let weight = entry.value.fraction(in: 0...1, &findings)
      guard let sleeve, let weight else { return nil }
      return SleeveShare(sleeve: sleeve, share: weight)
    }
    guard shares.count == entries.count else { return nil }
    let sum = shares.reduce(0) { $0 + $1.share }
    guard findings.checkSum(sum, "E2022", of: "the strategic weights", at: field.span) else {
      return nil
    }
    return .weights(shares, rescaledFrom: sum)
  }

  /// Bands of sleeves and groups, in file order.
  mutating func bands(_ field: Field) -> [Policy.Band] {
    (field.entries(&findings) ?? []).compactMap { entry in
      let subject = subject(entry.key, at: entry.keySpan)
      guard let range = range(entry.value), let subject else { return nil }
      guard range.low <= range.high else {
        reportUpsideDown(entry, range)
        return nil
      }
      return Policy.Band(
        subject: subject,
        name: entry.key,
        low: range.low,
        high: range.high,
        yields: range.yields,
        span: entry.value.span
      )
    }
  }

  private struct BandRange {
    var low: Double
    var high: Double
    var yields: Int?
  }

  private mutating func subject(_ name: String, at span: SourceSpan) -> Policy.Subject? {
    if let members = groups.members(of: name) ?? book.groups.members(of: name) {
      return .group(name, members: members)
    }
    if book.sleeveIndex(name) != nil {
      return names.fundedSleeve(name, at: span, &findings).map { .sleeve($0) }
    }
    findings.unknown(
      "sleeve or group",
      name,
      book.sleeves.filter(\.isFunded).map(\.id) + (groups + book.groups).map(\.id),
      at: span,
      otherwise:
        "sleeves and groups are declared in rules/sleeves.yaml, the client's own groups under `groups`"
    )
    return nil
  }

  /// `[low, high]`, or an object in which either may be left out.
  private mutating func range(_ field: Field) -> BandRange? {
    if case .object = field.value.content { return rangeObject(field) }
    guard let ends = field.elements(&findings) else { return nil }
    guard ends.count == 2 else {
      findings.error(
        "E2020",
        "a band has two ends, \(field.name) has \(ends.count)",
        at: field.span,
        help: ["write `[low, high]`, such as `[0.02, 0.15]`"]
      )
      return nil
    }
    let low = ends[0].fraction(&findings)
    let high = ends[1].fraction(&findings)
    guard let low, let high else { return nil }
    return BandRange(low: low, high: high)
  }

  private mutating func rangeObject(_ field: Field) -> BandRange? {
    guard var object = field.object(as: "a band", &findings) else { return nil }
    let low = object.optional("low").map { $0.fraction(&findings) } ?? 0
    let high = object.optional("high").map { $0.fraction(&findings) } ?? 1
    let yields = place(&object)
    object.finish(&findings)
    guard let low, let high else { return nil }
    return BandRange(low: low, high: high, yields: yields)
  }

  private mutating func reportUpsideDown(_ entry: Field.Entry, _ range: BandRange) {
    findings.error(
      "E2020",
      "the band of `\(entry.key)` ends before it begins: \(range.low.fullPercentText) to \(range.high.fullPercentText)",
      at: entry.value.span,
      help: ["write the lower end first"]
    )
  }
}

extension [SleeveGroup] {
  /// The members of the group with an id.
  fileprivate func members(of id: String) -> [Int]? {
    firstIndex { $0.id == id }.map { self[$0].members }
  }
}

extension Policy.Strategic {
  /// Weights that were written with a sum close to one, in the order of the sleeves, those of nothing left out.
  static func weights(_ written: [SleeveShare], rescaledFrom sum: Double) -> Policy.Strategic {
    let shares = written.compactMap { entry in
      entry.share > 0 ? SleeveShare(sleeve: entry.sleeve, share: entry.share / sum) : nil
    }
    return .weights(shares.sorted { $0.sleeve < $1.sleeve })
  }
}
