/// The unit of a quantity as whole powers of the base units of a rule book.
///
/// Each base unit has one internal scale, so that numbers never need converting after reading:
///
/// | base | internal unit |
/// | --- | --- |
/// | share | fraction of NAV: `8%` is 0.08 |
/// | rate | basis points, per year or as a difference of yields: `40 bp` is 40, `4%` is 400 |
/// | index | index points: `25 points` is 25 |
/// | pace | USD billions a month: `45 USD bn/month` is 45 |
/// | months, days, business days | themselves; three kinds that never mix |
///
/// A size in share per basis point times a payoff in basis points is therefore a share. Quantities
/// with every power zero are dimensionless: plain numbers and probabilities, as fractions.
package struct Dimension: Sendable, Hashable {
  /// A base unit; the raw value is its place in the vector of powers.
  package enum Base: Int, Sendable, Hashable, CaseIterable {
    case share, rate, index, pace, months, days, businessDays
  }

  /// The largest power, either way, that a rule may form; beyond it a formula is a mistake.
  package static let largestPower: Int8 = 3

  /// No unit at all: plain numbers and probabilities.
  package static let none = Dimension(powers: SIMD8<Int8>(repeating: 0))

  private let powers: SIMD8<Int8>

  private init(powers: SIMD8<Int8>) {
    self.powers = powers
  }

  /// Creates the first power of a base unit.
  package init(_ base: Base) {
    var powers = SIMD8<Int8>(repeating: 0)
    powers[base.rawValue] = 1
    self.powers = powers
  }

  /// The power of a base unit; 0 if it does not occur.
  package func power(of base: Base) -> Int {
    Int(powers[base.rawValue])
  }

  /// The dimension of a product.
  package static func * (left: Dimension, right: Dimension) -> Dimension {
    Dimension(powers: left.powers &+ right.powers)
  }

  /// The dimension of a quotient.
  package static func / (left: Dimension, right: Dimension) -> Dimension {
    Dimension(powers: left.powers &- right.powers)
  }

  /// Whether every power lies within ``largestPower``.
  package var isOrdinary: Bool {
    powers.max() <= Self.largestPower && powers.min() >= -Self.largestPower
  }
}
