extension ClaimReader {
  /// The ends of a figure in the unit of its kind; `nil` when it cannot be one.
  func ends(
    of quantity: Quantity,
    _ kind: EvidenceKind,
    _ figure: EvidenceKind.Figure,
    _ lastFactor: inout Double?
  ) -> (low: Double?, high: Double?)? {
    var factor = figure.factor
    switch figure.measure {
    case .pace:
      let reading = PaceReading(sentence: sentence, inherited: lastFactor)
      guard let monthly = reading.monthlyFactor(for: quantity) else { return nil }
      lastFactor = monthly
      factor *= monthly
    case .basisPoints: if quantity.measure == .percentagePoints { factor *= 100 }
    case .price: if quantity.measure == .dollars { factor *= 1e9 }
    case .index: if !isBareIndex(quantity) { return nil }
    default: break
    }
    var low = quantity.lowerEnd.map { $0 * factor }
    var high = quantity.upperEnd.map { $0 * factor }
    if kind.readsCaps, quantity.bound == .upTo || quantity.bound == .atMost {
      low = quantity.low * factor
    }
    applySign(figure, quantity, &low, &high)
    guard [low, high].allSatisfy({ $0.map(figure.plausible.contains) ?? true }) else { return nil }
    return (low, high)
  }

  /// Whether a number can be the level of an index.
  ///
  /// In another clause than its subject a number needs a word of time beside it: `a week ago 19`.
  private func isBareIndex(_ quantity: Quantity) -> Bool {
    guard !quantity.isInWords, quantity.role != .change else { return false }
    let clause = sentence.clause(around: quantity.range)
    let isBesideSubject = topics.contains { topic in
      guard case .figure(let kind, let figure) = topic.owner else { return false }
      return rules.kinds[kind].figures[figure].measure == .index && clause.overlaps(topic.range)
    }
    if isBesideSubject || quantity.role == .previous { return true }
    return sentence.dates.contains { clause.contains($0.range) }
      || [.extreme, .past, .now, .closes, .states].contains { sentence.has($0, in: clause) }
  }

  /// `above` and `below` stand within so many UTF-8 bytes of the difference they give a sign.
  private static let signReach = 60

  /// Gives a difference its sign by `above` and `below`.
  private func applySign(
    _ figure: EvidenceKind.Figure,
    _ quantity: Quantity,
    _ low: inout Double?,
    _ high: inout Double?
  ) {
    guard let signs = figure.signs, (low ?? high ?? 0) > 0 else { return }
    let clause = sentence.clause(around: quantity.range, weight: 2)
    let marks = sentence.hits.filter {
      ($0.group == signs.positive || $0.group == signs.negative) && clause.contains($0.range)
    }
    let nearest = marks.min { left, right in
      left.range.distance(to: quantity.range) < right.range.distance(to: quantity.range)
    }
    guard let nearest, nearest.group == signs.negative,
      nearest.range.distance(to: quantity.range) <= Self.signReach
    else { return }
    (low, high) = (high.map { -$0 }, low.map { -$0 })
  }
}
