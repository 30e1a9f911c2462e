import Allocation
import PositionedData

/// How a memo writes numbers: the same bytes in every locale, a true minus, never a negative zero.
struct MemoNumbers: Sendable {
  /// U+2212, as wide as the plus sign.
  static let minus = "−"

  /// A number with a fixed count of decimals, halves away from zero.
  static func fixed(_ value: Double, _ decimals: Int) -> String {
    guard let units = units(value, decimals) else { return String(describing: value) }
    return digits(units, decimals)
  }

  /// Units of the last decimal: 3800 with two decimals is `38.00`.
  static func digits(_ units: Int, _ decimals: Int) -> String {
    let sign = units < 0 ? minus : ""
    guard decimals > 0 else { return sign + grouped(String(units.magnitude)) }
    var text = String(units.magnitude)
    while text.utf8.count <= decimals { text = "0" + text }
    let split = text.index(text.endIndex, offsetBy: -decimals)
    return "\(sign)\(grouped(String(text[..<split]))).\(text[split...])"
  }

  /// Units of the last decimal with their sign; zero has none.
  static func signed(_ units: Int, _ decimals: Int) -> String {
    (units > 0 ? "+" : "") + digits(units, decimals)
  }

  /// A fraction as percent with its sign: `+4.24%`.
  static func signedPercent(_ fraction: Double, _ decimals: Int = 2) -> String {
    signed(units(fraction * 100, decimals) ?? 0, decimals) + "%"
  }

  /// A fraction as percent: `38.00%`.
  static func percent(_ fraction: Double, _ decimals: Int = 2) -> String {
    fixed(fraction * 100, decimals) + "%"
  }

  /// A probability in percent with at most one decimal: `40%`, `37.3%`.
  static func probability(_ fraction: Double) -> String { chances(fraction) + "%" }

  /// A probability as so many chances in 100, with at most one decimal.
  static func chances(_ fraction: Double) -> String {
    let tenths = units(fraction * 100, 1) ?? 0
    return tenths % 10 == 0 ? digits(tenths / 10, 0) : digits(tenths, 1)
  }

  /// A number with as many of some decimals as it needs.
  static func trimmed(_ value: Double, atMost decimals: Int) -> String {
    var text = fixed(value, decimals)
    guard text.contains(".") else { return text }
    while text.hasSuffix("0") { text.removeLast() }
    if text.hasSuffix(".") { text.removeLast() }
    return text
  }

  /// An amount for a sentence: three significant digits above a thousand, else to the whole.
  ///
  /// It is a rounded figure, so the sentence says "about".
  static func round(_ amount: Double) -> String {
    let size = abs(amount)
    guard size >= 1000, size.isFinite else { return fixed(size, 0) }
    var step = 1.0
    while size / step >= 1000 { step *= 10 }
    return fixed((size / step).rounded() * step, 0)
  }

  /// Whole units of the last decimal; `nil` when that is no exact integer.
  static func units(_ value: Double, _ decimals: Int) -> Int? {
    var scale = 1.0
    for _ in 0..<decimals { scale *= 10 }
    let scaled = (value * scale).rounded()
    guard scaled.isFinite, abs(scaled) <= 9_007_199_254_740_992 else { return nil }
    return Int(scaled)
  }

  private static func grouped(_ digits: String) -> String {
    guard digits.utf8.count > 3 else { return digits }
    var result = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { result += "," }
      result.append(digit)
    }
    return result
  }
}

/// Rounding by largest remainder, so that a rounded column sums to its rounded total.
enum SummingRounding {
  /// Returns values in units of their last decimal that sum to a total.
  ///
  /// Each value is rounded down; what is missing goes, one unit each, to those whose cut-off part was
  /// largest, of equal ones to the first.
  static func units(_ values: [Double], decimals: Int, total: Int? = nil) -> [Int] {
    var scale = 1.0
    for _ in 0..<decimals { scale *= 10 }
    // 0.29 × 100 is 28.999999999999996 and stands for 29.
    let scaled = values.map { value in
      let exact = value * scale
      return abs(exact - exact.rounded()) < 1e-6 ? exact.rounded() : exact
    }
    let total = total ?? Int(scaled.reduce(0, +).rounded())
    var units = scaled.map { Int($0.rounded(.down)) }
    let order = scaled.indices.sorted { left, right in
      let (a, b) = (scaled[left] - Double(units[left]), scaled[right] - Double(units[right]))
      return a == b ? left < right : a > b
    }
    let missing = total - units.reduce(0, +)
    guard !order.isEmpty else { return units }
    let places = missing < 0 ? Array(order.reversed()) : order
    for turn in 0..<abs(missing) { units[places[turn % places.count]] += missing < 0 ? -1 : 1 }
    return units
  }
}
