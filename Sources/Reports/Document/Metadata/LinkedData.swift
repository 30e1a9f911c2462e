/// The few facts of a page's JSON-LD that a report needs: when, by whom, published by whom.
///
/// Values are found by their key, without reading the whole structure: such data are often broken,
/// and a wrong date is worse than none, so a value that is not a plain string is passed over.
struct LinkedData {
  private let bytes: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
  }

  /// Bytes after a key within which the name of its object is looked for.
  private static let nameWindow = 600
  /// Bytes of a string at most.
  private static let longestString = 300

  /// The string that follows the first occurrence of a key.
  func string(_ key: String) -> String? {
    Self.end(of: key, in: bytes).flatMap { Self.string(after: bytes[$0...]) }
  }

  /// The name of the first person or organisation under a key.
  func name(of key: String) -> String? {
    guard let end = Self.end(of: key, in: bytes) else { return nil }
    let rest = bytes[end...].prefix(Self.nameWindow)
    if let plain = Self.string(after: rest) { return plain }
    return Self.end(of: "name", in: rest).flatMap { Self.string(after: rest[$0...]) }
  }

  /// The index after the first occurrence of a key in quotation marks.
  private static func end(of key: String, in bytes: ArraySlice<UInt8>) -> Int? {
    let wanted = Array("\"\(key)\"".utf8)
    var index = bytes.startIndex
    while let quote = bytes[index...].firstIndex(of: wanted[0]) {
      if bytes[quote...].starts(with: wanted) { return quote + wanted.count }
      index = quote + 1
    }
    return nil
  }

  private static func string(after bytes: ArraySlice<UInt8>) -> String? {
    let rest = bytes.drop { $0 <= 0x20 || $0 == UInt8(ascii: ":") }
    guard rest.first == UInt8(ascii: "\"") else { return nil }
    var value: [UInt8] = []
    var isEscaped = false
    for byte in rest.dropFirst().prefix(longestString) {
      if isEscaped {
        // Only the escapes of plain text are understood; others do not occur in names and dates.
        value.append(byte)
        isEscaped = false
      } else if byte == UInt8(ascii: "\\") {
        isEscaped = true
      } else if byte == UInt8(ascii: "\"") {
        return value.isEmpty ? nil : String(decoding: value, as: UTF8.self)
      } else {
        value.append(byte)
      }
    }
    return nil
  }
}
