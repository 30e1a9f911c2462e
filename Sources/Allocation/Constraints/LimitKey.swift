/// One limit of a programme, so that it can be relaxed or left out.
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
}

extension Programme {
  /// Every limit, rows first, then bounds in the order of the sleeves, then the budgets.
  var limits: [LimitKey] {
    rows.indices.map(LimitKey.row)
      + (0..<count).flatMap { index -> [LimitKey] in
        upper[index] == nil ? [.lower(index)] : [.lower(index), .upper(index)]
      } + (turnover == nil ? [] : [.turnover]) + (trackingError == nil ? [] : [.trackingError])
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

  /// Lets a limit give way by an amount in its own unit; by infinity it is gone.
  mutating func relax(_ limit: LimitKey, by amount: Double) {
    switch limit {
    case .lower(let index): lower[index].value -= amount
    case .upper(let index): upper[index]?.value += amount
    case .row(let index): rows[index].upper += amount
    case .turnover:
      if amount < .infinity { turnover?.limit += amount } else { turnover = nil }
    case .trackingError:
      if amount < .infinity { trackingError?.limit += amount } else { trackingError = nil }
    }
  }

  /// The programme with some limits gone.
  func without(_ limits: some Sequence<LimitKey>) -> Programme {
    var freed = self
    for limit in limits { freed.relax(limit, by: .infinity) }
    return freed
  }
}
