internal import GRDB

extension Journal {
  /// Gives every entry's line, in order, with a bounded memory.
  ///
  /// - Parameter write: Takes some lines, each with its line end.
  /// - Returns: How many entries were given.
  /// - Throws: What `write` throws, and ``JournalError`` when the journal cannot be read.
  @discardableResult
  package func export(_ write: ([UInt8]) throws -> Void) throws -> Int {
    try inspect { view in
      var chunk = LineBuffer()
      var count = 0
      let rows = try Row.fetchCursor(
        view.database,
        sql: "SELECT position, body, digest FROM event ORDER BY position"
      )
      while let row = try rows.next() {
        chunk.add(body: try row.text(1), digest: try row.text(2))
        count += 1
        if chunk.isFull { try chunk.flush(write) }
      }
      try chunk.flush(write)
      return count
    }
  }

  /// Gives the lines that can still be read of a damaged journal, each by itself.
  ///
  /// - Returns: How many entries were given, and between which positions others could not be read.
  package func salvage(_ write: ([UInt8]) throws -> Void) throws -> (count: Int, lost: [Int]) {
    try inspect { view in
      let last = (try? view.lastPosition) ?? Self.salvageLimit
      var chunk = LineBuffer()
      var (count, misses) = (0, 0)
      var lost: [Int] = []
      for position in stride(from: 1, through: last, by: 1) {
        guard misses < Self.salvagePatience else { break }
        if let event = try? view.event(at: position), event.digest == event.bodyDigest {
          chunk.add(body: event.body, digest: event.digest)
          count += 1
          misses = 0
          if chunk.isFull { try chunk.flush(write) }
        } else {
          lost.append(position)
          misses += 1
        }
      }
      try chunk.flush(write)
      return (count, lost)
    }
  }

  /// Positions tried when a damaged file does not say how many there are.
  private static let salvageLimit = 10_000_000
  /// Positions that may fail in a row before the rest is given up: more than the entries of any page.
  private static let salvagePatience = 100_000
}

/// Lines gathered so that writing takes few calls.
private struct LineBuffer {
  private var bytes: [UInt8] = []

  var isFull: Bool { bytes.count > 1 << 20 }

  mutating func add(body: String, digest: String) {
    bytes.append(contentsOf: body.utf8.dropLast())
    bytes.append(contentsOf: ",\"digest\":\"".utf8)
    bytes.append(contentsOf: digest.utf8)
    bytes.append(contentsOf: "\"}\n".utf8)
  }

  mutating func flush(_ write: ([UInt8]) throws -> Void) throws {
    if !bytes.isEmpty { try write(bytes) }
    bytes.removeAll(keepingCapacity: true)
  }
}
