import Glibc

/// The standard streams, written without buffering in between: one call, one text.
enum Console {
  /// Writes a result to standard output.
  ///
  /// - Throws: ``Failure`` when the stream takes no more, such as a full disk behind it.
  static func write(_ text: String) throws(Failure) { try check(write(text, to: STDOUT_FILENO)) }

  /// Writes a result that is no text, such as a PDF, to standard output.
  static func write(_ bytes: [UInt8]) throws(Failure) {
    try unsafe check(bytes.withUnsafeBytes { unsafe writeAll($0, to: STDOUT_FILENO) })
  }

  private static func check(_ outcome: Int32) throws(Failure) {
    switch outcome {
    case 0: return
    // The reader has seen enough: end as quietly as the signal would.
    case EPIPE: throw .silent(.closedPipe)
    case let error:
      throw Failure(
        .inputOutput,
        "E4021",
        "standard output cannot be written: \(systemMessage(error))"
      )
    }
  }

  /// Writes a hint, a warning or an error to standard error; a closed stream is nobody's concern.
  static func note(_ text: String) {
    _ = write(text, to: STDERR_FILENO)
  }

  /// Whether standard output is a terminal.
  static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  /// Whether a person can be asked.
  static var inputIsTerminal: Bool { isatty(STDIN_FILENO) == 1 }

  /// Whether standard error is a terminal.
  static var errorIsTerminal: Bool { isatty(STDERR_FILENO) == 1 }

  /// The width of the terminal in cells; `nil` when output goes elsewhere.
  static var terminalWidth: Int? {
    var size = winsize()
    // The call fills the structure and keeps no pointer to it.
    guard unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
      return nil
    }
    return Int(size.ws_col)
  }

  /// Returns 0 or the number of the error.
  private static func write(_ text: String, to descriptor: Int32) -> Int32 {
    var text = text
    return text.withUTF8 { unsafe writeAll(UnsafeRawBufferPointer($0), to: descriptor) }
  }
}

/// Writes all of a buffer, however many calls it takes.
///
/// - Parameters:
///   - bytes: Used within the call alone.
///   - descriptor: An open file.
/// - Returns: 0 or the number of the error.
func writeAll(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) -> Int32 {
  var offset = 0
  while offset < bytes.count {
    let rest = unsafe UnsafeRawBufferPointer(rebasing: bytes[offset...])
    let written = unsafe Glibc.write(descriptor, rest.baseAddress, rest.count)
    if written > 0 {
      offset += written
    } else if written == 0 || errno != EINTR {
      return written == 0 ? EIO : errno
    }
  }
  return 0
}

/// What the system says about an error, in lower case as messages are: `no space left on device`.
func systemMessage(_ error: Int32) -> String {
  // The text belongs to the C library and is copied at once.
  guard let text = unsafe strerror(error) else { return "error \(error)" }
  let message = unsafe String(cString: text)
  return message.prefix(1).lowercased() + message.dropFirst()
}
