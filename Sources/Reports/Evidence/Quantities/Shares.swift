/// Fractions in words: `one in four`, `two-thirds`, `a coin flip`, `三分之一`, `四成五`, `百分之四十`.
enum Shares {
  private static let phrases: WordTable<Double> = [
    "coin flip": 50, "coin toss": 50, "coin-flip": 50, "toss up": 50, "fifty fifty": 50,
    "even odds": 50, "even chance": 50, "even money": 50, "one half": 50, "a half": 50,
    "one third": 100.0 / 3, "a third": 100.0 / 3, "two thirds": 200.0 / 3,
    "one quarter": 25, "a quarter": 25, "three quarters": 75, "one fifth": 20, "a fifth": 20,
    "two fifths": 40, "three fifths": 60, "four fifths": 80, "one sixth": 100.0 / 6,
    "one tenth": 10, "a tenth": 10, "one eighth": 12.5,
    "五五开": 50, "对半": 50, "一半": 50, "半数": 50,
  ]
  /// An even chance that is only a bound: `better than even`, `less than even`.
  private static let boundedByEven = WordTable<Quantity.Bound>(lists: [
    .atLeast:
      "better than even|more than even|above even|over even|better than a coin flip|better than a coin toss|more than a coin flip",
    .atMost:
      "less than even|worse than even|below even|under even|less than even odds|less than a coin flip|worse than a coin flip|不足一半|不到一半|不到五成|不足五成|低于五成",
  ])
  private static let inWords = WordTable<Void>(lists: [
    (): "in|chance in|chances in|out of|chances out of|chance out of|time in|times in"
  ])
  private static let fractionBar = WordTable<Void>(lists: [(): "分之"])
  private static let tenths = WordTable<Void>(lists: [(): "成"])
  private static let notShares = WordTable<Void>(lists: [
    ():
      "point|points|of a point|of a percentage|of a trillion|of a billion|per|ended|end|earlier|ago|later|of 20*|before"
  ])

  /// The fraction at an offset, in percent.
  static func share(in text: UniformText, at start: Int) -> Quantity? {
    if let (bound, end) = boundedByEven.longest(in: text, at: start) {
      var share = share(50, from: start, to: end)
      share.bound = bound
      return share
    }
    if let (value, end) = phrases.longest(in: text, at: start) {
      return notShares.longest(in: text, after: end) == nil
        ? share(value, from: start, to: end) : nil
    }
    if text.has("50-50", at: start) || text.has("50/50", at: start) {
      return share(50, from: start, to: start + 5)
    }
    return oddsInWords(in: text, at: start) ?? chineseShare(in: text, at: start)
  }

  private static func oddsInWords(in text: UniformText, at start: Int) -> Quantity? {
    guard text.isLetter(start) || text.isDigit(start), let part = text.number(at: start),
      part.scale == nil
    else { return nil }
    let next = text.has("-", at: part.end) ? part.end + 1 : text.skippingSpaces(from: part.end)
    guard let (_, after) = inWords.longest(in: text, at: next) else { return nil }
    let place = text.has("-", at: after) ? after + 1 : text.skippingSpaces(from: after)
    guard let whole = text.number(at: place), whole.scale == nil, whole.value > part.value,
      whole.value <= 100
    else { return nil }
    return share(100 * part.value / whole.value, from: start, to: whole.end)
  }

  private static func chineseShare(in text: UniformText, at start: Int) -> Quantity? {
    let numeral = numeral(in: text, at: start)
    guard let numeral else { return nil }
    if let (_, after) = fractionBar.longest(in: text, at: numeral.end),
      let part = self.numeral(in: text, at: after), numeral.value > 0
    {
      let isPercent = numeral.value == 100
      return share(
        100 * part.value / numeral.value,
        from: start,
        to: part.end,
        as: isPercent ? .percent : .share
      )
    }
    guard let (_, after) = tenths.longest(in: text, at: numeral.end), numeral.value <= 10 else {
      return nil
    }
    if let half = ChineseHalf.end(in: text, at: after) {
      return share(numeral.value * 10 + 5, from: start, to: half)
    }
    if let digit = self.numeral(in: text, at: after), digit.value < 10 {
      return share(numeral.value * 10 + digit.value, from: start, to: digit.end)
    }
    return share(numeral.value * 10, from: start, to: after)
  }

  private static func numeral(in text: UniformText, at start: Int) -> WrittenNumber? {
    guard start < text.count else { return nil }
    if text.bytes[start] >= 0x80 { return text.chineseNumeral(at: start) }
    guard text.isDigit(start), var number = text.number(at: start) else { return nil }
    if number.scale != nil { number.value = number.mantissa }
    return number
  }

  private static func share(
    _ percent: Double,
    from start: Int,
    to end: Int,
    as measure: Quantity.Measure = .share
  ) -> Quantity {
    Quantity(
      measure: measure,
      low: percent,
      high: percent,
      range: start..<end,
      extent: start..<end,
      isInWords: true
    )
  }

  /// `半` behind `成`: five points more.
  private enum ChineseHalf {
    private static let word = WordTable<Void>(lists: [(): "半"])

    static func end(in text: UniformText, at offset: Int) -> Int? {
      word.longest(in: text, at: offset)?.end
    }
  }
}
