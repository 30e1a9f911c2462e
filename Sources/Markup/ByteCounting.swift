// Written so that the compiler turns each loop into steps of sixteen bytes or more: large files are
// counted through several times.
extension [UInt8] {
  /// How often a byte stands in a range.
  package func occurrences(of byte: UInt8, in range: Range<Int>) -> Int {
    var found = 0
    var rest = span.extracting(range)
    while !rest.isEmpty {
      // A byte counts to 255.
      let chunk = rest.extracting(first: Int(UInt8.max))
      var others: UInt8 = 0
      for index in chunk.indices {
        let difference = chunk[index] ^ byte
        // The highest bit of x or of −x is set for every x but zero.
        others &+= (difference | (0 &- difference)) >> 7
      }
      found += chunk.count - Int(others)
      rest = rest.extracting(droppingFirst: chunk.count)
    }
    return found
  }

  /// Whether all bytes are ASCII, and none is NUL.
  var isPlainASCII: Bool {
    var marks: UInt8 = 0
    var rest = span
    while !rest.isEmpty {
      let chunk = rest.extracting(first: Self.step)
      // The highest bit of x is set from 128 on, that of x − 1 for zero too.
      for index in chunk.indices { marks |= chunk[index] | (chunk[index] &- 1) }
      rest = rest.extracting(droppingFirst: chunk.count)
    }
    return marks < 0x80
  }

  /// The first place of a byte at or after an offset.
  func firstOffset(of byte: UInt8, from start: Int) -> Int? {
    var offset = start
    // It is near more often than not.
    while offset < Swift.min(start + Self.nearby, count) {
      if self[offset] == byte { return offset }
      offset += 1
    }
    while offset < count {
      let end = Swift.min(offset + Self.stride, count)
      if occurrences(of: byte, in: offset..<end) > 0 {
        while self[offset] != byte { offset += 1 }
        return offset
      }
      offset = end
    }
    return nil
  }

  private static var nearby: Int { 16 }

  /// Bytes that are passed over at once.
  private static var stride: Int { 128 }

  /// Bytes that are looked at in one loop.
  private static var step: Int { 1 << 12 }
}
