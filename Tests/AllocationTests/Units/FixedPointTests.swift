import TestSupport
import Testing

@testable import Allocation

@Suite struct FixedPointTests {
  private static func random(_ seed: UInt64) -> Int128 {
    var random = SplitMix64(seed: seed)
    let high = Int128(truncatingIfNeeded: random.next())
    let value = high << 64 | Int128(truncatingIfNeeded: random.next())
    return value >> Int128(Int.random(in: 0...127, using: &random))
  }

  @Test(arguments: 0..<500)
  func theNearestDoubleIsThatOfTheStandardLibrary(seed: UInt64) {
    let value = Self.random(seed)
    #expect(FixedPoint.nearestDouble(value) == Double(value))
  }

  @Test(arguments: 50..<127, [Int128(-1), 0, 1])
  func middlesAreRoundedToEven(exponent: Int, offset: Int128) {
    let power = Int128(1) << Int128(exponent)
    let middle = power + (power >> 53)
    for value in [power + offset, middle + offset, -power + offset, -middle + offset] {
      #expect(FixedPoint.nearestDouble(value) == Double(value))
    }
  }

  @Test func theEndsAreKept() {
    for value in [Int128.max, Int128.min, 0] {
      #expect(FixedPoint.nearestDouble(value) == Double(value))
    }
  }

  @Test(arguments: 0..<200)
  func textIsTheWholeNumberWithItsPoint(seed: UInt64) {
    let value = Self.random(seed)
    let text = FixedPoint.text(value, places: 12, minimumPlaces: 12)
    #expect(Int128(text.filter { $0 != "." }) == value)
    #expect(text.suffix(13).first == ".")
  }
}
