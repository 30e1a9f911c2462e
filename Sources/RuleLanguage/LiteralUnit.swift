/// The unit written after a number.
package enum LiteralUnit: Sendable, Hashable {
  /// No unit: `1.5`.
  case plain
  /// `8%`: a share, a probability, a rate or a plain fraction, whichever the context asks for.
  case percent
  /// Any other unit, with its dimension and an internal scale of 1.
  case base(Dimension.Base)

  /// Every type a literal in this unit can take; the first is preferred in a product.
  var dimensions: [Dimension] {
    switch self {
    case .plain: [.none]
    case .percent: [Dimension(.share), Dimension(.rate), .none]
    case .base(let base): [Dimension(base)]
    }
  }

  /// Returns the internal value of a number written in this unit, once the literal has taken one of
  /// its ``dimensions``.
  func value(of number: Double, as dimension: Dimension) -> Double {
    switch self {
    case .plain, .base: number
    case .percent: dimension == Dimension(.rate) ? number * Self.basisPointsInPercent : number / 100
    }
  }

  /// Basis points in one percent.
  static let basisPointsInPercent = 100.0

  /// What follows the number, with its space; in the singular after 1.
  func suffix(after number: Double) -> String {
    let ending = number == 1 ? "" : "s"
    switch self {
    case .plain: return ""
    case .percent: return "%"
    case .base(.share): return "%"
    case .base(.rate): return " bp"
    case .base(.index): return " point" + ending
    case .base(.pace): return " USD bn/month"
    case .base(.months): return " month" + ending
    case .base(.days): return " day" + ending
    case .base(.businessDays): return " business day" + ending
    }
  }

  /// The unit in which a literal has a dimension; `nil` if no literal has it.
  init?(of dimension: Dimension) {
    if dimension == Dimension(.share) {
      self = .percent
    } else if let base = Dimension.Base.allCases.first(where: { Dimension($0) == dimension }) {
      self = .base(base)
    } else {
      return nil
    }
  }

  /// What to write instead of a number that lacks its unit; `nil` if no literal has that dimension.
  static func advice(on number: String, as dimension: Dimension) -> String? {
    guard dimension != .none, let spelling = spelling(of: number, as: dimension) else { return nil }
    if dimension == Dimension(.rate) { return "write `\(spelling)` or `\(number)%`" }
    // A share below one was perhaps meant as a fraction: 0.08 for 8%.
    guard dimension == Dimension(.share), let fraction = Double(number), fraction < 1, fraction > 0
    else { return "write `\(spelling)`" }
    return "write `\(NumberText.text(fraction * 100))%` or `\(spelling)`"
  }

  /// How a plain number is written once it has a dimension; `nil` if no literal has that dimension.
  static func spelling(of number: String, as dimension: Dimension) -> String? {
    LiteralUnit(of: dimension).map { number + $0.suffix(after: Double(number) ?? 0) }
  }

  /// The unit that a single word names, in the singular or the plural.
  static func named(_ word: String) -> LiteralUnit? {
    switch word {
    case "bp": .base(.rate)
    case "point", "points": .base(.index)
    case "month", "months": .base(.months)
    case "day", "days": .base(.days)
    default: nil
    }
  }

  /// Words that belong to units and so cannot be names.
  static let words: Set<String> = [
    "bp", "point", "points", "month", "months", "day", "days", "business", "USD", "bn",
  ]
}
