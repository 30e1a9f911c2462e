/// How units are written after a number.
enum UnitText {
  /// A compact symbol such as `%/bp`, for messages and JSON; empty for plain numbers.
  static func symbol(for dimension: Dimension) -> String {
    var text = factors(of: dimension, sign: 1).joined(separator: "·")
    for factor in factors(of: dimension, sign: -1) { text += "/\(factor)" }
    return text
  }

  private static func factors(of dimension: Dimension, sign: Int) -> [String] {
    Dimension.Base.allCases.compactMap { base in
      let power = dimension.power(of: base) * sign
      guard power > 0 else { return nil }
      return symbol(for: base) + (power == 1 ? "" : superscript(power))
    }
  }

  private static func symbol(for base: Dimension.Base) -> String {
    switch base {
    case .share: "%"
    case .rate: "bp"
    case .index: "point"
    case .pace: "USD bn/month"
    case .months: "month"
    case .days: "day"
    case .businessDays: "business day"
    }
  }

  private static func superscript(_ power: Int) -> String {
    power == 2 ? "²" : "³"
  }
}
