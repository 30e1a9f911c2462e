extension JSONScanner {
  /// Reads a string in quotes and returns its text with escapes resolved.
  ///
  /// A bad escape or a lone surrogate is a problem and reads as U+FFFD.
  package mutating func string() throws(JSONProblem) -> String {
    let opening = try openString()
    if let plain = plainStringEnd() { return text(opening + 1..<plain) }
    return try stringWithEscapes(from: opening)
  }

  /// Reads a string in quotes and forgets it.
  mutating func skipString() throws(JSONProblem) {
    let opening = try openString()
    if plainStringEnd() == nil { _ = try stringWithEscapes(from: opening) }
  }

  private mutating func openString() throws(JSONProblem) -> Int {
    try skipSpace()
    guard byte(at: offset) == UInt8(ascii: "\"") else { throw unexpected(.expectedValue) }
    offset += 1
    return offset - 1
  }

  /// Moves over a string without escapes and its closing quote.
  ///
  /// - Returns: The offset of the closing quote; `nil` if something else comes before it, and then the
  ///   scanner stands there.
  private mutating func plainStringEnd() -> Int? {
    skipPlainBytes()
    guard byte(at: offset) == UInt8(ascii: "\"") else { return nil }
    offset += 1
    return offset - 1
  }

  /// Moves to the next quote, backslash, control character or the end.
  @inline(__always)
  private mutating func skipPlainBytes() {
    while let word = word(at: offset) {
      let special = word.bytesEqual(to: 0x22) | word.bytesEqual(to: 0x5C) | word.bytesBelowSpace
      guard special == 0 else {
        offset += special.trailingZeroBitCount / 8
        return
      }
      offset += 8
    }
    while !isAtEnd, !byte(at: offset).isSpecialInString { offset += 1 }
  }

  private mutating func stringWithEscapes(from opening: Int) throws(JSONProblem) -> String {
    var result = text(opening + 1..<offset)
    while true {
      switch byte(at: offset) {
      case UInt8(ascii: "\""):
        offset += 1
        return result
      case UInt8(ascii: "\\"):
        result.unicodeScalars.append(try escape())
      case let byte where isAtEnd || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r"):
        throw JSONProblem(kind: .unclosedString, range: opening..<offset)
      default:
        try note(.controlCharacter, offset..<offset + 1)
        offset += 1
      }
      let start = offset
      skipPlainBytes()
      result += text(start..<offset)
    }
  }

  private mutating func escape() throws(JSONProblem) -> Unicode.Scalar {
    let start = offset
    offset += 2
    switch byte(at: start + 1) {
    case UInt8(ascii: "\""): return "\""
    case UInt8(ascii: "\\"): return "\\"
    case UInt8(ascii: "/"): return "/"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return try unicodeEscape(from: start)
    default:
      offset = start + 1
      // A backslash at the end of a line or of the text belongs to a string that is not closed.
      if isAtEnd || byte(at: offset) < 0x20 { return "\u{FFFD}" }
      offset = endOfCharacter(at: offset)
      try note(.unknownEscape, start..<offset)
      return "\u{FFFD}"
    }
  }

  private mutating func unicodeEscape(from start: Int) throws(JSONProblem) -> Unicode.Scalar {
    guard let unit = hexDigits(at: offset) else {
      try note(.incompleteUnicodeEscape, start..<offset)
      return "\u{FFFD}"
    }
    offset += 4
    if let scalar = Unicode.Scalar(unit) { return scalar }
    // Two escapes stand for one scalar outside the basic plane; RFC 8259, section 7.
    if unit < 0xDC00, byte(at: offset) == UInt8(ascii: "\\"),
      byte(at: offset + 1) == UInt8(ascii: "u"), let low = hexDigits(at: offset + 2),
      (0xDC00...0xDFFF).contains(low),
      let scalar = Unicode.Scalar(0x1_0000 + (unit - 0xD800) << 10 + (low - 0xDC00))
    {
      offset += 6
      return scalar
    }
    try note(.loneSurrogate, start..<offset)
    return "\u{FFFD}"
  }

  private func hexDigits(at index: Int) -> UInt32? {
    var value: UInt32 = 0
    for position in index..<index + 4 {
      guard let digit = byte(at: position).hexDigitValue else { return nil }
      value = value << 4 | digit
    }
    return value
  }
}

extension UInt8 {
  fileprivate var isSpecialInString: Bool {
    self == UInt8(ascii: "\"") || self == UInt8(ascii: "\\") || self < 0x20
  }

  fileprivate var hexDigitValue: UInt32? {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(self - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(self - UInt8(ascii: "a")) + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(self - UInt8(ascii: "A")) + 10
    default: nil
    }
  }
}

/// Tests on eight bytes at once. A byte that matches has its top bit set in the result; bytes above the
/// first match may be marked wrongly by a borrow, so only the lowest mark counts.
///
/// Source: H. S. Warren, *Hacker's Delight*, 2nd ed. (2013), section 6-1.
extension UInt64 {
  @inline(__always)
  fileprivate func bytesEqual(to byte: UInt8) -> UInt64 {
    let difference = self ^ (0x0101_0101_0101_0101 &* UInt64(byte))
    return (difference &- 0x0101_0101_0101_0101) & ~difference & 0x8080_8080_8080_8080
  }

  @inline(__always)
  fileprivate var bytesBelowSpace: UInt64 {
    (self &- 0x2020_2020_2020_2020) & ~self & 0x8080_8080_8080_8080
  }
}
