extension StringProtocol {
  /// The text without white space at its ends.
  var trimmed: String {
    var rest = self[startIndex..<endIndex]
    while let first = rest.first, first.isWhitespace { rest.removeFirst() }
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    return String(rest)
  }

  /// The text with every run of ASCII white space made one blank, and none at its ends.
  var folded: String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(utf8.count)
    var isBlank = false
    for byte in utf8 {
      if byte <= 0x20 {
        isBlank = true
        continue
      }
      if isBlank, !bytes.isEmpty { bytes.append(0x20) }
      isBlank = false
      bytes.append(byte)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
