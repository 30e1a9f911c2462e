package import Diagnostics

/// The text holds something that a plain reading leaves to the full one: a slip, or a rare way of writing.
package struct NotPlain: Error {
  /// Creates the error.
  package init() {}
}

/// Plain reading: straight from bytes to values, for texts that machines write by the thousand.
///
/// It accepts a part of what ``JSONReader`` accepts and means the same by it: keys are those of a
/// ``NameTable``, each once and without escapes, numbers have no exponent and at most nineteen digits. At
/// anything else it gives up, and the full reader, which knows where everything stands, reads the text or says
/// what is wrong.
extension JSONScanner {
  /// Runs a plain reading over a whole file.
  ///
  /// - Returns: What the reading returns; `nil` where it gave up or something is left over.
  package static func plainly<Result>(
    _ file: SourceFile,
    _ body: (inout JSONScanner) throws(NotPlain) -> Result
  ) -> Result? {
    let text = file.text.utf8.span
    do throws(NotPlain) {
      // The pointer is valid for the whole closure, and the scanner, which cannot be copied, ends with it.
      return try unsafe text.withUnsafeBufferPointer { buffer throws(NotPlain) in
        guard let base = buffer.baseAddress else { throw NotPlain() }
        var scanner = unsafe JSONScanner(base: base, count: buffer.count)
        let result = try body(&scanner)
        scanner.skipBlank()
        guard scanner.isAtEnd, scanner.problems.isEmpty else { throw NotPlain() }
        return result
      }
    } catch {
      return nil
    }
  }

  /// The first byte of the next value.
  package mutating func plainStart() -> UInt8 {
    skipBlank()
    return byte(at: offset)
  }

  /// Reads an object whose keys are names of a table.
  ///
  /// - Parameters:
  ///   - names: The keys.
  ///   - member: Reads the value of the key with an index.
  /// - Returns: The offsets of the object.
  /// - Throws: ``NotPlain``.
  @discardableResult
  package mutating func plainObject(
    _ names: NameTable,
    _ member: (inout JSONScanner, Int) throws(NotPlain) -> Void
  ) throws(NotPlain) -> Range<Int> {
    var met = MetNames()
    return try plainItems("{", "}") { json throws(NotPlain) in
      let key = try json.plainName(names)
      guard met.insert(key) else { throw NotPlain() }
      try json.plainByte(":")
      try member(&json, key)
    }
  }

  /// Reads a list.
  ///
  /// - Returns: The offsets of the list.
  @discardableResult
  package mutating func plainArray(
    _ element: (inout JSONScanner) throws(NotPlain) -> Void
  ) throws(NotPlain) -> Range<Int> {
    try plainItems("[", "]", element)
  }

  /// Reads a string that is a name of a table.
  ///
  /// - Returns: The index of the name.
  package mutating func plainName(_ names: NameTable) throws(NotPlain) -> Int {
    try plainByte("\"")
    let start = offset
    while byte(at: offset) != UInt8(ascii: "\"") {
      // Escapes can spell any name; control characters and the end, which reads as zero, belong to none.
      guard byte(at: offset) >= 0x20, byte(at: offset) != UInt8(ascii: "\\") else {
        throw NotPlain()
      }
      offset += 1
    }
    offset += 1
    guard let index = index(of: start..<offset - 1, in: names) else { throw NotPlain() }
    return index
  }

  /// Reads a string that may be any text.
  package mutating func plainText() throws(NotPlain) -> String {
    do throws(JSONProblem) { return try string() } catch { throw NotPlain() }
  }

  private mutating func plainItems(
    _ opening: Unicode.Scalar,
    _ closing: Unicode.Scalar,
    _ item: (inout JSONScanner) throws(NotPlain) -> Void
  ) throws(NotPlain) -> Range<Int> {
    try plainByte(opening)
    let start = offset - 1
    guard plainStart() != UInt8(ascii: closing) else {
      offset += 1
      return start..<offset
    }
    while true {
      try item(&self)
      guard plainStart() == UInt8(ascii: ",") else { break }
      offset += 1
    }
    try plainByte(closing)
    return start..<offset
  }

  private mutating func plainByte(_ expected: Unicode.Scalar) throws(NotPlain) {
    skipBlank()
    guard byte(at: offset) == UInt8(ascii: expected) else { throw NotPlain() }
    offset += 1
  }

  @inline(__always)
  private mutating func skipBlank() {
    while byte(at: offset).isJSONSpace { offset += 1 }
  }
}

// MARK: - Numbers

extension JSONScanner {
  /// Reads an exact decimal: a number, or the same in quotes.
  package mutating func plainDecimal() throws(NotPlain) -> DecimalText {
    let isQuoted = plainStart() == UInt8(ascii: "\"")
    if isQuoted { offset += 1 }
    let number = try plainNumber()
    if isQuoted {
      guard byte(at: offset) == UInt8(ascii: "\"") else { throw NotPlain() }
      offset += 1
    }
    guard let digits = Int64(exactly: number.digits), let exponent = number.exponent else {
      throw NotPlain()
    }
    return DecimalText(mantissa: number.isNegative ? -digits : digits, exponent: exponent)
  }

  /// Reads a number in a range.
  package mutating func plainDouble(in range: ClosedRange<Double>) throws(NotPlain) -> Double {
    let first = plainStart()
    guard first.isDigit || first == UInt8(ascii: "-") else { throw NotPlain() }
    let start = offset
    let number = try plainNumber()
    guard let value = number.exactDouble ?? parseDouble(text(start..<offset)),
      range.contains(value)
    else { throw NotPlain() }
    return value
  }

  private mutating func plainNumber() throws(NotPlain) -> NumberParser {
    let isNegative = byte(at: offset) == UInt8(ascii: "-")
    if isNegative { offset += 1 }
    var digits: UInt64 = 0
    let start = offset
    let whole = takePlainDigits(into: &digits)
    guard whole > 0, whole == 1 || byte(at: start) != UInt8(ascii: "0") else { throw NotPlain() }
    var places = 0
    if byte(at: offset) == UInt8(ascii: ".") {
      offset += 1
      places = takePlainDigits(into: &digits)
      guard places > 0 else { throw NotPlain() }
    }
    // Nineteen digits fit in 64 bits whatever they are.
    guard whole + places <= 19 else { throw NotPlain() }
    return NumberParser(isNegative: isNegative, digits: digits, exponent: -places)
  }

  private mutating func takePlainDigits(into digits: inout UInt64) -> Int {
    let start = offset
    while byte(at: offset).isDigit {
      digits = digits &* 10 &+ UInt64(byte(at: offset) &- UInt8(ascii: "0"))
      offset += 1
    }
    return offset - start
  }
}
