extension UniformText {
  /// The number written in Chinese numerals at an offset: `四百五十亿`, `二点八五万亿`, `两千二百亿`.
  ///
  /// A lone `一` or `千` is often part of a word (`一度`, `一直`), so callers require a unit behind it.
  func chineseNumeral(at start: Int) -> WrittenNumber? {
    var reading = ChineseReading()
    var end = start
    while let (part, next) = ChineseReading.parts.longest(in: self, at: end) {
      guard reading.take(part) else { break }
      end = next
    }
    guard end > start, let value = reading.finish() else { return nil }
    return WrittenNumber(
      value: value.total,
      mantissa: value.mantissa,
      scale: value.scale,
      end: end,
      isInWords: true
    )
  }
}

/// The state of reading one numeral from left to right.
private struct ChineseReading {
  enum Part: Sendable {
    case digit(Double)
    case small(Double)
    case large(Double)
    case point
    case half
  }

  static let parts: WordTable<Part> = [
    "零": .digit(0), "〇": .digit(0), "一": .digit(1), "二": .digit(2), "两": .digit(2),
    "三": .digit(3), "四": .digit(4), "五": .digit(5), "六": .digit(6), "七": .digit(7),
    "八": .digit(8), "九": .digit(9), "十": .small(10), "百": .small(100), "千": .small(1000),
    "万": .large(1e4), "亿": .large(1e8), "兆": .large(1e12), "点": .point, "半": .half,
  ]

  private var total = 0.0
  private var section = 0.0
  private var digit: Double?
  private var decimal: Double?
  private var decimalUnit = 0.1
  private var lastLarge: Double?
  private var hasValue = false
  private var afterHalf = false

  /// Takes the next part, or refuses it when the numeral has ended before it.
  mutating func take(_ part: Part) -> Bool {
    if afterHalf { return false }
    switch part {
    case .digit(let value): takeDigit(value)
    case .small(let unit):
      guard decimal == nil else { return takeLarge(unit) }
      guard digit != nil || unit == 10 else { return false }
      section += (digit ?? 1) * unit
      digit = nil
      hasValue = true
    case .large(let unit): return takeLarge(unit)
    case .point:
      guard digit != nil || section > 0, decimal == nil else { return false }
      decimal = 0
    case .half:
      guard hasValue else { return false }
      decimal = (decimal ?? 0) + 0.5
      afterHalf = true
    }
    return true
  }

  private mutating func takeDigit(_ value: Double) {
    hasValue = true
    if decimal != nil {
      decimal = (decimal ?? 0) + value * decimalUnit
      decimalUnit /= 10
    } else {
      // Digits in a row are read as positions: 二〇二六.
      digit = digit.map { $0 * 10 + value } ?? value
    }
  }

  private mutating func takeLarge(_ unit: Double) -> Bool {
    guard hasValue else { return false }
    let current = section + (digit ?? 0) + (decimal ?? 0)
    if current == 0, total > 0 {
      total *= unit
    } else if let last = lastLarge, last < unit {
      total = (total + current) * unit
    } else {
      total += current * unit
    }
    section = 0
    digit = nil
    decimal = nil
    lastLarge = unit
    return true
  }

  func finish() -> (total: Double, mantissa: Double, scale: Double?)? {
    guard hasValue else { return nil }
    let rest = section + (digit ?? 0) + (decimal ?? 0)
    let value = total + rest
    return (value, lastLarge.map { value / $0 } ?? value, lastLarge)
  }
}
