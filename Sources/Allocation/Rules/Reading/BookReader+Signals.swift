import Diagnostics
import PositionedData
package import RuleLanguage

extension BookReader {
  mutating func readSignals() {
    guard var root = root(of: "signals.yaml", as: "the signals file") else { return }
    let list = root.required("signals", &findings)
    root.finish(&findings)
    for field in list?.elements(&findings) ?? [] {
      guard let signal = readSignal(field) else { continue }
      let names = signals.map(\.name) + signals.compactMap(\.level?.name)
      for name in [signal.name, signal.level?.name].compactMap({ $0 }) where names.contains(name) {
        findings.error(
          "E3004",
          "two signals or levels are called `\(name)`",
          at: field.span.firstLineIfLarge
        )
      }
      signals.append(signal)
    }
    checkCarrySignals()
  }

  private mutating func checkCarrySignals() {
    let names = signals.map(\.name)
    for sleeve in sleeves {
      guard let carry = sleeve.overlay?.carrySignal, !names.contains(carry) else { continue }
      findings.error(
        "E3001",
        "overlay `\(sleeve.id)` takes its carry from the unknown signal `\(carry)`",
        at: nil,
        help: ["signals are declared in \(documents.folder)/signals.yaml"]
      )
    }
  }

  private mutating func readSignal(_ field: Field) -> Signal? {
    guard var reader = field.object(as: "a signal", &findings) else { return nil }
    let nameField = reader.required("name", &findings)
    let title = localized(reader.required("title", &findings), required: "title")
    let unitField = reader.required("unit", &findings)
    let aggregationField = reader.required("value", &findings)
    let ageField = reader.required("max_age", &findings)
    let missingField = reader.required("when_missing", &findings)
    let change = reader.optional("change_when_missing")?.fraction(in: -1...10, &findings)
    let levelField = reader.optional("level")
    let series = reader.optional("series").map { readSeries($0) } ?? []
    _ = reader.optional("source")
    reader.finish(&findings)
    let unit = unitField?.choice(SignalUnit.self, &findings)
    guard let name = readName(nameField), let title, let unit else { return nil }
    let aggregation = aggregationField.flatMap { readAggregation($0) }
    let age = ageField.flatMap { businessDays($0) }
    let missing = measure(missingField, in: unit.spellings)
    let level = levelField.flatMap { readLevel($0, in: unit) }
    guard let aggregation, let age, let missing else { return nil }
    return Signal(
      name: name,
      title: title,
      unit: unit.rawValue,
      measure: unit.measure,
      aggregation: aggregation,
      maximumAgeBusinessDays: age,
      whenMissing: missing,
      changeWhenMissing: change,
      level: level,
      series: series
    )
  }

  private mutating func readSeries(_ field: Field) -> [Signal.Series] {
    var series: [Signal.Series] = []
    for element in field.elements(&findings) ?? [] {
      guard let text = element.nonEmptyString(&findings) else { continue }
      if let one = Signal.Series(text) {
        series.append(one)
      } else {
        element.reportMismatch(expected: "a series, or one less another: `A - B`", &findings)
      }
    }
    return series
  }

  private mutating func readAggregation(_ field: Field) -> Signal.Aggregation? {
    guard let text = field.string(&findings) else { return nil }
    if text == "latest" { return .latest }
    let words = text.split(separator: " ")
    if words.count == 5, words[0] == "mean", words[1] == "of", words[3] == "business",
      words[4] == "days", let days = Int(words[2]), (1...260).contains(days)
    {
      return .mean(businessDays: days)
    }
    field.reportMismatch(expected: "`latest` or `mean of 5 business days`", &findings)
    return nil
  }

  /// The most business days a signal may be old: some forty years.
  private static let longestAge = 10_000.0

  private mutating func businessDays(_ field: Field) -> Int? {
    guard let days = measure(field, in: [("business days", 1), ("business day", 1)]) else {
      return nil
    }
    guard (0...Self.longestAge).contains(days) else {
      findings.error("E1104", "\(field.name) must be between 0 and 10,000 days", at: field.span)
      return nil
    }
    return Int(days)
  }

  /// A level: a name, then each state after the first with the value above which it holds.
  private mutating func readLevel(_ field: Field, in unit: SignalUnit) -> Signal.Level? {
    var name: String?
    var states = ["green"]
    var thresholds: [Double] = []
    for entry in field.entries(&findings) ?? [] {
      switch entry.key {
      case "name": name = readName(entry.value)
      case "calm": states[0] = entry.value.nonEmptyString(&findings) ?? states[0]
      default:
        states.append(entry.key)
        if let threshold = measure(entry.value, in: unit.spellings) { thresholds.append(threshold) }
      }
    }
    guard let name else {
      findings.error("E1101", "a level needs the key `name`", at: field.span)
      return nil
    }
    if thresholds.isEmpty || thresholds != thresholds.sorted() {
      findings.error(
        "E3013",
        "the thresholds of level `\(name)` do not rise from state to state",
        at: field.span
      )
    }
    return Signal.Level(name: name, states: states, thresholds: thresholds)
  }
}

/// The units that a signal may be declared in.
///
/// Internally rates are basis points, so that 4 % of inflation is 400.
package enum SignalUnit: String, Sendable, Hashable, CaseIterable {
  case basisPoints = "bp"
  case basisPointsPerYear = "bp/year"
  case percent
  case index
  case plain
  case points
  case businessDays = "business days"
  case purchases = "USD bn/month"

  /// The type and look of a value in this unit.
  package var measure: Measure {
    switch self {
    case .basisPoints, .basisPointsPerYear: Measure(.rate)
    case .percent: Measure(.rate, isShownInPercent: true)
    case .index, .plain: Measure(.plain)
    case .points: Measure(.index)
    case .businessDays: Measure(.businessDays)
    case .purchases: Measure(.pace)
    }
  }

  /// What one of this unit counts as in rules.
  package var internalScale: Double { self == .percent ? 100 : 1 }

  /// How a rule book writes values in this unit, with what one of each counts as in rules.
  var spellings: [(name: String, factor: Double)] {
    switch self {
    case .basisPoints: [("bp", 1)]
    case .basisPointsPerYear: [("bp/year", 1), ("bp", 1)]
    case .percent: [("%", 100)]
    case .index, .plain: [("", 1)]
    case .points: [("points", 1)]
    case .businessDays: [("business days", 1), ("business day", 1)]
    case .purchases: [("USD bn/month", 1)]
    }
  }
}
