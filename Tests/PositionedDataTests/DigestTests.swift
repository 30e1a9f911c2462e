import Testing

@testable import PositionedData

/// Examples of FIPS 180-4, as NIST publishes them for SHA-256.
struct DigestTests {
  @Test func theEmptyMessage() {
    #expect(
      Digest.hexadecimal(of: [])
        == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    )
  }

  @Test func oneBlock() {
    #expect(
      Digest.hexadecimal(of: Array("abc".utf8))
        == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    )
  }

  @Test func twoBlocks() {
    let message = "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"
    #expect(
      Digest.hexadecimal(of: Array(message.utf8))
        == "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    )
  }

  @Test func aMillionTimesTheLetterA() {
    #expect(
      Digest.hexadecimal(of: Array(repeating: UInt8(ascii: "a"), count: 1_000_000))
        == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
    )
  }

  @Test(arguments: 50...70)
  func paddingFillsWholeBlocksAtEveryLength(count: Int) {
    let digest = Digest.hexadecimal(of: Array(repeating: 0x61, count: count))
    #expect(digest.utf8.count == 64)
  }

  @Test(arguments: [1, 7, 63, 64, 65, 127, 128, 1_000])
  func piecesHaveTheDigestOfTheWhole(size: Int) {
    let message = (0..<1_500).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    var digest = Digest()
    for start in stride(from: 0, to: message.count, by: size) {
      digest.append(message.span.extracting(start..<min(start + size, message.count)))
    }
    #expect(digest.hexadecimal == Digest.hexadecimal(of: message))
  }
}
