/// Values with their units as people read them, in the spelling of rules.
struct ValueText {
  /// The states of levels, by the level's name.
  let states: [String: [String]]

  /// Returns a value in its display unit.
  ///
  /// `4.25%`, `-30 bp`, `0.005%/bp`, `green`, `true`; a plain number has no unit.
  func text(_ value: Double, _ measure: Measure) -> String {
    switch measure.type {
    case .truth: value == 0 ? "false" : "true"
    case .level(let name): state(value, of: name)
    case .probability: NumberText.text(value * 100) + "%"
    case .quantity(let dimension):
      measure.isShownInPercent
        ? percent(value, dimension) : quantity(value, dimension)
    }
  }

  /// The state of a rank; the bare rank if the level has none there.
  private func state(_ rank: Double, of level: String) -> String {
    guard let states = states[level], let index = Int(exactly: rank), states.indices.contains(index)
    else { return NumberText.text(rank) }
    return states[index]
  }

  private func percent(_ value: Double, _ dimension: Dimension) -> String {
    switch dimension {
    case .none: NumberText.text(value * 100) + "%"
    case Dimension(.rate): NumberText.text(value / LiteralUnit.basisPointsInPercent) + "%"
    default: quantity(value, dimension)
    }
  }

  private func quantity(_ value: Double, _ dimension: Dimension) -> String {
    let number = NumberText.text(dimension.power(of: .share) == 1 ? value * 100 : value)
    if let spelling = LiteralUnit.spelling(of: number, as: dimension) { return spelling }
    let symbol = UnitText.symbol(for: dimension)
    return symbol.hasPrefix("%") || symbol.hasPrefix("/") || symbol.isEmpty
      ? number + symbol : "\(number) \(symbol)"
  }
}
