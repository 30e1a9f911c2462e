import PositionedData
import Testing

@testable import Reports

struct QuantityTests {
  private static func quantities(_ text: String) -> [Quantity] {
    let folded = UniformText(text)
    let published = CalendarDate(year: 2026, month: 3, day: 10)
    let dates = published.map { DateScanner.dates(in: folded, published: $0) } ?? []
    return QuantityScanner.quantities(in: folded, outside: dates.map(\.range))
      .filter { $0.measure != .counted }
  }

  @Test(
    arguments: [
      ("$45 billion", 45.0), ("USD45bn", 45), ("US$ 45bn", 45), ("45 billion dollars", 45),
      ("forty-five billion dollars", 45), ("$0.3 trillion", 300), ("$0.25trn", 250),
      ("$2,930 billion", 2930),
      ("a quarter of a trillion dollars", 250), ("half a trillion dollars", 500),
      ("$22½ billion", 22.5),
      ("$750 million", 0.75), ("450亿美元", 45), ("４５０亿美元", 45), ("四百五十亿美元", 45), ("4.5百亿美元", 45),
      ("35亿美元", 3.5), ("两千二百亿美元", 220), ("2.93万亿美元", 2930), ("2.86兆美元", 2860), ("450多亿美元", 45),
      ("二点八五万亿美元", 2850), ("约近四百亿美金", 40),
    ] as [(String, Double)]
  )
  func dollarsInBillions(text: String, billions: Double) throws {
    let quantity = try #require(Self.quantities(text).first, "\(text)")
    #expect(quantity.measure == .dollars)
    #expect(abs(quantity.low - billions) < 1e-9 * max(1, billions))
    #expect(quantity.low == quantity.high)
  }

  @Test(
    arguments: [
      ("$20 billion to $25 billion", 20.0, 25.0), ("$20-25bn", 20, 25),
      ("between $20 billion and $25 billion", 20, 25),
      ("$20–$30 billion", 20, 30), ("20 to 25 billion dollars", 20, 25), ("200-300亿美元", 20, 30),
      ("200至300亿美元", 20, 30), ("一百五十亿至二百亿美元", 15, 20),
    ] as [(String, Double, Double)]
  )
  func rangesOfDollars(text: String, low: Double, high: Double) throws {
    let quantity = try #require(Self.quantities(text).first)
    #expect(quantity.measure == .dollars)
    #expect(abs(quantity.low - low) < 1e-9)
    #expect(abs(quantity.high - high) < 1e-9)
  }

  @Test(
    arguments: [
      ("one in four", 25.0), ("a one-in-four chance", 25), ("two in five", 40), ("1-in-5", 20),
      ("a coin flip", 50),
      ("two-thirds", 66.66666666666667), ("fifty-fifty", 50), ("四成五", 45), ("两成半", 25), ("三成", 30),
      ("三分之一", 33.333333333333336),
      ("五五开", 50),
    ] as [(String, Double)]
  )
  func sharesInWords(text: String, percent: Double) throws {
    let quantity = try #require(Self.quantities(text).first)
    #expect(quantity.measure == .share)
    #expect(abs(quantity.low - percent) < 1e-9)
  }

  @Test(
    arguments: [
      ("-2bp", -2.0), ("minus 2 basis points", -2), ("负2个基点", -2), ("a 31-basis-point slope", 31),
      ("18bp", 18),
      ("32个基点", 32),
    ] as [(String, Double)]
  )
  func basisPoints(text: String, points: Double) throws {
    let quantity = try #require(Self.quantities(text).first)
    #expect(quantity.measure == .basisPoints)
    #expect(quantity.low == points)
  }

  @Test(
    arguments: [
      ("at least $45 billion", Quantity.Bound.atLeast), ("$45 billion or more", .atLeast),
      ("450亿美元以上", .atLeast),
      ("跌破97", .atMost), ("升破82", .atLeast), ("up to $45 billion", .upTo),
      ("about $45 billion", .exact),
      ("step up to $45 billion", .exact), ("不到450亿美元", .atMost),
      ("a better-than-even chance", .atLeast), ("less than even odds", .atMost),
      ("even odds", .exact),
    ] as [(String, Quantity.Bound)]
  )
  func bounds(text: String, bound: Quantity.Bound) throws {
    #expect(try #require(Self.quantities(text).first).bound == bound)
  }

  @Test(
    arguments: [
      ("up 2bp to 2.24%", [Quantity.Role.change, .level]),
      ("from $55 billion to $30 billion", [.previous, .level]),
      ("从每月550亿美元减到300亿美元", [.previous, .level]), ("涨2.4%", [.change]), ("市场预期的2.5%", [.expected]),
      ("30% (was 45%)", [.level, .previous]), ("$25bn (prev. $40bn)", [.level, .previous]),
      ("0.1 percentage point", [.change]), ("较前一日的24.3%", [.previous]),
    ] as [(String, [Quantity.Role])]
  )
  func roles(text: String, roles: [Quantity.Role]) throws {
    let published = try #require(CalendarDate(year: 2026, month: 3, day: 10))
    let reading = SentenceReading(
      UniformText(text),
      naming: [],
      published: published,
      grammar: Grammar()
    )
    #expect(reading.quantities.map(\.role) == roles)
  }

  @Test(arguments: ["October 31", "12月1日", "2026-03-31", "3月12日", "in 2021", "2025年", "Q2 2026"])
  func datesAreNoFigures(text: String) {
    #expect(Self.quantities(text).isEmpty)
  }

  @Test(arguments: ["€25 billion", "25 billion euros", "8000亿元", "2.9万亿日元", "£1.75bn"])
  func otherMoneyIsNotDollars(text: String) throws {
    #expect(try #require(Self.quantities(text).first).measure == .otherMoney)
  }
}
