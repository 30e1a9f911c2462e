internal import GRDB

extension JournalError {
  /// Runs a step and turns what the database says into what a person can act on.
  static func translating<Value>(_ path: String, _ step: () throws -> Value) throws -> Value {
    do {
      return try step()
    } catch let error as DatabaseError {
      throw JournalError(error, path)
    } catch is RowDecodingError {
      throw JournalError.damaged("`\(path)`: a value is not of the type it should be")
    }
  }

  /// What a full disk or a limit on the size of files looks like, besides `SQLITE_FULL`.
  private static let meansFull: [ResultCode] = [
    .SQLITE_IOERR_WRITE, .SQLITE_IOERR_SHMSIZE, .SQLITE_IOERR_TRUNCATE,
  ]

  private init(_ error: DatabaseError, _ path: String) {
    let message = error.message ?? "error \(error.extendedResultCode.rawValue)"
    switch error.resultCode {
    case .SQLITE_FULL: self = .full(path: path)
    case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH: self = .readOnly(path: path)
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy(path: path)
    case .SQLITE_CANTOPEN: self = .cannotOpen(path: path, reason: message)
    case .SQLITE_NOTADB: self = .damaged("`\(path)` is not a database, or its head is destroyed")
    case .SQLITE_CORRUPT: self = .damaged("`\(path)`: \(message)")
    case .SQLITE_IOERR where Self.meansFull.contains(error.extendedResultCode):
      self = .full(path: path)
    case .SQLITE_IOERR: self = .inputOutput(path: path, reason: message)
    case .SQLITE_CONSTRAINT: self = .damaged("an entry was to be changed: \(message)")
    default: self = .inputOutput(path: path, reason: message)
    }
  }
}
