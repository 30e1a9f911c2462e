import Testing
import TestSupport

@testable import Advisor

@Suite struct CRC32Tests {
  private static func checksum(_ bytes: [UInt8]) -> CRC32 {
    var checksum = CRC32()
    checksum.update(bytes.span)
    return checksum
  }

  @Test(arguments: [
    ("", "00000000"), ("a", "e8b7be43"), ("123456789", "cbf43926"),
    ("The quick brown fox jumps over the lazy dog", "414fa339"),
  ])
  func knownTextsHaveTheirPublishedChecksums(text: String, expected: String) {
    #expect(Self.checksum(Array(text.utf8)).text == expected)
  }

  @Test(arguments: 0..<50)
  func checksumsOfPartsJoinToThatOfTheWhole(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let bytes = (0..<Int.random(in: 0...3000, using: &random)).map { _ in
      UInt8.random(in: 0...255, using: &random)
    }
    let middle = Int.random(in: 0...bytes.count, using: &random)
    var joined = Self.checksum(Array(bytes[..<middle]))
    joined.append(Self.checksum(Array(bytes[middle...])))
    #expect(joined == Self.checksum(bytes))
  }
}
