import Diagnostics
import PositionedData

extension BookReader {
  mutating func readScenarios() {
    guard var root = root(of: "scenarios.yaml", as: "the scenarios file") else { return }
    for key in ["as_of", "horizon", "currency"] {
      _ = root.optional(key)?.nonEmptyString(&findings)
    }
    let list = root.required("scenarios", &findings)
    let replaysField = root.optional("stress_replays")
    let sources = (root.optional("sources")?.entries(&findings) ?? []).map(\.key)
    root.finish(&findings)
    var declared: [Field] = []
    for field in list?.elements(&findings) ?? [] {
      guard let scenario = readScenario(field, sources: sources) else { continue }
      if let twin = scenarios.first(where: { $0.id == scenario.id || $0.slug == scenario.slug }) {
        findings.error(
          "E3004",
          "scenario `\(scenario.id)` has the id or slug of `\(twin.id)`",
          at: field.span.firstLineIfLarge
        )
      }
      scenarios.append(scenario)
      declared.append(field)
    }
    if let list { checkScenarios(list, count: declared.count) }
    for field in replaysField?.elements(&findings) ?? [] { readReplay(field) }
  }

  private mutating func checkScenarios(_ list: Field, count: Int) {
    guard count == (list.elements(&findings)?.count ?? 0) else { return }
    guard count >= 2 else {
      findings.error(
        "E3010",
        "a rule book needs two scenarios or more",
        at: list.span.firstLineIfLarge
      )
      return
    }
    let sum = scenarios.reduce(0) { $0 + $1.prior.fraction }
    if abs(sum - 1) > Beliefs.sumTolerance {
      findings.error(
        "E2103",
        "the priors of the scenarios add to \(sum.percentText), not 100%",
        at: list.span.firstLineIfLarge
      )
    }
  }

  private mutating func readScenario(_ field: Field, sources: [String]) -> Scenario? {
    guard var reader = field.object(as: "a scenario", &findings) else { return nil }
    let id = readName(reader.required("id", &findings))
    let slug = reader.required("slug", &findings)?.nonEmptyString(&findings)
    let name = localized(reader.required("name", &findings), required: "name")
    let prior = reader.required("prior", &findings)?.fraction(&findings)
    let purchases = reader.optional("rmp").flatMap { readPurchases($0) }
    let story = localized(reader.optional("story"), required: "story")
    _ = localized(reader.optional("shock_story"), required: "shock_story")
    let figuresField = reader.required("sleeves", &findings)
    reader.finish(&findings)
    var returns = [Scenario.Figure?](repeating: nil, count: sleeves.count)
    var shocks = returns
    for entry in figuresField?.entries(&findings) ?? [] {
      guard let index = sleeve(entry.key, at: entry.keySpan) else { continue }
      (returns[index], shocks[index]) = readFigures(entry, of: index, sources: sources)
    }
    if let figuresField, !sleeves.isEmpty {
      _ = complete(
        returns,
        "payoff in scenario `\(id ?? "?")`",
        at: figuresField.span.firstLineIfLarge
      )
    }
    guard let id, let slug, let name, let prior = prior.flatMap(Probability.init) else {
      return nil
    }
    return Scenario(
      id: id,
      slug: slug,
      name: name,
      story: story,
      prior: prior,
      purchases: purchases,
      returns: returns,
      shocks: shocks
    )
  }

  private mutating func readPurchases(_ field: Field) -> Scenario.PurchaseRange? {
    guard var reader = field.object(as: "a range of purchases", &findings) else { return nil }
    let low = measure(reader.optional("low"), in: [("USD bn/month", 1)])
    let high = measure(reader.optional("high"), in: [("USD bn/month", 1)])
    reader.finish(&findings)
    return Scenario.PurchaseRange(lowUSDBillionsPerMonth: low, highUSDBillionsPerMonth: high)
  }

  private mutating func readFigures(_ entry: Field.Entry, of index: Int, sources: [String])
    -> (Scenario.Figure?, Scenario.Figure?)
  {
    guard var reader = entry.value.object(as: "a sleeve's figures", &findings) else {
      return (nil, nil)
    }
    let units = sleeves[index].overlay.map { [($0.unit.rawValue, 1.0)] } ?? [("%", 0.01)]
    let central = measure(reader.required("return", &findings), in: units)
    let range = readRange(reader.optional("return_range"), in: units)
    let shock = measure(reader.required("shock", &findings), in: units)
    let shockRange = readRange(reader.optional("shock_range"), in: units)
    let source = readSources(reader.optional("source"), known: sources)
    let shockSource = reader.optional("shock_source").map { readSources($0, known: sources) }
    reader.finish(&findings)
    return (
      central.map { Scenario.Figure(central: $0, low: range?.0, high: range?.1, sources: source) },
      shock.map {
        Scenario.Figure(
          central: $0,
          low: shockRange?.0,
          high: shockRange?.1,
          sources: shockSource ?? source
        )
      }
    )
  }

  private mutating func readRange(_ field: Field?, in units: [(name: String, factor: Double)]) -> (
    Double, Double
  )? {
    guard let field, let ends = field.elements(&findings) else { return nil }
    guard ends.count == 2 else {
      findings.error("E3011", "a range has a low and a high end", at: field.span)
      return nil
    }
    guard let low = measure(ends[0], in: units), let high = measure(ends[1], in: units) else {
      return nil
    }
    if low > high { findings.error("E3011", "the low end is above the high end", at: field.span) }
    return (low, high)
  }

  private mutating func readSources(_ field: Field?, known: [String]) -> [String] {
    (field?.elements(&findings) ?? []).compactMap { element in
      guard let id = element.string(&findings) else { return nil }
      if !known.contains(id) {
        reportUnknown("source", id, among: known, at: element.span, declaredIn: "scenarios.yaml")
      }
      return id
    }
  }

  private mutating func readReplay(_ field: Field) {
    guard var reader = field.object(as: "a replayed episode", &findings) else { return }
    let id = reader.required("id", &findings)?.nonEmptyString(&findings)
    let name = localized(reader.required("name", &findings), required: "name")
    for key in ["scenario", "from", "to", "source"] { _ = reader.optional(key) }
    let shocksField = reader.required("shocks", &findings)
    reader.finish(&findings)
    var shocks = [Double?](repeating: nil, count: sleeves.count)
    for entry in shocksField?.entries(&findings) ?? [] {
      guard let index = sleeve(entry.key, at: entry.keySpan) else { continue }
      let units = sleeves[index].overlay.map { [($0.unit.rawValue, 1.0)] } ?? [("%", 0.01)]
      shocks[index] = measure(entry.value, in: units)
    }
    guard let id, let name else { return }
    replays.append(StressReplay(id: id, name: name, shocks: shocks))
  }
}
