// Interval arithmetic. Floating-point operations are monotone, rounding included, so the bounds of
// a result are results at the bounds of the operands and need no widening; the one exception says so.

extension Operation {
  /// Returns an interval that holds every value the step can have, given such intervals for all
  /// earlier steps and for the host's values, and the expression's list of operands.
  func bounds(after bounds: [Interval], _ slots: [Interval], _ operands: [Int]) -> Interval {
    switch self {
    case .constant(let value): Interval(value)
    case .slot(let slot): slots.indices.contains(slot) ? slots[slot] : .everything
    case .negate(let x): Interval(-bounds[x].upper, -bounds[x].lower)
    case .magnitude(let x): bounds[x].magnitude
    case .add(let x, let y): bounds[x].plus(bounds[y])
    case .subtract(let x, let y):
      bounds[x].plus(Interval(-bounds[y].upper, -bounds[y].lower))
    case .multiply(let x, let y): bounds[x].times(bounds[y])
    case .divide(let x, let y): bounds[x].divided(by: bounds[y])
    case .ramp(let x, let low, let high): bounds[x].ramp(bounds[low], bounds[high])
    case .clamp(let x, let low, let high): bounds[x].clamp(bounds[low], bounds[high])
    case .minimum(let list): Self.combined(list.map { bounds[operands[$0]] }, by: min)
    case .maximum(let list): Self.combined(list.map { bounds[operands[$0]] }, by: max)
    case .choose(let level, let list):
      bounds[level].chosen(among: list.map { bounds[operands[$0]] })
    case .compare, .and, .or, .invert: truth(after: bounds)
    }
  }

  private func truth(after bounds: [Interval]) -> Interval {
    switch self {
    case .compare(let sign, let x, let y): return bounds[x].compared(sign, to: bounds[y])
    case .invert(let x):
      return Interval(canHold: bounds[x].canFail, canFail: bounds[x].canHold)
    case .and(let x, let y):
      return Interval(
        canHold: bounds[x].canHold && bounds[y].canHold,
        canFail: bounds[x].canFail || bounds[y].canFail
      )
    case .or(let x, let y):
      return Interval(
        canHold: bounds[x].canHold || bounds[y].canHold,
        canFail: bounds[x].canFail && bounds[y].canFail
      )
    default: return .unit
    }
  }

  private static func combined(
    _ intervals: [Interval],
    by choose: (Double, Double) -> Double
  ) -> Interval {
    guard let first = intervals.first else { return .everything }
    return intervals.dropFirst().reduce(first) {
      Interval(choose($0.lower, $1.lower), choose($0.upper, $1.upper))
    }
  }
}

extension Interval {
  fileprivate var magnitude: Interval {
    if lower >= 0 { return self }
    return upper <= 0 ? Interval(-upper, -lower) : Interval(0, max(-lower, upper))
  }

  fileprivate func plus(_ other: Interval) -> Interval {
    Interval(hullOf: [lower + other.lower, upper + other.upper])
  }

  fileprivate func times(_ other: Interval) -> Interval {
    let products = [
      lower * other.lower, lower * other.upper, upper * other.lower, upper * other.upper,
    ]
    // 0 · ∞ stands for zero times numbers without bound, and each of those products is zero.
    return Interval(hullOf: products.map { $0.isNaN ? 0 : $0 })
  }

  /// A divisor may touch zero, not cross it; where it does both, or is zero, nothing is known.
  fileprivate func divided(by other: Interval) -> Interval {
    guard other.lower >= 0 || other.upper <= 0, other.canHold else { return .everything }
    // The sign of a zero bound is the side from which the divisor approaches it.
    let least = other.lower == 0 ? 0.0 : other.lower
    let greatest = other.upper == 0 ? -0.0 : other.upper
    let quotients = [lower / least, lower / greatest, upper / least, upper / greatest]
    return Interval(hullOf: quotients.map { $0.isNaN ? 0 : $0 })
  }

  /// `ramp` grows with `x` and falls with either bound.
  fileprivate func ramp(_ low: Interval, _ high: Interval) -> Interval {
    if upper <= low.lower { return Interval(0) }
    if lower >= high.upper { return Interval(1) }
    let least = low.upper < high.upper ? Self.ramp(lower, low.upper, high.upper) : 0
    let greatest = low.lower < high.lower ? Self.ramp(upper, low.lower, high.lower) : 1
    // Two roundings of two differences: a quotient may leave these bounds in its last digits.
    return Interval(max(0, least - .ulpOfOne * 4), min(1, greatest + .ulpOfOne * 4))
  }

  /// The height of a ramp; the side that is open if a bound is infinite.
  private static func ramp(_ x: Double, _ low: Double, _ high: Double) -> Double {
    let height = (min(max(x, low), high) - low) / (high - low)
    return height.isNaN ? (x > low ? 1 : 0) : height
  }

  fileprivate func clamp(_ low: Interval, _ high: Interval) -> Interval {
    Interval(
      min(max(lower, low.lower), high.lower),
      min(max(upper, low.upper), high.upper)
    )
  }

  /// The hull of the arms whose rank lies within this interval.
  fileprivate func chosen(among arms: [Interval]) -> Interval {
    let reachable = arms.indices.filter { contains(Double($0)) }.map { arms[$0] }
    return Interval(
      hullOf: (reachable.isEmpty ? arms : reachable).flatMap { [$0.lower, $0.upper] }
    )
  }

  fileprivate func compared(_ sign: BinaryOperator, to other: Interval) -> Interval {
    let isAtLeast = Interval(
      canHold: Comparison.isAtLeast(upper, other.lower),
      canFail: !Comparison.isAtLeast(lower, other.upper)
    )
    let isAtMost = Interval(
      canHold: Comparison.isAtLeast(other.upper, lower),
      canFail: !Comparison.isAtLeast(other.lower, upper)
    )
    let isEqual = Interval(
      canHold: isAtLeast.canHold && isAtMost.canHold,
      canFail: isAtLeast.canFail || isAtMost.canFail
    )
    switch sign {
    case .greaterOrEqual: return isAtLeast
    case .less: return Interval(canHold: isAtLeast.canFail, canFail: isAtLeast.canHold)
    case .lessOrEqual: return isAtMost
    case .greater: return Interval(canHold: isAtMost.canFail, canFail: isAtMost.canHold)
    case .equal: return isEqual
    default: return Interval(canHold: isEqual.canFail, canFail: isEqual.canHold)
    }
  }
}
