import Allocation
import Diagnostics

/// What a batch says of a recommendation unless it is asked for everything.
struct ShortAnswer {
  let recommendation: Recommendation
  let book: RuleBook
  /// The indices of all sleeves in the order of their ids.
  let sleevesByID: [Int]

  /// Where each sleeve stands among the lines; `nil` for one that takes no part.
  var places: [Int?] {
    var places = [Int?](repeating: nil, count: book.sleeves.count)
    for (place, line) in recommendation.lines.enumerated() { places[line.sleeve] = place }
    return places
  }

  /// The ids of limits that shape the answer.
  var binding: [String] {
    var ids = recommendation.bindingConstraintIDs
    if let turnover = recommendation.turnover, turnover.multiplier > 0 { ids.append("turnover") }
    if let error = recommendation.trackingError, error.multiplier > 0 {
      ids.append("trackingError")
    }
    return ids
  }

  /// What moves a line most the way it moves; `nil` for one that stays.
  func reason(ofLineAt place: Int) -> String? {
    let line = recommendation.lines[place]
    let change = line.weight - line.today
    guard change != 0 else { return nil }
    let sign = change < 0 ? -1.0 : 1.0
    var strongest: (reason: String, force: Double)?
    for part in recommendation.explanation.contributions {
      let force = sign * part.values[place]
      if force > strongest?.force ?? 0 { strongest = (part.reason, force) }
    }
    return strongest?.reason
  }

  /// One-way turnover of funded sleeves.
  var turnover: Double {
    let moves = recommendation.lines.filter { book.sleeves[$0.sleeve].isFunded }
    return moves.reduce(0) { $0 + abs($1.weight - $1.today) } / 2
  }

  /// The tracking error a year against the anchor.
  var trackingError: Double {
    let active = recommendation.lines.map { $0.weight - $0.anchor }
    let covariance = recommendation.metric.covariance
    var variance = 0.0
    for row in active.indices {
      for column in active.indices {
        variance += active[row] * covariance[row * active.count + column] * active[column]
      }
    }
    return max(0, variance).squareRoot()
  }

  /// The codes of what a person should see.
  var warnings: [String] { recommendation.warnings.map(\.code) }
}
