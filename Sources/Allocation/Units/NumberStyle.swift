/// How numbers are written: independent of the system's locale, the same bytes everywhere.
///
/// Text for people has a true minus and a dot for no change; data for programs has neither.
package struct NumberStyle: Sendable {
  /// The sign of negative numbers.
  package let minus: String
  /// What a change of zero is shown as; its digits where it is `nil`.
  package let noChange: String?
  /// Whether thousands are set apart in every number.
  let setsThousandsApart: Bool

  /// For a terminal: `−4.00`, `·`.
  package static let text = NumberStyle(minus: "−", noChange: "·", setsThousandsApart: false)
  /// For terminals and programs that know ASCII alone: `-4.00`, `0`.
  package static let ascii = NumberStyle(minus: "-", noChange: "0", setsThousandsApart: false)
  /// For documents: `−1,234.00`, and `0.00` for no change.
  package static let document = NumberStyle(minus: "−", noChange: nil, setsThousandsApart: true)

  /// Returns a number with a fixed count of decimals, halves away from zero; never a negative zero.
  package func fixed(_ value: Double, _ decimals: Int) -> String {
    guard let units = Self.units(value, decimals) else { return String(describing: value) }
    return digits(of: units, decimals)
  }

  /// Returns a share of NAV in percent without the sign: 0.38 is `38.00`.
  package func percent(_ fraction: Double, _ decimals: Int = 2) -> String {
    fixed(fraction * 100, decimals)
  }

  /// Returns a share of NAV in percent, the next hundredth of a point above: what is given is enough.
  package func percentAbove(_ fraction: Double) -> String {
    // A millionth of a basis point is rounding, not a need.
    percent((fraction * 10_000 - 1e-6).rounded(.up) / 10_000)
  }

  /// Returns units of the last decimal as text: 3800 with two decimals is `38.00`.
  package func digits(of units: Int, _ decimals: Int) -> String {
    let sign = units < 0 ? minus : ""
    guard decimals > 0 else { return sign + apart(String(units.magnitude)) }
    var text = String(units.magnitude)
    while text.utf8.count <= decimals { text = "0" + text }
    let split = text.index(text.endIndex, offsetBy: -decimals)
    return "\(sign)\(apart(String(text[..<split]))).\(text[split...])"
  }

  /// Returns units of the last decimal with their sign, zero as the style has it: 100 is `+1.00`.
  package func signedDigits(of units: Int, _ decimals: Int) -> String {
    if units == 0, let noChange { return noChange }
    return (units > 0 ? "+" : "") + digits(of: units, decimals)
  }

  /// Returns a number with its sign, also for zero: `+0.00`.
  package func signed(_ value: Double, _ decimals: Int) -> String {
    let text = fixed(value, decimals)
    return text.hasPrefix(minus) ? text : "+" + text
  }

  /// Returns a probability in percent with at most one decimal: `40%`, `37.3%`.
  package func probability(_ fraction: Double) -> String { chances(fraction) + "%" }

  /// Returns a probability as so many chances in 100, with at most one decimal.
  package func chances(_ fraction: Double) -> String {
    let tenths = Self.units(fraction * 100, 1) ?? 0
    return tenths % 10 == 0 ? digits(of: tenths / 10, 0) : digits(of: tenths, 1)
  }

  /// Returns a number with as many of some decimals as it needs: `12`, `12.5`.
  package func trimmed(_ value: Double, atMost decimals: Int) -> String {
    guard decimals > 0 else { return fixed(value, 0) }
    var text = fixed(value, decimals)
    while text.hasSuffix("0") { text.removeLast() }
    if text.hasSuffix(".") { text.removeLast() }
    return text
  }

  /// Returns an amount in whole units with thousands set apart: `1,000,000`.
  package func whole(_ value: Double) -> String {
    guard let units = Self.units(value, 0) else { return String(describing: value) }
    return (units < 0 ? minus : "") + FixedPoint.grouped(String(units.magnitude))
  }

  /// Returns a decimal text such as `-1234.5` with thousands set apart and this style's minus.
  package func grouping(_ decimal: String) -> String {
    let size = FixedPoint.grouped(String(decimal.drop { $0 == "-" }))
    return (decimal.hasPrefix("-") ? minus : "") + size
  }

  /// The value in whole units of its last decimal; `nil` when that is no integer of 53 bits.
  package static func units(_ value: Double, _ decimals: Int) -> Int? {
    var scale = 1.0
    for _ in 0..<decimals { scale *= 10 }
    let scaled = (value * scale).rounded()
    guard scaled.isFinite, abs(scaled) <= largestExactInteger else { return nil }
    return Int(scaled)
  }

  /// 2⁵³: beyond it a double no longer holds every integer.
  private static let largestExactInteger = 9_007_199_254_740_992.0

  private func apart(_ digits: String) -> String {
    setsThousandsApart ? FixedPoint.grouped(digits) : digits
  }
}
