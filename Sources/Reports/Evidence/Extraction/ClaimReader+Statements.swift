extension ClaimReader {
  /// The claims that words make without a figure: directions, differences and comparisons.
  func wordClaims() -> [Claim] {
    guard frame.readsStatements else { return [] }
    var claims: [Claim] = []
    for (index, kind) in rules.kinds.enumerated() {
      for statement in kind.statements { claims += self.claims(statement, kind: index) }
      for comparison in kind.comparisons {
        if let claim = claim(comparison, kind: index) { claims.append(claim) }
      }
      for difference in kind.differences {
        if let claim = claim(difference, kind: index) { claims.append(claim) }
      }
    }
    return claims
  }

  private func claims(_ statement: EvidenceKind.Statement, kind: Int) -> [Claim] {
    var claims: [Claim] = []
    for pattern in statement.patterns {
      for range in pattern.matches(in: sentence) {
        let wide = sentence.clause(around: range, weight: 3)
        guard !matches(statement.exceptions, in: wide), !isAbroad(range), !namesOutcome(range)
        else {
          continue
        }
        // Time, denial and hedging are those of the predicate, at the end; the quote is whole.
        let end = (range.upperBound - 1)..<range.upperBound
        var claim = claim(at: end, kind: kind, besides: terms(of: pattern, in: range))
        claim.place = place(of: range)
        claim.direction = statement.direction
        if claim.isNegated { continue }
        claims.append(claim)
      }
    }
    return claims
  }

  /// The words of a pattern that were found, without what lies between them.
  private func terms(of pattern: TermPattern, in range: Range<Int>) -> [Range<Int>] {
    sentence.hits.filter { hit in
      range.contains(hit.range) && pattern.parts.contains { $0.group == hit.group }
    }.map(\.range)
  }

  /// A squeeze that is the name of an outcome is not a squeeze that happens.
  private func namesOutcome(_ range: Range<Int>) -> Bool {
    let clause = frame.quote == nil ? sentence.clause(around: range) : 0..<sentence.text.count
    return rules.scenarioGroups.contains { sentence.has(group: $0, in: clause) }
  }

  private func isAbroad(_ range: Range<Int>) -> Bool {
    for weight in [1, 4] {
      let clause = sentence.clause(around: range, weight: weight)
      if sentence.has(group: rules.home, in: clause) { return false }
      if sentence.has(group: rules.abroad, in: clause) { return true }
    }
    return false
  }

  /// `SOFR at 4.00% against IORB at 3.90%`: the difference of two levels.
  private func claim(_ difference: EvidenceKind.Difference, kind: Int) -> Claim? {
    let here = (
      level(of: difference.minuend, besides: difference.subtrahend),
      level(of: difference.subtrahend, besides: difference.minuend)
    )
    if let across = claim(difference, across: here.0, here.1, kind: kind) { return across }
    guard let first = here.0, let second = here.1, first.range != second.range else { return nil }
    let value = ((first.low - second.low) * difference.factor * 100).rounded() / 100
    guard difference.plausible.contains(value) else { return nil }
    let start = min(first.range.lowerBound, second.range.lowerBound)
    let end = max(first.range.upperBound, second.range.upperBound)
    guard sentence.heaviestSeparator(between: start, and: end) < 4 else { return nil }
    var claim = claim(at: first.range, kind: kind)
    claim.low = value
    claim.high = value
    claim.place = Evidence.Place(
      passage: passageIndex,
      range: sentence.text.original(
        sentence.clause(around: start..<start)
          .lowerBound..<sentence.clause(around: end..<end).upperBound
      ).clamped(by: start..<end, in: sentence.text)
    )
    return claim
  }

  /// A difference of which one level stands in the sentence before.
  private func claim(
    _ difference: EvidenceKind.Difference,
    across first: Quantity?,
    _ second: Quantity?,
    kind: Int
  ) -> Claim? {
    guard (first == nil) != (second == nil), let here = first ?? second,
      let minuend = first ?? context.levels[difference.minuend],
      let subtrahend = second ?? context.levels[difference.subtrahend]
    else { return nil }
    let value = ((minuend.low - subtrahend.low) * difference.factor * 100).rounded() / 100
    guard difference.plausible.contains(value) else { return nil }
    var claim = claim(at: here.range, kind: kind)
    claim.low = value
    claim.high = value
    return claim
  }

  /// The levels that the sentence gives, for a difference with the next one.
  func levels() -> [Int: Quantity] {
    var levels: [Int: Quantity] = [:]
    for difference in rules.kinds.flatMap(\.differences) {
      levels[difference.minuend] = level(of: difference.minuend, besides: difference.subtrahend)
      levels[difference.subtrahend] = level(of: difference.subtrahend, besides: difference.minuend)
    }
    return levels
  }

  /// How far a name reaches to its percentage, in UTF-8 bytes.
  private enum Reach {
    /// To the level of a named share.
    static let share = 60
    /// To the move of a named index.
    static let move = 70
    /// A name behind its level counts as so much further away, since most stand before it.
    static let behind = 30
    /// The same for a move.
    static let moveBehind = 10
  }

  /// The percentage that stands nearest to a name, without another name between.
  private func level(of group: Int, besides other: Int) -> Quantity? {
    let names = sentence.hits.filter { $0.group == group }
    let others = sentence.hits.filter { $0.group == other }
    var best: (quantity: Quantity, cost: Int)?
    for quantity in quantities where quantity.measure == .percent && quantity.role != .change {
      for name in names where !others.contains(where: { $0.range.overlaps(name.range) }) {
        let between =
          min(
            quantity.range.upperBound,
            name.range.upperBound
          )..<max(
            quantity.range.lowerBound,
            name.range.lowerBound,
            min(quantity.range.upperBound, name.range.upperBound)
          )
        guard between.count <= Reach.share, !others.contains(where: { between.contains($0.range) }),
          !quantities.contains(where: {
            between.contains($0.range) && $0.measure == .percent && $0.range != quantity.range
          })
        else { continue }
        let cost =
          between.count + (name.range.lowerBound > quantity.range.lowerBound ? Reach.behind : 0)
        if cost < best?.cost ?? .max { best = (quantity, cost) }
      }
    }
    return best?.quantity
  }

  /// `the Russell fell 4.8%, more than the S&P's 3.1%`: the greater move gives the direction.
  private func claim(_ comparison: EvidenceKind.Comparison, kind: Int) -> Claim? {
    guard let subject = move(of: comparison.subject, besides: comparison.peer),
      let peer = move(of: comparison.peer, besides: comparison.subject),
      subject.range != peer.range, subject.value != peer.value
    else { return nil }
    var claim = claim(at: subject.range, kind: kind)
    claim.direction = subject.value > peer.value ? 1 : -1
    claim.place = place(of: subject.range)
    return claim
  }

  private func move(of group: Int, besides other: Int) -> (value: Double, range: Range<Int>)? {
    let names = sentence.hits.filter { $0.group == group }
    let others = sentence.hits.filter { $0.group == other }
    var best: (quantity: Quantity, cost: Int)?
    for quantity in quantities where quantity.measure == .percent {
      for name in names {
        let between =
          min(
            quantity.range.upperBound,
            name.range.upperBound
          )..<max(
            quantity.range.lowerBound,
            name.range.lowerBound,
            min(quantity.range.upperBound, name.range.upperBound)
          )
        guard between.count <= Reach.move, !others.contains(where: { between.contains($0.range) })
        else {
          continue
        }
        let isBehind = name.range.lowerBound > quantity.range.lowerBound
        let cost = between.count + (isBehind ? Reach.moveBehind : 0)
        if cost < best?.cost ?? .max { best = (quantity, cost) }
      }
    }
    guard let quantity = best?.quantity else { return nil }
    let middle = (quantity.low + quantity.high) / 2
    return (MoveSign.isFall(before: quantity, in: sentence) ? -middle : middle, quantity.range)
  }
}

