import Glibc

/// A file read piece by piece, however large it is.
final class InputStream {
  /// The name a person knows the file by.
  let name: String
  private let descriptor: Int32
  private var buffer = [UInt8](repeating: 0, count: InputStream.pieceSize)

  private static let pieceSize = 1 << 18

  /// Opens a regular file, or standard input for `-`.
  ///
  /// - Throws: ``Failure`` as ``Files/openRegular(_:)``.
  init(_ path: String) throws(Failure) {
    if path == "-" {
      name = "stdin"
      descriptor = STDIN_FILENO
      return
    }
    name = path
    descriptor = try Files.openRegular(path).descriptor
  }

  deinit { if descriptor != STDIN_FILENO { close(descriptor) } }

  /// The next bytes; none at the end.
  func next() throws(Failure) -> [UInt8] {
    while true {
      // The buffer outlives the call, which keeps no pointer to it.
      let count = unsafe buffer.withUnsafeMutableBytes { bytes in
        unsafe Glibc.read(descriptor, bytes.baseAddress, bytes.count)
      }
      if count >= 0 { return Array(buffer[..<count]) }
      guard errno == EINTR else { throw .reading(name, errno) }
    }
  }
}
