extension QuadraticProgram {
  /// The same programme with only `members` of its limits.
  package func keeping(only members: [Conflict.Member]) -> QuadraticProgram {
    var kept = self
    for i in lower.indices {
      kept.lower[i] = -.infinity
      kept.upper[i] = .infinity
    }
    for k in rowLower.indices {
      kept.rowLower[k] = -.infinity
      kept.rowUpper[k] = .infinity
    }
    kept.turnoverLimit = nil
    for member in members {
      switch member {
      case .bound(let i, .lower): kept.lower[i] = lower[i]
      case .bound(let i, .upper): kept.upper[i] = upper[i]
      case .row(let k, .lower): kept.rowLower[k] = rowLower[k]
      case .row(let k, .upper): kept.rowUpper[k] = rowUpper[k]
      case .turnover: kept.turnoverLimit = turnoverLimit
      case .ellipsoid: break
      }
    }
    return kept
  }

  /// The limit that `member` names.
  package func limit(_ member: Conflict.Member) -> Double {
    switch member {
    case .bound(let i, .lower): lower[i]
    case .bound(let i, .upper): upper[i]
    case .row(let k, .lower): rowLower[k]
    case .row(let k, .upper): rowUpper[k]
    case .turnover: turnoverLimit ?? .infinity
    case .ellipsoid: .infinity
    }
  }

  /// The same programme with the limit that `member` names widened by `amount` ≥ 0; `.infinity` lifts it.
  package func relaxing(_ member: Conflict.Member, by amount: Double) -> QuadraticProgram {
    var relaxed = self
    switch member {
    case .bound(let i, .lower): relaxed.lower[i] -= amount
    case .bound(let i, .upper): relaxed.upper[i] += amount
    case .row(let k, .lower): relaxed.rowLower[k] -= amount
    case .row(let k, .upper): relaxed.rowUpper[k] += amount
    case .turnover:
      relaxed.turnoverLimit = amount == .infinity ? nil : turnoverLimit.map { $0 + amount }
    case .ellipsoid: break
    }
    return relaxed
  }
}
