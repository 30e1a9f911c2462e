extension ClaimReader {
  /// `SOFR exceeded IORB by 19bp`: what looks like a change is the difference.
  func isExcess(
    _ quantity: Quantity,
    _ figure: EvidenceKind.Figure
  ) -> Bool {
    guard let signs = figure.signs,
      sentence.text.has("by ", before: quantity.extent.lowerBound)
    else { return false }
    return sentence.hits.contains { hit in
      (hit.group == signs.positive || hit.group == signs.negative)
        && hit.range.upperBound <= quantity.extent.lowerBound
        && sentence.separatorWeight(between: hit.range.upperBound, and: quantity.range.lowerBound)
          <= 1
    }
  }

  /// `the dollar index was down 0.25%` beside inflation: a change is that of what its clause names.
  func isChangeOfAnother(_ kind: Int, in clause: Range<Int>) -> Bool {
    var namesAnother = false
    for topic in topics where clause.overlaps(topic.range) && topic.strength == .subject {
      guard case .figure(let named, _) = topic.owner else { continue }
      if named == kind { return false }
      namesAnother = true
    }
    return namesAnother
  }

  /// Whether another figure of the sentence is announced, so that this one is what had been expected.
  func isAnnouncedBeside(_ quantity: Quantity) -> Bool {
    quantities.contains { other in
      other.measure == quantity.measure && other.range != quantity.range && other.role == .level
        && sentence.has(.announces, in: sentence.clause(around: other.range))
    }
  }

  /// Whether an exception stands in the clause and belongs to this figure, not to one nearer to it.
  func isExcepted(
    _ quantity: Quantity,
    _ figure: EvidenceKind.Figure,
    in clause: Range<Int>
  ) -> Bool {
    figure.exceptions.contains { pattern in
      pattern.matches(in: sentence).contains { range in
        guard clause.overlaps(range) else { return false }
        let distance = distance(from: range, to: quantity.range)
        return !quantities.contains { other in
          other.measure == quantity.measure && other.range != quantity.range
            && self.distance(from: range, to: other.range) < distance
        }
      }
    }
  }

  /// Bytes between two stretches; `and` or a comma between them parts them further.
  private func distance(from one: Range<Int>, to other: Range<Int>) -> Int {
    let distance = one.distance(to: other)
    guard distance > 0 else { return 0 }
    let start = min(one.upperBound, other.upperBound)
    let between = start..<(start + distance)
    let isParted =
      And.stands(in: sentence.text, between)
      || sentence.separatorWeight(between: between.lowerBound, and: between.upperBound) > 0
    return isParted ? distance + And.cost : distance
  }

  func meetsNeeds(_ figure: EvidenceKind.Figure) -> Bool {
    if context.speaksOfOdds || matches(figure.needs, in: 0..<sentence.text.count) { return true }
    let named = Set(rules.scenarioGroups).filter { group in
      sentence.has(group: group, in: 0..<sentence.text.count)
    }
    return named.count >= 2
  }

  /// Whether a figure is another country's: the last country named before it, or one right behind.
  func isAbroad(_ quantity: Quantity, _ figure: EvidenceKind.Figure) -> Bool {
    switch figure.measure {
    case .odds, .index, .price: return false
    default: break
    }
    let places = sentence.hits.filter { $0.group == rules.abroad || $0.group == rules.home }
    let before = places.last {
      $0.range.upperBound <= quantity.range.lowerBound
        && sentence.heaviestSeparator(between: $0.range.upperBound, and: quantity.range.lowerBound)
          < 4
    }
    if let before { return before.group == rules.abroad && !isHome(beside: before.range) }
    let clause = sentence.clause(around: quantity.range)
    return places.contains { $0.group == rules.abroad && clause.contains($0.range) }
      && !places.contains { $0.group == rules.home && clause.contains($0.range) }
  }

  private func isHome(beside range: Range<Int>) -> Bool {
    sentence.hits.contains { $0.group == rules.home && $0.range.overlaps(range) }
  }

  /// A purchase beside the name of an outcome defines the outcome.
  func definesOutcome(_ quantity: Quantity) -> Bool {
    if sentence.has(.definition, in: 0..<sentence.text.count) || context.definesOutcomes {
      return true
    }
    let stretch =
      frame.quote == nil
      ? sentence.clause(around: quantity.range, weight: 3) : 0..<sentence.text.count
    return rules.scenarioGroups.contains { sentence.has(group: $0, in: stretch) }
  }

  /// A direction said in the clause of a figure: `the dollar index sank to 95.8`.
  func directionBeside(_ quantity: Quantity, _ kind: EvidenceKind) -> Int? {
    let clause = sentence.clause(around: quantity.range)
    return kind.statements.first { matches($0.patterns, in: clause) && $0.direction != 0 }?
      .direction
  }
}

/// The word that joins two figures: `0.3% from the month before and 2.9% from a year earlier`.
private enum And {
  /// So many bytes further away are things that it parts.
  static let cost = 40
  private static let words = WordTable<Void>(lists: [(): "and|和|、"])

  static func stands(in text: UniformText, _ stretch: Range<Int>) -> Bool {
    stretch.contains { words.longest(in: text, at: $0) != nil }
  }
}