/// Whether a percentage is a fall: the nearest verb of motion before it says so, as far back as the
/// sentence goes.
private enum MoveSign {
  private static let verbs = WordTable<Bool>(lists: [
    true: """
    fell|falls|fall|falling|dropped|drop|drops|lost|loses|loss|losses|down|declined|decline|slid|slipped|shed|tumbled|sank|lower|slumped|跌|下跌|跌幅|下挫|收跌|回落|下滑|重挫|跌去|跌了|累跌
    """,
    false: """
    rose|rises|rise|gained|gain|gains|up|climbed|added|advanced|jumped|rallied|higher|surged|returned|涨|上涨|涨幅|上升|收涨|累涨|攀升|走高|升|回报
    """,
  ])

  static func isFall(before quantity: Quantity, in sentence: SentenceReading) -> Bool {
    if quantity.low < 0 { return false }
    var offset = quantity.extent.lowerBound
    while offset >= 0 {
      if let (isFall, _) = verbs.longest(in: sentence.text, at: offset) { return isFall }
      offset -= 1
    }
    return false
  }
}

extension Range<Int> {
  /// Keeps at least a stretch of folded text inside a quoted range.
  fileprivate func clamped(by stretch: Range<Int>, in text: UniformText) -> Range<Int> {
    let needed = text.original(stretch)
    return Swift.min(lowerBound, needed.lowerBound)..<Swift.max(upperBound, needed.upperBound)
  }
}
