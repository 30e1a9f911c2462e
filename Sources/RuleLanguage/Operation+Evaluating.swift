extension Operation {
  /// Returns the value of the step, given the values of all earlier steps, the host's values by slot,
  /// and the expression's list of operands.
  func value(
    after values: Span<Double>,
    _ slots: Span<Double>,
    _ operands: [Int]
  ) throws(EvaluationError.Reason) -> Double {
    switch self {
    case .constant(let value): return value
    case .slot(let slot):
      guard slots.indices.contains(slot), slots[slot].isFinite else { throw .missingValue }
      return slots[slot]
    case .negate(let x): return -values[x]
    case .invert(let x): return values[x] == 0 ? 1 : 0
    case .magnitude(let x): return abs(values[x])
    case .add(let x, let y): return try Self.finite(values[x] + values[y])
    case .subtract(let x, let y): return try Self.finite(values[x] - values[y])
    case .multiply(let x, let y): return try Self.finite(values[x] * values[y])
    case .divide(let x, let y): return try Self.quotient(values[x], values[y])
    case .compare(let sign, let x, let y):
      return Comparison.holds(values[x], sign, values[y]) ? 1 : 0
    case .and(let x, let y): return values[x] != 0 && values[y] != 0 ? 1 : 0
    case .or(let x, let y): return values[x] != 0 || values[y] != 0 ? 1 : 0
    case .ramp(let x, let low, let high):
      return try Self.ramp(values[x], values[low], values[high])
    case .clamp(let x, let low, let high):
      return try Self.clamp(values[x], values[low], values[high])
    case .minimum(let list): return list.reduce(.infinity) { min($0, values[operands[$1]]) }
    case .maximum(let list): return list.reduce(-.infinity) { max($0, values[operands[$1]]) }
    case .choose(let level, let list):
      guard let rank = Int(exactly: values[level]), (0..<list.count).contains(rank) else {
        throw .missingValue
      }
      return values[operands[list.lowerBound + rank]]
    }
  }

  private static func finite(_ value: Double) throws(EvaluationError.Reason) -> Double {
    guard value.isFinite else { throw .notFinite }
    return value
  }

  private static func quotient(
    _ dividend: Double,
    _ divisor: Double
  ) throws(EvaluationError.Reason) -> Double {
    guard divisor != 0 else { throw .divisionByZero }
    return try finite(dividend / divisor)
  }

  private static func ramp(
    _ x: Double,
    _ low: Double,
    _ high: Double
  ) throws(EvaluationError.Reason) -> Double {
    guard low < high else { throw .emptyRange }
    // Clamped first, so that no difference can overflow on its own.
    let (width, height) = (try finite(high - low), min(max(x, low), high) - low)
    return min(max(height / width, 0), 1)
  }

  private static func clamp(
    _ x: Double,
    _ low: Double,
    _ high: Double
  ) throws(EvaluationError.Reason) -> Double {
    guard low <= high else { throw .emptyRange }
    return min(max(x, low), high)
  }
}
