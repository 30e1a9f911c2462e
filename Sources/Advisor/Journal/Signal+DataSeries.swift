import Allocation
import PositionedData
import Reports

extension Signal {
  /// The observations of a data file, where it has a series that the signal is held in.
  ///
  /// - Parameters:
  ///   - document: The file.
  ///   - file: What a person calls it.
  /// - Returns: One for each day that every series concerned has a value of.
  func observations(in document: Document, of file: String) -> [Observation] {
    for formula in series {
      guard let first = document.series(named: formula.name), let scale = scale(of: first) else {
        continue
      }
      var values = first.valuesByDay
      var source = "\(file): \(formula.name)"
      if let less = formula.less {
        guard let second = document.series(named: less), second.unit == first.unit else { continue }
        let others = second.valuesByDay
        values = values.filter { others[$0.key] != nil }
        for day in values.keys { values[day, default: 0] -= others[day, default: 0] }
        source += " - \(less)"
      }
      return values.sorted { $0.key < $1.key }.map { day, value in
        Observation(
          name: name,
          value: Self.text(value * scale),
          unit: unit,
          date: day,
          source: source
        )
      }
    }
    return []
  }

  /// What a value of a series is multiplied by to be in the unit of the signal; `nil` where it cannot be.
  private func scale(of series: DataSeries) -> Double? {
    let isPercent = series.unit?.lowercased().hasPrefix("percent") ?? false
    switch unit {
    case "percent": return isPercent ? 1 : nil
    case "bp", "bp/year": return isPercent ? 100 : series.unit?.lowercased() == "bp" ? 1 : nil
    default: return isPercent ? nil : 1
    }
  }

  /// Six decimals: what is beyond them is the rounding of a difference.
  private static func text(_ value: Double) -> String {
    JSONWriter.text(.number((value * 1e6).rounded() / 1e6), .compact)
  }
}

extension Document {
  /// The series that the file gives a name, be it in whatever attribute.
  fileprivate func series(named name: String) -> DataSeries? {
    for block in blocks {
      guard case .series(let series) = block.kind else { continue }
      if series.attributes.contains(where: { $0.value == name }) { return series }
    }
    return nil
  }
}

extension DataSeries {
  /// The values of days; a missing one and one of a longer period are left out.
  fileprivate var valuesByDay: [CalendarDate: Double] {
    var values: [CalendarDate: Double] = [:]
    for observation in observations {
      guard let day = CalendarDate(observation.period) else { continue }
      values[day] = observation.value
    }
    return values
  }
}
