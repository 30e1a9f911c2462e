#if canImport(Glibc)
  private import Glibc
#elseif canImport(Musl)
  private import Musl
#elseif canImport(Darwin)
  private import Darwin
#endif

extension Double {
  /// The natural logarithm.
  var naturalLogarithm: Double { log(self) }
  /// eˣ.
  var exponential: Double { exp(self) }
  /// The number to a power.
  func raised(to power: Double) -> Double { pow(self, power) }
  /// The probability that a standard normal variable is at most this.
  var normalProbability: Double { 0.5 * erfc(-self / 2.0.squareRoot()) }
}
