internal import PositionedData

extension LikelihoodsReader {
  /// Reads the model of one kind.
  ///
  /// - Parameters:
  ///   - field: The model.
  ///   - owner: The kind whose file the model stands in; elsewhere the model names its kind.
  /// - Returns: The model, or `nil` when a part of it cannot be used.
  mutating func model(_ field: Field, of owner: String? = nil) -> Likelihoods.Model? {
    guard var entry = field.object(as: "a kind's model", &findings) else { return nil }
    let kind = owner ?? entry.required("kind", &findings)?.nonEmptyString(&findings)
    let ageing = entry.required("age", &findings)?.choice(Likelihoods.Ageing.self, &findings)
    let rounding = entry.optional("round").flatMap { self.rounding($0) }
    let cluster = entry.optional("cluster")?.nonEmptyString(&findings)
    let pace = entry.optional("pace").flatMap { self.pace($0) }
    var bands: [String: [Likelihoods.Band]] = [:]
    if let list = entry.optional("bands") { bands[""] = self.bands(list) }
    for reading in entry.optional("readings")?.entries(&findings) ?? [] {
      guard var part = reading.value.object(as: "a reading", &findings) else { continue }
      if let list = part.required("bands", &findings) { bands[reading.key] = self.bands(list) }
      part.finish(&findings)
    }
    let directions = entry.optional("directions").map { self.directions($0) } ?? [:]
    let stated = entry.optional("stated").flatMap { self.stated($0) }
    let lowPace = entry.optional("halve").flatMap { self.lowPace($0) }
    let quarterEnd = entry.optional("halve_at_quarter_end").flatMap { number($0, unit: "days") }
    let overCore = entry.optional("halve_over_core").flatMap { self.overCore($0) }
    entry.finish(&findings)
    guard let kind, let ageing else { return nil }
    return Likelihoods.Model(
      kind: kind,
      ageing: ageing,
      rounding: rounding,
      sharedCluster: cluster,
      pace: pace,
      bands: bands,
      directions: directions,
      stated: stated,
      lowPace: lowPace,
      quarterEndDays: quarterEnd.map { Int($0) },
      overCore: overCore
    )
  }

  /// Reads a step, or `{ratio: 1.5, from: 20}`.
  private mutating func rounding(_ field: Field) -> Likelihoods.Rounding? {
    guard case .object = field.value.content else {
      return field.double(in: 0.0001...1e6, &findings).map { .step($0) }
    }
    guard var entry = field.object(as: "a rounding", &findings) else { return nil }
    let ratio = entry.required("ratio", &findings)?.double(in: 1.01...100, &findings)
    let from = entry.required("from", &findings)?.double(in: 0.001...1e6, &findings)
    entry.finish(&findings)
    guard let ratio, let from else { return nil }
    return .ratio(ratio, from: from)
  }

  private mutating func pace(_ field: Field) -> PaceModel? {
    guard var entry = field.object(as: "a model of the pace", &findings) else { return nil }
    let least = entry.required("least", &findings)?.double(in: 0.01...10, &findings)
    var ranges: [PaceModel.Range?] = scenarios.map { _ in nil }
    if var byScenario = entry.required("ranges", &findings)?.object(as: "ranges", &findings) {
      for (index, scenario) in scenarios.enumerated() {
        ranges[index] = byScenario.optional(scenario).flatMap { range($0) }
      }
      byScenario.finish(&findings)
    }
    let error = entry.required("error", &findings).flatMap { speakerError($0) }
    let contamination = entry.required("contamination", &findings)?
      .fraction(in: 0...0.5, &findings)
    entry.finish(&findings)
    guard let least, let error, let contamination else { return nil }
    return PaceModel(least: least, ranges: ranges, error: error, contamination: contamination)
  }

  private mutating func range(_ field: Field) -> PaceModel.Range? {
    guard var entry = field.object(as: "a range", &findings) else { return nil }
    let from = entry.required("from", &findings)?.double(in: 0.01...10_000, &findings)
    let to = entry.required("to", &findings)?.double(in: 0.01...10_000, &findings)
    let spread = entry.required("spread", &findings)?.double(in: 0.01...5, &findings)
    entry.finish(&findings)
    guard let from, let to, let spread else { return nil }
    return PaceModel.Range(from: from, to: max(from, to), spread: spread)
  }

