internal import PositionedData

/// A number of shares, units or contracts, exact to a millionth.
///
/// Held as whole millionths in 64 bits. Six places are what brokers quote for fractional shares.
public struct Quantity: Sendable, Hashable, Comparable {
  /// The greatest magnitude that is read: a hundred billion.
  ///
  /// Times the greatest price it still fits
  /// ``Money``, so that no product overflows.
  public static let limit: Int64 = 100_000_000_000

  /// None.
  public static let zero = Quantity(millionths: 0)

  /// How many millionths.
  public let millionths: Int64

  /// Creates a quantity from a number of millionths.
  public init(millionths: Int64) {
    self.millionths = millionths
  }

  /// Creates a whole quantity.
  ///
  /// - Precondition: The magnitude is at most ``limit``.
  public init(_ count: Int) {
    precondition(
      Int64(count).magnitude <= Quantity.limit.magnitude,
      "a quantity is within its limit"
    )
    self.init(millionths: Int64(count) * Quantity.millionthsInOne)
  }

  /// The nearest double.
  public var doubleValue: Double { Double(millionths) / Double(Quantity.millionthsInOne) }

  /// The same quantity without its sign.
  public var magnitude: Quantity { Quantity(millionths: abs(millionths)) }

  /// Orders by size, with sign.
  public static func < (left: Quantity, right: Quantity) -> Bool {
    left.millionths < right.millionths
  }

  /// The sum.
  public static func + (left: Quantity, right: Quantity) -> Quantity {
    Quantity(millionths: left.millionths + right.millionths)
  }

  /// The difference.
  public static func - (left: Quantity, right: Quantity) -> Quantity {
    Quantity(millionths: left.millionths - right.millionths)
  }

  /// The negated quantity.
  public static prefix func - (quantity: Quantity) -> Quantity {
    Quantity(millionths: -quantity.millionths)
  }

  static let millionthsInOne: Int64 = 1_000_000
}

extension Quantity: CustomStringConvertible {
  /// The plain decimal text, which is also the JSON form.
  ///
  /// It has no trailing zeros: `1200`, `0.5`.
  public var description: String {
    FixedPoint.text(Int128(millionths), places: FixedPoint.inputPlaces)
  }

  /// The text with commas between thousands: `1,200`.
  public var grouped: String { FixedPoint.grouped(description) }
}

extension Quantity {
  /// Reads a quantity exactly from a number of the JSON grammar.
  init(parsing text: String) throws(FixedPoint.Failure) {
    self.init(millionths: Int64(try FixedPoint.units(of: text, limit: Quantity.limit)))
  }

  /// Takes an exact decimal of at most six places.
  init(_ decimal: DecimalText) throws(FixedPoint.Failure) {
    self.init(millionths: Int64(try FixedPoint.units(of: decimal, limit: Quantity.limit)))
  }

  /// The nearest multiple of a lot to a wished quantity; of two as near the even one.
  ///
  /// - Parameters:
  ///   - wish: The wished quantity; a magnitude beyond ``limit`` counts as the limit.
  ///   - lot: The smallest quantity that trades; zero for a millionth.
  /// - Returns: The multiple.
  static func nearest(to wish: Double, lot: Quantity) -> Quantity {
    let step = max(lot.millionths, 1)
    let bound = Double(Quantity.limit) * Double(Quantity.millionthsInOne)
    let units = min(max(wish * Double(Quantity.millionthsInOne), -bound), bound)
    let lots = (units / Double(step)).rounded(.toNearestOrEven)
    return Quantity(millionths: Int64(lots) * step)
  }

  /// The greatest multiple of a lot that is not above this quantity; it must not be negative.
  func roundedDown(toLot lot: Quantity) -> Quantity {
    let step = max(lot.millionths, 1)
    return Quantity(millionths: millionths / step * step)
  }
}
