import Allocation
import Diagnostics
import Glibc

/// A file's bytes with the name a person knows it by.
struct FileContent: Sendable {
  let name: String
  let bytes: [UInt8]
}

/// Reading, with bounds: regular files of a bounded size, or standard input.
enum Files {
  /// The most bytes that are read from one file: far above any portfolio, plan or rule book.
  static let sizeLimit = 64 << 20

  /// Reads a file, or standard input for `-`.
  ///
  /// - Throws: ``Failure`` that names the path and says what to do: a missing file, a folder, a pipe, a
  ///   file that is too large or may not be read.
  static func read(_ path: String) throws(Failure) -> FileContent {
    if path == "-" {
      return try readInput(after: [])
    }
    let (descriptor, size) = try openRegular(path)
    defer { close(descriptor) }
    guard size <= sizeLimit else { throw .tooLarge(path, size) }
    return FileContent(name: path, bytes: try readAll(descriptor, path, size))
  }

  /// Opens a regular file of any size for reading.
  ///
  /// - Returns: A descriptor, which the caller closes, and the size.
  /// - Throws: ``Failure`` that names the path: a missing file, a folder, a pipe, one that may not be read.
  static func openRegular(_ path: String) throws(Failure) -> (descriptor: Int32, size: Int) {
    // Without O_NONBLOCK a pipe that nobody writes to would be waited for. The path is bridged to C for
    // the length of the call.
    let descriptor = unsafe open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw .opening(path, errno) }
    do throws(Failure) {
      return (descriptor, try regularSize(of: descriptor, path))
    } catch {
      close(descriptor)
      throw error
    }
  }

  /// Reads the rest of standard input.
  static func readInput(after head: [UInt8]) throws(Failure) -> FileContent {
    FileContent(name: "stdin", bytes: try readAll(STDIN_FILENO, "stdin", 0, after: head))
  }

  /// The bytes of a regular file; `nil` for anything else.
  static func size(of path: String) -> Int? {
    var status = stat()
    // The call fills the structure and keeps no pointer to it.
    guard unsafe stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    return Int(status.st_size)
  }

  /// Whether there is something at a path, and what.
  static func kind(of path: String) -> Kind {
    var status = stat()
    // The call fills the structure and keeps no pointer to it.
    guard unsafe stat(path, &status) == 0 else { return .missing }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .folder
    default: return .other
    }
  }

  /// Whether two paths lead to one file that is there, through links as well.
  static func isSame(_ one: String, _ other: String) -> Bool {
    var (first, second) = (stat(), stat())
    // The calls fill the structures and keep no pointer to them.
    guard unsafe stat(one, &first) == 0, unsafe stat(other, &second) == 0 else { return false }
    return first.st_dev == second.st_dev && first.st_ino == second.st_ino
  }

  /// What lies at a path.
  enum Kind: Sendable {
    case missing
    case file
    case folder
    case other
  }

  /// The names in a folder that end in a suffix, sorted by their bytes; hidden ones left out.
  static func names(in folder: String, endingIn suffix: String) throws(Failure) -> [String] {
    // The stream is closed before the function returns; names are copied out of its buffer.
    guard let stream = unsafe opendir(folder) else {
      throw errno == ENOTDIR && kind(of: folder) != .missing
        ? .isNoFolder(folder) : .opening(folder, errno)
    }
    defer { unsafe closedir(stream) }
    var names: [String] = []
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { field in
        unsafe field.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) {
          unsafe String(cString: $0)
        }
      }
      if name.hasSuffix(suffix), !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private static func regularSize(of descriptor: Int32, _ path: String) throws(Failure) -> Int {
    var status = stat()
    // The call fills the structure and keeps no pointer to it.
    guard unsafe fstat(descriptor, &status) == 0 else { throw .opening(path, errno) }
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: throw .isFolder(path)
    default: throw .isNoRegularFile(path)
    }
    return Int(status.st_size)
  }

  /// Reads to the end.
  ///
  /// A file may grow while it is read, and standard input says no size beforehand, so
  /// the limit is watched here too.
  private static func readAll(
    _ descriptor: Int32,
    _ name: String,
    _ expected: Int,
    after head: [UInt8] = []
  ) throws(Failure) -> [UInt8] {
    var bytes = head
    bytes.reserveCapacity(expected + 1)
    var chunk = [UInt8](repeating: 0, count: min(max(expected + 1, 4096), 1 << 20))
    while true {
      // The buffer outlives the call, which keeps no pointer to it.
      let count = unsafe chunk.withUnsafeMutableBytes {
        unsafe Glibc.read(descriptor, $0.baseAddress, $0.count)
      }
      if count == 0 { return bytes }
      if count < 0 {
        if errno == EINTR { continue }
        throw .reading(name, errno)
      }
      bytes.append(contentsOf: chunk[..<count])
      guard bytes.count <= sizeLimit else { throw .tooLarge(name, bytes.count) }
    }
  }
}

extension Failure {
  /// The code of what is not there.
  static let missingCode = "E4010"

  fileprivate static func opening(_ path: String, _ error: Int32) -> Failure {
    switch error {
    case ENOENT, ENOTDIR:
      return Failure(.noInput, "E4010", "there is no file `\(path)`", help: missingHelp(path))
    case EACCES, EPERM:
      return Failure(
        .noInput,
        "E4013",
        "`\(path)` may not be read: \(systemMessage(error))",
        help: ["give yourself the right to read it: chmod u+r FILE"]
      )
    case ENAMETOOLONG, ELOOP, ENXIO:
      return Failure(.noInput, "E4010", "`\(path)` cannot be opened: \(systemMessage(error))")
    default:
      return reading(path, error)
    }
  }

  static func reading(_ path: String, _ error: Int32) -> Failure {
    Failure(.inputOutput, "E4014", "`\(path)` cannot be read: \(systemMessage(error))")
  }

  fileprivate static func isNoFolder(_ path: String) -> Failure {
    Failure(
      .badData,
      "E4011",
      "`\(path)` is a file, not a folder",
      help: [
        "name the folder it is in: \(splitPath(path).folder.isEmpty ? "." : splitPath(path).folder)"
      ]
    )
  }

  fileprivate static func isFolder(_ path: String) -> Failure {
    Failure(
      .badData,
      "E4011",
      "`\(path)` is a folder, not a file",
      help: ["name one file in it"]
    )
  }

  fileprivate static func isNoRegularFile(_ path: String) -> Failure {
    Failure(
      .badData,
      "E4011",
      "`\(path)` is a device or a pipe, not a regular file",
      help: ["to read from a pipe, write `-` and send it to standard input"]
    )
  }

  fileprivate static func tooLarge(_ path: String, _ size: Int) -> Failure {
    Failure(
      .badData,
      "E4012",
      "`\(path)` has \(NumberStyle.ascii.whole(Double(size))) bytes; at most "
        + "\(NumberStyle.ascii.whole(Double(Files.sizeLimit))) are read",
      help: ["check that it is the file you meant"]
    )
  }

  /// A name in the same folder that was probably meant.
  private static func missingHelp(_ path: String) -> [String] {
    let (folder, name) = splitPath(path)
    guard let names = try? Files.names(in: folder.isEmpty ? "." : folder, endingIn: ""),
      let near = nearestName(to: name, among: names)
    else { return ["check the path; files are looked up from the working directory"] }
    return ["did you mean `\(folder.isEmpty ? near : joinPath(folder, near))`?"]
  }
}
