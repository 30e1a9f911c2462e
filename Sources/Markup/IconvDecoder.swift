import Glibc

/// The C library's converter to UTF-8 behind Swift values.
///
/// The descriptor belongs to this object and is closed with it.
@safe
final class IconvDecoder {
  private let descriptor: iconv_t
  private let width: Int

  /// Opens the converter; `nil` when the C library does not know the encoding.
  init?(_ encoding: TextEncoding) {
    // A failed `iconv_open` returns the pointer −1.
    guard let opened = unsafe iconv_open("UTF-8", encoding.converter),
      unsafe opened != UnsafeMutableRawPointer(bitPattern: -1)
    else { return nil }
    unsafe descriptor = unsafe opened
    width = encoding.converter.hasPrefix("UTF-16") ? 2 : 1
  }

  deinit {
    unsafe iconv_close(descriptor)
  }

  /// The distance between anchors, in decoded bytes: decoding so much again finds any offset.
  private static let anchorDistance = 4096

  /// Decodes bytes to UTF-8; what cannot be decoded becomes U+FFFD.
  ///
  /// - Parameters:
  ///   - input: The file's bytes.
  ///   - start: The offset of the first byte to decode, after a byte order mark.
  /// - Returns: The text, places in it that are known in the input, and the number of faults.
  func decode(
    _ input: [UInt8],
    from start: Int
  ) -> (bytes: [UInt8], anchors: [OffsetAnchor], faults: Int) {
    var output: [UInt8] = []
    output.reserveCapacity(input.count + input.count / 2)
    var anchors = [OffsetAnchor(decoded: 0, original: start)]
    var faults = 0
    var offset = start
    while offset < input.count {
      let step = convert(input[offset...], limit: Self.anchorDistance)
      output += step.produced
      offset += step.consumed
      if step.isBroken || (step.consumed == 0 && step.produced.isEmpty) {
        output += UTF8Repair.replacement
        offset = min(input.count, offset + width)
        faults += 1
      }
      anchors.append(OffsetAnchor(decoded: output.count, original: offset))
    }
    // libxml2 ends a page at a NUL; a space keeps all offsets.
    for index in output.indices where output[index] == 0 { output[index] = 0x20 }
    return (output, anchors, faults)
  }

  /// The number of input bytes that make a number of decoded bytes.
  func consumed(of input: ArraySlice<UInt8>, producing count: Int) -> Int {
    count <= 0 ? 0 : convert(input, limit: count).consumed
  }

  private struct Step {
    var produced: [UInt8]
    var consumed: Int
    /// Whether it stopped at bytes that are not in the encoding.
    var isBroken: Bool
  }

  private func convert(_ input: ArraySlice<UInt8>, limit: Int) -> Step {
    // Each decoded byte comes from at most four bytes of input.
    var source = Array(input.prefix(limit * 4 + 4))
    let available = source.count
    var consumed = 0
    var isBroken = false
    let produced = unsafe [UInt8](unsafeUninitializedCapacity: limit) { buffer, count in
      unsafe source.withUnsafeMutableBytes { bytes in
        // Both buffers outlive the call; iconv keeps no pointer.
        var from = unsafe bytes.bindMemory(to: CChar.self).baseAddress
        var to = unsafe UnsafeMutableRawBufferPointer(buffer).bindMemory(to: CChar.self).baseAddress
        var left = available
        var room = limit
        let status = unsafe iconv(descriptor, &from, &left, &to, &room)
        let isWholeInput = available == input.count
        isBroken = status == -1 && (errno == EILSEQ || (errno == EINVAL && isWholeInput))
        consumed = available - left
        count = limit - room
      }
    }
    return Step(produced: produced, consumed: consumed, isBroken: isBroken)
  }
}
