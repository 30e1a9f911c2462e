@unsafe @preconcurrency import CZlib

/// Compressed reports, unpacked no further than a limit.
enum GzipReader {
  /// Why a compressed report was refused.
  enum Failure: Error, Sendable, Hashable {
    case tooLarge(limit: Int)
    case broken
  }

  /// Whether bytes begin as a gzip file does.
  static func isCompressed(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0x1F, 0x8B, 0x08])
  }

  /// Bytes unpacked at a time.
  private static let chunk = 1 << 16

  /// Unpacks a gzip file.
  ///
  /// - Throws: ``Failure`` when the content passes the limit, or is not gzip.
  static func inflate(_ bytes: [UInt8], limits: MarkupLimits) throws(Failure) -> [UInt8] {
    let limit = min(limits.inflatedBytes, max(1 << 20, bytes.count * limits.inflationRatio))
    var stream = unsafe z_stream()
    guard unsafe advisor_inflate_init(&stream) == Z_OK else { throw .broken }
    defer { unsafe inflateEnd(&stream) }
    var source = bytes
    var output: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: chunk)
    var status = Z_OK
    // Both buffers outlive every call of `inflate`, which keeps pointers only between its calls.
    let overflow = unsafe source.withUnsafeMutableBufferPointer { input -> Bool in
      unsafe stream.next_in = input.baseAddress
      unsafe stream.avail_in = UInt32(input.count)
      while status == Z_OK {
        let produced = unsafe buffer.withUnsafeMutableBufferPointer { room -> Int in
          unsafe stream.next_out = room.baseAddress
          unsafe stream.avail_out = UInt32(room.count)
          status = unsafe CZlib.inflate(&stream, Z_NO_FLUSH)
          return unsafe room.count - Int(stream.avail_out)
        }
        guard output.count + produced <= limit else { return true }
        output += buffer[..<produced]
        if produced == 0, unsafe stream.avail_in == 0 { break }
      }
      return false
    }
    if overflow { throw .tooLarge(limit: limit) }
    guard status == Z_STREAM_END || !output.isEmpty else { throw .broken }
    return output
  }
}
