/// A decimal number read exactly from text: `mantissa · 10^exponent`.
///
/// Trailing zeros of the mantissa are moved to the exponent, so equal numbers are equal values: `1.50`
/// and `15e-1` are both 15 · 10⁻¹, and every zero is 0 · 10⁰.
package struct DecimalText: Sendable, Hashable {
  /// Why a text is not a number that can be held exactly.
  package enum Failure: Error, Sendable, Hashable {
    /// The text doesn't follow the grammar of JSON numbers.
    case notANumber
    /// The digits don't fit in 64 bits (18 digits always do).
    case tooManyDigits
    /// The exponent is beyond ±9,999.
    case exponentTooLarge
  }

  /// The digits with their sign.
  package let mantissa: Int64
  /// The power of ten the digits are multiplied by.
  package let exponent: Int

  /// Creates a decimal, moving trailing zeros to the exponent.
  package init(mantissa: Int64, exponent: Int) {
    var mantissa = mantissa
    var exponent = mantissa == 0 ? 0 : exponent
    while mantissa != 0, mantissa % 10 == 0 {
      mantissa /= 10
      exponent += 1
    }
    self.mantissa = mantissa
    self.exponent = exponent
  }

  /// Reads a number of the JSON grammar exactly.
  package init(_ text: String) throws(Failure) {
    var parser = NumberParser()
    guard parser.parse(text) else { throw .notANumber }
    guard !parser.hasLostDigits else { throw .tooManyDigits }
    guard let exponent = parser.exponent else { throw .exponentTooLarge }
    // A last zero can be what keeps twenty digits from fitting a signed integer.
    let hasSpareZero = parser.digits > Int64.max && parser.digits % 10 == 0
    let digits = hasSpareZero ? parser.digits / 10 : parser.digits
    guard let magnitude = Int64(exactly: digits) else { throw .tooManyDigits }
    self.init(
      mantissa: parser.isNegative ? -magnitude : magnitude,
      exponent: exponent + (hasSpareZero ? 1 : 0)
    )
  }

  /// The nearest double, correctly rounded; `nil` if the number is too large for one.
  package var double: Double? {
    let parsed = NumberParser(
      isNegative: mantissa < 0,
      digits: mantissa.magnitude,
      exponent: exponent
    )
    return parsed.exactDouble ?? parseDouble("\(mantissa)e\(exponent)")
  }

  /// The number divided by one hundred, exactly: a percentage as a fraction.
  package var dividedByHundred: DecimalText {
    DecimalText(mantissa: mantissa, exponent: exponent - 2)
  }

  /// The number as an integer count of `10^-places`, such as cents for two places.
  ///
  /// - Returns: `nil` if the number has more places or the count doesn't fit in 64 bits.
  package func scaled(toPlaces places: Int) -> Int64? {
    let shift = exponent + places
    guard mantissa != 0 else { return 0 }
    guard (0...18).contains(shift) else { return nil }
    var value = mantissa
    for _ in 0..<shift {
      let (product, overflow) = value.multipliedReportingOverflow(by: 10)
      guard !overflow else { return nil }
      value = product
    }
    return value
  }
}

/// Returns the double nearest to a number of the JSON grammar, correctly rounded.
///
/// Up to 19 digits with a mantissa below 2^53 and a power of ten up to 10^22 take one exact
/// multiplication or division; anything else goes through the standard library's parser.
///
/// - Returns: `nil` if the text isn't a JSON number or lies beyond the finite doubles, such as `1e400`.
///   A number too small for a double is zero.
///
/// Source: W. D. Clinger, "How to read floating point numbers accurately", PLDI 1990, section 2.
package func parseDouble(_ text: String) -> Double? {
  var parser = NumberParser()
  guard parser.parse(text) else { return nil }
  if let value = parser.exactDouble { return value }
  guard let value = Double(text), value.isFinite else { return nil }
  return value
}

extension NumberParser {
  /// The number as a double if one exact operation gives it, otherwise `nil`.
  var exactDouble: Double? {
    guard !hasLostDigits, digits <= 1 << 53, let exponent, abs(exponent) < exactPowersOfTen.count
    else { return nil }
    let whole = Double(digits)
    let magnitude =
      exponent < 0 ? whole / exactPowersOfTen[-exponent] : whole * exactPowersOfTen[exponent]
    return isNegative ? -magnitude : magnitude
  }
}

/// The powers of ten that a double holds exactly.
private let exactPowersOfTen: [Double] = [
  1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17,
  1e18, 1e19, 1e20, 1e21, 1e22,
]
