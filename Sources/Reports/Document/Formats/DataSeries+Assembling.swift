import PositionedData

extension DataSeries {
  /// Attributes that belong to an observation, not to its series.
  static let observationNames: Set<String> = [
    "OBS_VALUE", "OBS_STATUS", "OBS_CONF", "CONF_STATUS_OBS", "OBS_PRE_BREAK", "OBS_COM",
  ]

  /// Whether a dimension is the time.
  static func isTimeName(_ name: String) -> Bool {
    ["TIME_PERIOD", "TIME", "PERIOD", "DATE"].contains(name.uppercased())
  }

  /// Puts a series together from its attributes, finding title, unit and multiplier among them.
  ///
  /// The multiplier is a power of ten; the Federal Reserve writes the factor itself, 1 for units and
  /// 1000000 for millions.
  static func assembled(
    _ attributes: [Attribute],
    description: String?,
    observations: [Observation],
    multiplierIsFactor: Bool = false
  ) -> DataSeries {
    func value(_ names: [String]) -> String? {
      for name in names {
        if let found = attributes.first(where: { $0.name.uppercased() == name }) {
          return found.value
        }
      }
      return nil
    }
    let title =
      value(["TITLE", "TITLE_COMPL", "SERIES_TITLE"]) ?? description
      ?? value(["INDICATOR", "SERIES_NAME"])
      ?? attributes.map(\.value).joined(separator: " ")
    let multiplier = value(["UNIT_MULT", "UNIT_MULTIPLIER", "UNITMULT"]).flatMap { Int($0) } ?? 0
    return DataSeries(
      title: title.folded,
      attributes: attributes,
      unit: value(["UNIT_MEASURE", "UNIT", "UNITS", "CURRENCY"]),
      unitMultiplier: multiplierIsFactor ? powerOfTen(multiplier) : multiplier,
      observations: observations
    )
  }

  private static func powerOfTen(_ factor: Int) -> Int {
    var power = 0
    var rest = factor
    while rest >= 10, rest % 10 == 0 {
      rest /= 10
      power += 1
    }
    return power
  }

  /// The value of an observation as written; `nil` when it is missing.
  ///
  /// `ND` and `NA` mark values that do not exist, for which the Federal Reserve writes −9999.
  static func value(_ written: String?, status: String?) -> Double? {
    switch status {
    case "ND", "NA", "NC", "M", "L", "H": return nil
    default: break
    }
    guard let value = written.flatMap({ number($0) }), value.isFinite else {
      return nil
    }
    return value
  }

  private static func number(_ text: String) -> Double? {
    parseDouble(text) ?? Double(text) ?? Double(text.trimmed)
  }

  /// The newest observations in the order of the file.
  ///
  /// Periods of one frequency, such as `2026-03` or `2026-W13`, sort as text.
  static func newest(_ observations: [Observation], _ count: Int) -> [Observation] {
    guard observations.count > count else { return observations }
    let oldest = observations.map(\.period).sorted().suffix(count).first ?? ""
    return Array(observations.filter { $0.period >= oldest }.suffix(count))
  }
}
