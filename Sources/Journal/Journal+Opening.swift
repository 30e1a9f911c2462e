import Glibc
internal import GRDB

extension Journal {
  /// How long another process's write is waited for.
  private static let patienceSeconds = 60.0

  /// Opens the journal at a path for reading and writing, and creates it where there is none.
  ///
  /// A new file appears with all its tables or not at all, whoever else creates it at the same time.
  ///
  /// - Throws: ``JournalError``.
  package static func open(_ path: String) throws -> Journal {
    surviveSizeLimits()
    return try JournalError.translating(path) {
      if !SystemCalls.exists(path) { try create(path) }
      return try openExisting(path)
    }
  }

  /// Opens the journal at a path for reading; nothing is created.
  ///
  /// - Returns: Nothing when there is no journal.
  /// - Throws: ``JournalError``.
  package static func openForReading(_ path: String) throws -> Journal? {
    guard SystemCalls.exists(path) else { return nil }
    surviveSizeLimits()
    return try JournalError.translating(path) {
      // A journal in a folder that may not be written to has no room for the index of its log.
      if !SystemCalls.isWritable(path) || !SystemCalls.isWritable(folder(of: path)) {
        return try openUnchanging(path)
      }
      return try openExisting(path)
    }
  }

  private static func openExisting(_ path: String) throws -> Journal {
    let queue: DatabaseQueue
    do {
      queue = try DatabaseQueue(path: path, configuration: configuration())
      try check(queue, path)
    } catch let error as DatabaseError where error.resultCode == .SQLITE_READONLY {
      return try openUnchanging(path)
    }
    return Journal(path: path, queue: queue, isReadOnly: false)
  }

  private static func openUnchanging(_ path: String) throws -> Journal {
    var configuration = configuration()
    configuration.readonly = true
    let queue: DatabaseQueue
    do {
      queue = try DatabaseQueue(path: path, configuration: configuration)
      try check(queue, path)
    } catch let error as DatabaseError
      where error.resultCode == .SQLITE_CANTOPEN || error.resultCode == .SQLITE_READONLY
    {
      let address = "file:\(escaped(path))?immutable=1"
      let unchanging = try DatabaseQueue(path: address, configuration: configuration)
      try check(unchanging, path)
      return Journal(path: path, queue: unchanging, isReadOnly: true)
    }
    return Journal(path: path, queue: queue, isReadOnly: true)
  }

  private static func escaped(_ path: String) -> String {
    path.utf8.map { byte in
      switch byte {
      case UInt8(ascii: "%"): "%25"
      case UInt8(ascii: "?"): "%3f"
      case UInt8(ascii: "#"): "%23"
      default: String(decoding: [byte], as: UTF8.self)
      }
    }.joined()
  }

  static func configuration() -> GRDB.Configuration {
    var configuration = GRDB.Configuration()
    configuration.label = "journal"
    configuration.busyMode = .timeout(patienceSeconds)
    configuration.prepareDatabase { database in
      try database.execute(sql: "PRAGMA synchronous = FULL; PRAGMA trusted_schema = OFF")
    }
    return configuration
  }

  /// Refuses files of other programs and of newer releases; brings older ones up to date.
  private static func check(_ queue: DatabaseQueue, _ path: String) throws {
    let (application, version) = try queue.read { database in
      (
        try Int.fetchOne(database, sql: "PRAGMA application_id"),
        try Int.fetchOne(database, sql: "PRAGMA user_version")
      )
    }
    guard application == JournalSchema.applicationID, let version else {
      throw JournalError.foreign(path: path)
    }
    guard version <= JournalSchema.version else {
      throw JournalError.newer(path: path, version: version)
    }
    if version < JournalSchema.version { try JournalSchema.migrate(queue) }
  }

  /// A limit on the size of files is an error to be told, not the end of the process.
  private static func surviveSizeLimits() { _ = signal(SIGXFSZ, SIG_IGN) }

  // MARK: - Creating

  /// Makes the file under another name and links it into place.
  private static func create(_ path: String) throws {
    try createFolder(folder(of: path), path)
    // Two threads of one process may make the same journal at once: each has a draft of its own.
    let draft = "\(path).new-\(getpid())-\(UInt64.random(in: .min ... .max))"
    defer { for suffix in ["", "-wal", "-shm", "-journal"] { SystemCalls.remove(draft + suffix) } }
    SystemCalls.remove(draft)
    guard SystemCalls.isWritable(folder(of: path)) else {
      throw JournalError.cannotOpen(path: path, reason: "its folder may not be written to")
    }
    let queue = try DatabaseQueue(path: draft, configuration: configuration())
    try JournalSchema.migrate(queue)
    try queue.writeWithoutTransaction { database in
      try database.execute(sql: "PRAGMA journal_mode = WAL")
    }
    try queue.close()
    try check(SystemCalls.link(draft, to: path), path)
    synchronise(folder(of: path))
  }

  private static func createFolder(_ folder: String, _ path: String) throws {
    if SystemCalls.exists(folder) { return }
    try createFolder(self.folder(of: folder), path)
    try check(SystemCalls.makeFolder(folder), path)
  }

  /// Throws an error of the system's; that another process was first is none.
  private static func check(_ error: Int32, _ path: String) throws {
    guard error != 0, error != EEXIST else { return }
    throw JournalError.cannotOpen(path: path, reason: SystemCalls.message(error))
  }

  private static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// Makes the folder's new name survive a crash of the machine.
  private static func synchronise(_ folder: String) {
    let descriptor = SystemCalls.openFolder(folder)
    guard descriptor >= 0 else { return }
    _ = fsync(descriptor)
    Glibc.close(descriptor)
  }
}
