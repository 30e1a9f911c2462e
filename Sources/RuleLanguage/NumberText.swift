/// Numbers as people read them.
enum NumberText {
  /// Digits after the point that are kept, counted from the first that is not zero.
  static let significantDecimals = 4

  /// Returns a number with up to four significant decimals, zeros at the end left out.
  ///
  /// `4.25`, `0.375`, `0.001238`, `-0.7083`; never `-0`. Numbers beyond 1e15 are written in full
  /// precision with an exponent.
  static func text(_ number: Double) -> String {
    let magnitude = abs(number)
    guard magnitude < 1e15 else { return number.description }
    var decimals = significantDecimals
    var (scale, first) = (1.0, 1.0)
    for _ in 0..<significantDecimals { scale *= 10 }
    while magnitude < first / 10, decimals < mostDecimals {
      first /= 10
      scale *= 10
      decimals += 1
    }
    let digits = (magnitude * scale).rounded(.toNearestOrAwayFromZero)
    guard digits > 0 else { return "0" }
    guard digits < 0x1p63 else { return number.description }
    let text = place(String(Int64(digits)), decimals: decimals)
    return number < 0 ? "-" + text : text
  }

  /// Smaller numbers than 1e-15 are shown as zero; they are rounding.
  private static let mostDecimals = 18

  private static func place(_ digits: String, decimals: Int) -> String {
    var digits = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
    let fraction = digits.suffix(decimals)
    digits.removeLast(decimals)
    let kept = fraction.reversed().drop { $0 == "0" }.reversed()
    return kept.isEmpty ? digits : digits + "." + String(kept)
  }
}
