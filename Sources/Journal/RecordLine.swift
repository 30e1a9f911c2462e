internal import PositionedData

/// One line of an exported record: an entry whose digest is right.
struct RecordLine {
  let entry: EntryParticulars

  /// Reads a line and checks its digest.
  ///
  /// - Throws: ``Fault`` that says what is wrong with it.
  init(_ line: Span<UInt8>) throws(Fault) {
    guard line.count > Self.endingLength else { throw .incomplete }
    let bodyEnd = line.count - Self.endingLength
    let mark = Array(",\"digest\":\"".utf8)
    for (index, byte) in mark.enumerated() where line[bodyEnd + index] != byte { throw .incomplete }
    guard line[line.count - 2] == UInt8(ascii: "\""), line[line.count - 1] == UInt8(ascii: "}")
    else {
      throw .incomplete
    }
    var body: [UInt8] = []
    body.reserveCapacity(bodyEnd + 1)
    for index in 0..<bodyEnd { body.append(line[index]) }
    body.append(UInt8(ascii: "}"))
    var digest: [UInt8] = []
    for index in bodyEnd + mark.count..<line.count - 2 { digest.append(line[index]) }
    let stated = String(decoding: digest, as: UTF8.self)
    guard Digest.hexadecimal(of: body) == stated else { throw .altered }
    guard let text = String(validating: body, as: UTF8.self),
      let entry = EntryParticulars(body: text, digest: stated)
    else { throw .unreadable }
    self.entry = entry
  }

  /// The bytes of `,"digest":"…"}` with 64 digits.
  private static let endingLength = 11 + 64 + 2

  /// What is wrong with a line.
  enum Fault: Error {
    case incomplete
    case altered
    case unreadable

    var words: String {
      switch self {
      case .incomplete: "the line is no whole entry: it does not end with its digest"
      case .altered: "the entry is not what its digest was taken of"
      case .unreadable: "the entry cannot be read"
      }
    }
  }
}
