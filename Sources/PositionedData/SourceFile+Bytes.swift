package import Diagnostics

extension SourceFile {
  /// Creates a source file from the bytes of a file, which must be UTF-8.
  ///
  /// A byte order mark is left out of the text.
  ///
  /// - Parameters:
  ///   - bytes: The content.
  ///   - name: The name a person knows the file by.
  ///   - sizeLimit: The most bytes to accept.
  /// - Throws: ``InputError`` (E1001, E1002) if the bytes are too many or not UTF-8.
  package init(utf8 bytes: [UInt8], name: String, sizeLimit: Int) throws(InputError) {
    guard bytes.count <= sizeLimit else {
      throw InputError([.tooLarge(name: name, size: bytes.count, limit: sizeLimit)])
    }
    let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
    guard let text = String(validating: content, as: UTF8.self) else {
      throw InputError([.notUTF8(content, name: name)])
    }
    self.init(name: name, text: text)
  }

  /// Creates a source file from a text that is a string already.
  ///
  /// A byte order mark is left out of the text.
  ///
  /// - Parameters:
  ///   - text: The content.
  ///   - name: The name a person knows the file by.
  ///   - sizeLimit: The most UTF-8 bytes to accept.
  /// - Throws: ``InputError`` (E1002) if the text is longer.
  package init(_ text: String, name: String, sizeLimit: Int) throws(InputError) {
    let size = text.utf8.count
    guard size <= sizeLimit else {
      throw InputError([.tooLarge(name: name, size: size, limit: sizeLimit)])
    }
    let hasMark = text.unicodeScalars.first == "\u{FEFF}"
    self.init(name: name, text: hasMark ? String(text.unicodeScalars.dropFirst()) : text)
  }
}

extension Diagnostic {
  fileprivate static func tooLarge(name: String, size: Int, limit: Int) -> Diagnostic {
    Diagnostic(
      .error,
      "E1002",
      "`\(name)` has \(size) bytes; at most \(limit) are read",
      help: ["split it, or check that it is the file you meant"]
    )
  }

  fileprivate static func notUTF8(_ bytes: ArraySlice<UInt8>, name: String) -> Diagnostic {
    // Up to the first invalid byte, the repaired text has the same bytes.
    let file = SourceFile(name: name, text: String(decoding: bytes, as: UTF8.self))
    let offset = firstInvalidOffset(bytes)
    let hex = String(bytes[bytes.startIndex + offset], radix: 16, uppercase: true)
    return Diagnostic(
      .error,
      "E1001",
      "this is not UTF-8 text: byte 0x\(hex) at offset \(offset)",
      at: SourceSpan(file: file, range: offset..<offset + replacementLength),
      help: [encodingHelp(bytes)]
    )
  }

  /// Bytes of U+FFFD, which stands for what is invalid in a repaired text.
  private static let replacementLength = 3

  private static func firstInvalidOffset(_ bytes: ArraySlice<UInt8>) -> Int {
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.span)
      return 0
    } catch {
      return error.byteOffsets.lowerBound
    }
  }

  private static func encodingHelp(_ bytes: ArraySlice<UInt8>) -> String {
    let beginsAsUTF16 = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
    return beginsAsUTF16
      ? "the file looks like UTF-16; save it as UTF-8" : "save the file as UTF-8"
  }
}
