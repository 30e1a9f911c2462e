/// A typed, dated, attributed claim of a report, with the words that say it.
package struct Evidence: Sendable, Hashable {
  /// Whether the claim holds at the day of publication.
  package enum Status: String, Sendable, Hashable, CaseIterable {
    case current, forecast, historical, hypothetical
  }

  /// Whose word it is.
  package enum Voice: String, Sendable, Hashable, CaseIterable {
    /// The Federal Reserve or the Treasury.
    case official
    /// A house, a survey, a named or unnamed analyst.
    case analyst
    /// A reading of a market or a statistic.
    case market
    /// Whoever wrote the report.
    case author
  }

  /// Why a claim may not move today's probabilities.
  package enum Reason: String, Sendable, Hashable, CaseIterable {
    case historical, hypothetical
    case denied
    /// A probability of an outcome's not coming about, which is no outcome's of ours.
    case inverted
    /// The kind never moves them: runoff, other purchases.
    case kind
    /// A forecast of a kind of which only readings count: a price target.
    case priceTarget = "price-target"
    /// An answer of a survey's range, not its estimate.
    case dispersion
  }

  /// A part of a passage.
  package struct Place: Sendable, Hashable {
    /// The passage's index.
    package let passage: Int
    /// UTF-8 offsets in the passage's text.
    package let range: Range<Int>

    package init(passage: Int, range: Range<Int>) {
      self.passage = passage
      self.range = range
    }
  }

  /// The days the claim speaks of, as days since 1970; both ends included.
  package struct Period: Sendable, Hashable {
    package let start: Int
    package let end: Int

    package init(start: Int, end: Int) {
      self.start = start
      self.end = end
    }
  }

  /// The kind, as its rule file names it.
  package var kind: String
  /// The kind's unit.
  package var unit: String
  /// The value, or the low end of a range, in the unit; `nil` for an open end.
  package var low: Double?
  /// The value, or the high end of a range, in the unit; `nil` for an open end.
  package var high: Double?
  /// +1, 0 or −1 where the claim has a direction.
  package var direction: Int?
  /// The scenario a stated probability is for.
  package var scenario: String?
  /// Which of a kind's readings it is, such as `core-cpi`.
  package var reading: String?
  package var status: Status
  package var voice: Voice
  /// Who said it, where a name is given.
  package var source: String?
  /// Whether the source is named; a house of rank weighs more than `an analyst`.
  package var isNamedSource: Bool
  package var isNegated: Bool
  package var isHedged: Bool
  /// Why it may not move the probabilities; `nil` when it may.
  package var reason: Reason?
  /// What it speaks of, if a date is given.
  package var period: Period?
  /// The words that say it, verbatim.
  package var quote: String
  package var place: Place
  /// Other places that say the same, such as the headline.
  package var alsoAt: [Place]

  /// Whether it may move today's probabilities.
  package var updates: Bool { reason == nil }
}
