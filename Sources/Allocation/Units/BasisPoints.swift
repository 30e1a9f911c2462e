/// A number of basis points: `BasisPoints(25)` is 0.25 %.
public struct BasisPoints: Sendable, Hashable, Comparable {
  /// How many basis points.
  public let count: Double

  /// Creates a number of basis points.
  public init(_ count: Double) {
    self.count = count
  }

  /// Creates basis points from a fraction: 0.0025 is 25 basis points.
  public init(fraction: Double) {
    self.count = fraction * 10_000
  }

  /// The same amount as a fraction: 25 basis points are 0.0025.
  public var fraction: Double { count / 10_000 }

  /// Orders by size.
  public static func < (left: BasisPoints, right: BasisPoints) -> Bool { left.count < right.count }
}
