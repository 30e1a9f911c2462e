/// A figure with its unit, as the grammar of quantities read it.
struct Quantity: Sendable, Hashable {
  /// What a figure counts.
  enum Measure: Sendable, Hashable {
    /// US dollars, in billions.
    case dollars
    /// A scale without a currency (`250亿`, `25bn`): dollars if the context says so, in billions.
    case amount
    /// Another currency.
    case otherMoney
    case percent
    case percentagePoints
    case basisPoints
    /// A fraction in words (`one in four`, `三分之一`, `四成五`), in percent.
    case share
    /// A bare number.
    case plain
    /// A count of something that has a unit of its own: tonnes, months, banks.
    case counted
  }

  /// Whether the figure bounds what it measures.
  enum Bound: Sendable, Hashable {
    case exact
    case atLeast
    case atMost
    /// `as much as`, `up to`: a ceiling that is itself the figure where caps are concerned.
    case upTo
  }

  /// How the figure stands to what it measures.
  enum Role: Sendable, Hashable {
    case level
    /// A difference: `up 2bp`, `涨2%`.
    case change
    /// A figure that another one has replaced: `from 40`, `(was 45%)`, `前值`.
    case previous
    /// What was expected of a release: `consensus 2.5%`, `市场预期的2.5%`.
    case expected
  }

  var measure: Measure
  /// The lower and upper value; equal for a point.
  var low: Double
  var high: Double
  var bound: Bound = .exact
  var role: Role = .level
  /// The figure with its currency and unit, in folded offsets.
  var range: Range<Int>
  /// The figure with the words that bound it: `at least $45bn`.
  var extent: Range<Int>
  /// The period written in the unit itself: `$25bn/mth`.
  var isInWords = false

  /// The lower end to report: `nil` when only an upper bound is known.
  var lowerEnd: Double? { bound == .atMost || bound == .upTo ? nil : low }
  /// The upper end to report: `nil` when only a lower bound is known.
  var upperEnd: Double? { bound == .atLeast ? nil : high }
}
