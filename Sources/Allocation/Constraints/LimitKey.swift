import Optimization

/// One limit of a programme.
enum LimitKey: Sendable, Hashable {
  /// The lower bound of the sleeve at a place.
  case lower(Int)
  /// The upper bound of the sleeve at a place.
  case upper(Int)
  /// A linear row.
  case row(Int)
  /// The turnover budget.
  case turnover
  /// The tracking-error budget.
  case trackingError

  /// The solver counts turnover gross: money moved from one sleeve to another counts twice.
  static let grossPerOneWay = 2.0

  /// How many of the solver's units one unit of the limit is.
  var solverUnits: Double { self == .turnover ? Self.grossPerOneWay : 1 }

  /// The limit as the solver names it.
  ///
  /// The solver's row 0 is the budget row.
  var member: Conflict.Member {
    switch self {
    case .lower(let index): .bound(index: index, side: .lower)
    case .upper(let index): .bound(index: index, side: .upper)
    case .row(let index): .row(index: index + 1, side: .upper)
    case .turnover: .turnover
    case .trackingError: .ellipsoid
    }
  }

  /// The limit that the solver names; `nil` for the budget row, which is nobody's line.
  init?(_ member: Conflict.Member) {
    switch member {
    case .bound(let index, .lower): self = .lower(index)
    case .bound(let index, .upper): self = .upper(index)
    case .row(0, _): return nil
    case .row(let index, _): self = .row(index - 1)
    case .turnover: self = .turnover
    case .ellipsoid: self = .trackingError
    }
  }
}

extension Programme {
  /// Every limit, rows first, then bounds in the order of the sleeves, then the budgets.
  var limits: [LimitKey] {
    var limits: [LimitKey] = []
    limits.reserveCapacity(rows.count + 2 * count + 2)
    for index in rows.indices { limits.append(.row(index)) }
    for index in 0..<count {
      limits.append(.lower(index))
      if upper[index] != nil { limits.append(.upper(index)) }
    }
    if turnover != nil { limits.append(.turnover) }
    if trackingError != nil { limits.append(.trackingError) }
    return limits
  }

  /// Where a limit comes from.
  func origin(of limit: LimitKey) -> ConstraintOrigin? {
    switch limit {
    case .lower(let index): lower[index].origin
    case .upper(let index): upper[index]?.origin
    case .row(let index): rows[index].origin
    case .turnover: turnover?.origin
    case .trackingError: trackingError?.origin
    }
  }
}
