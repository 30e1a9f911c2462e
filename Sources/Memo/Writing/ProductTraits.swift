import Allocation

/// Which disclosures the positions of a plan ask for.
struct ProductTraits: Sendable {
  let plan: Plan

  /// Positions that are held after the change, or traded.
  private func holds(_ ids: Set<String>) -> Bool {
    plan.sleeves.contains { ids.contains($0.id) && ($0.weight != 0 || $0.change != 0) }
  }

  /// Positions that become larger.
  private func buys(_ ids: Set<String>) -> Bool {
    plan.sleeves.contains { ids.contains($0.id) && $0.change > 0 }
  }

  /// Funds that gain when volatility falls.
  static let volatilityFunds: Set<String> = ["svxy"]
  /// Futures that gain when volatility falls.
  static let volatilityFutures: Set<String> = ["ov_short_vix"]
  static let volatility = volatilityFunds.union(volatilityFutures)
  /// Sleeves that gain when the curve steepens.
  static let curve: Set<String> = ["ov_steepener_2s10s"]

  var hasVolatility: Bool { holds(Self.volatility) }
  var hasCurve: Bool {
    holds(Self.curve) || plan.rules.contains { $0.slug == "barbell" && $0.isActive }
  }
  var hasOverlay: Bool {
    plan.sleeves.contains { !$0.isFunded && ($0.weight != 0 || $0.change != 0) }
  }
  var isComplex: Bool { hasVolatility || hasOverlay }

  /// Disclosures that stand beside the table of weights.
  var besideWeights: [MemoDisclosure] {
    var needed: [MemoDisclosure] = []
    if buys(["gold"]) { needed.append(.gold) }
    if buys(["us_small"]) { needed.append(.smallCompanies) }
    if holds(["ust_long"]) { needed.append(.longBonds) }
    if hasCurve { needed.append(.curve) }
    return needed
  }

  /// Disclosures of the section on complex products.
  var besideProducts: [MemoDisclosure] {
    (holds(Self.volatilityFunds) ? [.volatility] : [])
      + (holds(Self.volatilityFutures) ? [.volatilityFutures] : [])
      + (hasOverlay ? [.futures] : [])
  }
}
