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
  /// - Throws: ``Failure`` at a series whose unit cannot be turned into the signal's.
  func observations(in document: Document, of file: String) throws(Failure) -> [Observation] {
    for formula in series {
      guard let first = document.series(named: formula.name) else { continue }
      var values = try values(of: first, named: formula.name, in: file)
      var source = "\(file): \(formula.name)"
      if let less = formula.less {
        guard let second = document.series(named: less) else { continue }
        let others = try self.values(of: second, named: less, in: file)
        values = values.filter { others[$0.key] != nil }
        for day in values.keys { values[day, default: 0] -= others[day, default: 0] }
        source += " - \(less)"
      }
      return values.sorted { $0.key < $1.key }.map { day, value in
        Observation(name: name, value: Self.text(value), unit: unit, date: day, source: source)
      }
    }
    return []
  }

  /// The values of a series by day, in the unit of the signal.
  private func values(
    of series: DataSeries,
    named name: String,
    in file: String
  ) throws(Failure) -> [CalendarDate: Double] {
    guard let unit = SignalUnit(rawValue: unit), let power = series.power(to: unit),
      Self.powers.contains(power)
    else { throw unfit(series, named: name, in: file) }
    let factor = parseDouble("1e\(abs(power))") ?? 1
    return series.valuesByDay.mapValues { power < 0 ? $0 / factor : $0 * factor }
  }

  private func unfit(_ series: DataSeries, named name: String, in file: String) -> Failure {
    let multiplier = series.unitMultiplier == 0 ? "" : " times 10^\(series.unitMultiplier)"
    return Failure(
      .badData,
      "E2203",
      "`\(file)`: series `\(name)` is in `\(series.unit ?? "no unit")`\(multiplier), which cannot be "
        + "turned into \(unit), the unit of `\(self.name)`",
      help: [
        "mend `series` of `\(self.name)` in signals.yaml, or record its values: "
          + "advisor signals set \(self.name) VALUE --source TEXT"
      ]
    )
  }

  /// The powers of ten that data files are written in, with room.
  private static let powers = -30...30

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
