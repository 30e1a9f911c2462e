/// Looks for elements with so many attributes that the parser would take minutes over them.
///
/// libxml2 compares every attribute of an element with every other. The scan follows tags, quotes,
/// comments and scripts roughly as the parser does.
enum AttributeScan {
  /// A report below this size cannot hold enough attributes to matter.
  private static let smallestSize = 64 << 10

  /// The offset of the first element with more attributes than the limit.
  static func firstExcess(in bytes: [UInt8], limit: Int) -> Int? {
    guard bytes.count >= smallestSize else { return nil }
    var index = 0
    while let start = bytes[index...].firstIndex(of: UInt8(ascii: "<")) {
      let name = bytes[(start + 1)...].prefix { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A }
      if name.isEmpty {
        index = start + 1
        if bytes[index...].starts(with: Array("!--".utf8)) { index = comment(in: bytes, at: index) }
        continue
      }
      let tag = tag(in: bytes, at: name.endIndex, limit: limit)
      if tag.isExcessive { return start }
      index = tag.end
      if isRaw(name) { index = rawEnd(in: bytes, at: index, name: name) }
    }
    return nil
  }

  private static func tag(
    in bytes: [UInt8],
    at start: Int,
    limit: Int
  ) -> (end: Int, isExcessive: Bool) {
    var index = start
    var count = 0
    var quote: UInt8 = 0
    var isAfterBlank = false
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if quote != 0 {
        if byte == quote { quote = 0 }
        continue
      }
      switch byte {
      case UInt8(ascii: ">"): return (index, false)
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        quote = byte
        // An attribute may follow a closing quote without a blank.
        isAfterBlank = true
      case 0x20, 0x09...0x0D: isAfterBlank = true
      default:
        if isAfterBlank { count += 1 }
        isAfterBlank = false
        if count > limit { return (index, true) }
      }
    }
    return (index, false)
  }

  private static func comment(in bytes: [UInt8], at start: Int) -> Int {
    var index = start
    while let dash = bytes[index...].firstIndex(of: UInt8(ascii: "-")) {
      if bytes[dash...].starts(with: [0x2D, 0x2D, 0x3E]) { return dash + 3 }
      index = dash + 1
    }
    return bytes.count
  }

  private static func isRaw(_ name: ArraySlice<UInt8>) -> Bool {
    guard name.count == 6 || name.count == 5 else { return false }
    let lower = name.map { $0 | 0x20 }
    return lower == Array("script".utf8) || lower == Array("style".utf8)
  }

  private static func rawEnd(in bytes: [UInt8], at start: Int, name: ArraySlice<UInt8>) -> Int {
    var index = start
    while let open = bytes[index...].firstIndex(of: UInt8(ascii: "<")) {
      let tail = bytes[(open + 1)...].prefix(name.count + 1)
      if tail.first == UInt8(ascii: "/"),
        tail.dropFirst().elementsEqual(name, by: { $0 | 0x20 == $1 | 0x20 })
      {
        return open
      }
      index = open + 1
    }
    return bytes.count
  }
}
