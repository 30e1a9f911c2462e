/// Takes a number of the JSON grammar apart: sign, digits as one integer, power of ten.
struct NumberParser {
  /// Exponents beyond this are not counted exactly; no double and no amount needs them.
  static let exponentLimit = 9_999

  private(set) var isNegative = false
  /// All digits as one number, trailing zeros left out where they would overflow.
  private(set) var digits: UInt64 = 0
  /// Whether digits other than zero did not fit in 64 bits.
  private(set) var hasLostDigits = false
  /// The power of ten that goes with ``digits``; `nil` beyond ``exponentLimit``.
  private(set) var exponent: Int? = 0
  private var scale = 0

  /// Creates a parser for a text to come.
  init() {}

  /// Creates what parsing a number in parts would have found.
  init(isNegative: Bool, digits: UInt64, exponent: Int) {
    self.isNegative = isNegative
    self.digits = digits
    self.exponent = exponent
  }

  /// Parses a whole text.
  ///
  /// - Returns: Whether the text is a number of the grammar.
  mutating func parse(_ text: String) -> Bool {
    parse(text.utf8.span)
  }

  /// Parses the bytes of a whole text.
  mutating func parse(_ bytes: Span<UInt8>) -> Bool {
    var index = 0
    if bytes.count > 0, bytes[0] == UInt8(ascii: "-") {
      isNegative = true
      index = 1
    }
    let whole = index
    takeDigits(bytes, &index, areFraction: false)
    guard index > whole, bytes[whole] != UInt8(ascii: "0") || index == whole + 1 else {
      return false
    }
    if index < bytes.count, bytes[index] == UInt8(ascii: ".") {
      index += 1
      let fraction = index
      takeDigits(bytes, &index, areFraction: true)
      guard index > fraction else { return false }
    }
    guard takeExponent(bytes, &index) else { return false }
    return index == bytes.count
  }

  private mutating func takeDigits(
    _ bytes: Span<UInt8>,
    _ index: inout Int,
    areFraction: Bool
  ) {
    while index < bytes.count, bytes[index].isDigit {
      let digit = UInt64(bytes[index] - UInt8(ascii: "0"))
      let (tens, overflowed) = digits.multipliedReportingOverflow(by: 10)
      let (sum, carried) = tens.addingReportingOverflow(digit)
      if overflowed || carried || hasLostDigits {
        hasLostDigits = hasLostDigits || digit != 0
        scale += areFraction ? 0 : 1
      } else {
        digits = sum
        scale -= areFraction ? 1 : 0
      }
      index += 1
    }
  }

  private mutating func takeExponent(_ bytes: Span<UInt8>, _ index: inout Int) -> Bool {
    var power = 0
    if index < bytes.count, bytes[index] | 0x20 == UInt8(ascii: "e") {
      index += 1
      var isBelowZero = false
      if index < bytes.count, bytes[index] == UInt8(ascii: "-") || bytes[index] == UInt8(ascii: "+")
      {
        isBelowZero = bytes[index] == UInt8(ascii: "-")
        index += 1
      }
      let start = index
      while index < bytes.count, bytes[index].isDigit {
        power = min(
          power * 10 + Int(bytes[index] - UInt8(ascii: "0")),
          10 * NumberParser.exponentLimit
        )
        index += 1
      }
      guard index > start else { return false }
      if isBelowZero { power = -power }
    }
    let total = power + scale
    exponent = abs(total) <= NumberParser.exponentLimit || digits == 0 ? total : nil
    return true
  }
}
