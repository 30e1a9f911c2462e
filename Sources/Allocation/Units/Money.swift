internal import PositionedData

/// An amount of money, exact to a millionth of a millionth.
///
/// Held as whole units of 10⁻¹² in 128 bits. Quantities and prices have at most six decimal places, so
/// that quantity × price is exact, and so are sums: there is nothing to round until an amount is shown or
/// a trade is cut to lots. One multiplication and addition takes eight nanoseconds; with Foundation's
/// `Decimal` it takes 600, which a batch cannot pay, and that type can lose digits without a word.
///
/// Weights, returns and risks are `Double`; money and `Double` meet where a portfolio's weights are
/// taken and where trades are sized.
public struct Money: Sendable, Hashable, Comparable {
  /// The greatest amount or price that is read: a quadrillion.
  ///
  /// Sums of ten thousand such holdings, and
  /// products with ``Quantity/limit``, stay within 128 bits.
  public static let limit: Int64 = 1_000_000_000_000_000

  /// Nothing.
  public static let zero = Money(units: 0)

  /// How many units of 10⁻¹².
  package let units: Int128

  /// Creates an amount from units of 10⁻¹².
  package init(units: Int128) {
    self.units = units
  }

  /// Creates a whole amount.
  public init(_ whole: Int) {
    self.init(units: Int128(whole) * Money.unitsInOne)
  }

  /// Creates an amount from hundredths.
  public init(cents: Int) {
    self.init(units: Int128(cents) * Money.unitsInCent)
  }

  /// The nearest double.
  public var doubleValue: Double { FixedPoint.nearestDouble(units) / Money.doubleOfOne }

  /// The same amount without its sign.
  public var magnitude: Money { Money(units: abs(units)) }

  /// The amount to the nearest hundredth; of two as near the even one.
  public var roundedToCents: Money {
    Money(units: FixedPoint.rounded(units, toMultipleOf: Money.unitsInCent))
  }

  /// Orders by size, with sign.
  public static func < (left: Money, right: Money) -> Bool { left.units < right.units }

  /// The exact sum.
  public static func + (left: Money, right: Money) -> Money {
    Money(units: left.units + right.units)
  }

  /// The exact difference.
  public static func - (left: Money, right: Money) -> Money {
    Money(units: left.units - right.units)
  }

  /// Adds exactly.
  public static func += (left: inout Money, right: Money) {
    left = left + right
  }

  /// The negated amount.
  public static prefix func - (amount: Money) -> Money { Money(units: -amount.units) }

  /// What a quantity costs at a price, exactly.
  ///
  /// - Precondition: The price has at most six decimal places, as every price that was read has.
  public static func * (quantity: Quantity, price: Money) -> Money {
    let (millionths, rest) = price.units.quotientAndRemainder(dividingBy: Money.unitsInMillionth)
    precondition(rest == 0, "a price has at most six decimal places")
    return Money(units: Int128(quantity.millionths) * millionths)
  }

  /// Exact: 10¹² is below 2⁵³.
  private static let doubleOfOne = 1e12
  static let unitsInOne: Int128 = 1_000_000_000_000
  static let unitsInCent: Int128 = 10_000_000_000
  static let unitsInMillionth: Int128 = 1_000_000
  static let places = 12
}

extension Money: CustomStringConvertible {
  /// The plain decimal text, which is also the JSON form.
  ///
  /// It has no trailing zeros: `1234567.89`.
  public var description: String { FixedPoint.text(units, places: Money.places) }

  /// The amount to the cent, with commas between thousands.
  ///
  /// For example `1,234,567.89`; never `-0.00`.
  public var grouped: String {
    FixedPoint.grouped(
      FixedPoint.text(roundedToCents.units, places: Money.places, minimumPlaces: 2)
    )
  }

  /// The amount to the nearest whole, with commas between thousands: `1,234,568`.
  public var groupedWhole: String {
    FixedPoint.grouped(
      FixedPoint.text(
        FixedPoint.rounded(units, toMultipleOf: Money.unitsInOne),
        places: Money.places
      )
    )
  }
}

extension Money {
  /// Reads an amount exactly from a number of the JSON grammar.
  init(parsing text: String) throws(FixedPoint.Failure) {
    let millionths = try FixedPoint.units(of: text, limit: Money.limit)
    self.init(units: millionths * Money.unitsInMillionth)
  }

  /// Takes an exact decimal of at most six places.
  init(_ decimal: DecimalText) throws(FixedPoint.Failure) {
    let millionths = try FixedPoint.units(of: decimal, limit: Money.limit)
    self.init(units: millionths * Money.unitsInMillionth)
  }

  /// The fraction that this amount is of another, which must not be zero.
  func fraction(of whole: Money) -> Double { doubleValue / whole.doubleValue }
}
