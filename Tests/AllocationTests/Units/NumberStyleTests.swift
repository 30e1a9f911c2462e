import TestSupport
import Testing

@testable import Allocation

struct NumberStyleTests {
  @Test(arguments: [
    (0.38, "38.00"), (0.0, "0.00"), (-0.000_001, "0.00"), (1.0, "100.00"), (0.123_45, "12.35"),
    (-0.04, "−4.00"),
  ])
  func percentHasTwoDecimals(fraction: Double, text: String) {
    #expect(NumberStyle.text.percent(fraction) == text)
  }

  @Test func changesCarryTheirSignAndZeroIsADot() {
    #expect(NumberStyle.text.signedDigits(of: 424, 2) == "+4.24")
    #expect(NumberStyle.text.signedDigits(of: -5, 2) == "−0.05")
    #expect(NumberStyle.text.signedDigits(of: 0, 2) == "·")
    #expect(NumberStyle.ascii.signedDigits(of: -5, 2) == "-0.05")
  }

  @Test func negativeZeroIsNeverWritten() {
    #expect(NumberStyle.text.signed(-0.001, 2) == "+0.00")
    #expect(NumberStyle.text.fixed(-0.0, 2) == "0.00")
    #expect(NumberStyle.ascii.whole(-0.4) == "0")
  }

  @Test func thousandsAreSetApart() {
    #expect(NumberStyle.text.whole(1_234_567.4) == "1,234,567")
    #expect(NumberStyle.text.grouping("-1234.50") == "−1,234.50")
    #expect(NumberStyle.text.grouping("999") == "999")
  }

  @Test func probabilitiesShowATenthOnlyWhereThereIsOne() {
    #expect(NumberStyle.text.probability(0.4) == "40%")
    #expect(NumberStyle.text.probability(0.373) == "37.3%")
  }

  @Test func numbersBeyondFiftyThreeBitsStandAsTheyAre() {
    #expect(NumberStyle.text.fixed(1e300, 2) == "1e+300")
    #expect(NumberStyle.text.fixed(.infinity, 2) == "inf")
  }
}
