extension Timing {
  /// Whether words put the clause of a figure into the past.
  func isToldAsPast(_ range: Range<Int>) -> Bool {
    let clause = sentence.clause(around: range)
    if sentence.has(.now, in: clause) { return false }
    if isAverage(range, in: clause) { return true }
    let wide = sentence.clause(around: range, weight: 3)
    if isOver(range) || isSpanOver(range) || isContrasted(range) { return true }
    return sentence.words.contains { hit in
      hit.word == .past && wide.contains(hit.range)
        && (clause.contains(hit.range) || hit.range.upperBound <= range.lowerBound
          || hit.range.lowerBound == clause.upperBound)
        && !hasNow(between: hit.range, and: range) && !belongsToNext(hit.range, after: range)
        && !sentence.isAside(hit.range, from: range)
    }
  }

  /// An average is that of the figure behind its word, or else of its clause.
  private func isAverage(_ range: Range<Int>, in clause: Range<Int>) -> Bool {
    sentence.words.contains { hit in
      guard hit.word == .average, clause.contains(hit.range) else { return false }
      let next = sentence.quantities.first { other in
        other.measure != .counted && other.range.lowerBound >= hit.range.upperBound
          && other.range.lowerBound - hit.range.upperBound <= Reach.toDate
      }
      return next.map { $0.range.overlaps(range) } ?? true
    }
  }

  /// `Purchases of $40bn a month ended in April`: an official pace that is said to be over.
  private func isOver(_ range: Range<Int>) -> Bool {
    guard kind.voice == .official else { return false }
    let clause = sentence.clause(around: range)
    return sentence.words.contains { hit in
      switch hit.word {
      case .ceased:
        hit.range.lowerBound >= range.upperBound && isAttached(hit, to: range, in: clause)
          && !sentence.has(.will, in: clause.lowerBound..<hit.range.upperBound)
      case .ceases:
        hit.range.upperBound <= range.lowerBound && clause.contains(hit.range)
          && !sentence.hasFigure(in: hit.range.upperBound..<range.lowerBound)
      default: false
      }
    }
  }

  /// `bought $60bn a month from July to December`: an official pace of a span that has ended.
  private func isSpanOver(_ range: Range<Int>) -> Bool {
    guard kind.voice == .official else { return false }
    let clause = sentence.clause(around: range)
    let dates = sentence.dates.filter { clause.contains($0.range) }
    return zip(dates, dates.dropFirst()).contains { first, last in
      first.tie == .from && last.tie == .until && published - last.end > Lifetime.monthlyAmount
    }
  }

  /// Whether a verb is that of a figure: in its clause, or in one that `which` opens.
  private func isAttached(_ hit: GrammarWord.Hit, to range: Range<Int>, in clause: Range<Int>)
    -> Bool
  {
    !sentence.hasFigure(in: range.upperBound..<hit.range.lowerBound)
      && (clause.contains(hit.range) || sentence.text.has("which ", before: hit.range.lowerBound))
  }

  /// `unlike in December when $50bn was drawn`, `与当时的600亿美元相比`: what today is told apart from.
  private func isContrasted(_ range: Range<Int>) -> Bool {
    let clause = sentence.clause(around: range)
    return sentence.words.contains { hit in
      switch hit.word {
      case .contrast:
        hit.range.upperBound <= range.lowerBound && range.upperBound <= end(ofContrast: hit)
          && !hasNow(between: hit.range, and: range)
      case .contrasted:
        hit.range.lowerBound >= range.upperBound && clause.contains(hit.range)
          && !sentence.hasFigure(in: range.upperBound..<hit.range.lowerBound)
      default: false
      }
    }
  }

  /// A contrast ends at the first mark behind it, or behind the `when` or `which` that goes on with it.
  private func end(ofContrast hit: GrammarWord.Hit) -> Int {
    for separator in sentence.separators where separator.offset >= hit.range.upperBound {
      let next = sentence.text.skippingSpaces(from: separator.next)
      if separator.weight >= 3 || !Asides.open(in: sentence.text, at: next) {
        return separator.offset
      }
    }
    return sentence.text.count
  }

  /// `slipped to $4,560 from January's peak of $5,420`: a past word right before another figure is
  /// that figure's.
  private func belongsToNext(_ past: Range<Int>, after range: Range<Int>) -> Bool {
    guard past.lowerBound >= range.upperBound else { return false }
    return sentence.quantities.contains { other in
      other.measure != .counted && other.range.lowerBound >= past.upperBound
        && other.range.lowerBound - past.upperBound <= Reach.toDate
    }
  }

  func hasNow(between past: Range<Int>, and range: Range<Int>) -> Bool {
    sentence.words.contains { hit in
      hit.word == .now && hit.range.lowerBound >= past.upperBound
        && hit.range.upperBound <= range.lowerBound
    }
  }
}
