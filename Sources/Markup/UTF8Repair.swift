/// Finds what is not text in UTF-8, and replaces it so that offsets can be traced back.
enum UTF8Repair {
  /// Ranges that are not UTF-8, or that no parser takes.
  struct Faults {
    var ranges: [Range<Int>] = []
    /// How many of the ranges are a NUL.
    var nuls = 0
    /// Sequences of two bytes or more that are right.
    var validSequences = 0

    var isEmpty: Bool { ranges.isEmpty }
    var count: Int { ranges.count }
  }

  /// The replacement character, U+FFFD.
  static let replacement: [UInt8] = [0xEF, 0xBF, 0xBD]

  /// Finds broken sequences and NUL bytes, at which libxml2 ends an HTML page.
  static func faults(in bytes: [UInt8]) -> Faults {
    var faults = Faults()
    // Nearly all reports pass these tests, which are many times faster than the search below.
    if bytes.isPlainASCII || bytes.occurrences(of: 0, in: bytes.indices) == 0 && isValid(bytes) {
      faults.validSequences = 1
      return faults
    }
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte != 0, byte < 0x80 {
        index += 1
        continue
      }
      let length = sequenceLength(in: bytes, at: index)
      if length > 0 {
        faults.validSequences += 1
        index += length
      } else {
        if byte == 0 { faults.nuls += 1 }
        if byte != 0, let last = faults.ranges.last, last.upperBound == index, last.count < 3 {
          faults.ranges[faults.ranges.count - 1] = last.lowerBound..<index + 1
        } else {
          faults.ranges.append(index..<index + 1)
        }
        index += 1
      }
    }
    return faults
  }

  /// Replaces faults by U+FFFD.
  static func repair(_ bytes: [UInt8], faults: Faults) -> (bytes: [UInt8], anchors: [OffsetAnchor])
  {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + faults.count * 2)
    var anchors = [OffsetAnchor(decoded: 0, original: 0)]
    var copied = 0
    for range in faults.ranges {
      result += bytes[copied..<range.lowerBound]
      result += replacement
      copied = range.upperBound
      anchors.append(OffsetAnchor(decoded: result.count, original: copied))
    }
    result += bytes[copied...]
    return (result, anchors)
  }

  private static func isValid(_ bytes: [UInt8]) -> Bool {
    (try? UTF8Span(validating: bytes.span)) != nil
  }

  /// The length of the sequence of two bytes or more at an index; 0 when it is broken.
  private static func sequenceLength(in bytes: [UInt8], at index: Int) -> Int {
    let lead = bytes[index]
    let length = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0
    guard length > 0, index + length <= bytes.count else { return 0 }
    for offset in 1..<length where bytes[index + offset] & 0xC0 != 0x80 { return 0 }
    let second = bytes[index + 1]
    switch lead {
    case 0xE0 where second < 0xA0, 0xED where second > 0x9F, 0xF0 where second < 0x90,
      0xF4 where second > 0x8F:
      return 0
    default: return length
    }
  }
}
