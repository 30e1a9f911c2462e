package import Diagnostics

extension Document {
  /// Reads a large feed or data file, and keeps the entries and series that are wanted.
  ///
  /// What is kept has its places in the file; the rest is read and forgotten, so that a file of any
  /// size takes some 40 MB and what it holds of use.
  ///
  /// - Parameters:
  ///   - stream: The file.
  ///   - name: The name a person knows the file by.
  ///   - isWanted: Told an entry or a series; called on several cores at a time.
  /// - Returns: A report with the wanted entries or series, and the head of the file.
  /// - Throws: ``InputError`` when the file cannot be read.
  package static func thinned(
    _ stream: DocumentStream,
    name: String,
    keeping isWanted: @escaping @Sendable (Document) -> Bool
  ) throws(InputError) -> Document {
    var stream = stream
    var thinning = Thinning(name: name)
    while true {
      let oldest = thinning.oldest
      let parts = try stream.next { Thinning.Part($0, after: oldest, keeping: isWanted) }
      guard !parts.isEmpty else { return thinning.document() }
      thinning.add(parts)
    }
  }
}
