/// What types are called in messages.
enum TypePhrase {
  /// A phrase with its article, such as `a share of NAV`.
  static func phrase(for type: ValueType) -> String {
    switch type {
    case .quantity(let dimension): phrase(for: dimension)
    case .probability: "a probability"
    case .truth: "a condition"
    case .level(let name): "the level `\(name)`"
    }
  }

  /// A phrase for what a part of an expression can be.
  static func phrase(for inferred: Inferred) -> String {
    switch inferred {
    case .quantity([.none], isProbability: true): "a probability"
    case .quantity(let dimensions, _): phrase(forAnyOf: dimensions)
    case .truth: "a condition"
    case .level(let name): "the level `\(name)`"
    case .unknown: "a value"
    }
  }

  /// Several readings come from a `%`; they are named by the simplest one.
  private static func phrase(forAnyOf dimensions: [Dimension]) -> String {
    let simplest = dimensions.min { totalPower($0) < totalPower($1) } ?? .none
    return dimensions.count > 1 && simplest == .none ? "a percentage" : phrase(for: simplest)
  }

  private static func totalPower(_ dimension: Dimension) -> Int {
    Dimension.Base.allCases.reduce(0) { $0 + abs(dimension.power(of: $1)) }
  }

  private static func phrase(for dimension: Dimension) -> String {
    switch ValueType.quantity(dimension) {
    case .plain: "a plain number"
    case .share: "a share of NAV"
    case .rate: "a rate"
    case .index: "index points"
    case .pace: "a pace"
    case .months: "months"
    case .days: "days"
    case .businessDays: "business days"
    case .sharePerRate: "a share of NAV per bp"
    case .sharePerIndex: "a share of NAV per point"
    default: "a quantity in \(UnitText.symbol(for: dimension))"
    }
  }
}
