extension Timing {
  /// Whether a stretch is not asserted: a condition, a supposition, a question.
  func isSupposed(_ range: Range<Int>) -> Bool {
    let sentenceStart = sentence.clause(around: range, weight: 4).lowerBound
    let opened = sentence.words.last { hit in
      (opensCondition(hit) || hit.word == .asks && !isAnswered(hit, before: range))
        && hit.range.upperBound <= range.lowerBound
        && hit.range.lowerBound >= sentenceStart && !isException(hit)
        && sentence.heaviestSeparator(between: hit.range.upperBound, and: range.lowerBound) < 3
    }
    return opened != nil || Inversion(sentence: sentence).opensCondition(before: range)
      || isOfException(range) || isBoundToCondition(range)
  }

  private func opensCondition(_ hit: GrammarWord.Hit) -> Bool {
    hit.word == .conditional || hit.word == .proviso
  }

  /// `unless repo rates spike to …`: the exception is supposed up to its comma, the rest is asserted.
  private func isOfException(_ range: Range<Int>) -> Bool {
    sentence.words.contains { hit in
      hit.word == .exceptive && hit.range.upperBound <= range.lowerBound
        && sentence.separatorWeight(between: hit.range.upperBound, and: range.lowerBound) == 0
    }
  }

  /// `will be $60 billion a month, but only if …`: a condition behind a figure is that of the figure
  /// when no other predicate stands between them.
  private func isBoundToCondition(_ range: Range<Int>) -> Bool {
    guard
      let hit = sentence.words.first(where: {
        $0.word == .proviso && $0.range.lowerBound >= range.upperBound && !isException($0)
      })
    else { return false }
    let between = range.upperBound..<startOfClause(openedBy: hit)
    return sentence.heaviestSeparator(between: between.lowerBound, and: between.upperBound) == 0
      && !Conjunctions.stand(in: sentence.text, between)
      && !sentence.quantities.contains { $0.measure != .counted && between.contains($0.range) }
      && !sentence.words.contains { hit in
        (hit.word == .would || hit.word == .will) && between.contains(hit.range)
      }
  }

  /// Where the clause of a condition begins: before the marks and the `but` that lead to it.
  private func startOfClause(openedBy hit: GrammarWord.Hit) -> Int {
    var start = hit.range.lowerBound
    while let separator = sentence.separators.last(where: { $0.offset < start }),
      separator.weight < 3,
      Conjunctions.lead(in: sentence.text, from: separator.next, to: start)
    {
      start = separator.offset
    }
    return start
  }

  /// `能否守住250亿美元，预计增至400亿美元`: a question ends where something is stated.
  private func isAnswered(_ hit: GrammarWord.Hit, before range: Range<Int>) -> Bool {
    hit.range.upperBound <= range.lowerBound && sentence.statesAnew(between: hit.range, and: range)
  }

  private func isException(_ hit: GrammarWord.Hit) -> Bool {
    sentence.words.contains { other in
      other.word == .exceptive && other.range.contains(hit.range)
        || (other.word == .notConditional || other.word == .forecast)
          && other.range.contains(hit.range) && other.range.count > hit.range.count
    }
  }
}

/// The words that join one predicate to the next.
private enum Conjunctions {
  private static let words = WordTable<Void>(lists: [(): "and|or|then|and then|并|并且|或"])
  private static let leads = WordTable<Void>(lists: [(): "but|and|only|though|yet|但|不过|而"])

  static func stand(in text: UniformText, _ stretch: Range<Int>) -> Bool {
    stretch.contains { words.longest(in: text, at: $0) != nil }
  }

  /// Whether nothing but a conjunction stands between two offsets.
  static func lead(in text: UniformText, from start: Int, to end: Int) -> Bool {
    var offset = text.skippingSpaces(from: start)
    while offset < end, let (_, next) = leads.longest(in: text, at: offset) {
      offset = text.skippingSpaces(from: next)
    }
    return offset >= end
  }
}
