/// A named text that diagnostics can point into.
///
/// Offsets count UTF-8 bytes from 0; lines and columns count from 1, columns in Unicode scalars, as
/// editors show them. A line ends with LF; the CR of a CRLF is part of the line end. Line starts are
/// found once, when the file is made.
public struct SourceFile: Sendable {
  /// One reference, so that a file can be handed on with every value read from it at little cost.
  private final class Content: Sendable {
    let name: String
    let text: String
    let firstLine: Int
    let lineStarts: [Int]

    init(name: String, text: String, firstLine: Int) {
      self.name = name
      self.firstLine = firstLine
      self.text = text
      self.lineStarts = SourceFile.lineStarts(in: text)
    }
  }

  private let content: Content

  /// Creates a source file from its name and its text.
  ///
  /// - Parameters:
  ///   - name: The name a person knows the file by.
  ///   - text: The text, or some lines of it where the whole is too large to be kept.
  ///   - firstLine: The number of the first line of `text` in the file.
  public init(name: String, text: String, firstLine: Int = 1) {
    var text = text
    text.makeContiguousUTF8()
    content = Content(name: name, text: text, firstLine: firstLine)
  }

  /// The name a person knows the file by, usually a path relative to the working directory.
  public var name: String { content.name }

  /// The whole text, as contiguous UTF-8.
  public var text: String { content.text }

  private var firstLine: Int { content.firstLine }
  private var lineStarts: [Int] { content.lineStarts }

  /// The number of bytes in the text.
  public var length: Int { text.utf8.count }

  /// Returns the line and column of a UTF-8 offset; an offset past the end is the end.
  public func position(at offset: Int) -> SourcePosition {
    let offset = min(max(offset, 0), length)
    let line = lineIndex(containing: offset)
    // A scalar starts at every byte that is not a UTF-8 continuation byte.
    let bytes = text.utf8.span
    var scalars = 0
    for index in lineStarts[line]..<offset where bytes[index] & 0xC0 != 0x80 { scalars += 1 }
    return SourcePosition(line: line + firstLine, column: scalars + 1)
  }

  /// Returns the UTF-8 offset of a line and column, clamped to the text.
  ///
  /// - Parameter position: Line and column from 1, the column in Unicode scalars.
  /// - Returns: The offset of the scalar at that place; the line's end if the line is shorter.
  public func offset(of position: SourcePosition) -> Int {
    let line = position.line - firstLine
    guard line >= 0 else { return 0 }
    guard line < lineStarts.count else { return length }
    let bytes = text.utf8
    var index = bytes.index(bytes.startIndex, offsetBy: lineStarts[line])
    var remaining = position.column - 1
    while remaining > 0, index < bytes.endIndex, bytes[index] != UInt8(ascii: "\n") {
      index = text.unicodeScalars.index(after: index)
      remaining -= 1
    }
    return bytes.distance(from: bytes.startIndex, to: index)
  }

  /// Returns the text of a line, counted from 1, without its line end; empty if there is none.
  public func line(_ number: Int) -> String { text(in: range(ofLine: number)) }

  /// Returns the UTF-8 offsets of a line, counted from 1, without its line end; empty if there is none.
  public func range(ofLine number: Int) -> Range<Int> {
    let line = number - firstLine
    guard lineStarts.indices.contains(line) else { return length..<length }
    let start = lineStarts[line]
    var end = line + 1 < lineStarts.count ? lineStarts[line + 1] : length
    let bytes = text.utf8
    while end > start {
      let last = bytes[bytes.index(bytes.startIndex, offsetBy: end - 1)]
      guard last == UInt8(ascii: "\n") || last == UInt8(ascii: "\r") else { break }
      end -= 1
    }
    return start..<end
  }

  /// Returns the text between two UTF-8 offsets; an end inside a character is moved to its start.
  public func text(in range: Range<Int>) -> String {
    let bytes = text.utf8
    let limits = range.clamped(to: 0..<length)
    let start = bytes.index(bytes.startIndex, offsetBy: limits.lowerBound)
    let end = bytes.index(bytes.startIndex, offsetBy: limits.upperBound)
    return String(text.unicodeScalars[start..<end])
  }

  /// Where the text of a line begins after its indentation, or the line's start if `offset` is on it.
  func contentStart(ofLine number: Int, from offset: Int) -> Int {
    let line = range(ofLine: number)
    guard offset < line.lowerBound else { return line.lowerBound }
    return line.lowerBound + utf8(in: line).prefix { $0 == 0x20 || $0 == 0x09 }.count
  }

  private func utf8(in range: Range<Int>) -> Substring.UTF8View {
    let bytes = text.utf8
    let start = bytes.index(bytes.startIndex, offsetBy: range.lowerBound)
    return bytes[start..<bytes.index(bytes.startIndex, offsetBy: range.upperBound)]
  }

  private func lineIndex(containing offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  private static func lineStarts(in text: String) -> [Int] {
    var starts = [0]
    let bytes = text.utf8.span
    for offset in bytes.indices where bytes[offset] == UInt8(ascii: "\n") {
      starts.append(offset + 1)
    }
    return starts
  }
}

extension SourceFile: Hashable {
  /// Whether two files have the same name and the same text.
  public static func == (left: SourceFile, right: SourceFile) -> Bool {
    left.content === right.content
      || (left.name == right.name && left.firstLine == right.firstLine
        && left.text.utf8.elementsEqual(right.text.utf8))
  }

  /// Hashes the name and the length, which equal files share.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(name)
    hasher.combine(length)
  }
}

/// A line and a column, both from 1; the column counts Unicode scalars.
public struct SourcePosition: Sendable, Hashable {
  /// The line, from 1.
  public let line: Int
  /// The column in Unicode scalars, from 1.
  public let column: Int

  /// Creates a position from a line and a column, both from 1.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}
