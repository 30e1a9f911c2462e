/// What kind of value an expression has.
package enum ValueType: Sendable, Hashable {
  /// A number with a unit; plain numbers have ``Dimension/none``. See ``Dimension`` for the scales.
  case quantity(Dimension)
  /// A probability or a difference of probabilities, as a fraction. Dimensionless: it goes wherever
  /// a plain number goes, and is shown in percent.
  case probability
  /// A condition; 1 when it holds and 0 when it does not.
  case truth
  /// A signal's level, such as `funding`; its value is the rank of the state, from 0.
  case level(String)

  /// A number without a unit.
  package static let plain = ValueType.quantity(.none)
  /// A share of NAV, as a fraction.
  package static let share = ValueType.quantity(Dimension(.share))
  /// A yield, spread, carry or change of one, in basis points.
  package static let rate = ValueType.quantity(Dimension(.rate))
  /// Points of an index, such as the VIX.
  package static let index = ValueType.quantity(Dimension(.index))
  /// A pace of purchases in USD billions a month.
  package static let pace = ValueType.quantity(Dimension(.pace))
  /// A duration in months.
  package static let months = ValueType.quantity(Dimension(.months))
  /// A duration in calendar days.
  package static let days = ValueType.quantity(Dimension(.days))
  /// A duration in business days.
  package static let businessDays = ValueType.quantity(Dimension(.businessDays))
  /// The size of a steepener: share of NAV gained per basis point.
  package static let sharePerRate = ValueType.quantity(Dimension(.share) / Dimension(.rate))
  /// The size of a volatility overlay: share of NAV gained per index point.
  package static let sharePerIndex = ValueType.quantity(Dimension(.share) / Dimension(.index))

  /// The dimension of a number; `nil` for conditions and levels.
  package var dimension: Dimension? {
    switch self {
    case .quantity(let dimension): dimension
    case .probability: Dimension.none
    case .truth, .level: nil
    }
  }

  /// Whether a value of another type may stand where this one is expected.
  ///
  /// Plain numbers and probabilities stand for each other; everything else must be equal.
  package func accepts(_ other: ValueType) -> Bool {
    if let dimension { return dimension == other.dimension }
    return self == other
  }
}
