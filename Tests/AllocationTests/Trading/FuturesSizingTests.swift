import Testing

@testable import Allocation

struct FuturesSizingTests {
  // DV01 a contract: ZT 36, ZN 64, UB 210; each pair by hand.
  @Test(arguments: [
    (115.3, 120.3, 36.0, 64.0, 3, 2), (500, 500, 36, 64, 13, 7), (20, 20, 36, 64, 0, 0),
    (5_900, 6_000, 36, 64, 164, 92), (1_000, 1_000, 36, 210, 27, 5), (0, 0, 36, 64, 0, 0),
  ])
  func legsAreMatchedNearTheSize(
    money: Double,
    most: Double,
    long: Double,
    short: Double,
    longCount: Int,
    shortCount: Int
  ) {
    let pair = FuturesSizing.pair(for: money, atMost: most, long: long, short: short)
    #expect(pair == (longCount, shortCount))
  }

  @Test(arguments: [
    (492.0, 500.0, 100.0, 5), (492, 499, 100, 4), (18_450, 18_750, 1_000, 18), (400, 500, 1_000, 0),
    (300, 300, 100, 3),
  ])
  func contractsAreNeverMoreThanTheRulesAsk(money: Double, most: Double, size: Double, count: Int) {
    #expect(FuturesSizing.count(money, atMost: most, size: size) == count)
  }
}
