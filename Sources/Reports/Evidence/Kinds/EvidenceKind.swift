internal import PositionedData

/// A kind of evidence, as its rule file describes it.
struct EvidenceKind: Sendable {
  /// What a figure must measure to belong to a kind.
  enum Measure: String, Sendable, CaseIterable {
    /// Money a month.
    case pace
    /// Money, not in a period.
    case stock
    case percent
    case basisPoints = "basis points"
    /// A bare number: an index level.
    case index
    /// Dollars for one ounce.
    case price
    /// A probability, also in words.
    case odds
  }

  /// Where figures of the kind are found.
  struct Figure: Sendable {
    var measure: Measure
    var scenario: String?
    var reading: String?
    /// What the figure must stand beside.
    var subjects: [TermPattern]
    /// Short names that count once the subject has been named.
    var shortNames: [TermPattern]
    /// Names that count when nothing else is near and the figure has its own period.
    var assumedBeside: [TermPattern]
    /// What takes the figure away when it stands in the same clause.
    var exceptions: [TermPattern]
    /// What must stand in the sentence or above it.
    var needs: [TermPattern]
    /// What makes the figure this kind's whatever else is near.
    var claims: [TermPattern]
    /// Plausible values in the kind's unit.
    var plausible: ClosedRange<Double>
    /// From the grammar's unit to the kind's.
    var factor: Double
    var signs: Signs?
    /// Whether rises are readings (`CPI rose 2.4%`), not changes of a reading.
    var readsChanges: Bool
    /// The direction that a figure of zero stands for.
    var zeroDirection: Int?
  }

  /// Words that give a difference its sign.
  struct Signs: Sendable {
    var positive: Int
    var negative: Int
  }

  /// Two levels whose difference is a figure of the kind.
  struct Difference: Sendable {
    var minuend: Int
    var subtrahend: Int
    var factor: Double
    var plausible: ClosedRange<Double>
  }

  /// Two moves of which the greater gives a direction.
  struct Comparison: Sendable {
    var subject: Int
    var peer: Int
  }

  /// Words that say a direction without a figure.
  struct Statement: Sendable {
    var direction: Int
    var patterns: [TermPattern]
    var exceptions: [TermPattern]
  }

  /// A name in both languages.
  struct Title: Sendable, Hashable {
    var english: String
    var chinese: String
  }

  var name: String
  var title: Title
  var unit: String
  /// The statuses in which the kind moves the probabilities.
  var updating: [Evidence.Status]
  var voice: Evidence.Voice
  /// The status when nothing says otherwise.
  var defaultStatus: Evidence.Status
  /// After so many days a dated reading is history.
  var staleAfterDays: Int
  /// The day the thing itself ended, if it has.
  var ended: CalendarDate?
  /// Whether ceilings (`as much as`) are the figure itself.
  var readsCaps: Bool
  /// Whether figures are releases, so that what was expected of them is not one.
  var isRelease: Bool
  /// The signal of the rule book that an accepted reading becomes.
  var signal: String?
  var figures: [Figure]
  var differences: [Difference]
  var comparisons: [Comparison]
  var statements: [Statement]
}
