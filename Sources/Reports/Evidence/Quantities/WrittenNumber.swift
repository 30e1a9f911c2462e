/// A number as it stands in a text, in digits or in words, before its unit.
struct WrittenNumber: Sendable, Hashable {
  /// The value with its scale applied: `4.5百亿` is 4.5e10.
  var value: Double
  /// The value as written, before `billion` or `亿`.
  var mantissa: Double
  /// The scale that was written, such as 1e9; `nil` when none was.
  var scale: Double?
  /// The offset after the number and its scale.
  var end: Int
  /// Whether it was written in words (`forty-five`, `四百五十`).
  var isInWords: Bool
}

extension UniformText {
  /// The number that begins at an offset: digits, Chinese numerals or English words.
  func number(at start: Int) -> WrittenNumber? {
    guard start < count else { return nil }
    if isDigit(start) || (has(".", at: start) && isDigit(start + 1)) {
      return digits(at: start)
    }
    if bytes[start] >= 0x80 { return vulgarFraction(at: start) ?? chineseNumeral(at: start) }
    return isLetter(start) ? EnglishNumerals.number(in: self, at: start) : nil
  }

  private func digits(at start: Int) -> WrittenNumber? {
    // A number is not the tail of a word or of another number: `q2`, `10.5.3`.
    if start > 0, TermTrie.isWordByte(bytes[start - 1]) { return nil }
    return digitsBehindCode(at: start)
  }

  /// The digits at an offset, whatever stands before them, as in `usd25bn`.
  func digitsBehindCode(at start: Int) -> WrittenNumber {
    var end = start
    var value = integerPart(&end)
    if has(".", at: end), isDigit(end + 1) {
      end += 1
      var unit = 0.1
      while isDigit(end) {
        value += Double(bytes[end] - 0x30) * unit
        unit /= 10
        end += 1
      }
      value = (value / unit).rounded() * unit
    }
    if let fraction = vulgarFraction(at: end) {
      value += fraction.value
      end = fraction.end
    }
    return scaled(value, from: end, isInWords: false)
  }

  /// Reads digits with thousands commas: a comma is one only before exactly three digits.
  private func integerPart(_ end: inout Int) -> Double {
    var value = 0.0
    while end < count {
      if isDigit(end) {
        value = value * 10 + Double(bytes[end] - 0x30)
        end += 1
      } else if has(",", at: end), isDigit(end + 1), isDigit(end + 2), isDigit(end + 3),
        !isDigit(end + 4), value > 0
      {
        end += 1
      } else {
        break
      }
    }
    return value
  }

  private func vulgarFraction(at offset: Int) -> WrittenNumber? {
    guard let (value, end) = Scales.vulgarFractions.longest(in: self, at: offset) else {
      return nil
    }
    return WrittenNumber(value: value, mantissa: value, scale: nil, end: end, isInWords: false)
  }

  /// Applies `billion`, `bn`, `亿`, `百亿`, `万亿` behind a number.
  func scaled(_ mantissa: Double, from start: Int, isInWords: Bool) -> WrittenNumber {
    var end = start
    var scale: Double?
    var next = has("-", at: end) ? end + 1 : skippingSpaces(from: end)
    // 200多亿, 450余亿, 40来亿: an indefinite remainder between the number and its scale.
    if let filler = Scales.indefinite.longest(in: self, at: next) { next = filler.end }
    while let (factor, after) = Scales.scales.longest(in: self, at: next) {
      // A bare letter scale such as `b` or `t` stands directly behind its digits.
      if after - next == 1, bytes[next] < 0x80, next != start { break }
      scale = (scale ?? 1) * factor
      end = after
      next = skippingSpaces(from: end)
      guard next < count, bytes[next] >= 0x80 else { break }
    }
    return WrittenNumber(
      value: mantissa * (scale ?? 1),
      mantissa: mantissa,
      scale: scale,
      end: end,
      isInWords: isInWords
    )
  }
}

/// Words that multiply the number before them.
enum Scales {
  static let scales: WordTable<Double> = [
    "thousand": 1e3, "k": 1e3, "million": 1e6, "mln": 1e6, "mn": 1e6, "mm": 1e6, "m": 1e6,
    "billion": 1e9, "billions": 1e9, "bln": 1e9, "bn": 1e9, "bil": 1e9, "b": 1e9,
    "trillion": 1e12, "trillions": 1e12, "trln": 1e12, "trn": 1e12, "tn": 1e12, "t": 1e12,
    "百": 1e2, "千": 1e3, "万": 1e4, "亿": 1e8, "兆": 1e12,
  ]
  static let vulgarFractions: WordTable<Double> = [
    "½": 0.5, "¼": 0.25, "¾": 0.75, "⅓": 1.0 / 3, "⅔": 2.0 / 3, "⅛": 0.125, "⅜": 0.375,
    "⅝": 0.625, "⅞": 0.875,
  ]
  static let indefinite: WordTable<Void> = ["多": (), "余": (), "来": ()]
}

extension WordTable: ExpressibleByDictionaryLiteral {
  init(dictionaryLiteral elements: (String, Value)...) {
    self.init(pairs: elements)
  }
}
