/// Decides which of the things named in a sentence a figure belongs to: the nearest one that can be
/// measured so.
struct TopicChoice {
  let rules: EvidenceRules
  let sentence: SentenceReading
  let topics: [Topic]
  /// Kinds that were named shortly before, so that their short names count.
  let established: Set<Int>

  /// Costs of the way from a figure to a name, in bytes of plain text between them.
  private enum Cost {
    /// For each weight of a separator between them.
    static let separator = 28
    /// For each other figure between them.
    static let quantity = 16
    /// A name behind its figure, which is rarer than one before it.
    static let behind = 8
    /// A name behind its figure and in another clause.
    static let behindAndApart = 28
    static let shortName = 15
    /// A thing elsewhere owns the figure before it within so many bytes: `$25 billion of shares`.
    static let ownedBehind = 48
    static let assumed = 400
    static let claim = -1000
    /// No name is looked for farther away than this, beyond the cost of its strength.
    static let limit = 520
  }

  /// The best owner of a figure, or `nil` when nothing named in the sentence can own it.
  func owner(of quantity: Quantity) -> Topic? {
    var best: (topic: Topic, cost: Int)?
    for topic in topics where admits(topic, quantity) {
      let cost = cost(from: quantity, to: topic)
      let limit = Cost.limit + (topic.strength == .assumed ? Cost.assumed : 0)
      if cost < limit, cost < best?.cost ?? .max { best = (topic, cost) }
    }
    return best?.topic
  }

  private func admits(_ topic: Topic, _ quantity: Quantity) -> Bool {
    switch topic.owner {
    case .elsewhere(let measure):
      return measure.admits(quantity.measure) && takesAway(topic, quantity)
    case .figure(let kindIndex, let figureIndex):
      let kind = rules.kinds[kindIndex]
      let figure = kind.figures[figureIndex]
      guard figure.measure.admits(quantity.measure) else { return false }
      if figure.measure == .stock, isFlow(quantity) { return false }
      if !isPlausible(quantity, for: figure) { return false }
      switch topic.strength {
      case .claim:
        return (quantitiesInside(topic) == 0 || topic.range.contains(quantity.range))
          && sentence.separatorWeight(between: topic.range, and: quantity.range) <= 1
          && quantitiesBetween(quantity, topic) == 0 && quantitiesInside(topic) <= 1
      case .subject: return isBeforeOrNear(topic, quantity)
      case .assumed: return true
      case .shortName:
        return established.contains(kindIndex) || names(kindIndex) || assumes(topic.owner)
          || hasOwnRate(quantity)
      }
    }
  }

  /// Whether the sentence names the subject of a kind in full.
  private func names(_ kind: Int) -> Bool {
    topics.contains { topic in
      guard topic.strength == .subject, case .figure(kind, _) = topic.owner else { return false }
      return true
    }
  }

  /// Whether the sentence names somebody of the kind's world, such as the Fed or a house.
  private func assumes(_ owner: Topic.Owner) -> Bool {
    topics.contains { $0.strength == .assumed && $0.owner == owner }
      && !sentence.has(group: rules.companies, in: 0..<sentence.text.count)
      && !sentence.has(group: rules.abroad, in: 0..<sentence.text.count)
  }

  /// Whether a name stands before a figure, or behind it in the same part of the sentence.
  private func isBeforeOrNear(_ topic: Topic, _ quantity: Quantity) -> Bool {
    topic.range.lowerBound < quantity.range.lowerBound
      || sentence.heaviestSeparator(between: topic.range, and: quantity.range) < 3
  }

  /// Whether a figure has a rate in its clause, in a sentence about nobody else.
  private func hasOwnRate(_ quantity: Quantity) -> Bool {
    let clause = sentence.clause(around: quantity.range)
    let isNamed = topics.contains { $0.strength == .subject && isPace($0.owner) }
    return !isNamed && sentence.periods.contains { $0.isRate && clause.contains($0.range) }
      && !sentence.has(group: rules.companies, in: 0..<sentence.text.count)
      && !sentence.has(group: rules.abroad, in: 0..<sentence.text.count)
  }

