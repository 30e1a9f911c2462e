/// How units are written.
enum UnitText {
  /// A compact symbol such as `%/bp`, as it follows a shown number; empty for plain numbers.
  static func symbol(for dimension: Dimension) -> String {
    // Only a single power of NAV is shown in percent.
    text(for: dimension, share: dimension.power(of: .share) == 1 ? "%" : "share")
  }

  /// The internal unit of a type, for machines: `share`, `bp`, `share/bp`, `probability`, `truth`.
  static func internalName(for type: ValueType) -> String {
    switch type {
    case .quantity(.none): "number"
    case .quantity(let dimension): text(for: dimension, share: "share")
    case .probability: "probability"
    case .truth: "truth"
    case .level: "level"
    }
  }

  private static func text(for dimension: Dimension, share: String) -> String {
    let above = factors(of: dimension, sign: 1, share: share).joined(separator: "·")
    return factors(of: dimension, sign: -1, share: share).reduce(above) { "\($0)/\($1)" }
  }

  private static func factors(of dimension: Dimension, sign: Int, share: String) -> [String] {
    Dimension.Base.allCases.compactMap { base in
      let power = dimension.power(of: base) * sign
      guard power > 0 else { return nil }
      let name = base == .share ? share : symbol(for: base)
      return power == 1 ? name : name + (power == 2 ? "²" : "³")
    }
  }

  private static func symbol(for base: Dimension.Base) -> String {
    switch base {
    case .share: "share"
    case .rate: "bp"
    case .index: "point"
    case .pace: "USD bn/month"
    case .months: "month"
    case .days: "day"
    case .businessDays: "business day"
    }
  }
}
