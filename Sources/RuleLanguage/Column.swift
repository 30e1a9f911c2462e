/// What one quantity comes to in each of many cases; kept once where all cases share it.
///
/// The arithmetic is inlined where it is used: it is what a full answer spends its time on.
package struct Column: Sendable, Hashable {
  /// The value that all cases share; meaningless where they don't.
  @usableFromInline let shared: Double
  /// One value for each case; empty where all share one.
  @usableFromInline let varied: [Double]

  /// Creates a column that all cases share.
  @inlinable
  package init(_ value: Double) {
    shared = value
    varied = []
  }

  /// Creates a column of a value for each case; there is at least one.
  @inlinable
  package init(_ values: [Double]) {
    shared = .nan
    varied = values
  }

  /// Whether all cases share one value.
  @inlinable package var isShared: Bool { varied.isEmpty }

  /// How many values are kept: one where all cases share it.
  @inlinable package var count: Int { max(1, varied.count) }

  /// The value in one case.
  @inlinable package subscript(row: Int) -> Double { isShared ? shared : varied[row] }

  /// Whether a condition holds for every value.
  @inlinable
  @inline(__always)
  package func allSatisfy(_ condition: (Double) -> Bool) -> Bool {
    isShared ? condition(shared) : varied.allSatisfy(condition)
  }

  /// The column of a function of this one.
  @inlinable
  @inline(__always)
  package func map(_ body: (Double) -> Double) -> Column {
    if isShared { return Column(body(shared)) }
    return Column([Double](filling: count) { body(varied[$0]) })
  }

  /// The column of a function of this one and another.
  @inlinable
  @inline(__always)
  package func with(_ other: Column, _ body: (Double, Double) -> Double) -> Column {
    if isShared, other.isShared { return Column(body(shared, other.shared)) }
    return Column([Double](filling: max(count, other.count)) { body(self[$0], other[$0]) })
  }

  /// The column of a function of this one and two others.
  @inlinable
  @inline(__always)
  package func with(
    _ second: Column,
    _ third: Column,
    _ body: (Double, Double, Double) -> Double
  ) -> Column {
    if isShared, second.isShared, third.isShared {
      return Column(body(shared, second.shared, third.shared))
    }
    let count = max(count, second.count, third.count)
    return Column([Double](filling: count) { body(self[$0], second[$0], third[$0]) })
  }
}

extension [Double] {
  /// Creates an array of values by their places.
  @inlinable
  @inline(__always)
  package init(filling count: Int, _ value: (Int) -> Double) {
    self.init(repeating: 0, count: count)
    for place in 0..<count { self[place] = value(place) }
  }
}

extension CheckedExpression {
  /// Returns the values of the expression in many cases at once, each to the bit what ``value(_:)`` gives.
  ///
  /// - Parameter slots: The host's values by slot.
  /// - Returns: The column; `nil` when a part has no value in some case.
  package func column(_ slots: [Column]) -> Column? {
    var columns: [Column] = []
    columns.reserveCapacity(operations.count)
    do {
      for operation in operations {
        columns.append(try operation.column(after: columns, slots, operands))
      }
    } catch {
      return nil
    }
    return columns[columns.count - 1]
  }
}

extension Operation {
  /// The step in many cases at once.
  fileprivate func column(
    after columns: [Column],
    _ slots: [Column],
    _ operands: [Int]
  ) throws(EvaluationError.Reason) -> Column {
    switch self {
    case .constant(let value): return Column(value)
    case .slot(let slot):
      guard slots.indices.contains(slot), slots[slot].allSatisfy(\.isFinite) else {
        throw .missingValue
      }
      return slots[slot]
    case .negate(let x): return columns[x].map { -$0 }
    case .invert(let x): return columns[x].map { $0 == 0 ? 1 : 0 }
    case .magnitude(let x): return columns[x].map { abs($0) }
    case .add(let x, let y): return try columns[x].with(columns[y]) { $0 + $1 }.finite()
    case .subtract(let x, let y): return try columns[x].with(columns[y]) { $0 - $1 }.finite()
    case .multiply(let x, let y): return try columns[x].with(columns[y]) { $0 * $1 }.finite()
    case .divide(let x, let y):
      guard columns[y].allSatisfy({ $0 != 0 }) else { throw .divisionByZero }
      return try columns[x].with(columns[y]) { $0 / $1 }.finite()
    case .compare(let sign, let x, let y):
      return columns[x].with(columns[y]) { Comparison.holds($0, sign, $1) ? 1 : 0 }
    case .and(let x, let y): return columns[x].with(columns[y]) { $0 != 0 && $1 != 0 ? 1 : 0 }
    case .or(let x, let y): return columns[x].with(columns[y]) { $0 != 0 || $1 != 0 ? 1 : 0 }
    case .ramp(let x, let low, let high):
      let width = try columns[high].with(columns[low]) { $0 - $1 }.finite()
      guard width.allSatisfy({ $0 > 0 }) else { throw .emptyRange }
      let height = columns[x].with(columns[low], columns[high]) { min(max($0, $1), $2) - $1 }
      return height.with(width) { min(max($0 / $1, 0), 1) }
    case .clamp(let x, let low, let high):
      guard columns[low].with(columns[high], { $0 <= $1 ? 1 : 0 }).allSatisfy({ $0 == 1 })
      else { throw .emptyRange }
      return columns[x].with(columns[low], columns[high]) { min(max($0, $1), $2) }
    case .minimum(let list):
      return list.reduce(Column(.infinity)) { $0.with(columns[operands[$1]]) { min($0, $1) } }
    case .maximum(let list):
      return list.reduce(Column(-.infinity)) { $0.with(columns[operands[$1]]) { max($0, $1) } }
    case .choose(let level, let list):
      return try chosen(columns[level], list.map { columns[operands[$0]] })
    }
  }

  /// The arms at the ranks of a level.
  private func chosen(_ level: Column, _ arms: [Column]) throws(EvaluationError.Reason) -> Column {
    if level.isShared {
      guard let rank = Int(exactly: level[0]), arms.indices.contains(rank) else {
        throw .missingValue
      }
      return arms[rank]
    }
    let count = level.count
    var values: [Double] = []
    for row in 0..<count {
      guard let rank = Int(exactly: level[row]), arms.indices.contains(rank) else {
        throw .missingValue
      }
      values.append(arms[rank][row])
    }
    return Column(values)
  }
}

extension Column {
  /// The column, if all of it is finite.
  fileprivate func finite() throws(EvaluationError.Reason) -> Column {
    guard allSatisfy(\.isFinite) else { throw .notFinite }
    return self
  }
}
