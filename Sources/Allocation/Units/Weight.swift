/// A share of net asset value (NAV), as a fraction: 0.05 is five percent.
public struct Weight: Sendable, Hashable, Comparable {
  /// The share as a fraction of NAV.
  public let fraction: Double

  /// Creates a weight from a fraction of NAV.
  public init(fraction: Double) {
    self.fraction = fraction
  }

  /// The share in percent of NAV.
  public var percent: Double { fraction * 100 }

  /// The share in basis points of NAV.
  public var basisPoints: BasisPoints { BasisPoints(fraction: fraction) }

  /// Orders by size.
  public static func < (left: Weight, right: Weight) -> Bool { left.fraction < right.fraction }
}
