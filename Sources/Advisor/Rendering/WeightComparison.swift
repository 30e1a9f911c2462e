import Allocation

/// Weights before and after as they are shown: hundredths of a percent, an overlay's in its own unit.
///
/// The columns of the funded sleeves each sum to their rounded total, and a change is what lies between the two
/// weights shown, so that a reader who adds up finds no difference.
struct WeightComparison: Sendable {
  /// One sleeve.
  struct Row: Sendable, Hashable {
    let name: String
    /// The unit of an overlay's exposure, such as `USD/bp`; `nil` for a funded sleeve.
    let unit: String?
    /// What there was: percent of NAV, or an overlay's exposure in its unit.
    let before: Double
    /// What there is; `nil` where the sleeve is gone.
    let after: Double?
  }

  /// One sleeve as it is shown, in hundredths of a percent or whole units of an overlay.
  struct Line: Sendable, Hashable {
    let row: Row
    let before: Int
    let after: Int
  }

  /// The rows in their order, rounded.
  let lines: [Line]

  /// Rounds weights for showing.
  init(_ rows: [Row]) {
    let before = Self.units(rows.map { ($0.before, $0.unit == nil) })
    let after = Self.units(rows.map { ($0.after ?? 0, $0.unit == nil) })
    lines = rows.indices.map { Line(row: rows[$0], before: before[$0], after: after[$0]) }
  }

  private static func units(_ values: [(value: Double, isFunded: Bool)]) -> [Int] {
    let funded = values.indices.filter { values[$0].isFunded }
    let rounded = LargestRemainder.units(funded.map { values[$0].value }, decimals: 2)
    let places = Dictionary(uniqueKeysWithValues: zip(funded, rounded))
    return values.indices.map { places[$0] ?? NumberStyle.units(values[$0].value, 0) ?? 0 }
  }
}

extension WeightComparison.Row {
  /// Compares a sleeve of one plan with the same sleeve of another, or of none.
  ///
  /// - Parameters:
  ///   - name: The sleeve's name.
  ///   - before: The weight before with its scale; `nil` where the sleeve was not there.
  ///   - after: The weight after with its scale; `nil` where it is gone.
  init(_ name: String, before: (Double, ExplainScale)?, after: (Double, ExplainScale)?) {
    let unit = (after ?? before)?.1.unit ?? ""
    self.init(
      name: unit.isEmpty ? name : "\(name), \(unit)",
      unit: unit.isEmpty ? nil : unit,
      before: before.map { $0.0 * $0.1.factor } ?? 0,
      after: after.map { $0.0 * $0.1.factor }
    )
  }
}

extension WeightComparison.Line {
  /// The cells of a table: name, before, after, change.
  func cells(_ numbers: NumberStyle) -> [Table.Cell] {
    [
      .init(row.name, .name), .init(shown(before, numbers)),
      .init(row.after == nil ? "–" : shown(after, numbers)), .init(change(numbers)),
    ]
  }

  private func shown(_ units: Int, _ numbers: NumberStyle) -> String {
    row.unit == nil ? numbers.digits(of: units, 2) : numbers.whole(Double(units))
  }

  private func change(_ numbers: NumberStyle) -> String {
    let change = after - before
    guard row.unit != nil, change != 0 else { return numbers.signedDigits(of: change, 2) }
    return (change > 0 ? "+" : "") + numbers.whole(Double(change))
  }
}
