import Allocation

/// How a memo writes numbers: the same bytes in every locale, a true minus, never a negative zero.
enum MemoNumbers {
  private static let style = NumberStyle.document

  static var minus: String { style.minus }

  /// A number with a fixed count of decimals, halves away from zero.
  static func fixed(_ value: Double, _ decimals: Int) -> String { style.fixed(value, decimals) }

  /// Units of the last decimal: 3800 with two decimals is `38.00`.
  static func digits(_ units: Int, _ decimals: Int) -> String { style.digits(of: units, decimals) }

  /// Units of the last decimal with their sign; zero has none.
  static func signed(_ units: Int, _ decimals: Int) -> String {
    style.signedDigits(of: units, decimals)
  }

  /// A fraction as percent with its sign: `+4.24%`.
  static func signedPercent(_ fraction: Double, _ decimals: Int = 2) -> String {
    signed(NumberStyle.units(fraction * 100, decimals) ?? 0, decimals) + "%"
  }

  /// A fraction as percent: `38.00%`.
  static func percent(_ fraction: Double, _ decimals: Int = 2) -> String {
    style.percent(fraction, decimals) + "%"
  }

  /// A probability in percent with at most one decimal: `40%`, `37.3%`.
  static func probability(_ fraction: Double) -> String { style.probability(fraction) }

  /// A probability as so many chances in 100, with at most one decimal.
  static func chances(_ fraction: Double) -> String { style.chances(fraction) }

  /// A number with as many of some decimals as it needs.
  static func trimmed(_ value: Double, atMost decimals: Int) -> String {
    style.trimmed(value, atMost: decimals)
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
}
