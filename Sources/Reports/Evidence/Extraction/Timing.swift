/// Decides when a claim holds: the date it speaks of and its status at publication.
struct Timing {
  let sentence: SentenceReading
  let kind: EvidenceKind
  /// Days since 1970.
  let published: Int

  /// The date a figure speaks of.
  func date(of range: Range<Int>) -> DateMention? {
    let clause = sentence.clause(around: range)
    if let since = dateSince(of: range, in: clause) { return since }
    let ofFact = sentence.dates.filter { $0.tie == .on || $0.tie == .from }
    let inClause = ofFact.filter {
      clause.contains($0.range) && !isAttached($0, toOtherThan: range)
    }
    if let nearest = inClause.min(by: { cost($0, range) < cost($1, range) }) { return nearest }
    // A date set before a comma goes on until the next one: `on october 31, take-up was …, and …`.
    let wide = sentence.clause(around: range, weight: 3)
    let before = ofFact.filter { date in
      wide.contains(date.range) && date.range.upperBound <= range.lowerBound
        && !isAttached(date, toOtherThan: range) && !sentence.isAside(date.range, from: range)
        && !hasNow(between: date.range, and: range)
    }
    if let last = before.last { return last }
    let after = ofFact.filter { date in
      wide.contains(date.range) && date.range.lowerBound >= range.upperBound
        && !isAttached(date, toOtherThan: range)
        && sentence.separatorWeight(between: range.upperBound, and: date.range.lowerBound) <= 1
    }
    return after.first { !belongsToAnother($0, after: range) }
  }

  /// Whether a date stands right beside another figure: `from October's 32 basis points`.
  private func isAttached(_ date: DateMention, toOtherThan range: Range<Int>) -> Bool {
    guard !setsTheScene(date, of: range) else { return false }
    return sentence.quantities.contains { other in
      guard other.measure != .counted, other.range != range, !other.range.contains(range) else {
        return false
      }
      let isBefore =
        date.range.upperBound <= other.extent.lowerBound
        && other.extent.lowerBound - date.range.upperBound <= Self.attachedBefore
      let isBehind =
        other.range.upperBound <= date.range.lowerBound
        && date.range.lowerBound - other.range.upperBound <= Self.attachedBehind
      let own = date.range.distance(to: range)
      guard sentence.separatorWeight(between: date.range, and: other.range) == 0 else {
        return false
      }
      if isBefore, Roles.opensComparison(in: sentence.text, before: date.range.lowerBound) {
        return true
      }
      return (isBefore || isBehind) && date.range.distance(to: other.range) < own
    }
  }

  /// `October's 32`, `10月底的32`: bytes from a date to the figure it belongs to.
  private static let attachedBefore = 14
  /// `32 at the end of October`: bytes from a figure to the date it belongs to.
  static let attachedBehind = 24

  /// `In September 2019 SOFR hit 5.25%, 315 basis points above …`: a date that opens the sentence is that
  /// of all that follows, up to a word of the present.
  private func setsTheScene(_ date: DateMention, of range: Range<Int>) -> Bool {
    let opening = sentence.clause(around: date.range, weight: 3)
    return date.range.lowerBound - opening.lowerBound <= Self.preposition
      && opening.contains(range) && !sentence.has(.now, in: opening)
      && !sentence.text.has("'s", at: date.range.upperBound)
  }

  /// `on `, `in `, `back in `: bytes before a date that opens a sentence.
  private static let preposition = 8

  /// `has been nil since January 5` holds until today; `the highest since 2021` says nothing of it.
  private func dateSince(of range: Range<Int>, in clause: Range<Int>) -> DateMention? {
    let goesOn = sentence.has(.since, in: clause.lowerBound..<range.upperBound)
    guard goesOn,
      var date = sentence.dates.first(where: { $0.tie == .since && clause.contains($0.range) })
    else { return nil }
    date.end = published
    return date
  }

  private func belongsToAnother(_ date: DateMention, after range: Range<Int>) -> Bool {
    sentence.quantities.contains { other in
      other.range.lowerBound >= range.upperBound && other.measure != .counted
    }
  }

  /// Bytes between a figure and a date; other figures between them part them.
  private func cost(_ date: DateMention, _ range: Range<Int>) -> Int {
    let start = min(date.range.upperBound, range.upperBound)
    let end = max(date.range.lowerBound, range.lowerBound)
    let others = sentence.quantities.count {
      $0.range.lowerBound >= start && $0.range.upperBound <= end && $0.range != range
        && $0.measure != .counted
    }
    return max(0, end - start) + 30 * others
  }

  /// Whether what a date speaks of is over at publication.
  ///
  /// - Parameters:
  ///   - date: The date.
  ///   - isOpinion: Whether it is the date of somebody's call, which ages sooner than what is done.
  /// - Returns: Whether it lies further back than readings of the kind stay current.
  func isPast(_ date: DateMention, asOpinion isOpinion: Bool = false) -> Bool {
    let age = published - date.end
    if isOpinion, age > Self.staleCallDays { return true }
    if date.hasYear, date.precision == .year { return age > 31 }
    if date.hasYear, age > 180 { return true }
    return age > kind.staleAfterDays
  }

  /// A call older than this, in days, is an old call.
  private static let staleCallDays = 60

  /// Whether the sentence is a question.
  func isQuestion(_ range: Range<Int>) -> Bool {
    let end = sentence.clause(around: range, weight: 4).upperBound
    return sentence.text.has("?", at: end) || sentence.text.has("?", at: sentence.text.count - 1)
  }
}
