/// SHA-256, so that plans and journals can say whether what they rest on has changed.
///
/// Source: FIPS 180-4, *Secure Hash Standard* (2015), sections 4.1.2, 4.2.2, 5 and 6.2.
package struct Digest {
  private var state: InlineArray<8, UInt32> = [
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab,
    0x5be0_cd19,
  ]

  /// The bytes taken so far.
  private var count = 0
  /// The last of them, fewer than a block.
  private var rest: [UInt8] = []

  /// Creates the digest of no bytes.
  package init() {}

  /// The digest of some bytes, as 64 hexadecimal digits.
  package static func hexadecimal(of bytes: [UInt8]) -> String { hexadecimal(of: bytes.span) }

  /// The digest of some bytes, as 64 hexadecimal digits.
  package static func hexadecimal(of bytes: Span<UInt8>) -> String {
    var digest = Digest()
    digest.append(bytes)
    return digest.hexadecimal
  }

  /// Takes the next bytes of a message that is not in memory as a whole.
  package mutating func append(_ bytes: Span<UInt8>) {
    count += bytes.count
    var start = 0
    if !rest.isEmpty {
      start = min(Self.block - rest.count, bytes.count)
      for index in 0..<start { rest.append(bytes[index]) }
      guard rest.count == Self.block else { return }
      let block = rest
      absorb(block.span, 0..<Self.block)
      rest.removeAll(keepingCapacity: true)
    }
    let end = bytes.count - (bytes.count - start) % Self.block
    absorb(bytes, start..<end)
    for index in end..<bytes.count { rest.append(bytes[index]) }
  }

  /// The digest of the bytes taken so far, as 64 hexadecimal digits.
  package var hexadecimal: String {
    var digest = self
    let ending = ending
    digest.absorb(ending.span, 0..<ending.count)
    return digest.text
  }

  /// Bytes of a block.
  private static let block = 64

  /// The last bytes followed by a one bit, zeros, and the length in bits: one block or two.
  private var ending: [UInt8] {
    var ending = rest
    ending.append(0x80)
    while ending.count % Self.block != 56 { ending.append(0) }
    let bits = UInt64(count) * 8
    for shift in stride(from: 56, through: 0, by: -8) {
      ending.append(UInt8(truncatingIfNeeded: bits >> UInt64(shift)))
    }
    return ending
  }

  private mutating func absorb(_ message: Span<UInt8>, _ range: Range<Int>) {
    var words = InlineArray<16, UInt32>(repeating: 0)
    var start = range.lowerBound
    while start < range.upperBound {
      for index in 0..<16 {
        let offset = start + 4 * index
        words[index] =
          UInt32(message[offset]) << 24 | UInt32(message[offset + 1]) << 16
          | UInt32(message[offset + 2]) << 8 | UInt32(message[offset + 3])
      }
      compress(&words)
      start += Self.block
    }
  }

  /// One block.
  ///
  /// The schedule rolls through sixteen words, each replaced once it has been used.
  private mutating func compress(_ words: inout InlineArray<16, UInt32>) {
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    var (e, f, g, h) = (state[4], state[5], state[6], state[7])
    for index in 0..<64 {
      if index >= 16 { Self.extend(&words, index) }
      let choice = (e & f) ^ (~e & g)
      let mixed = e.rotated(6) ^ e.rotated(11) ^ e.rotated(25)
      let first = h &+ mixed &+ choice &+ roundConstants[index] &+ words[index & 15]
      let majority = (a & b) ^ (a & c) ^ (b & c)
      let second = (a.rotated(2) ^ a.rotated(13) ^ a.rotated(22)) &+ majority
      (h, g, f, e, d, c, b, a) = (g, f, e, d &+ first, c, b, a, first &+ second)
    }
    state[0] &+= a
    state[1] &+= b
    state[2] &+= c
    state[3] &+= d
    state[4] &+= e
    state[5] &+= f
    state[6] &+= g
    state[7] &+= h
  }

  @inline(__always)
  private static func extend(_ words: inout InlineArray<16, UInt32>, _ index: Int) {
    let (early, late) = (words[(index &- 15) & 15], words[(index &- 2) & 15])
    let first = early.rotated(7) ^ early.rotated(18) ^ early >> 3
    let second = late.rotated(17) ^ late.rotated(19) ^ late >> 10
    words[index & 15] = words[index & 15] &+ first &+ words[(index &- 7) & 15] &+ second
  }

  private var text: String {
    // The buffer has room for the 64 digits and is used within the closure alone.
    unsafe String(unsafeUninitializedCapacity: 64) { characters in
      for index in 0..<64 {
        let digit = state[index / 8] >> UInt32(28 - 4 * (index % 8)) & 15
        unsafe characters[index] = UInt8(digit) + (digit < 10 ? 48 : 87)
      }
      return 64
    }
  }
}

extension UInt32 {
  /// The bits moved right, those that fall off coming in at the left.
  @inline(__always)
  fileprivate func rotated(_ bits: UInt32) -> UInt32 { self >> bits | self << (32 - bits) }
}

/// The first 32 bits of the fractional parts of the cube roots of the first 64 primes.
private let roundConstants: InlineArray<64, UInt32> = [
  0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4,
  0xab1c_5ed5, 0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe,
  0x9bdc_06a7, 0xc19b_f174, 0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f,
  0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da, 0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7,
  0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967, 0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc,
  0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85, 0xa2bf_e8a1, 0xa81a_664b,
  0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070, 0x19a4_c116,
  0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
  0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7,
  0xc671_78f2,
]
