import Allocation

/// Weights before and after, in hundredths of a percent as they are shown.
///
/// The columns of the funded sleeves each sum to their rounded total, and a change is what lies between the two
/// weights shown, so that a reader who adds up finds no difference.
struct WeightComparison: Sendable {
  /// One sleeve.
  struct Row: Sendable, Hashable {
    let name: String
    let isFunded: Bool
    /// The weight before, a fraction of NAV.
    let before: Double
    /// The weight after; `nil` where the sleeve has none any more.
    let after: Double?
  }

  /// One sleeve as it is shown.
  struct Line: Sendable, Hashable {
    let row: Row
    let before: Int
    let after: Int
  }

  /// The rows in their order, rounded.
  let lines: [Line]

  /// Rounds weights for showing.
  init(_ rows: [Row]) {
    let before = Self.units(rows.map { ($0.before, $0.isFunded) })
    let after = Self.units(rows.map { ($0.after ?? 0, $0.isFunded) })
    lines = rows.indices.map { Line(row: rows[$0], before: before[$0], after: after[$0]) }
  }

  private static func units(_ weights: [(value: Double, isFunded: Bool)]) -> [Int] {
    let percents = weights.map { $0.value * 100 }
    let funded = weights.indices.filter { weights[$0].isFunded }
    let rounded = LargestRemainder.units(funded.map { percents[$0] }, decimals: 2)
    let places = Dictionary(uniqueKeysWithValues: zip(funded, rounded))
    return percents.indices.map {
      places[$0] ?? LargestRemainder.units([percents[$0]], decimals: 2)[0]
    }
  }
}

extension WeightComparison.Line {
  /// The cells of a table: name, before, after, change.
  func cells(_ numbers: NumberStyle) -> [Table.Cell] {
    [
      .init(row.name, .name), .init(numbers.digits(of: before, 2)),
      .init(row.after == nil ? "–" : numbers.digits(of: after, 2)),
      .init(numbers.signedDigits(of: after - before, 2)),
    ]
  }
}
