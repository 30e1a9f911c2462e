/// Writes JSON piece by piece into a buffer; commas are put where they belong.
///
/// For answers that are written by the million; ``JSONWriter`` writes whole values. The caller closes what
/// it opens and gives keys in the order they are wanted.
package struct JSONByteWriter: Sendable {
  /// What has been written.
  package private(set) var bytes: [UInt8] = []
  /// Whether the next entry needs a comma before it.
  private var needsComma = false

  /// Creates an empty writer.
  package init() {}

  /// Forgets what has been written and keeps the memory for the next text.
  package mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    needsComma = false
  }

  /// Opens an object; keys and values follow.
  package mutating func beginObject() { open(UInt8(ascii: "{")) }
  /// Closes the innermost object.
  package mutating func endObject() { close(UInt8(ascii: "}")) }
  /// Opens an array; values follow.
  package mutating func beginArray() { open(UInt8(ascii: "[")) }
  /// Closes the innermost array.
  package mutating func endArray() { close(UInt8(ascii: "]")) }

  /// Writes a key with its colon; the value follows.
  package mutating func key(_ name: String, isSpaced: Bool = false) {
    separate()
    quoted(name)
    bytes.append(UInt8(ascii: ":"))
    if isSpaced { bytes.append(UInt8(ascii: " ")) }
    needsComma = false
  }

  /// Writes a text in quotes.
  package mutating func string(_ text: String) {
    separate()
    quoted(text)
    needsComma = true
  }

  /// Writes a number as the shortest text that reads back as the same double.
  ///
  /// - Precondition: The number is finite.
  package mutating func number(_ value: Double) {
    precondition(value.isFinite, "a number in JSON is finite")
    // Below 2^53 a whole double is the integer it stands for; negative zero becomes 0 on the way.
    if let whole = Int(exactly: value), whole.magnitude <= 1 << 53 {
      return integer(whole)
    }
    separate()
    bytes.append(contentsOf: value.description.utf8)
    needsComma = true
  }

  /// Writes a whole number.
  package mutating func integer(_ value: Int) {
    separate()
    bytes.append(contentsOf: String(value).utf8)
    needsComma = true
  }

  /// Writes a number that is text already.
  ///
  /// - Precondition: The text follows the JSON grammar.
  package mutating func decimal(_ text: String) {
    var parser = NumberParser()
    precondition(parser.parse(text), "a decimal in JSON follows the grammar of numbers")
    separate()
    bytes.append(contentsOf: text.utf8)
    needsComma = true
  }

  /// Writes `true` or `false`.
  package mutating func bool(_ value: Bool) { word(value ? "true" : "false") }
  /// Writes `null`.
  package mutating func null() { word("null") }

  /// Ends a line of JSON Lines; the next value starts afresh.
  package mutating func lineEnd() {
    bytes.append(UInt8(ascii: "\n"))
    needsComma = false
  }

  /// Writes the comma that is due before the next entry.
  mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = false
  }

  /// Starts a line at an indentation of two spaces a level.
  mutating func newLine(indentation: Int) {
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * indentation))
  }

  private mutating func open(_ bracket: UInt8) {
    separate()
    bytes.append(bracket)
  }

  private mutating func close(_ bracket: UInt8) {
    bytes.append(bracket)
    needsComma = true
  }

  private mutating func word(_ text: String) {
    separate()
    bytes.append(contentsOf: text.utf8)
    needsComma = true
  }

  private mutating func quoted(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    if JSONByteWriter.isPlain(text.utf8.span) {
      bytes.append(contentsOf: text.utf8)
    } else {
      appendEscaped(text.utf8.span)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Whether no byte needs an escape, nor may begin one of the separators that do.
  private static func isPlain(_ utf8: Span<UInt8>) -> Bool {
    for index in utf8.indices where utf8[index].mayNeedEscape { return false }
    return true
  }

  private mutating func appendEscaped(_ utf8: Span<UInt8>) {
    var index = 0
    while index < utf8.count {
      let length = JSONByteWriter.escapedLength(utf8, at: index)
      if length > 0 {
        appendEscape(utf8, at: index)
      } else {
        bytes.append(utf8[index])
      }
      index += max(length, 1)
    }
  }

  /// How many bytes at an index have to be written as an escape: none, one, or the three bytes of U+2028
  /// and U+2029, which end a line in JavaScript.
  private static func escapedLength(_ utf8: Span<UInt8>, at index: Int) -> Int {
    let byte = utf8[index]
    guard byte.mayNeedEscape else { return 0 }
    guard byte == 0xE2 else { return 1 }
    let isSeparator =
      index + 2 < utf8.count && utf8[index + 1] == 0x80 && utf8[index + 2] | 1 == 0xA9
    return isSeparator ? 3 : 0
  }

  private mutating func appendEscape(_ utf8: Span<UInt8>, at index: Int) {
    bytes.append(UInt8(ascii: "\\"))
    switch utf8[index] {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(utf8[index])
    case UInt8(ascii: "\n"): bytes.append(UInt8(ascii: "n"))
    case UInt8(ascii: "\r"): bytes.append(UInt8(ascii: "r"))
    case UInt8(ascii: "\t"): bytes.append(UInt8(ascii: "t"))
    case 0xE2: bytes.append(contentsOf: (utf8[index + 2] == 0xA8 ? "u2028" : "u2029").utf8)
    case let byte:
      let hex = String(byte, radix: 16)
      bytes.append(contentsOf: "u00\(hex.count < 2 ? "0" : "")\(hex)".utf8)
    }
  }
}

extension UInt8 {
  @inline(__always)
  fileprivate var mayNeedEscape: Bool {
    self < 0x20 || self == UInt8(ascii: "\"") || self == UInt8(ascii: "\\") || self == 0x7F
      || self == 0xE2
  }
}
