/// Finds out which encoding a report is really in: byte order mark, then what the bytes themselves
/// say, then the label, which lies often enough.
struct EncodingDetection {
  /// What was found.
  struct Finding {
    let encoding: TextEncoding
    /// Bytes of the byte order mark.
    let markLength: Int
    /// The label the report carries, as written.
    let label: String?
    /// Whether the label names another encoding, or none that exists.
    let labelIsWrong: Bool
    /// Whether the label names no known encoding.
    let labelIsUnknown: Bool
    /// Whether the bytes are known to be UTF-8 without faults.
    var isCleanUTF8 = false
  }

  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The bytes at the start of a report in which a label is looked for.
  private static let labelWindow = 8192
  /// Bytes looked at to tell double-byte encodings apart.
  private static let sampleSize = 1 << 16
  /// The share of double bytes that must be common characters before an unlabelled report is taken
  /// for Chinese or Japanese.
  ///
  /// Text in the encoding scores above 0.9, other text below 0.65.
  private static let commonShare = 0.8

  func find() -> Finding {
    let label = declaredLabel()
    if let (encoding, length) = byteOrderMark() ?? unmarkedUTF16() {
      // A mark makes the label irrelevant: it is often left over from a conversion.
      return Finding(
        encoding: encoding,
        markLength: length,
        label: label,
        labelIsWrong: false,
        labelIsUnknown: false
      )
    }
    let declared = label.flatMap(TextEncoding.init(label:))
    let faults = UTF8Repair.faults(in: bytes)
    let encoding = trueEncoding(declared: declared, faults: faults)
    return Finding(
      encoding: encoding,
      markLength: 0,
      label: label,
      labelIsWrong: declared != nil && declared != encoding && !isASCII,
      labelIsUnknown: label != nil && declared == nil,
      isCleanUTF8: encoding == .utf8 && faults.isEmpty
    )
  }

  /// Whether a file is in UTF-8 by its label, or by default; its bytes are not looked at further.
  var isMeantAsUTF8: Bool {
    if let (marked, _) = byteOrderMark() ?? unmarkedUTF16() { return marked == .utf8 }
    guard let label = declaredLabel() else { return true }
    return TextEncoding(label: label) == .utf8
  }

  private var isASCII: Bool { bytes.allSatisfy { $0 < 0x80 } }

