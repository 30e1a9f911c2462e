internal import Glibc

/// The natural logarithm; −∞ for zero.
func naturalLogarithm(_ value: Double) -> Double { log(value) }
