/// Conflicts that can be read off the limits, without a solve.
extension Metric {
  /// A turnover limit must be missed by this much, and this part of it, to be told without a solve.
  private static let plainShortfall = 1e-9

  /// Two limits of one range that cross, or a turnover limit under what a few limits need by themselves.
  func plainConflict(in program: QuadraticProgram) -> Conflict? {
    if let conflict = crossedLimits(program) { return conflict }
    guard let limit = program.turnoverLimit, !program.turnoverWeights.isEmpty else { return nil }
    return boundsAgainstTurnover(program, limit) ?? rowAgainstTurnover(program, limit)
  }

  private func crossedLimits(_ program: QuadraticProgram) -> Conflict? {
    for k in 0..<rowCount where program.rowLower[k] > program.rowUpper[k] {
      return Conflict(
        members: [.row(index: k, side: .lower), .row(index: k, side: .upper)],
        multipliers: [1, 1],
        gap: program.rowLower[k] - program.rowUpper[k]
      )
    }
    for i in 0..<count where program.lower[i] > program.upper[i] {
      return Conflict(
        members: [.bound(index: i, side: .lower), .bound(index: i, side: .upper)],
        multipliers: [1, 1],
        gap: program.lower[i] - program.upper[i]
      )
    }
    return nil
  }

  /// Σ c_i · (violation of the bounds of i at the origin) > τ.
  ///
  /// Taken from the largest down until τ is passed: without any one of them it is not.
  private func boundsAgainstTurnover(
    _ program: QuadraticProgram,
    _ limit: Double
  ) -> Conflict? {
    var needed = 0.0
    for i in 0..<count { needed += abs(boundTrade(i, program)) * program.turnoverWeights[i] }
    guard needed > limit + Self.plainShortfall * max(1, limit) else { return nil }
    let order = (0..<count).sorted {
      let left = abs(boundTrade($0, program)) * program.turnoverWeights[$0]
      let right = abs(boundTrade($1, program)) * program.turnoverWeights[$1]
      return left > right || left == right && $0 < $1
    }
    var chosen: [Int] = []
    var total = 0.0
    for i in order where total <= limit + Self.plainShortfall * max(1, limit) {
      chosen.append(i)
      total += abs(boundTrade(i, program)) * program.turnoverWeights[i]
    }
    chosen.sort()
    return Conflict(
      members: chosen.map {
        .bound(index: $0, side: boundTrade($0, program) > 0 ? .lower : .upper)
      } + [.turnover],
      multipliers: chosen.map { program.turnoverWeights[$0] } + [1],
      gap: total - limit
    )
  }

  /// What variable `i` must trade for its bounds.
  private func boundTrade(_ i: Int, _ program: QuadraticProgram) -> Double {
    let origin = program.origin[i]
    return origin < program.lower[i]
      ? program.lower[i] - origin : min(0, program.upper[i] - origin)
  }

  /// A row that the cheapest trade, max_i |a_i| / c_i per unit of turnover, cannot bring within its limits.
  private func rowAgainstTurnover(
    _ program: QuadraticProgram,
    _ limit: Double
  ) -> Conflict? {
    for k in 0..<rowCount {
      var value = 0.0
      var reach = 0.0
      for i in 0..<count {
        let a = rows[k * count + i]
        guard a != 0 else { continue }
        value += a * program.origin[i]
        reach = max(reach, abs(a) / program.turnoverWeights[i])
      }
      let violation = max(program.rowLower[k] - value, value - program.rowUpper[k])
      let gap = violation - reach * limit
      guard violation > 0, gap > Self.plainShortfall * max(1, reach * limit) else { continue }
      return Conflict(
        members: [
          .row(index: k, side: value < program.rowLower[k] ? .lower : .upper), .turnover,
        ],
        multipliers: [1, reach],
        gap: gap
      )
    }
    return nil
  }
}
