internal import Diagnostics
internal import PositionedData

extension PlainReader {
  func policy(_ json: inout JSONScanner) throws(NotPlain) -> PlainPolicy {
    var draft = PlainPolicy()
    try json.plainObject(names.policy.names) { json, key throws(NotPlain) in
      let start = try valueStart(&json)
      switch names.policy.keys[key] {
      case .schema: try check(try json.plainText() == Schema.policy)
      case .name: draft.name = try nonEmptyText(&json)
      case .strategic: draft.strategic = try strategic(&json)
      case .bands: draft.bands = try bands(&json)
      case .limits: draft.limits = try limits(&json)
      case .restrictions: draft.restrictions = try restrictions(&json)
      case .ringFenced: draft.ringFenced = try money(&json)
      case .metric: draft.metric = try metric(&json)
      case .costs: draft.costs = try costs(&json)
      case .minimumTrade: draft.minimumTrade = try json.plainDouble(in: 0...1)
      }
      if names.policy.keys[key] == .strategic { draft.strategicSpan = span(start..<json.offset) }
      if names.policy.keys[key] == .ringFenced { draft.ringFencedSpan = span(start..<json.offset) }
    }
    return draft
  }

  /// The policy of a draft; what is not read plainly is not there.
  func policy(_ draft: PlainPolicy, defaultName: String) throws(NotPlain) -> Policy {
    Policy(
      name: draft.name ?? defaultName,
      strategic: try wanted(draft.strategic),
      strategicSpan: try wanted(draft.strategicSpan),
      bands: draft.bands,
      groups: [],
      turnover: draft.limits.turnover,
      trackingError: draft.limits.trackingError,
      stressLosses: draft.limits.stressLosses,
      marginOfCash: draft.limits.marginOfCash,
      overlays: [],
      restrictions: draft.restrictions,
      plannedNeeds: [],
      ringFenced: draft.ringFenced,
      ringFencedSpan: draft.ringFencedSpan,
      phaseIn: nil,
      metric: draft.metric,
      tradingCosts: draft.costs,
      minimumTrade: draft.minimumTrade,
      optIns: [],
      source: file
    )
  }

  private func nonEmptyText(_ json: inout JSONScanner) throws(NotPlain) -> String {
    let text = try json.plainText()
    try check(!text.isEmpty)
    return text
  }

  /// Where the next value begins.
  func valueStart(_ json: inout JSONScanner) throws(NotPlain) -> Int {
    _ = json.plainStart()
    return json.offset
  }

  private func strategic(_ json: inout JSONScanner) throws(NotPlain) -> Policy.Strategic {
    if json.plainStart() == UInt8(ascii: "\"") {
      try check(try json.plainText() == PolicyReader.holdingsAsAnchor)
      return .holdings
    }
    var shares: [SleeveShare] = []
    shares.reserveCapacity(book.sleeves.count)
    try json.plainObject(names.sleeves) { json, sleeve throws(NotPlain) in
      try check(book.sleeves[sleeve].isFunded)
      shares.append(SleeveShare(sleeve: sleeve, share: try json.plainDouble(in: 0...1)))
    }
    let sum = shares.reduce(0) { $0 + $1.share }
    try check((sum - 1).magnitude <= writtenSumTolerance)
    return .weights(shares, rescaledFrom: sum)
  }

  private func restrictions(_ json: inout JSONScanner) throws(NotPlain) -> [Policy.Restriction] {
    var restrictions: [Policy.Restriction] = []
    try json.plainArray { json throws(NotPlain) in
      let start = try valueStart(&json)
      let index = try json.plainName(names.restrictions)
      restrictions.append(
        Policy.Restriction(
          index: index,
          name: book.restrictions[index].name,
          span: span(start..<json.offset)
        )
      )
    }
    return restrictions
  }

  private func metric(_ json: inout JSONScanner) throws(NotPlain) -> Policy.Metric {
    var ridge = Policy.Metric.standard.ridgeVolatilityPerYear
    var aversion = Policy.Metric.standard.costAversion
    try json.plainObject(names.metric.names) { json, key throws(NotPlain) in
      switch names.metric.keys[key] {
      case .delta: ridge = try json.plainDouble(in: PolicyReader.ridges)
      case .kappa: aversion = try json.plainDouble(in: PolicyReader.costAversions)
      }
    }
    return Policy.Metric(ridgeVolatilityPerYear: ridge, costAversion: aversion)
  }

  private func costs(_ json: inout JSONScanner) throws(NotPlain) -> [SleeveShare] {
    var costs: [SleeveShare] = []
    try json.plainObject(names.sleeves) { json, sleeve throws(NotPlain) in
      let range = book.sleeves[sleeve].isFunded ? 0...1 : PolicyReader.overlayCosts
      costs.append(SleeveShare(sleeve: sleeve, share: try json.plainDouble(in: range)))
    }
    return costs
  }
}
