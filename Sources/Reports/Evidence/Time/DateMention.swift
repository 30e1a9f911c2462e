/// A date or period named in a text, as far as it can be placed beside the day of publication.
struct DateMention: Sendable, Hashable {
  /// How finely the date is given.
  enum Precision: Int, Sendable, Hashable {
    case day
    case week
    case month
    case quarter
    case year
  }

  /// How the words before the date tie it to what is said.
  enum Tie: Sendable, Hashable {
    /// `on`, `in`, `at`, or nothing: the fact is of that date.
    case on
    /// `from`, `as of`, `starting`, `自…起`: the fact begins then.
    case from
    /// `since`, `for the first time since`, `以来`: a span that reaches today.
    case since
    /// `until`, `through`, `by`: a span that ends then.
    case until
    /// `after`, `beyond`, `afterwards`, `之后`.
    case after
    /// `before`, `ahead of`, `prior to`.
    case before
  }

  var range: Range<Int>
  /// The first day of the period named, as days since 1970.
  var start: Int
  /// The last day of the period named.
  var end: Int
  var precision: Precision
  /// Whether the year was written, so that the date cannot be another year's.
  var hasYear: Bool
  /// Whether it is named from another day, as an earlier one: `a week earlier`, `前一天`.
  var isEarlier = false
  /// Whether it comes round each year: a month, a quarter or a day without a year.
  var recurs = false
  /// How it refers to a date before it that has not been found yet.
  var reference: DateReference?
  var tie: Tie = .on
}
