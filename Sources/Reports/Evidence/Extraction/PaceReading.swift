/// Turns an amount of money into a pace, if the words around it make it one.
struct PaceReading {
  let sentence: SentenceReading
  /// A period that stands above the sentence: in a table's header, or in the sentence before.
  let inherited: Double?

  /// The factor that turns the amount into one a month, or `nil` when it is no pace.
  func monthlyFactor(for quantity: Quantity) -> Double? {
    let near = sentence.clause(around: quantity.range)
    let wide = sentence.clause(around: quantity.range, weight: 3)
    let isOneOperation =
      sentence.has(.operation, in: wide)
      && !sentence.periods.contains { near.contains($0.range) }
    if isOneOperation { return nil }
    if let period = nearest(to: quantity, in: near) { return period.monthlyFactor }
    if isSumSoFar(near) { return nil }
    if let period = nearest(to: quantity, in: wide) { return period.monthlyFactor }
    if let year = yearOfSum(near) { return year }
    if let span = spanOfDays(near) { return span }
    if let inherited { return inherited }
    return isSetForMonth(quantity, near) ? 1 : nil
  }

  private func isSumSoFar(_ stretch: Range<Int>) -> Bool {
    sentence.has(.cumulative, in: stretch)
      || sentence.dates.contains { $0.tie == .since && stretch.contains($0.range) }
  }

  /// The period that belongs to a figure: one in its own words first, a rate before a sum.
  private func nearest(to quantity: Quantity, in stretch: Range<Int>) -> PeriodMention? {
    let inside = sentence.periods.filter { stretch.contains($0.range) }
    let ranked = inside.map { period in
      (period, cost: cost(from: quantity, to: period))
    }
    return ranked.min { $0.cost < $1.cost }?.0
  }

  private func cost(from quantity: Quantity, to period: PeriodMention) -> Int {
    let between =
      min(
        quantity.range.upperBound,
        period.range.upperBound
      )..<max(
        quantity.range.lowerBound,
        period.range.lowerBound,
        min(quantity.range.upperBound, period.range.upperBound)
      )
    let others = sentence.quantities.count { other in
      other.range.lowerBound >= between.lowerBound && other.range.upperBound <= between.upperBound
        && other.range != quantity.range && other.measure != .counted
    }
    let separators = sentence.separatorWeight(between: between.lowerBound, and: between.upperBound)
    return between.count + 20 * others + 12 * separators + (period.isRate ? 0 : 10)
  }

  /// `between May 14 and June 11`: an amount for the days between two dates.
  private func spanOfDays(_ stretch: Range<Int>) -> Double? {
    let days = sentence.dates.filter { $0.precision == .day && stretch.contains($0.range) }
    guard days.count == 2 else { return nil }
    let length = Double(days[1].start - days[0].start)
    if Self.operatingPeriod.contains(length) { return 1 }
    return length > Self.operatingPeriod.upperBound && length < 400
      ? Self.daysPerMonth / length : nil
  }

  /// The Desk's monthly periods run from mid-month to mid-month, four or five weeks.
  private static let operatingPeriod = 24.0...36.0
  private static let daysPerMonth = 365.0 / 12

  /// An amount for a calendar year is the sum of twelve months.
  private func yearOfSum(_ stretch: Range<Int>) -> Double? {
    let years = sentence.dates.filter { $0.precision == .year && $0.tie == .on }
    return years.contains { stretch.contains($0.range) } ? 1.0 / 12 : nil
  }

  /// An amount set for one month, or to which the monthly amount goes: `fall to $10bn`, `in June`.
  private func isSetForMonth(_ quantity: Quantity, _ stretch: Range<Int>) -> Bool {
    if quantity.role == .previous { return true }
    if MonthlyLevel.precedes(quantity, in: sentence.text) { return true }
    return sentence.dates.contains { date in
      date.precision == .month && stretch.contains(date.range)
        && (date.tie == .on || date.tie == .from)
    }
  }
}

/// Words that put an amount at a level: `to`, `at`, `降至`.
private enum MonthlyLevel {
  private static let words = WordTable<Void>(lists: [
    (): """
    to|to about|to around|to just|at|at about|at around|set at|to only|to roughly|was|were|is|are|of|of about|for|until|closer to|nearer|\
    至|到|为|降至|升至|减至|增至|减到|增到|降到|升到|提高到|提高至|下调至|上调至|调至|改为|定为|维持在|约为|回到|压到|是|给出|缩至|缩减至|再降至|保持在
    """
  ])

  static func precedes(_ quantity: Quantity, in text: UniformText) -> Bool {
    words.longest(in: text, endingAt: quantity.range.lowerBound) != nil
      || words.longest(in: text, endingAt: quantity.extent.lowerBound) != nil
      || words.longest(in: text, after: quantity.extent.lowerBound) != nil
  }
}