  private func byteOrderMark() -> (TextEncoding, Int)? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
    if bytes.starts(with: [0xFF, 0xFE]) { return (.utf16LittleEndian, 2) }
    if bytes.starts(with: [0xFE, 0xFF]) { return (.utf16BigEndian, 2) }
    return nil
  }

  private func unmarkedUTF16() -> (TextEncoding, Int)? {
    guard bytes.count >= 4 else { return nil }
    if bytes[0] == UInt8(ascii: "<"), bytes[1] == 0, bytes[3] == 0 {
      return (.utf16LittleEndian, 0)
    }
    if bytes[0] == 0, bytes[1] == UInt8(ascii: "<"), bytes[2] == 0 { return (.utf16BigEndian, 0) }
    return nil
  }

  /// The label in the XML declaration or in a `meta` element.
  private func declaredLabel() -> String? {
    let head = bytes.prefix(Self.labelWindow)
    let isXML = head.starts(with: Array("<?xml".utf8))
    let keywords = isXML ? ["encoding", "charset"] : ["charset"]
    for keyword in keywords {
      if let label = Self.label(after: Array(keyword.utf8), in: head) { return label }
    }
    return nil
  }

  private static func label(after keyword: [UInt8], in head: ArraySlice<UInt8>) -> String? {
    var index = head.startIndex
    while index + keyword.count < head.endIndex {
      defer { index += 1 }
      guard matches(keyword, in: head, at: index) else { continue }
      var next = index + keyword.count
      func skipBlanks() {
        while next < head.endIndex, head[next] == 0x20 || (9...13).contains(head[next]) {
          next += 1
        }
      }
      skipBlanks()
      guard next < head.endIndex, head[next] == UInt8(ascii: "=") else { continue }
      next += 1
      skipBlanks()
      let quotes: [UInt8] = [UInt8(ascii: "\""), UInt8(ascii: "'")]
      if next < head.endIndex, quotes.contains(head[next]) { next += 1 }
      let label = head[next...].prefix { isLabelByte($0) }
      if !label.isEmpty { return String(decoding: label, as: UTF8.self) }
    }
    return nil
  }

  private static func matches(
    _ keyword: [UInt8],
    in head: ArraySlice<UInt8>,
    at index: Int
  ) -> Bool {
    for (offset, byte) in keyword.enumerated() where head[index + offset] | 0x20 != byte {
      return false
    }
    return true
  }

  private static func isLabelByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"),
      UInt8(ascii: "."), UInt8(ascii: ":"):
      true
    default: false
    }
  }

  private func trueEncoding(declared: TextEncoding?, faults: UTF8Repair.Faults) -> TextEncoding {
    let broken = faults.count - faults.nuls
    if broken == 0 {
      // Text in another encoding that happens to be valid UTF-8 is next to impossible.
      return declared.map { isASCII && $0 != .utf8 ? $0 : .utf8 } ?? .utf8
    }
    if declared == .utf8 || declared == nil {
      // A few broken bytes in a page that is UTF-8 otherwise.
      if broken * 20 < faults.validSequences { return .utf8 }
      return doubleByteEncoding() ?? .windows1252
    }
    if declared == .windows1252, let found = doubleByteEncoding() { return found }
    return declared ?? .windows1252
  }

  /// The double-byte encoding that the bytes look like, if any.
  private func doubleByteEncoding() -> TextEncoding? {
    let start = bytes.firstIndex { $0 >= 0x80 } ?? 0
    let sample = bytes[start...].prefix(Self.sampleSize)
    let shares: [(TextEncoding, Double)] = [
      (.gb18030, Self.share(in: sample, isCommon: Self.isCommonGB)),
      (.big5, Self.share(in: sample, isCommon: Self.isCommonBig5)),
      (.shiftJIS, shiftJISShare(in: sample)),
    ]
    guard let best = shares.max(by: { $0.1 < $1.1 }), best.1 >= Self.commonShare else { return nil }
    return best.0
  }

  /// Japanese is a fifth kana at least; without that, `’s` in windows-1252 would look like kanji.
  private func shiftJISShare(in sample: ArraySlice<UInt8>) -> Double {
    let kana = Self.share(in: sample) { lead, _ in lead == 0x82 || lead == 0x83 }
    return kana < 0.2 ? 0 : Self.share(in: sample, isCommon: Self.isCommonShiftJIS)
  }

  /// The share of double bytes that are common characters of an encoding.
  private static func share(
    in sample: ArraySlice<UInt8>,
    isCommon: (UInt8, UInt8) -> Bool
  ) -> Double {
    var pairs = 0
    var common = 0
    var index = sample.startIndex
    while index + 1 < sample.endIndex {
      if sample[index] < 0x80 {
        index += 1
        continue
      }
      pairs += 1
      if isCommon(sample[index], sample[index + 1]) { common += 1 }
      index += 2
    }
    return pairs == 0 ? 0 : Double(common) / Double(pairs)
  }

  /// Punctuation and the 6,763 characters of GB2312.
  private static func isCommonGB(_ lead: UInt8, _ trail: UInt8) -> Bool {
    ((0xB0...0xF7).contains(lead) || (0xA1...0xA3).contains(lead)) && trail >= 0xA1
  }

  /// Punctuation and the 5,401 frequent characters of Big5.
  ///
  /// A third of them have a trail byte below 0x80, which GB2312 never has; a text without any is
  /// not Big5.
  private static func isCommonBig5(_ lead: UInt8, _ trail: UInt8) -> Bool {
    (0xA1...0xC6).contains(lead) && ((0x40...0x7E).contains(trail) || trail >= 0xA1)
  }

  /// Kana, punctuation and the frequent kanji of JIS X 0208.
  private static func isCommonShiftJIS(_ lead: UInt8, _ trail: UInt8) -> Bool {
    (0x81...0x97).contains(lead) && ((0x40...0x7E).contains(trail) || (0x80...0xFC).contains(trail))
  }
}
