import TestSupport
import Testing

@testable import Allocation

struct MoneyTests {
  @Test(arguments: [
    ("0", "0"), ("-0", "0"), ("1", "1"), ("1234567.89", "1234567.89"), ("0.000001", "0.000001"),
    ("1e3", "1000"), ("12.50", "12.5"), ("-3.25", "-3.25"),
    ("1000000000000000", "1000000000000000"),
    ("999999999999.999999", "999999999999.999999"),
  ])
  func readsAndWritesExactly(text: String, written: String) throws {
    #expect(try Money(parsing: text).description == written)
  }

  @Test(arguments: [
    ("NaN", FixedPoint.Failure.notANumber), ("", .notANumber), ("1,000", .notANumber),
    ("+1", .notANumber), ("0x10", .notANumber), ("Infinity", .notANumber), ("1.", .notANumber),
    ("0.0000001", .tooManyPlaces), ("1e-7", .tooManyPlaces),
    ("3.24000000000000051", .tooManyPlaces),
    ("0.12345678901234567890123", .tooManyPlaces), ("1e-99999", .tooManyPlaces),
    ("1e400", .tooLarge), ("-1e400", .tooLarge), ("1000000000000000.1", .tooLarge),
    ("1e16", .tooLarge), ("1e99999", .tooLarge),
    ("123456789012345678901234567890", .tooLarge),
  ])
  func refusesWhatItCannotHold(text: String, failure: FixedPoint.Failure) {
    #expect(throws: failure) { try Money(parsing: text) }
  }

  @Test func aProductIsExact() throws {
    let quantity = try Quantity(parsing: "100000000000")
    let price = try Money(parsing: "999999999.999999")
    #expect((quantity * price).description == "99999999999999900000")
    let small = try Quantity(parsing: "0.000001") * Money(parsing: "0.000001")
    #expect(small.description == "0.000000000001")
  }

  @Test func aTenthThreeTimesIsThreeTenths() throws {
    let tenth = try Money(parsing: "0.1")
    #expect(tenth + tenth + tenth == (try Money(parsing: "0.3")))
  }

  @Test(arguments: [
    ("0.005", "0.00"), ("0.015", "0.02"), ("0.025", "0.02"), ("-0.005", "0.00"),
    ("-0.015", "-0.02"), ("0.005001", "0.01"), ("1234567.891", "1,234,567.89"),
    ("999999.995", "1,000,000.00"), ("100", "100.00"), ("-1234.5", "-1,234.50"),
  ])
  func roundsHalvesToEvenCents(text: String, shown: String) throws {
    #expect(try Money(parsing: text).grouped == shown)
  }

  @Test func wholeAmountsAreGrouped() throws {
    #expect(try Money(parsing: "1234567.5").groupedWhole == "1,234,568")
    #expect(try Money(parsing: "-0.5").groupedWhole == "0")
    #expect(Money(999).groupedWhole == "999")
  }

  @Test func quantitiesRoundToLots() {
    let ten = Quantity(10)
    #expect(Quantity.nearest(to: 14.9, lot: ten) == ten)
    #expect(Quantity.nearest(to: 15, lot: ten) == Quantity(20))
    #expect(Quantity.nearest(to: -15, lot: ten) == Quantity(-20))
    #expect(Quantity.nearest(to: 1e300, lot: ten) == Quantity(Int(Quantity.limit)))
    #expect(Quantity.nearest(to: 0.1234567, lot: .zero).description == "0.123457")
    #expect(Quantity(19).roundedDown(toLot: ten) == ten)
  }

  @Test(arguments: 0..<200)
  func sumsDoNotDependOnOrder(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let amounts = (0..<50).map { _ in
      Quantity(millionths: Int64.random(in: -1_000_000_000_000...1_000_000_000_000, using: &random))
        * Money(units: Int128(Int64.random(in: 0...9_999_999_999, using: &random)) * 1_000_000)
    }
    let shuffled = amounts.shuffled(using: &random)
    #expect(amounts.reduce(.zero, +) == shuffled.reduce(.zero, +))
    let back = try? Money(parsing: amounts[0].roundedToCents.description)
    #expect(back == amounts[0].roundedToCents)
  }
}
