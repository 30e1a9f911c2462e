#if canImport(Glibc)
  private import Glibc
#elseif canImport(Musl)
  private import Musl
#elseif canImport(Darwin)
  private import Darwin
#endif

extension Double {
  /// eˣ.
  var exponential: Double { exp(self) }
  /// The complementary error function of the number.
  var complementaryError: Double { erfc(self) }
}
