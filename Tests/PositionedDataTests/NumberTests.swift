import PositionedData
import TestSupport
import Testing

struct NumberTests {
  @Test(
    arguments: [
      ("0", 0, 0), ("-0.00", 0, 0), ("0e99999999", 0, 0), ("1.50", 15, -1), ("15e-1", 15, -1),
      ("-12.34", -1234, -2),
      ("100", 1, 2), ("1e20", 1, 20), ("100000000000000000000", 1, 20),
      ("10000000000000000000", 1, 19),
      ("9223372036854775807", .max, 0), ("-9223372036854775807", -.max, 0), ("0.000001", 1, -6),
      ("123456789012345678.0000000000", 123_456_789_012_345_678, 0), ("1E+2", 1, 2),
      ("1e0005", 1, 5),
      ("0.1000000000000000000000000", 1, -1),
    ] as [(String, Int64, Int)]
  )
  func decimalsAreExact(text: String, mantissa: Int64, exponent: Int) throws {
    let decimal = try DecimalText(text)
    #expect(decimal.mantissa == mantissa)
    #expect(decimal.exponent == exponent)
  }

  @Test(
    arguments: [
      ("", .notANumber), ("-", .notANumber), ("01", .notANumber), ("1.", .notANumber),
      (".5", .notANumber),
      ("1e", .notANumber), ("+1", .notANumber), ("1 ", .notANumber), ("abc", .notANumber),
      ("1,0", .notANumber),
      ("12345678901234567890123", .tooManyDigits), ("9223372036854775808", .tooManyDigits),
      ("0.12345678901234567891", .tooManyDigits), ("1e10000", .exponentTooLarge),
      ("1e-99999999999999999999", .exponentTooLarge),
    ] as [(String, DecimalText.Failure)]
  )
  func whatCannotBeExactIsRefused(text: String, failure: DecimalText.Failure) {
    #expect(throws: failure) { try DecimalText(text) }
  }

  @Test(
    arguments: [
      ("12.34", 2, 1234), ("12.3", 2, 1230), ("-5", 2, -500), ("0", 9, 0), ("1e3", 0, 1000),
      ("12.345", 2, nil),
      ("92233720368547758.07", 2, .max), ("92233720368547758.08", 2, nil), ("1e18", 1, nil),
    ] as [(String, Int, Int64?)]
  )
  func amountsScaleToCents(text: String, places: Int, cents: Int64?) throws {
    let amount = try? DecimalText(text)
    #expect(amount?.scaled(toPlaces: places) == cents)
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func doublesAreCorrectlyRounded(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    for _ in 0..<20 {
      let digits = String(random.next() >> UInt64.random(in: 0..<64, using: &random))
      let fraction = Bool.random(using: &random) ? ".\(random.next() >> 20)" : ""
      let exponent =
        Bool.random(using: &random) ? "e\(Int.random(in: -330...300, using: &random))" : ""
      let text = digits + fraction + exponent
      #expect(parseDouble(text) == Double(text).flatMap { $0.isFinite ? $0 : nil }, "\(text)")
      let wild = Double(bitPattern: random.next())
      if wild.isFinite { #expect(parseDouble("\(wild)") == wild) }
    }
  }

  @Test(arguments: ["1e400", "-1e400", "1e309", "1.8e308", "", "x", "0x10", "1e", "NaN", "inf"])
  func whatIsNoFiniteNumberIsRefused(text: String) {
    #expect(parseDouble(text) == nil)
  }

  @Test func numbersTooSmallAreZero() {
    #expect(parseDouble("1e-400") == 0)
    #expect(parseDouble("1e-99999") == 0)
  }

  @Test func percentagesDivideExactly() throws {
    for percent in 0...10_000 {
      let text = "\(percent / 100).\(percent % 100 < 10 ? "0" : "")\(percent % 100)"
      let fraction = try DecimalText(text).dividedByHundred.double
      #expect(fraction == Double(percent) / 10_000)
    }
  }

  @Test func theScannerReadsDoubles() throws {
    let values = try JSONScanner.scan("[1.5, -2e3, 0]".utf8.span) { scanner throws(JSONProblem) in
      var values: [Double] = []
      try scanner.beginArray()
      while try scanner.nextElement() { values.append(try scanner.double()) }
      try scanner.finish()
      return values
    }
    #expect(values == [1.5, -2000, 0])
    let problems = try JSONScanner.scan("[1e400, 012]".utf8.span) { scanner throws(JSONProblem) in
      try scanner.beginArray()
      while try scanner.nextElement() { _ = try scanner.double() }
      return scanner.problems.map(\.kind)
    }
    #expect(problems == [.number(.tooLarge), .number(.leadingZero)])
  }
}
