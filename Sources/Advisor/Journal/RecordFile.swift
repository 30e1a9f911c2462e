import Glibc
import Journal

extension OutputFile {
  /// Writes a file piece by piece, however large it gets; it is whole or not there.
  ///
  /// - Parameters:
  ///   - path: Where it goes; what was there is replaced once the new one is whole.
  ///   - body: Calls what it is given with the pieces.
  /// - Throws: ``Failure`` when the file cannot be made or written, and what `body` throws; what was there
  ///   before is then unchanged.
  static func write(to path: String, _ body: (([UInt8]) throws -> Void) throws -> Void) throws {
    let draft = "\(path).\(getpid()).part"
    // The path is bridged to C for the length of the call.
    let descriptor = unsafe open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else {
      throw Failure(.cannotCreate, "E4020", "`\(path)` cannot be created: \(systemMessage(errno))")
    }
    signal(SIGXFSZ, SIG_IGN)
    do {
      defer { close(descriptor) }
      try body { bytes in
        // The bytes outlive the call, which keeps no pointer to them.
        let error = unsafe bytes.withUnsafeBytes { unsafe writeAll($0, to: descriptor) }
        guard error == 0 else { throw cannotWrite(path, error) }
      }
      guard fsync(descriptor) == 0 || errno == EINVAL else { throw cannotWrite(path, errno) }
    } catch {
      SystemCalls.remove(draft)
      throw error
    }
    let error = SystemCalls.rename(draft, to: path)
    guard error == 0 else {
      SystemCalls.remove(draft)
      throw cannotWrite(path, error)
    }
  }

  private static func cannotWrite(_ path: String, _ error: Int32) -> Failure {
    Failure(.inputOutput, "E4021", "`\(path)` cannot be written: \(systemMessage(error))")
  }
}
