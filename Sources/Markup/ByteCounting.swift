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
    let bytes = span
    var high: UInt8 = 0
    var nul: UInt8 = 0
    for index in bytes.indices {
      high |= bytes[index]
      nul |= bytes[index] == 0 ? 1 : 0
    }
    return high < 0x80 && nul == 0
  }
}
