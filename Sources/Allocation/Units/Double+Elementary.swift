#if canImport(Glibc)
  private import Glibc
#elseif canImport(Musl)
  private import Musl
#elseif canImport(Darwin)
  private import Darwin
#endif

// The C library's functions, where one import of it serves every target.
extension Double {
  /// eˣ.
  package var exponential: Double { exp(self) }
  /// The natural logarithm; −∞ for zero.
  package var naturalLogarithm: Double { log(self) }
  /// The number to a power.
  package func raised(to power: Double) -> Double { pow(self, power) }
  /// The probability that a standard normal variable is at most this.
  package var normalProbability: Double { 0.5 * erfc(-self / 2.0.squareRoot()) }
}
