internal import Yams

extension YAMLText {
  /// The range of a scalar that begins at an offset, quotes or block indicator included.
  ///
  /// The YAML parser tells where a scalar begins; where it ends is found in the text.
  func range(of scalar: Node.Scalar, from start: Int) -> Range<Int> {
    switch scalar.style {
    case .singleQuoted, .doubleQuoted: start..<endOfQuoted(from: start)
    case .literal, .folded:
      // An empty block ends with its indicator; what follows belongs to something else.
      start..<(scalar.string.utf8.allSatisfy(\.isYAMLSpace)
        ? endOfLine(from: start) : endOfBlock(from: start))
    case .any, .plain: start..<endOfPlain(scalar.string, from: start)
    }
  }

  private func endOfQuoted(from start: Int) -> Int {
    let quote = byte(at: start)
    var offset = start + 1
    while offset < length {
      switch byte(at: offset) {
      case quote where quote == UInt8(ascii: "'") && byte(at: offset + 1) == quote: offset += 2
      case quote: return offset + 1
      case UInt8(ascii: "\\") where quote == UInt8(ascii: "\""): offset += 2
      default: offset += 1
      }
    }
    return length
  }

  /// Follows the folded text through the file, where a run of white space stands for one space or for
  /// some line ends.
  private func endOfPlain(_ text: String, from start: Int) -> Int {
    var offset = start
    for byte in text.utf8 {
      if byte.isYAMLSpace {
        while self.byte(at: offset).isYAMLSpace { offset += 1 }
      } else {
        offset += 1
      }
    }
    return min(offset, length)
  }

  /// A block runs to the last line that has text and is indented as far as the block's first one.
  private func endOfBlock(from start: Int) -> Int {
    var lineStart = endOfLine(from: start)
    var end = lineStart
    var indentation: Int?
    while lineStart < length {
      lineStart += lineEndLength(at: lineStart)
      var offset = lineStart
      while byte(at: offset) == 0x20 { offset += 1 }
      let lineEnd = endOfLine(from: offset)
      if lineEnd > offset {
        if offset - lineStart < indentation ?? 1 { break }
        indentation = indentation ?? (offset - lineStart)
        end = lineEnd
      }
      guard lineEnd < length else { break }
      lineStart = lineEnd
    }
    return end
  }

  private func endOfLine(from start: Int) -> Int {
    var offset = start
    while offset < length, lineEndLength(at: offset) == 0 { offset += 1 }
    return offset
  }
}

extension UInt8 {
  fileprivate var isYAMLSpace: Bool { isBlank || self == 0x0A || self == 0x0D }
}
