/// A place where the offset in the decoded text and the offset in the file are both known.
struct OffsetAnchor: Sendable, Hashable {
  let decoded: Int
  let original: Int
}

/// A report as UTF-8, with the way back to the bytes of its file.
package struct DecodedText: Sendable, Hashable {
  /// The report as UTF-8, without a byte order mark and without NUL.
  package let bytes: [UInt8]
  /// The encoding of the file.
  package let encoding: TextEncoding
  /// The file's bytes; empty when they are the same as ``bytes``.
  private let original: [UInt8]
  /// In order; between two anchors UTF-8 is copied as it stands, other encodings are decoded again.
  private let anchors: [OffsetAnchor]

  init(bytes: [UInt8], encoding: TextEncoding, original: [UInt8], anchors: [OffsetAnchor]) {
    self.bytes = bytes
    self.encoding = encoding
    self.original = original
    self.anchors = anchors
  }

  /// Creates a text that is UTF-8 in its file too.
  package init(utf8 bytes: [UInt8]) {
    self.init(bytes: bytes, encoding: .utf8, original: [], anchors: [])
  }

  /// The offset in the file of an offset in ``bytes``.
  ///
  /// An offset inside a character of the file is moved to the character's start.
  package func originalOffset(of offset: Int) -> Int {
    guard let anchor = anchor(before: offset) else { return offset }
    if encoding == .utf8 { return anchor.original + offset - anchor.decoded }
    guard let decoder = IconvDecoder(encoding) else { return anchor.original }
    let tail = original[anchor.original...]
    return anchor.original + decoder.consumed(of: tail, producing: offset - anchor.decoded)
  }

  /// The range in the file of a range in ``bytes``.
  package func originalRange(of range: Range<Int>) -> Range<Int> {
    let lower = originalOffset(of: range.lowerBound)
    return lower..<max(lower, originalOffset(of: range.upperBound))
  }

  private func anchor(before offset: Int) -> OffsetAnchor? {
    var low = 0
    var high = anchors.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if anchors[middle].decoded <= offset { low = middle } else { high = middle }
    }
    return anchors.isEmpty ? nil : anchors[low]
  }
}

extension DecodedText {
  /// Decodes the bytes of a report.
  ///
  /// - Returns: The text, and the number of places that are not in the encoding.
  static func decoding(
    _ content: [UInt8],
    as detected: EncodingDetection.Finding
  ) -> (DecodedText, faults: Int) {
    let start = detected.markLength
    if detected.encoding != .utf8, let decoder = IconvDecoder(detected.encoding) {
      let (bytes, anchors, faults) = decoder.decode(content, from: start)
      let text = DecodedText(
        bytes: bytes,
        encoding: detected.encoding,
        original: content,
        anchors: anchors
      )
      return (text, faults)
    }
    let bytes = start == 0 ? content : Array(content[start...])
    let faults = UTF8Repair.faults(in: bytes)
    let (repaired, anchors) = UTF8Repair.repair(bytes, faults: faults)
    if faults.isEmpty, start == 0 { return (DecodedText(utf8: content), 0) }
    let shifted = anchors.map {
      OffsetAnchor(decoded: $0.decoded, original: $0.original + start)
    }
    let text = DecodedText(bytes: repaired, encoding: .utf8, original: [], anchors: shifted)
    return (text, faults.count)
  }
}
