import TestSupport
import Testing

@testable import Allocation

struct LargestRemainderTests {
  @Test func threeThirdsSumToAHundred() {
    let units = LargestRemainder.units([100 / 3.0, 100 / 3.0, 100 / 3.0], decimals: 2)
    #expect(units == [3334, 3333, 3333])
  }

  @Test func aValueThatIsExactInDecimalKeepsItsDigits() {
    #expect(LargestRemainder.units([0.29, 0.71], decimals: 2) == [29, 71])
  }

  @Test func aGivenTotalIsMet() {
    #expect(LargestRemainder.units([1.004, -0.504], decimals: 2, total: 51).reduce(0, +) == 51)
  }

  @Test(arguments: 0..<200)
  func roundedColumnsSumAndStayWithinAUnit(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let raw = (0..<Int.random(in: 1...20, using: &random)).map { _ in
      Double.random(in: 0...1, using: &random)
    }
    let sum = raw.reduce(0, +)
    let percents = raw.map { $0 / sum * 100 }
    let units = LargestRemainder.units(percents, decimals: 2)
    #expect(units.reduce(0, +) == 10_000)
    for (unit, percent) in zip(units, percents) { #expect(abs(Double(unit) - percent * 100) < 1) }
  }
}
