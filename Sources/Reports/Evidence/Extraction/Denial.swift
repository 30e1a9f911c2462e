/// Decides whether a claim is denied or negated.
struct Denial {
  let sentence: SentenceReading

  /// Whether the sentence denies what a stretch of it says.
  ///
  /// - Parameters:
  ///   - range: The stretch.
  ///   - words: Words that themselves say `none`, such as `no takers`; they negate nothing.
  /// - Returns: Whether a denial or a negation covers the stretch.
  func isNegated(_ range: Range<Int>, besides words: Range<Int>? = nil) -> Bool {
    isDenied(range) || isNegatedInClause(range, besides: words)
  }

  /// A denial covers the sentence up to a semicolon, save what is said to remain.
  private func isDenied(_ range: Range<Int>) -> Bool {
    let wide = sentence.clause(around: range, weight: 3)
    let denials = sentence.words.filter { $0.word == .denial && wide.contains($0.range) }
    guard !denials.isEmpty else { return false }
    let clause = sentence.clause(around: range)
    let isOtherwiseSaid =
      sentence.has(.remains, in: clause)
      && !denials.contains { clause.contains($0.range) }
    return !isOtherwiseSaid
  }

  private func isNegatedInClause(_ range: Range<Int>, besides own: Range<Int>?) -> Bool {
    let clause = sentence.clause(around: range)
    return sentence.words.contains { hit in
      hit.word == .negation && clause.contains(hit.range)
        && hit.range.upperBound <= range.lowerBound && own?.overlaps(hit.range) != true
        && range.lowerBound - hit.range.upperBound <= Self.reach && !isException(hit)
    }
  }

  private func isException(_ hit: GrammarWord.Hit) -> Bool {
    sentence.words.contains { other in
      (other.word == .notNegation || other.word == .remains) && other.range.contains(hit.range)
        && other.range.count > hit.range.count
    }
  }

  /// A negation reaches this many bytes: `does not expect purchases to return to $45bn`.
  private static let reach = 72

  /// Whether the sentence denies something said before it, and names no figure of its own.
  var deniesWhatWasSaid: Bool {
    guard sentence.words.contains(where: { $0.word == .denial }) else { return false }
    return sentence.quantities.allSatisfy { $0.measure == .counted || $0.measure == .plain }
  }
}
