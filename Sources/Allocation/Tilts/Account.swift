/// One portfolio as the engine sees it: vectors with one entry for each sleeve of the rule book.
///
/// All entries are fractions of NAV; an overlay's are exposures.
struct Account: Sendable {
  /// A bound of one sleeve and the line that states it.
  struct Bound: Sendable, Hashable {
    var value: Double
    var origin: ConstraintOrigin
  }

  /// x0: what is held today.
  let today: [Double]
  /// b: the policy weights the rules start from, ring-fenced cash taken out first and the phase-in
  /// applied.
  let anchor: [Double]
  /// l: the greatest of the lower bounds of each sleeve.
  let lower: [Bound]
  /// u: the least of the upper bounds of each sleeve; `nil` where nothing but the sum bounds it.
  let upper: [Bound?]
  /// What the rules take as the least of each sleeve: its band, yielding or not, and what may not be sold.
  let floors: [Double]
  /// What the rules take as the most of each sleeve: its band, yielding or not, and its restrictions.
  let ceilings: [Double]
  /// Whether the client bars a sleeve, whatever is left of it.
  let barred: [Bool]
  /// 1/n while money is phased in, else 1: what funded tilts are multiplied by.
  let phase: Double
  /// Whether money is ring-fenced or being phased in, so that no cash counts as idle.
  let isCashSpokenFor: Bool
  /// Whether an overlay may be held with futures, by sleeve.
  let allowsFutures: [Bool]
  /// What the policy allows of each overlay, see ``OverlayTerms/Budget``; zero where not allowed.
  let budget: [Double]

  /// The client's bands, by the name the policy writes, a sleeve's or a group's.
  let bands: [Policy.Band]

  /// The low end of a band; zero where the policy has none.
  func bandLow(_ name: String) -> Double { band(name).map { bands[$0].low } ?? 0 }

  /// The high end of a band; the whole NAV where the policy has none.
  func bandHigh(_ name: String) -> Double { band(name).map { bands[$0].high } ?? 1 }

  private func band(_ name: String) -> Int? { bands.indices.first { bands[$0].name == name } }

  /// What may be sold of a sleeve's anchor.
  func sellable(_ sleeve: Int) -> Double {
    max(0, anchor[sleeve] - floors[sleeve])
  }

  /// How much of a sleeve may still be bought above the anchor.
  func room(_ sleeve: Int, under ceiling: Double = .infinity) -> Double {
    max(0, min(ceiling, ceilings[sleeve]) - anchor[sleeve])
  }
}
