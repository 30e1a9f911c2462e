import Allocation
import Diagnostics

/// What a batch says of a recommendation unless it is asked for everything.
struct ShortAnswer {
  let recommendation: Recommendation
  let book: RuleBook

  /// The lines in the order of their sleeves' ids.
  var linesByID: [Recommendation.Line] {
    recommendation.lines.sorted { id(of: $0).utf8.lexicographicallyPrecedes(id(of: $1).utf8) }
  }

  /// The id of a line's sleeve.
  func id(of line: Recommendation.Line) -> String { book.sleeves[line.sleeve].id }

  /// The ids of limits that shape the answer.
  var binding: [String] {
    var ids = recommendation.constraints.filter(\.isBinding).map(\.id)
    if let turnover = recommendation.turnover, turnover.multiplier > 0 { ids.append("turnover") }
    if let error = recommendation.trackingError, error.multiplier > 0 {
      ids.append("trackingError")
    }
    return ids
  }

  /// What moves a sleeve most the way it moves; `nil` for one that stays.
  func reason(of line: Recommendation.Line) -> String? {
    let change = line.weight - line.today
    guard change != 0,
      let place = recommendation.lines.firstIndex(where: { $0.sleeve == line.sleeve })
    else { return nil }
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
