extension JSONScanner {
  /// Reads a number and returns it as written.
  package mutating func number() throws(JSONProblem) -> String {
    try skipSpace()
    return text(try numberRange())
  }

  /// Reads a number as the nearest double, correctly rounded.
  ///
  /// A number beyond the finite doubles is a problem and reads as zero.
  package mutating func double() throws(JSONProblem) -> Double {
    try skipSpace()
    let range = try numberRange()
    if let value = nearestDouble(range) { return value }
    // What does not follow the grammar has been noted already.
    if problems.last?.range != range { try note(.number(.tooLarge), range) }
    return 0
  }

  /// Reads a number that is a count or an offset: digits alone, fewer than nineteen.
  ///
  /// - Throws: A problem when no such number begins there.
  mutating func wholeNumber() throws(JSONProblem) -> Int {
    try skipSpace()
    let start = offset
    var value = 0
    while byte(at: offset).isDigit, offset - start < 18 {
      value = value * 10 + Int(byte(at: offset) - UInt8(ascii: "0"))
      offset += 1
    }
    guard offset > start, !byte(at: offset).isDigit else { throw unexpected(.expectedValue) }
    return value
  }

  /// Reads `true`, `false` or `null`; any other word is a problem and reads as `nil`.
  ///
  /// - Returns: The truth value, or `nil` for `null`.
  package mutating func literal() throws(JSONProblem) -> Bool? {
    try skipSpace()
    let start = offset
    guard byte(at: offset).isWordStart else { throw unexpected(.expectedValue) }
    switch word() {
    case "true": return true
    case "false": return false
    case "null": return nil
    default:
      try note(.unknownWord, start..<offset)
      return nil
    }
  }

  /// Moves over white space, and over comments with a problem for each.
  @inline(__always)
  mutating func skipSpace() throws(JSONProblem) {
    while byte(at: offset).isJSONSpace { offset += 1 }
    if byte(at: offset) == UInt8(ascii: "/") || byte(at: offset) == UInt8(ascii: "#") {
      try skipComments()
    }
  }

  private mutating func skipComments() throws(JSONProblem) {
    while true {
      let start = offset
      switch (byte(at: offset), byte(at: offset + 1)) {
      case (UInt8(ascii: "/"), UInt8(ascii: "/")), (UInt8(ascii: "#"), _):
        while !isAtEnd, byte(at: offset) != UInt8(ascii: "\n") { offset += 1 }
      case (UInt8(ascii: "/"), UInt8(ascii: "*")):
        skipBlockComment()
      default:
        return
      }
      try note(.comment, start..<offset)
      while byte(at: offset).isJSONSpace { offset += 1 }
    }
  }

  private mutating func skipBlockComment() {
    offset += 2
    while !isAtEnd {
      if byte(at: offset) == UInt8(ascii: "*"), byte(at: offset + 1) == UInt8(ascii: "/") {
        offset += 2
        return
      }
      offset += 1
    }
  }

  /// Reads letters, digits, `_`, `$` and `-`: a literal, or what someone wrote instead.
  mutating func word() -> String {
    let start = offset
    while byte(at: offset).isWordPart { offset += 1 }
    return text(start..<offset)
  }

  // MARK: Numbers

  /// Reads a number of the grammar `-? int frac? exp?`; a near miss is a problem and is passed over.
  mutating func numberRange() throws(JSONProblem) -> Range<Int> {
    let start = offset
    let fault = scanNumber()
    if fault == nil, !byte(at: offset).isNumberLike { return start..<offset }
    guard offset > start || byte(at: offset).isNumberLike else { throw unexpected(.expectedValue) }
    while byte(at: offset).isNumberLike { offset += 1 }
    try note(.number(fault ?? .otherText), start..<offset)
    return start..<offset
  }

  private mutating func scanNumber() -> JSONProblem.NumberFault? {
    if byte(at: offset) == UInt8(ascii: "+") { return .plusSign }
    if byte(at: offset) == UInt8(ascii: "-") { offset += 1 }
    let whole = offset
    skipDigits()
    if offset == whole {
      return byte(at: offset) == UInt8(ascii: ".") ? .noDigitBeforePoint : .otherText
    }
    if byte(at: whole) == UInt8(ascii: "0"), offset - whole > 1 { return .leadingZero }
    if byte(at: offset) == UInt8(ascii: ".") {
      offset += 1
      guard skipDigits() else { return .noDigitAfterPoint }
    }
    if byte(at: offset) | 0x20 == UInt8(ascii: "e") {
      offset += 1
      if byte(at: offset) == UInt8(ascii: "+") || byte(at: offset) == UInt8(ascii: "-") {
        offset += 1
      }
      guard skipDigits() else { return .noExponentDigits }
    }
    return nil
  }

  @discardableResult
  private mutating func skipDigits() -> Bool {
    let start = offset
    while byte(at: offset).isDigit { offset += 1 }
    return offset > start
  }
}

extension UInt8 {
  @inline(__always)
  var isDigit: Bool { self &- UInt8(ascii: "0") < 10 }

  @inline(__always)
  var isJSONSpace: Bool { self == 0x20 || self == 0x0A || self == 0x0D || self == 0x09 }

  private var isLetter: Bool { (self | 0x20) &- UInt8(ascii: "a") < 26 }

  var isWordStart: Bool { isLetter || self == UInt8(ascii: "_") || self == UInt8(ascii: "$") }

  var isWordPart: Bool { isWordStart || isDigit || self == UInt8(ascii: "-") }

  /// Whether the byte belongs to what a person may take for a number, such as `1.2.3`, `0x1F` or `5%`.
  var isNumberLike: Bool {
    isDigit || isLetter
      || [".", "+", "-", "_", "%"].contains { self == UInt8(ascii: $0) }
  }

  /// Whether a value or key begins with the byte.
  var startsValue: Bool {
    isWordStart || isDigit || [#"""#, "{", "[", "-"].contains { self == UInt8(ascii: $0) }
  }
}
