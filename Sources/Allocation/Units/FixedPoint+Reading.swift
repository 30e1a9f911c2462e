internal import PositionedData

extension FixedPoint {
  /// Reads a number of the JSON grammar as whole units of 10^-`inputPlaces`, exactly.
  ///
  /// - Parameters:
  ///   - text: The number as written, in a JSON number or a string.
  ///   - limit: The greatest magnitude, in whole ones.
  /// - Returns: How many units.
  /// - Throws: ``FixedPoint/Failure``.
  static func units(of text: String, limit: Int64) throws(Failure) -> Int128 {
    let decimal: DecimalText
    do throws(DecimalText.Failure) {
      decimal = try DecimalText(text)
    } catch {
      guard error != .notANumber else { throw .notANumber }
      throw isWithin(limit, parseDouble(text)) ? .tooManyPlaces : .tooLarge
    }
    return try units(of: decimal, limit: limit)
  }

  /// Takes a decimal as whole units of 10^-`inputPlaces`, exactly.
  static func units(of decimal: DecimalText, limit: Int64) throws(Failure) -> Int128 {
    guard isWithin(limit, decimal.double) else { throw .tooLarge }
    let shift = decimal.exponent + inputPlaces
    guard shift >= 0 || decimal.mantissa == 0 else { throw .tooManyPlaces }
    let units = Int128(decimal.mantissa) * powerOfTen(max(shift, 0))
    guard units.magnitude <= UInt128(limit) * powerOfTen(inputPlaces).magnitude else {
      throw .tooLarge
    }
    return units
  }

  private static func isWithin(_ limit: Int64, _ value: Double?) -> Bool {
    guard let value else { return false }
    return value.magnitude <= Double(limit)
  }
}
