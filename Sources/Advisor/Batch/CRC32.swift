/// The CRC-32 of zlib and gzip, taken piece by piece and joined in order.
///
/// Source: ISO 3309; polynomial 0xEDB88320 (reflected), initial value and final complement all ones. Eight bytes a
/// step: M. E. Kounavis and F. L. Berry, "A systematic approach to building high performance software-based
/// CRC generators" (2005). Joining: M. Adler, zlib's `crc32_combine`.
struct CRC32: Sendable, Hashable {
  /// The checksum of everything so far.
  private(set) var value: UInt32 = 0
  /// How many bytes it covers.
  private(set) var length = 0

  /// Covers more bytes.
  mutating func update(_ bytes: Swift.Span<UInt8>) {
    let tables = CRC32.tables.span
    var rest = ~value
    var index = 0
    while index + 8 <= bytes.count {
      var low = UInt32(bytes[index]) | UInt32(bytes[index + 1]) << 8
      low |= UInt32(bytes[index + 2]) << 16 | UInt32(bytes[index + 3]) << 24
      low ^= rest
      rest = tables[7 << 8 | Int(low & 0xFF)] ^ tables[6 << 8 | Int(low >> 8 & 0xFF)]
      rest ^= tables[5 << 8 | Int(low >> 16 & 0xFF)] ^ tables[4 << 8 | Int(low >> 24)]
      rest ^= tables[3 << 8 | Int(bytes[index + 4])] ^ tables[2 << 8 | Int(bytes[index + 5])]
      rest ^= tables[1 << 8 | Int(bytes[index + 6])] ^ tables[Int(bytes[index + 7])]
      index += 8
    }
    while index < bytes.count {
      rest = rest >> 8 ^ tables[Int(UInt8(truncatingIfNeeded: rest) ^ bytes[index])]
      index += 1
    }
    value = ~rest
    length += bytes.count
  }

  /// Covers what another checksum covers, after what this one does.
  mutating func append(_ next: CRC32) {
    // Appending n zero bytes multiplies by x^8n; powers of x are squared up from x^8.
    var power = CRC32.xToTheEighth
    var count = next.length
    var shifted = value
    while count > 0 {
      if count & 1 == 1 { shifted = CRC32.product(shifted, power) }
      power = CRC32.product(power, power)
      count >>= 1
    }
    value = shifted ^ next.value
    length += next.length
  }

  /// Eight hexadecimal digits.
  var text: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 8 - digits.utf8.count) + digits
  }

  private static let polynomial: UInt32 = 0xEDB8_8320
  /// x⁸ with the highest power in the lowest bit.
  private static let xToTheEighth: UInt32 = 1 << 23

  /// The product of two polynomials modulo the checksum's own.
  private static func product(_ left: UInt32, _ right: UInt32) -> UInt32 {
    var sum: UInt32 = 0
    var factor = right
    for bit in stride(from: 31, through: 0, by: -1) {
      if left >> UInt32(bit) & 1 == 1 { sum ^= factor }
      factor = factor >> 1 ^ (factor & 1 == 1 ? polynomial : 0)
    }
    return sum
  }

  /// Entry 256 k + b: the checksum of byte b followed by k zero bytes.
  private static let tables: [UInt32] = {
    var tables = (0..<256).map { byte in
      (0..<8).reduce(UInt32(byte)) { rest, _ in rest >> 1 ^ (rest & 1 == 1 ? polynomial : 0) }
    }
    for index in 256..<2048 {
      let before = tables[index - 256]
      tables.append(before >> 8 ^ tables[Int(before & 0xFF)])
    }
    return tables
  }()
}
