/// A claim on its way to becoming evidence.
struct Claim: Sendable {
  var kind: Int
  var figure: Int?
  var low: Double?
  var high: Double?
  var direction: Int?
  var scenario: String?
  var reading: String?
  var status: Evidence.Status
  var attribution: Attribution
  var isNegated: Bool
  /// Whether it is a probability of an outcome's not coming about.
  var isInverted = false
  /// Whether its figure is said to be a mistake of print.
  var isMisprint = false
  var isHedged: Bool
  var isDispersion = false
  var date: DateMention?
  var place: Evidence.Place
  /// Whether it stands in a title or heading, which only announces what the body says.
  var isHeadline: Bool
  /// Whether it is told as a rumour, so that the next sentence may deny it.
  var isRumoured: Bool
  /// Whether its clause says `now`.
  var saysNow = false
  /// Whether its clause goes on to a later state.
  var saysNext = false
  /// Whether its clause names the last level of a day.
  var settles = false
  /// Whether its clause speaks of a record or a peak.
  var isExtreme = false
  /// Where it stands in reading order.
  var order: Int
  var alsoAt: [Evidence.Place] = []

  /// The value or direction, for comparison.
  var value: ClaimValue {
    ClaimValue(low: low, high: high, direction: low == nil && high == nil ? direction : nil)
  }
}

/// What a claim says, without who says it and when.
struct ClaimValue: Sendable, Hashable {
  var low: Double?
  var high: Double?
  var direction: Int?

  /// Whether two values are one, but for rounding in a report: half a per cent.
  func isSame(as other: ClaimValue) -> Bool {
    Self.isSame(low, other.low) && Self.isSame(high, other.high) && direction == other.direction
  }

  /// Whether one bound of a value is the other value: `over forty` beside `forty`.
  func shares(boundWith other: ClaimValue) -> Bool {
    guard let one = low ?? high, let two = other.low ?? other.high else { return false }
    return Self.isSame(one, two)
  }

  private static func isSame(_ one: Double?, _ two: Double?) -> Bool {
    guard let one, let two else { return one == nil && two == nil }
    return abs(one - two) <= 0.005 * max(abs(one), abs(two))
  }
}
