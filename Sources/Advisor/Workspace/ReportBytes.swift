import Diagnostics
import Markup

/// The bytes of a report: as a whole, or piece by piece where a file is large and can be cut.
enum ReportBytes {
  case whole(FileContent)
  case pieces(name: String, next: () throws(InputError) -> [UInt8]?)

  /// Bytes from which on a feed or data file is read in pieces.
  private static let largeSize = 8 << 20

  /// Opens a report, or standard input for `-`.
  ///
  /// - Throws: ``Failure`` when it cannot be opened, or is too large to be read as a whole.
  static func open(_ path: String) throws(Failure) -> ReportBytes {
    guard path == "-" || Files.size(of: path) ?? 0 >= largeSize else {
      return .whole(try Files.read(path))
    }
    let stream = try InputStream(path)
    var head: [UInt8] = []
    while head.count < largeSize {
      let piece = try stream.next()
      guard !piece.isEmpty else { return .whole(FileContent(name: stream.name, bytes: head)) }
      head += piece
    }
    if MarkupBatches.canRead(head) { return .pieces(name: stream.name, next: stream.pieces(head)) }
    return .whole(path == "-" ? try Files.readInput(after: head) : try Files.read(path))
  }
}

extension InputStream {
  /// What was read already, then what follows, as the readers of reports ask for it.
  fileprivate func pieces(_ head: [UInt8]) -> () throws(InputError) -> [UInt8]? {
    var head: [UInt8]? = head
    return { () throws(InputError) -> [UInt8]? in
      if let first = head.take() { return first }
      do throws(Failure) {
        let piece = try self.next()
        return piece.isEmpty ? nil : piece
      } catch {
        throw InputError(error.diagnostics)
      }
    }
  }
}
