/// Whole numbers of a small unit: how money and quantities are read, rounded and written.
enum FixedPoint {
  /// Decimal places that an input may have.
  ///
  /// A product of two such numbers has twelve, which is what
  /// ``Money`` holds, so that quantity × price is exact.
  static let inputPlaces = 6

  /// Why a text is not an amount.
  enum Failure: Error, Sendable, Hashable {
    /// It doesn't follow the grammar of JSON numbers, such as `NaN` or `1,000`.
    case notANumber
    /// It has more than ``inputPlaces`` decimal places.
    case tooManyPlaces
    /// It is beyond the limit of its kind.
    case tooLarge
  }

  /// 10^exponent.
  static func powerOfTen(_ exponent: Int) -> Int128 {
    (0..<exponent).reduce(1) { power, _ in power * 10 }
  }

  /// The nearest multiple of `step`; of two as near the even one.
  ///
  /// - Parameters:
  ///   - value: What is rounded.
  ///   - step: Greater than zero.
  /// - Returns: The multiple.
  static func rounded(_ value: Int128, toMultipleOf step: Int128) -> Int128 {
    let (quotient, remainder) = value.quotientAndRemainder(dividingBy: step)
    let twice = remainder.magnitude * 2
    let isUp = twice > step.magnitude || (twice == step.magnitude && quotient % 2 != 0)
    return (quotient + (isUp ? value.signum() : 0)) * step
  }

  /// The plain decimal text of `units · 10^-places`, without trailing zeros and without an exponent.
  static func text(_ units: Int128, places: Int, minimumPlaces: Int = 0) -> String {
    let one = powerOfTen(places)
    let (whole, fraction) = units.magnitude.quotientAndRemainder(dividingBy: one.magnitude)
    var digits = String(fraction)
    digits = String(repeating: "0", count: places - digits.utf8.count) + digits
    while digits.utf8.count > minimumPlaces, digits.last == "0" { digits.removeLast() }
    let point = digits.isEmpty ? "" : "."
    return (units < 0 ? "-" : "") + String(whole) + point + digits
  }

  /// A plain decimal text with commas between thousands: `1234567.8` becomes `1,234,567.8`.
  static func grouped(_ text: String) -> String {
    let isNegative = text.hasPrefix("-")
    let parts = text.split(separator: ".", maxSplits: 1)
    let whole = Array(parts[0].drop { $0 == "-" })
    var result = isNegative ? "-" : ""
    for (index, digit) in whole.enumerated() {
      if index > 0, (whole.count - index) % 3 == 0 { result.append(",") }
      result.append(digit)
    }
    return parts.count > 1 ? "\(result).\(parts[1])" : result
  }
}
