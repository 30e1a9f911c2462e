package import Diagnostics
package import PositionedData

extension Likelihoods {
  /// Reads `likelihoods.yaml`, and the models that files of kinds bring under `likelihood`.
  ///
  /// A kind of a user's own brings its model along, so that one file teaches it. A model of
  /// `likelihoods.yaml` goes before one of a kind's file.
  ///
  /// - Throws: ``InputError`` with everything found.
  package init(
    _ document: LocatedDocument,
    kinds: [LocatedDocument] = []
  ) throws(InputError) {
    var reader = LikelihoodsReader()
    let read = reader.read(document, kinds: kinds)
    try reader.findings.throwIfErrors()
    guard let read else {
      preconditionFailure("a file of likelihoods without errors has all its parts")
    }
    self = read
  }
}

/// Reads the file part by part, gathering findings.
struct LikelihoodsReader {
  var findings = Findings()
  private(set) var scenarios: [String] = []

  mutating func read(_ document: LocatedDocument, kinds: [LocatedDocument]) -> Likelihoods? {
    guard var file = document.field.object(as: "a file of likelihoods", &findings) else {
      return nil
    }
    scenarios = file.required("scenarios", &findings)?.strings(&findings) ?? []
    let bound = file.required("bound", &findings)?.double(in: 1...100, &findings)
    let floor = file.required("floor", &findings)?.fraction(in: 0...0.2, &findings)
    let move = file.required("named_person", &findings).flatMap { number($0, unit: "points") }
    let conflict = file.required("conflict", &findings)?.double(in: 2...1000, &findings)
    let credibility = file.required("credibility", &findings).flatMap { self.credibility($0) }
    let halfLife = file.required("half_life", &findings).flatMap { self.halfLife($0) }
    let models = (file.required("kinds", &findings)?.elements(&findings) ?? [])
      .compactMap { model($0) }
    let ownModels = kinds.compactMap { ownModel($0) }
    file.finish(&findings)
    guard let bound, let floor, let move, let conflict, let credibility, let halfLife else {
      return nil
    }
    return Likelihoods(
      scenarios: scenarios,
      bound: bound,
      floor: floor,
      namedPersonMove: move / 100,
      conflictFactor: conflict,
      credibility: credibility,
      halfLife: halfLife,
      models: Dictionary((models + ownModels).map { ($0.kind, $0) }) { first, _ in first }
    )
  }

  /// The model that the file of a kind brings along.
  private mutating func ownModel(_ document: LocatedDocument) -> Likelihoods.Model? {
    guard case .object = document.root.content,
      var file = document.field.object(as: "an evidence file", &findings),
      let field = file.optional("likelihood"),
      let kind = file.optional("kind")?.nonEmptyString(&findings)
    else { return nil }
    return model(field, of: kind)
  }

  private mutating func credibility(_ field: Field) -> Likelihoods.Credibility? {
    guard var entry = field.object(as: "credibility", &findings) else { return nil }
    var weights: [Double] = []
    for key in ["official", "named", "unnamed", "social", "hedged"] {
      if let weight = entry.required(key, &findings)?.double(in: 0...1, &findings) {
        weights.append(weight)
      }
    }
    entry.finish(&findings)
    guard weights.count == 5 else { return nil }
    return Likelihoods.Credibility(
      official: weights[0],
      named: weights[1],
      unnamed: weights[2],
      social: weights[3],
      hedged: weights[4]
    )
  }

  private mutating func halfLife(_ field: Field) -> Likelihoods.HalfLife? {
    guard var entry = field.object(as: "half-lives", &findings) else { return nil }
    let market = entry.required("market", &findings).flatMap { number($0, unit: "days") }
    let stress = entry.required("stress", &findings).flatMap { number($0, unit: "days") }
    let call = entry.required("call", &findings).flatMap { number($0, unit: "days") }
    let release = entry.required("release", &findings).flatMap { number($0, unit: "days") }
    var day: Int?
    var then: Double?
    if var schedule = entry.required("schedule", &findings)?.object(as: "a schedule", &findings) {
      day = schedule.required("business_day", &findings)?.integer(in: 1...20, &findings)
      then = schedule.required("then", &findings).flatMap { number($0, unit: "days") }
      schedule.finish(&findings)
    }
    entry.finish(&findings)
    guard let market, let stress, let call, let release, let day, let then else { return nil }
    return Likelihoods.HalfLife(
      market: market,
      stress: stress,
      call: call,
      release: release,
      scheduleBusinessDay: day,
      afterSchedule: then
    )
  }

  /// Reads `10 days`, `10 points`.
  mutating func number(_ field: Field, unit: String) -> Double? {
    guard let text = field.string(&findings) else { return nil }
    let words = text.split(separator: " ")
    if words.count == 2, words[1] == unit, let number = Double(words[0]), number > 0 {
      return number
    }
    findings.error(
      "E3511",
      "`\(text)` is not a number of \(unit)",
      at: field.span,
      help: ["write it as `10 \(unit)`"]
    )
    return nil
  }

  /// Reads one number for each scenario; a scenario that is left out has 1.
  mutating func ratios(_ entry: inout ObjectReader) -> [Double] {
    scenarios.map { scenario in
      entry.optional(scenario)?.double(in: 0.001...1000, &findings) ?? 1
    }
  }

  /// The index of a scenario named in the file.
  mutating func scenario(_ field: Field) -> Int? {
    field.choice(of: scenarios, &findings).flatMap { scenarios.firstIndex(of: $0) }
  }
}
