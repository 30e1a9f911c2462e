import Diagnostics
import Glibc

/// Writing a file so that it is whole or not there: a temporary file beside it, then a rename.
///
/// Paths are bridged to C for the length of each call; no call keeps the pointer.
enum OutputFile {
  /// Writes bytes to a path, replacing what was there at once.
  ///
  /// A symbolic link keeps pointing where it points; a device or a pipe is written directly.
  ///
  /// - Throws: ``Failure`` when the file cannot be created (73) or written (74); what was there before is
  ///   left as it was.
  static func write(_ bytes: [UInt8], to path: String) throws(Failure) {
    switch Files.kind(of: path) {
    case .folder:
      throw Failure(.cannotCreate, "E4020", "`\(path)` is a folder", help: ["name a file in it"])
    case .other: try writeDirectly(bytes, path)
    case .file, .missing: try replace(resolved(path), with: bytes, named: path)
    }
  }

  /// Creates a file that must not be there yet.
  ///
  /// - Returns: Whether it was created; `false` when something lies at the path already.
  static func create(_ bytes: [UInt8], at path: String) throws(Failure) -> Bool {
    let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, filePermissions)
    if descriptor < 0, errno == EEXIST { return false }
    guard descriptor >= 0 else { throw .creating(path, errno) }
    let error = finish(bytes, descriptor)
    if error != 0 {
      unsafe unlink(path)
      throw .writing(path, error)
    }
    return true
  }

  /// Creates a folder and those above it; one that is there already is left alone.
  static func createFolder(_ path: String) throws(Failure) {
    if path.isEmpty || Files.kind(of: path) == .folder { return }
    try createFolder(splitPath(path).folder)
    guard unsafe mkdir(path, folderPermissions) == 0 || errno == EEXIST else {
      throw .creating(path, errno)
    }
  }

  /// Read and write for everybody, less the user's mask.
  private static let filePermissions: mode_t = 0o666
  private static let folderPermissions: mode_t = 0o777
  /// Names tried beside the file, should a killed run have left one behind.
  private static let attempts = 100

  private static func replace(_ path: String, with bytes: [UInt8], named name: String)
    throws(Failure)
  {
    let (folder, file) = splitPath(path)
    let (temporary, descriptor) = try openTemporary(beside: file, in: folder, named: name)
    keepPermissions(of: path, on: descriptor)
    let error = finish(bytes, descriptor)
    guard error == 0 else {
      unsafe unlink(temporary)
      throw .writing(name, error)
    }
    guard unsafe rename(temporary, path) == 0 else {
      let error = errno
      unsafe unlink(temporary)
      throw .writing(name, error)
    }
    synchronize(folder.isEmpty ? "." : folder)
  }

  private static func openTemporary(beside file: String, in folder: String, named name: String)
    throws(Failure) -> (path: String, descriptor: Int32)
  {
    for attempt in 0..<attempts {
      let path = joinPath(folder, ".\(file).\(getpid())-\(attempt).tmp")
      let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, filePermissions)
      if descriptor >= 0 { return (path, descriptor) }
      if errno != EEXIST { break }
    }
    throw .creating(name, errno)
  }

  /// Writes, flushes to the disk and closes; a full disk shows in any of the three.
  private static func finish(_ bytes: [UInt8], _ descriptor: Int32) -> Int32 {
    // Over a file-size limit the system would end the process; an error is wanted instead.
    signal(SIGXFSZ, SIG_IGN)
    var error = unsafe bytes.withUnsafeBytes { unsafe writeAll($0, to: descriptor) }
    if error == 0, fsync(descriptor) != 0, errno != EINVAL { error = errno }
    if close(descriptor) != 0, error == 0 { error = errno }
    return error
  }

  private static func writeDirectly(_ bytes: [UInt8], _ path: String) throws(Failure) {
    let descriptor = unsafe open(path, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .creating(path, errno) }
    let error = finish(bytes, descriptor)
    if error == EPIPE { throw .silent(.closedPipe) }
    guard error == 0 else { throw .writing(path, error) }
  }

  private static func keepPermissions(of path: String, on descriptor: Int32) {
    var status = stat()
    // The call fills the structure and keeps no pointer to it.
    guard unsafe stat(path, &status) == 0 else { return }
    fchmod(descriptor, status.st_mode & 0o7777)
  }

  /// Makes a rename last through a power cut; a file system that cannot is left to itself.
  private static func synchronize(_ folder: String) {
    let descriptor = unsafe open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }

  /// The path with symbolic links followed, as far as it exists.
  private static func resolved(_ path: String) -> String {
    // The C library allocates the text; it is copied and freed here.
    guard let text = unsafe realpath(path, nil) else { return path }
    defer { unsafe free(text) }
    return unsafe String(cString: text)
  }
}

extension Failure {
  fileprivate static func creating(_ path: String, _ error: Int32) -> Failure {
    Failure(
      .cannotCreate,
      "E4020",
      "`\(path)` cannot be created: \(systemMessage(error))",
      help: error == ENOENT ? ["create its folder first"] : []
    )
  }

  fileprivate static func writing(_ path: String, _ error: Int32) -> Failure {
    let isFull = error == ENOSPC || error == EDQUOT || error == EFBIG
    return Failure(
      .inputOutput,
      "E4021",
      "`\(path)` cannot be written: \(systemMessage(error))",
      notes: [.init("what was there before is unchanged")],
      help: isFull ? ["make room, or write to another disk"] : []
    )
  }
}
