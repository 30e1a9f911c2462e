/// Some whole lines of the input, or the fact that one line was too long to hold.
struct LineBlock: Sendable {
  /// What the bytes are.
  enum Kind: Sendable {
    /// Whole lines; the last of the input may lack its line end.
    case lines
    /// One line above ``lineLimit``, whose bytes were passed over.
    case oversized
  }

  /// The most bytes of one line: above the largest account that is read, and little enough to hold.
  static let lineLimit = 4 << 20
  /// Bytes asked for at a time: what makes a call cheap beside the accounts it brings.
  static let readSize = 256 << 10

  /// Storage; only the first ``count`` bytes mean anything.
  var bytes: [UInt8] = []
  /// How many bytes the block holds.
  var count = 0
  /// What the bytes are.
  var kind = Kind.lines
  /// The place of the block in the input, from 0.
  var number = 0
  /// The number of its first line, from 1.
  var firstLine = 1
  /// How many lines it holds.
  var lineCount = 0
  /// The checksum of an oversized line; that of lines is left to who answers them.
  var passedOver = CRC32()

  /// How many lines the bytes hold, a last one without its end among them.
  var countedLines: Int {
    let span = bytes.span
    var ends = 0
    for index in 0..<count { ends += span[index] == UInt8(ascii: "\n") ? 1 : 0 }
    return count > 0 && span[count - 1] != UInt8(ascii: "\n") ? ends + 1 : ends
  }
}