  /// Whether a thing elsewhere is near enough to take a figure away: not behind a semicolon or a
  /// full stop, and where it follows the figure, in the same words.
  private func takesAway(_ topic: Topic, _ quantity: Quantity) -> Bool {
    guard topic.range.lowerBound >= quantity.range.upperBound else {
      // A thing that has a figure of its own in another clause takes no second one.
      let isSpent =
        quantitiesBetween(quantity, topic) > 0
        && sentence.separatorWeight(between: topic.range, and: quantity.range) > 0
      return !isSpent && sentence.heaviestSeparator(between: topic.range, and: quantity.range) < 3
    }
    let between = sentence.text.bytes[quantity.range.upperBound..<topic.range.lowerBound]
    return between.count <= Cost.ownedBehind && !between.contains(UInt8(ascii: ":"))
      && sentence.separatorWeight(between: topic.range, and: quantity.range) <= 1
  }

  /// Whether the level of an index or a price can be what a name says: 98 is no price of gold.
  private func isPlausible(_ quantity: Quantity, for figure: EvidenceKind.Figure) -> Bool {
    switch figure.measure {
    case .index: return figure.plausible.contains(quantity.low * figure.factor)
    case .price:
      let value = quantity.measure == .dollars ? quantity.low * 1e9 : quantity.low
      return figure.plausible.contains(value)
    default: return true
    }
  }

  /// Whether a rate stands right behind a figure: `$20 billion a month` is no stock.
  private func isFlow(_ quantity: Quantity) -> Bool {
    sentence.periods.contains { period in
      period.isRate && period.range.lowerBound >= quantity.range.upperBound
        && period.range.lowerBound - quantity.range.upperBound <= 3
    }
  }

  private func isPace(_ owner: Topic.Owner) -> Bool {
    guard case .figure(let kind, let figure) = owner else { return false }
    return rules.kinds[kind].figures[figure].measure == .pace
  }

  private func quantitiesInside(_ topic: Topic) -> Int {
    sentence.quantities.count { topic.range.contains($0.range) && $0.measure != .counted }
  }

  private func cost(from quantity: Quantity, to topic: Topic) -> Int {
    var cost = quantity.range.distance(to: topic.range)
    if cost == 0, topic.range.contains(quantity.range) {
      cost = min(12, topic.range.count / 12)
    } else {
      cost += Cost.separator * sentence.separatorWeight(between: topic.range, and: quantity.range)
      cost += Cost.quantity * quantitiesBetween(quantity, topic)
    }
    if topic.range.lowerBound >= quantity.range.upperBound {
      let isApart = sentence.separatorWeight(between: topic.range, and: quantity.range) > 0
      cost += isApart ? Cost.behindAndApart : Cost.behind
    }
    switch topic.strength {
    case .claim: cost += Cost.claim
    case .subject: break
    case .shortName: cost += Cost.shortName
    case .assumed: cost += Cost.assumed
    }
    return cost
  }

  private func quantitiesBetween(_ quantity: Quantity, _ topic: Topic) -> Int {
    let start = min(quantity.range.upperBound, topic.range.upperBound)
    let end = max(quantity.range.lowerBound, topic.range.lowerBound)
    return sentence.quantities.count { other in
      other.range.lowerBound >= start && other.range.upperBound <= end && other != quantity
        && other.measure != .counted
    }
  }
}

extension SentenceReading {
  /// The heaviest separator between two ranges.
  func heaviestSeparator(between one: Range<Int>, and other: Range<Int>) -> Int {
    heaviestSeparator(
      between: min(one.upperBound, other.upperBound),
      and: max(one.lowerBound, other.lowerBound)
    )
  }

  /// The sum of the weights of the separators between two ranges.
  func separatorWeight(between one: Range<Int>, and other: Range<Int>) -> Int {
    separatorWeight(
      between: min(one.upperBound, other.upperBound),
      and: max(one.lowerBound, other.lowerBound)
    )
  }
}
