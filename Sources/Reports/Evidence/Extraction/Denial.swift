/// Decides whether a claim is denied or negated.
///
/// What denies reaches so far: a verb (`denied`, `否认`) over its object, or over all before it when it
/// has none; a verdict (`is false`, `不实`) over what it is about; a negation (`not`, `nobody`, `未能`)
/// over the first figure behind it. None reaches beyond a semicolon, nor beyond words that state
/// something anew: `disagrees and says 20%`.
struct Denial {
  let sentence: SentenceReading

  /// Whether the sentence denies what a stretch of it says.
  ///
  /// - Parameters:
  ///   - range: The stretch.
  ///   - own: Terms that themselves say `none`, such as `no takers`; they negate nothing.
  /// - Returns: Whether a denial or a negation covers the stretch.
  func isNegated(_ range: Range<Int>, besides own: [Range<Int>] = []) -> Bool {
    isRejected(range, besides: own) || isNegatedInClause(range, besides: own)
      || isMissed(range, besides: own)
  }

  /// Whether somebody denies a stretch, or it is called untrue.
  private func isRejected(_ range: Range<Int>, besides own: [Range<Int>]) -> Bool {
    isDenied(range, besides: own) || isUntrue(range)
  }

  // MARK: - Denials

  private func isDenied(_ range: Range<Int>, besides own: [Range<Int>]) -> Bool {
    let wide = sentence.clause(around: range, weight: 3)
    let denials = sentence.words.filter { hit in
      hit.word == .denial && wide.contains(hit.range) && !own.contains { $0.overlaps(hit.range) }
    }
    guard !denials.isEmpty, !isSaidToGoOn(range, despite: denials) else { return false }
    return denials.contains { denial in
      denial.range.upperBound <= range.lowerBound
        ? !isStatedAnew(between: denial.range, and: range)
        : !sentence.hasFigure(in: denial.range.upperBound..<wide.upperBound)
    }
  }

  private func isUntrue(_ range: Range<Int>) -> Bool {
    let wide = sentence.clause(around: range, weight: 3)
    let verdicts = sentence.words.filter { $0.word == .untrue && wide.contains($0.range) }
    guard !verdicts.isEmpty, !isSaidToGoOn(range, despite: verdicts) else { return false }
    return verdicts.contains { verdict in
      if verdict.range.lowerBound >= range.upperBound {
        return !startsAnew(between: range.upperBound..<verdict.range.lowerBound)
      }
      return !sentence.hasFigure(in: wide.lowerBound..<verdict.range.lowerBound)
        && !isStatedAnew(between: verdict.range, and: range)
    }
  }

  /// `…, but purchases continue at $40bn`: a clause of its own says that something goes on.
  private func isSaidToGoOn(_ range: Range<Int>, despite denials: [GrammarWord.Hit]) -> Bool {
    let clause = sentence.clause(around: range)
    return sentence.has(.remains, in: clause) && !denials.contains { clause.contains($0.range) }
  }

  /// `…, and talk of $80bn is false`: a rumour of its own is what the verdict is about.
  private func startsAnew(between stretch: Range<Int>) -> Bool {
    sentence.has(.rumour, in: stretch) && sentence.hasFigure(in: stretch)
  }

  // MARK: - Negations

  private func isNegatedInClause(_ range: Range<Int>, besides own: [Range<Int>]) -> Bool {
    let clause = sentence.clause(around: range)
    return sentence.words.contains { hit in
      (hit.word == .negation || hit.word == .foiled) && clause.contains(hit.range)
        && hit.range.upperBound <= range.lowerBound
        && !own.contains { $0.overlaps(hit.range) }
        && range.lowerBound - hit.range.upperBound <= Self.reach
        && !sentence.isPart(hit, of: .notNegation)
        && !sentence.isPart(hit, of: .remains)
        // A negation ends at a colon: `the Fed is not about to stop: …`.
        && !sentence.hasColon(between: hit.range, and: range)
        && !isSpent(hit, before: range) && !isStatedAnew(between: hit.range, and: range)
    }
  }

  /// `冲击4600美元未果`, `a return to $45bn is unlikely`: what stands behind says that it is not reached.
  private func isMissed(_ range: Range<Int>, besides own: [Range<Int>]) -> Bool {
    let clause = sentence.clause(around: range)
    return sentence.words.contains { hit in
      (hit.word == .foiledBehind || hit.word == .unlikely) && clause.contains(hit.range)
        && hit.range.lowerBound >= range.upperBound && !own.contains { $0.overlaps(hit.range) }
        && !sentence.hasFigure(in: range.upperBound..<hit.range.lowerBound)
    }
  }

  /// `failed to hold above 30 and finished at 27.4`: the first figure takes the negation.
  private func isSpent(_ hit: GrammarWord.Hit, before range: Range<Int>) -> Bool {
    sentence.quantities.contains { other in
      other.measure != .counted && other.range.lowerBound >= hit.range.upperBound
        && other.range.upperBound <= range.lowerBound
        && !Alternatives.stand(in: sentence.text, other.range.upperBound..<range.lowerBound)
    }
  }

  /// A negation reaches this many bytes: `does not expect purchases to return to $45bn`.
  private static let reach = 72

  // MARK: - Their ends

  private func isStatedAnew(between denial: Range<Int>, and range: Range<Int>) -> Bool {
    sentence.statesAnew(between: denial, and: range)
  }

  /// Whether the sentence denies something said before it, and names no figure of its own.
  var deniesWhatWasSaid: Bool {
    guard sentence.words.contains(where: { $0.word == .denial || $0.word == .untrue }) else {
      return false
    }
    return sentence.quantities.allSatisfy { $0.measure == .counted || $0.measure == .plain }
  }
}

/// `neither $40bn nor $45bn`: words by which two figures share a negation.
private enum Alternatives {
  private static let words = WordTable<Void>(lists: [(): "or|nor|或|亦或|抑或|、"])

  static func stand(in text: UniformText, _ stretch: Range<Int>) -> Bool {
    stretch.contains { words.longest(in: text, at: $0) != nil }
  }
}
