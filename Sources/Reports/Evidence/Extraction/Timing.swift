/// Decides when a claim holds: the date it speaks of and its status at publication.
struct Timing {
  let sentence: SentenceReading
  let kind: EvidenceKind
  /// Days since 1970.
  let published: Int

  /// How far dates and figures reach, in UTF-8 bytes.
  enum Reach {
    /// From a date to the figure it belongs to: `October's 32`, `10月底的32`.
    static let toFigure = 14
    /// From a figure to the date it belongs to: `32 at the end of October`.
    static let toDate = 24
    /// Before a date that opens a sentence: `on `, `in `, `back in `.
    static let preposition = 8
    /// A figure between another and a date sets them so much further apart.
    static let otherFigure = 30
  }

  /// How long what is said holds, in days, where the kind's `stale_after` does not decide alone.
  enum Lifetime {
    /// An older call is an old call.
    static let call = 60
    /// A year that ended longer ago is a past one: `in 2025`.
    static let year = 31
    /// A date given with its year lies in the past after this, however slowly its kind ages.
    static let datedWithYear = 180
    /// The Desk's amounts hold for a month.
    static let monthlyAmount = 31
  }

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
    return hasFigure(behind: range) ? nil : after.first
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
        && other.extent.lowerBound - date.range.upperBound <= Reach.toFigure
      let isBehind =
        other.range.upperBound <= date.range.lowerBound
        && date.range.lowerBound - other.range.upperBound <= Reach.toDate
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

  /// `In September 2019 SOFR hit 5.25%, 315 basis points above …`: a date that opens the sentence is that
  /// of all that follows, up to a word of the present.
  private func setsTheScene(_ date: DateMention, of range: Range<Int>) -> Bool {
    let opening = sentence.clause(around: date.range, weight: 3)
    return date.range.lowerBound - opening.lowerBound <= Reach.preposition
      && opening.contains(range) && !sentence.has(.now, in: opening)
      && !sentence.text.has("'s", at: date.range.upperBound)
  }

  /// `has lain idle since mid-May` holds until today; `the highest since 2021` says nothing of it.
  private func dateSince(of range: Range<Int>, in clause: Range<Int>) -> DateMention? {
    let goesOn = sentence.has(.since, in: clause.lowerBound..<range.upperBound)
    guard goesOn,
      var date = sentence.dates.first(where: { $0.tie == .since && clause.contains($0.range) })
    else { return nil }
    date.end = published
    return date
  }

  private func hasFigure(behind range: Range<Int>) -> Bool {
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
    return max(0, end - start) + Reach.otherFigure * others
  }

  /// Whether what a date speaks of is over at publication.
  ///
  /// - Parameters:
  ///   - date: The date.
  ///   - isOpinion: Whether it is the date of somebody's call, which ages sooner than what is done.
  /// - Returns: Whether it lies further back than readings of the kind stay current.
  func isPast(_ date: DateMention, asOpinion isOpinion: Bool = false) -> Bool {
    let age = published - date.end
    if isOpinion, age > Lifetime.call { return true }
    if date.hasYear, date.precision == .year { return age > Lifetime.year }
    if date.hasYear, age > Lifetime.datedWithYear { return true }
    return age > kind.staleAfterDays
  }

  /// Whether the sentence is a question.
  func isQuestion(_ range: Range<Int>) -> Bool {
    let end = sentence.clause(around: range, weight: 4).upperBound
    return sentence.text.has("?", at: end) || sentence.text.has("?", at: sentence.text.count - 1)
  }
}
