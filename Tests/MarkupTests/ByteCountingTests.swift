import Testing

@testable import Markup

@Suite("Counting bytes")
struct ByteCountingTests {
  /// Lengths around the steps in which bytes are counted.
  @Test(arguments: [0, 1, 15, 16, 17, 127, 128, 129, 254, 255, 256, 4_095, 4_096, 4_097, 9_000])
  func countsAreThoseOfALoop(length: Int) {
    let bytes = (0..<length).map { UInt8(truncatingIfNeeded: $0 * 7919 >> 3) }
    for range in [0..<length, length / 3..<length, length / 2..<length / 2] {
      for byte: UInt8 in [0, 10, 127, 128, 255] {
        #expect(bytes.occurrences(of: byte, in: range) == bytes[range].count { $0 == byte })
        #expect(
          bytes.firstOffset(of: byte, from: range.lowerBound)
            == bytes[range.lowerBound...].firstIndex(of: byte)
        )
      }
    }
  }

  @Test(arguments: [0, 1, 4_095, 4_096, 5_000], [0, 1, 127, 128, 255] as [UInt8])
  func oneByteTellsPlainASCII(place: Int, byte: UInt8) {
    var bytes = [UInt8](repeating: UInt8(ascii: "a"), count: 5_001)
    bytes[place] = byte
    #expect(bytes.isPlainASCII == (1...127).contains(byte))
  }
}