  private mutating func speakerError(_ field: Field) -> PaceModel.SpeakerError? {
    guard var entry = field.object(as: "errors", &findings) else { return nil }
    var errors: [Double] = []
    for key in ["official", "house", "survey", "author", "hedged"] {
      if let error = entry.required(key, &findings)?.double(in: 0...5, &findings) {
        errors.append(error)
      }
    }
    entry.finish(&findings)
    guard errors.count == 5 else { return nil }
    return PaceModel.SpeakerError(
      official: errors[0],
      house: errors[1],
      survey: errors[2],
      author: errors[3],
      hedged: errors[4]
    )
  }

  private mutating func bands(_ field: Field) -> [Likelihoods.Band] {
    (field.elements(&findings) ?? []).compactMap { element in
      guard var entry = element.object(as: "a band", &findings) else { return nil }
      let from = entry.optional("from")?.double(&findings)
      let above = entry.optional("above")?.double(&findings)
      let ratios = self.ratios(&entry)
      entry.finish(&findings)
      return Likelihoods.Band(from: from ?? above, isOpen: above != nil, ratios: ratios)
    }
  }

  private mutating func directions(_ field: Field) -> [Int: [Double]] {
    guard var entry = field.object(as: "directions", &findings) else { return [:] }
    var directions: [Int: [Double]] = [:]
    for (key, direction) in [("up", 1), ("down", -1), ("none", 0)] {
      guard var part = entry.optional(key)?.object(as: "a direction", &findings) else { continue }
      directions[direction] = ratios(&part)
      part.finish(&findings)
    }
    entry.finish(&findings)
    return directions
  }

  private mutating func stated(_ field: Field) -> Likelihoods.Stated? {
    guard var entry = field.object(as: "stated probabilities", &findings) else { return nil }
    let power = entry.required("power", &findings)?.double(in: 0...1, &findings)
    let least = entry.required("least", &findings)?.double(in: 0.01...1, &findings)
    let most = entry.required("most", &findings)?.double(in: 1...100, &findings)
    entry.finish(&findings)
    guard let power, let least, let most else { return nil }
    return Likelihoods.Stated(power: power, least: least, most: most)
  }

  private mutating func lowPace(_ field: Field) -> Likelihoods.LowPaceRule? {
    guard var entry = field.object(as: "a rule for low paces", &findings) else { return nil }
    let below = entry.required("below", &findings)?.double(in: 0...1000, &findings)
    let favouring = entry.required("favouring", &findings).flatMap { scenario($0) }
    let unless = (entry.required("unless", &findings)?.elements(&findings) ?? [])
      .compactMap { strain($0) }
    entry.finish(&findings)
    guard let below, let favouring else { return nil }
    return Likelihoods.LowPaceRule(below: below, scenario: favouring, unless: unless)
  }

  private mutating func strain(_ field: Field) -> Likelihoods.LowPaceRule.Strain? {
    guard var entry = field.object(as: "a sign of strain", &findings) else { return nil }
    let kind = entry.required("kind", &findings)?.nonEmptyString(&findings)
    let above = entry.required("above", &findings)?.double(&findings)
    entry.finish(&findings)
    guard let kind, let above else { return nil }
    return Likelihoods.LowPaceRule.Strain(kind: kind, above: above)
  }

  private mutating func overCore(_ field: Field) -> Likelihoods.OverCoreRule? {
    guard var entry = field.object(as: "a rule for headline and core", &findings) else {
      return nil
    }
    let headline = entry.required("headline", &findings)?.nonEmptyString(&findings)
    let core = entry.required("core", &findings)?.nonEmptyString(&findings)
    let gap = entry.required("gap", &findings)?.double(in: 0...20, &findings)
    let below = entry.required("core_below", &findings)?.double(in: 0...20, &findings)
    entry.finish(&findings)
    guard let headline, let core, let gap, let below else { return nil }
    return Likelihoods.OverCoreRule(headline: headline, core: core, gap: gap, coreBelow: below)
  }
}
