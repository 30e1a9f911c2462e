internal import Diagnostics

/// The text of a YAML file with the line table of the YAML parser, whose lines also end at CR, NEL, LS and
/// PS.
struct YAMLText {
  let file: SourceFile
  private let bytes: [UInt8]
  private let lineStarts: [Int]

  init(_ file: SourceFile) {
    self.file = file
    bytes = Array(file.text.utf8)
    var starts = [0]
    var offset = 0
    while offset < bytes.count {
      let length = YAMLText.lineEndLength(bytes, at: offset)
      offset += max(length, 1)
      if length > 0 { starts.append(offset) }
    }
    lineStarts = starts
  }

  var length: Int { bytes.count }

  /// The byte at an offset; zero past the end.
  func byte(at offset: Int) -> UInt8 { bytes.indices.contains(offset) ? bytes[offset] : 0 }

  /// A place as the YAML parser counts it, from 1, columns in Unicode scalars, with its UTF-8 offset.
  struct Place {
    let line: Int
    let column: Int
    let offset: Int
  }

  /// The place of a line and column, both from 1.
  ///
  /// - Parameters:
  ///   - line: The line.
  ///   - column: The column in Unicode scalars.
  ///   - known: A place looked up before; if it stands earlier in the same line, counting starts there, so
  ///     that a file of one long line is walked once and not once a node.
  /// - Returns: The place, or the end of the text if there is no such line.
  func place(line: Int, column: Int, after known: Place? = nil) -> Place {
    guard lineStarts.indices.contains(line - 1) else {
      return Place(line: line, column: column, offset: length)
    }
    var offset = lineStarts[line - 1]
    var remaining = column - 1
    if let known, known.line == line, known.column <= column {
      offset = known.offset
      remaining = column - known.column
    }
    while remaining > 0, offset < length {
      offset += 1
      while byte(at: offset) & 0xC0 == 0x80 { offset += 1 }
      remaining -= 1
    }
    return Place(line: line, column: column, offset: offset)
  }

  func span(_ range: Range<Int>) -> SourceSpan { SourceSpan(file: file, range: range) }

  /// The offset after the spaces, line ends and comments at an offset.
  func skippingSpace(from offset: Int) -> Int {
    var offset = offset
    while offset < length {
      if byte(at: offset) == UInt8(ascii: "#") {
        while offset < length, lineEndLength(at: offset) == 0 { offset += 1 }
      }
      let lineEnd = lineEndLength(at: offset)
      guard lineEnd > 0 || byte(at: offset).isBlank else { break }
      offset += max(lineEnd, 1)
    }
    return offset
  }

  /// How many bytes the line end at an offset has; zero if there is none.
  func lineEndLength(at offset: Int) -> Int { YAMLText.lineEndLength(bytes, at: offset) }

  private static func lineEndLength(_ bytes: [UInt8], at offset: Int) -> Int {
    guard offset < bytes.count else { return 0 }
    switch bytes[offset] {
    case 0x0A: return 1
    case 0x0D: return offset + 1 < bytes.count && bytes[offset + 1] == 0x0A ? 2 : 1
    case 0xC2: return bytes[offset + 1] == 0x85 ? 2 : 0
    case 0xE2: return bytes[offset + 1] == 0x80 && bytes[offset + 2] | 1 == 0xA9 ? 3 : 0
    default: return 0
    }
  }
}

extension UInt8 {
  var isBlank: Bool { self == 0x20 || self == 0x09 }
}
