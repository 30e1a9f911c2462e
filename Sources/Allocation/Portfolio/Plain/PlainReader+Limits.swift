internal import PositionedData

/// Bands and limits.
extension PlainReader {
  func bands(_ json: inout JSONScanner) throws(NotPlain) -> [Policy.Band] {
    var bands: [Policy.Band] = []
    bands.reserveCapacity(book.sleeves.count)
    try json.plainObject(names.bounded) { json, index throws(NotPlain) in
      let start = try valueStart(&json)
      let range = try bandRange(&json)
      let (subject, name) = try subject(index)
      bands.append(
        Policy.Band(
          subject: subject,
          name: name,
          low: range.low,
          high: range.high,
          yields: range.yields,
          span: span(start..<json.offset)
        )
      )
    }
    return bands
  }

  private func subject(_ index: Int) throws(NotPlain) -> (Policy.Subject, String) {
    let groups = book.groups
    guard index >= groups.count else {
      return (.group(groups[index].id, members: groups[index].members), groups[index].id)
    }
    let sleeve = index - groups.count
    try check(book.sleeves[sleeve].isFunded)
    return (.sleeve(sleeve), book.sleeves[sleeve].id)
  }

  private struct BandRange {
    var low = 0.0
    var high = 1.0
    var yields: Int?
  }

  /// `[low, high]`, or an object in which either may be left out.
  private func bandRange(_ json: inout JSONScanner) throws(NotPlain) -> BandRange {
    var range = BandRange()
    if json.plainStart() == UInt8(ascii: "{") {
      try json.plainObject(names.band.names) { json, key throws(NotPlain) in
        switch names.band.keys[key] {
        case .low: range.low = try json.plainDouble(in: 0...1)
        case .high: range.high = try json.plainDouble(in: 0...1)
        case .yields: range.yields = try place(&json)
        }
      }
    } else {
      var ends = 0
      try json.plainArray { json throws(NotPlain) in
        let end = try json.plainDouble(in: 0...1)
        if ends == 0 { range.low = end } else { range.high = end }
        ends += 1
      }
      try check(ends == 2)
    }
    try check(range.low <= range.high)
    return range
  }

  func limits(_ json: inout JSONScanner) throws(NotPlain) -> PolicyLimits {
    var limits = PolicyLimits()
    try json.plainObject(names.limits.names) { json, key throws(NotPlain) in
      switch names.limits.keys[key] {
      case .turnover: limits.turnover = try limit(&json)
      case .trackingError:
        limits.trackingError = try limit(&json, in: PolicyReader.leastTrackingError...1)
      case .stressLoss: limits.stressLosses = try stressLosses(&json)
      case .marginOfCash: limits.marginOfCash = try limit(&json)
      }
    }
    return limits
  }

  private func stressLosses(_ json: inout JSONScanner) throws(NotPlain) -> [Policy.StressLimit] {
    var losses: [Policy.StressLimit] = []
    try json.plainObject(names.scenarios) { json, index throws(NotPlain) in
      // A scenario has two names in the table, its id and its slug.
      let scenario = index / 2
      try check(!losses.contains { $0.scenario == scenario })
      losses.append(Policy.StressLimit(scenario: scenario, loss: try limit(&json)))
    }
    return losses
  }

  /// A fraction, or an object of `value` and `yields`.
  private func limit(_ json: inout JSONScanner, in range: ClosedRange<Double> = 0...1)
    throws(NotPlain) -> Policy.Limit
  {
    let start = try valueStart(&json)
    var value: Double?
    var yields: Int?
    if json.plainStart() == UInt8(ascii: "{") {
      try json.plainObject(names.limit.names) { json, key throws(NotPlain) in
        switch names.limit.keys[key] {
        case .value: value = try json.plainDouble(in: range)
        case .yields: yields = try place(&json)
        }
      }
    } else {
      value = try json.plainDouble(in: range)
    }
    return Policy.Limit(value: try wanted(value), yields: yields, span: span(start..<json.offset))
  }

  /// The place in the yielding order.
  private func place(_ json: inout JSONScanner) throws(NotPlain) -> Int {
    let number = try json.plainDouble(in: 1...Double(PolicyReader.lastPlace))
    return try wanted(Int(exactly: number))
  }
}
