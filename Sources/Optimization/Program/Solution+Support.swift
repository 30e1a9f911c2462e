extension Solution {
  /// The limits whose multipliers are not zero: rows, then bounds, then turnover.
  var support: [Conflict.Member] {
    var members: [Conflict.Member] = []
    for (k, multiplier) in rowMultipliers.enumerated() where multiplier != 0 {
      members.append(.row(index: k, side: multiplier > 0 ? .upper : .lower))
    }
    for (i, multiplier) in boundMultipliers.enumerated() where multiplier != 0 {
      members.append(.bound(index: i, side: multiplier > 0 ? .upper : .lower))
    }
    if turnoverMultiplier > 0 { members.append(.turnover) }
    return members
  }

  /// The size of the multiplier of one limit.
  func multiplier(of member: Conflict.Member) -> Double {
    switch member {
    case .row(let index, _): abs(rowMultipliers[index])
    case .bound(let index, _): abs(boundMultipliers[index])
    case .turnover: turnoverMultiplier
    case .ellipsoid: 0
    }
  }
}
