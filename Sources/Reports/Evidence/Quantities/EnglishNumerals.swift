/// Numbers in English words: `forty-five billion`, `two and a half`, `a quarter of a trillion`.
enum EnglishNumerals {
  private enum Part: Sendable {
    case unit(Double)
    case ten(Double)
    case hundred
  }

  private static let parts: WordTable<Part> = [
    "zero": .unit(0), "one": .unit(1), "two": .unit(2), "three": .unit(3), "four": .unit(4),
    "five": .unit(5), "six": .unit(6), "seven": .unit(7), "eight": .unit(8), "nine": .unit(9),
    "ten": .unit(10), "eleven": .unit(11), "twelve": .unit(12), "thirteen": .unit(13),
    "fourteen": .unit(14), "fifteen": .unit(15), "sixteen": .unit(16), "seventeen": .unit(17),
    "eighteen": .unit(18), "nineteen": .unit(19), "twenty": .ten(20), "thirty": .ten(30),
    "forty": .ten(40), "fifty": .ten(50), "sixty": .ten(60), "seventy": .ten(70),
    "eighty": .ten(80), "ninety": .ten(90), "hundred": .hundred,
  ]

  /// Phrases that are a number by themselves and take a scale behind them.
  private static let phrases: WordTable<Double> = [
    "a quarter of a": 0.25, "quarter of a": 0.25, "one quarter of a": 0.25, "a third of a": 1.0 / 3,
    "half a": 0.5, "a half": 0.5, "three quarters of a": 0.75, "a": 1, "one and a half": 1.5,
    "two and a half": 2.5, "three and a half": 3.5, "four and a half": 4.5,
  ]

  private static let joiner: WordTable<Void> = ["and": (), "-": ()]

  /// The number in words at an offset.
  ///
  /// `a` and the fractions count only before a scale: `a trillion` is a number, `a month` is not.
  static func number(in text: UniformText, at start: Int) -> WrittenNumber? {
    if let (value, end) = phrases.longest(in: text, at: start) {
      let number = text.scaled(value, from: end, isInWords: true)
      if number.scale ?? 0 >= 1e6, text.bytes[number.end - 1] != UInt8(ascii: "m") { return number }
    }
    guard let (value, end) = cardinal(in: text, at: start) else { return nil }
    return text.scaled(value, from: end, isInWords: true)
  }

  private static func cardinal(in text: UniformText, at start: Int) -> (Double, Int)? {
    guard case (let first, var end)? = parts.longest(in: text, at: start) else { return nil }
    var value: Double
    switch first {
    case .unit(let unit): value = unit
    case .ten(let ten): value = ten
    case .hundred: return nil
    }
    while true {
      var next = text.has("-", at: end) ? end + 1 : text.skippingSpaces(from: end)
      if text.has("and ", at: next), value >= 100 { next += 4 }
      guard next > end, let (part, after) = parts.longest(in: text, at: next) else { break }
      switch part {
      case .hundred where value < 10: value *= 100
      case .unit(let unit) where value >= 20 && unit < 10 && Int(value) % 10 == 0: value += unit
      case .unit(let unit) where value >= 100 && Int(value) % 100 == 0: value += unit
      case .ten(let ten) where value >= 100 && Int(value) % 100 == 0: value += ten
      default: return (value, end)
      }
      end = after
    }
    return (value, end)
  }
}
