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
    var power: Int128 = 1
    for _ in 0..<exponent { power *= 10 }
    return power
  }

  /// The double nearest to a whole number, of two as near the even one.
  ///
  /// The standard library's own conversion goes bit by bit through generic code, which was an eighth of a
  /// batch's time.
  static func nearestDouble(_ value: Int128) -> Double {
    if let small = Int64(exactly: value) { return Double(small) }
    let size = value.magnitude
    // The top 64 bits, the last of them set where any lower bit is: more than the 53 that are kept, so that
    // the one rounding sees on which side of the middle the number lies.
    let shift = 64 - size.leadingZeroBitCount
    guard shift > 0 else { return value < 0 ? -Double(UInt64(size)) : Double(UInt64(size)) }
    let top = UInt64(truncatingIfNeeded: size >> shift)
    let isExact = size.trailingZeroBitCount >= shift
    let rounded = Double(isExact ? top : top | 1)
    let scaled = rounded * Double(sign: .plus, exponent: shift, significand: 1)
    return value < 0 ? -scaled : scaled
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
    var digits: [UInt8] = []
    digits.reserveCapacity(longestText)
    var rest = units.magnitude
    // 64 bits hold all but the greatest amounts, and divide ten times faster.
    while rest > UInt128(UInt64.max) {
      digits.append(zero + UInt8(truncatingIfNeeded: rest % 10))
      rest /= 10
    }
    var small = UInt64(truncatingIfNeeded: rest)
    while small > 0 || digits.count <= places {
      digits.append(zero + UInt8(truncatingIfNeeded: small % 10))
      small /= 10
    }
    return text(reversed: digits, places, minimumPlaces, isNegative: units < 0)
  }

  /// The most bytes of a text: 39 digits, a sign and a point.
  private static let longestText = 41
  private static let zero = UInt8(ascii: "0")

  /// Sets the point among digits that stand last first.
  private static func text(
    reversed digits: [UInt8],
    _ places: Int,
    _ minimumPlaces: Int,
    isNegative: Bool
  ) -> String {
    var dropped = 0
    while dropped < places - minimumPlaces, digits[dropped] == zero { dropped += 1 }
    var text: [UInt8] = []
    text.reserveCapacity(longestText)
    if isNegative { text.append(UInt8(ascii: "-")) }
    for index in (places..<digits.count).reversed() { text.append(digits[index]) }
    if dropped < places { text.append(UInt8(ascii: ".")) }
    for index in (dropped..<places).reversed() { text.append(digits[index]) }
    return String(decoding: text, as: UTF8.self)
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
