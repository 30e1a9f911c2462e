/// A text made uniform for matching, which knows where each of its bytes came from.
///
/// Letters are lower case, full-width forms are half width, traditional characters that occur in
/// market prose are simplified, quotation marks and dashes are unified, invisible characters are
/// dropped. Patterns are therefore written once, in lower case and simplified characters.
struct UniformText: Sendable, Hashable {
  /// The folded text as UTF-8.
  let bytes: [UInt8]
  /// For each folded byte, the UTF-8 offset of the scalar it came from; one more entry for the end.
  private let origins: [Int32]

  /// Folds a text.
  init(_ text: String) {
    var folding = Folding(capacity: text.utf8.count)
    folding.fold(text)
    bytes = folding.bytes
    origins = folding.origins
  }

  /// The folded bytes of a text whose places do not matter, such as a term.
  static func folded(_ text: String) -> [UInt8] {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.utf8.map(foldedASCII) }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch folded(scalar) {
      case .dropped: break
      case .byte(let byte): bytes.append(byte)
      case .scalar(let folded): bytes.append(contentsOf: UTF8.encode(folded) ?? .init())
      }
    }
    return bytes
  }

  /// The number of folded bytes.
  var count: Int { bytes.count }

  /// The UTF-8 range in the original text that a folded range came from.
  func original(_ range: Range<Int>) -> Range<Int> {
    Int(origins[range.lowerBound])..<Int(origins[range.upperBound])
  }

  /// The folded text of a range, for comparisons and messages.
  func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// Whether the bytes at an offset are the given ones.
  func has(_ literal: StaticString, at offset: Int) -> Bool {
    let length = literal.utf8CodeUnitCount
    guard offset >= 0, offset + length <= bytes.count else { return false }
    // The pointer of a static string lives as long as the program.
    let start = unsafe literal.utf8Start
    for index in 0..<length where unsafe start[index] != bytes[offset + index] { return false }
    return true
  }
}

/// The state of folding one text.
private struct Folding {
  var bytes: [UInt8] = []
  var origins: [Int32] = []

  init(capacity: Int) {
    bytes.reserveCapacity(capacity)
    origins.reserveCapacity(capacity + 1)
  }

  mutating func fold(_ text: String) {
    var offset: Int32 = 0
    for scalar in text.unicodeScalars {
      let value = scalar.value
      if value < 0x80 {
        append(UniformText.foldedASCII(UInt8(truncatingIfNeeded: value)), from: offset)
        offset += 1
      } else {
        append(scalar, from: offset)
        offset += value < 0x800 ? 2 : value < 0x10000 ? 3 : 4
      }
    }
    origins.append(offset)
  }

  private mutating func append(_ byte: UInt8, from origin: Int32) {
    bytes.append(byte)
    origins.append(origin)
  }

  private mutating func append(_ scalar: Unicode.Scalar, from origin: Int32) {
    switch UniformText.folded(scalar) {
    case .dropped: return
    case .byte(let byte): append(byte, from: origin)
    case .scalar(let folded):
      for byte in UTF8.encode(folded) ?? .init() { append(byte, from: origin) }
    }
  }
}

extension UniformText {
  fileprivate enum FoldedScalar {
    case dropped
    case byte(UInt8)
    case scalar(Unicode.Scalar)
  }

  fileprivate static func foldedASCII(_ byte: UInt8) -> UInt8 {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
    case 0x09, 0x0B, 0x0C, 0x0D: UInt8(ascii: " ")
    default: byte
    }
  }

  fileprivate static func folded(_ scalar: Unicode.Scalar) -> FoldedScalar {
    switch scalar.value {
    case 0x00AD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF: .dropped
    case 0x00A0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: .byte(UInt8(ascii: " "))
    case 0x2010...0x2013, 0x2212, 0x301C, 0xFF5E: .byte(UInt8(ascii: "-"))
    case 0x00...0x7F: .byte(foldedASCII(UInt8(truncatingIfNeeded: scalar.value)))
    case 0x2018, 0x2019, 0x201B, 0x2032: .byte(UInt8(ascii: "'"))
    case 0x201C, 0x201D, 0x201E, 0x300A...0x300F, 0x00AB, 0x00BB: .byte(UInt8(ascii: "\""))
    case 0xFF01...0xFF5D: .byte(foldedASCII(UInt8(truncatingIfNeeded: scalar.value - 0xFEE0)))
    case 0xFFE5: .scalar("¥")
    case 0x3400...0x9FFF: .scalar(TraditionalCharacters.simplified(scalar))
    default: .scalar(scalar)
    }
  }
}

extension UniformText {
  /// The first offset from `offset` on that is not a space.
  func skippingSpaces(from offset: Int) -> Int {
    var offset = offset
    while offset < bytes.count, bytes[offset] == UInt8(ascii: " ") || bytes[offset] == 0x0A {
      offset += 1
    }
    return offset
  }

  /// The offset after the last byte before `offset` that is not a space.
  func skippingSpaces(backFrom offset: Int) -> Int {
    var offset = offset
    while offset > 0, bytes[offset - 1] == UInt8(ascii: " ") || bytes[offset - 1] == 0x0A {
      offset -= 1
    }
    return offset
  }

  /// The folded text without spaces at its ends.
  var trimmedString: String {
    let start = skippingSpaces(from: 0)
    return string(start..<max(start, skippingSpaces(backFrom: count)))
  }

  /// Whether the byte at an offset is an ASCII digit.
  func isDigit(_ offset: Int) -> Bool {
    offset >= 0 && offset < bytes.count && bytes[offset] >= 0x30 && bytes[offset] <= 0x39
  }

  /// Whether the byte at an offset is a Latin letter.
  func isLetter(_ offset: Int) -> Bool {
    offset >= 0 && offset < bytes.count && bytes[offset] >= 0x61 && bytes[offset] <= 0x7A
  }

  /// Whether the text ends with a literal just before an offset.
  func has(_ literal: StaticString, before offset: Int) -> Bool {
    has(literal, at: offset - literal.utf8CodeUnitCount)
  }
}
