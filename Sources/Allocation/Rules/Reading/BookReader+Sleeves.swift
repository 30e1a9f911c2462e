import Diagnostics
import PositionedData

extension BookReader {
  mutating func readSleeves() {
    guard var root = root(of: "sleeves.yaml", as: "the sleeves file") else { return }
    let list = root.required("sleeves", &findings)
    let groupsField = root.optional("groups")
    root.finish(&findings)
    for field in list?.elements(&findings) ?? [] {
      guard let sleeve = readSleeve(field) else { continue }
      if sleeves.contains(where: { $0.id == sleeve.id }) {
        findings.error(
          "E3004",
          "two sleeves are called `\(sleeve.id)`",
          at: field.span.firstLineIfLarge
        )
      } else {
        sleeves.append(sleeve)
      }
    }
    for entry in groupsField?.entries(&findings) ?? [] { readGroup(entry) }
    let cashSleeves = sleeves.filter { $0.assetClass == Self.cashClass }
    if let list, !sleeves.isEmpty, cashSleeves.count != 1 {
      findings.error(
        "E3005",
        "\(cashSleeves.count) sleeves have the class `cash`, and a book needs exactly one",
        at: list.span.firstLineIfLarge
      )
    }
  }

  private mutating func readSleeve(_ field: Field) -> Sleeve? {
    guard var reader = field.object(as: "a sleeve", &findings) else { return nil }
    let id = readName(reader.required("id", &findings))
    let kind = reader.required("kind", &findings)?.choice(of: ["funded", "overlay"], &findings)
    let assetClass = reader.required("class", &findings)?.nonEmptyString(&findings)
    let name = localized(reader.required("name", &findings), required: "name")
    let costField = reader.required("cost", &findings)
    var terms: OverlayTerms?
    if kind == "overlay" { terms = readOverlay(&reader) }
    reader.finish(&findings)
    let cost = measure(costField, in: costUnits(kind, terms))
    guard let id, let kind, let assetClass, let name, let cost else { return nil }
    if kind == "overlay", terms == nil { return nil }
    return Sleeve(
      id: id,
      name: name,
      kind: terms.map(Sleeve.Kind.overlay) ?? .funded,
      assetClass: assetClass,
      tradingCost: cost
    )
  }

  private func costUnits(_ kind: String?, _ terms: OverlayTerms?) -> [(
    name: String, factor: Double
  )] {
    guard kind == "overlay" else { return [("bp", 1e-4), ("%", 0.01)] }
    return [(terms?.unit.rawValue ?? "bp", 1)]
  }

  private mutating func readOverlay(_ reader: inout ObjectReader) -> OverlayTerms? {
    let words = ["share of NAV per bp", "share of NAV per point"]
    let unitWord = reader.required("unit", &findings)?.choice(of: words, &findings)
    let unit: OverlayTerms.Unit = unitWord == words[1] ? .point : .basisPoint
    let budget = reader.required("budget", &findings)?
      .choice(of: ["exposure", "stress"], &findings)
      .flatMap(OverlayTerms.Budget.init)
    let margin = measure(reader.required("margin", &findings), in: [(unit.rawValue, 1)])
    let call = measure(reader.required("stress_call", &findings), in: [(unit.rawValue, 1)])
    let carry = reader.optional("carry")?.nonEmptyString(&findings)
    // Facts for memos and people; the rules themselves say what stands in for an overlay.
    _ = reader.optional("default_legs")
    _ = reader.optional("substitute")
    guard unitWord != nil, let budget, let margin, let call else { return nil }
    return OverlayTerms(
      unit: unit,
      budget: budget,
      initialMargin: margin,
      stressCall: call,
      carrySignal: carry
    )
  }

  private mutating func readGroup(_ entry: Field.Entry) {
    guard var reader = entry.value.object(as: "a group", &findings) else { return }
    let name = localized(reader.required("name", &findings), required: "name")
    let members = reader.required("sleeves", &findings)?.elements(&findings) ?? []
    reader.finish(&findings)
    guard checkName(entry.key, at: entry.keySpan) else { return }
    if sleeveIndex(entry.key) != nil {
      findings.error("E3004", "a sleeve is called `\(entry.key)` too", at: entry.keySpan)
    }
    var indices: [Int] = []
    for member in members {
      guard let id = member.string(&findings), let index = sleeve(id, at: member.span) else {
        continue
      }
      indices.append(index)
    }
    guard let name else { return }
    groups.append(SleeveGroup(id: entry.key, name: name, members: indices))
  }
}
