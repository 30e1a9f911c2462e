package import Diagnostics

/// Reads JSON texts as values that know where they stand.
package enum JSONReader {
  /// The most bytes a text may have unless the caller says otherwise: far above any portfolio or plan,
  /// and small enough to hold in memory.
  package static let sizeLimit = 64 << 20

  /// Reads one JSON text.
  ///
  /// The grammar is RFC 8259, strictly; duplicate keys are refused as well, and so is nesting deeper
  /// than ``JSONScanner/depthLimit``. A byte order mark is accepted and left out of the document's text,
  /// so offsets count from the first byte after it.
  ///
  /// - Parameters:
  ///   - bytes: The text as read from a file, in UTF-8.
  ///   - name: The name a person knows the file by.
  ///   - sizeLimit: The most bytes to accept.
  /// - Returns: The values with the text they stand in.
  /// - Throws: ``InputError`` with every problem that could be passed over, and the first that couldn't.
  package static func read(_ bytes: [UInt8], name: String, sizeLimit: Int = JSONReader.sizeLimit)
    throws(InputError) -> LocatedDocument
  {
    try read(SourceFile(utf8: bytes, name: name, sizeLimit: sizeLimit))
  }

  /// Reads one JSON text that is a string already.
  package static func read(_ text: String, name: String, sizeLimit: Int = JSONReader.sizeLimit)
    throws(InputError) -> LocatedDocument
  {
    try read(SourceFile(text, name: name, sizeLimit: sizeLimit))
  }

  /// Reads the JSON text of a file.
  package static func read(_ file: SourceFile) throws(InputError) -> LocatedDocument {
    var problems: [JSONProblem] = []
    var root: LocatedValue?
    do throws(JSONProblem) {
      root = try JSONScanner.scan(file.text.utf8.span) { scanner throws(JSONProblem) in
        defer { problems = scanner.problems }
        let value = try scanner.value()
        try scanner.finish()
        return value
      }
    } catch {
      problems.append(error)
    }
    guard let root, problems.isEmpty else {
      throw InputError(problems.map { $0.diagnostic(in: file) })
    }
    return LocatedDocument(file: file, root: root)
  }
}

extension JSONScanner {
  /// Reads the next value as a tree.
  package mutating func value() throws(JSONProblem) -> LocatedValue {
    let kind = try nextKind()
    let start = offset
    switch kind {
    case .object:
      let members = try members()
      return LocatedValue(.object(members), range: start..<offset)
    case .array:
      try beginArray()
      var elements: [LocatedValue] = []
      while try nextElement() { elements.append(try value()) }
      return LocatedValue(.array(elements), range: start..<offset)
    case .string:
      let text = try string()
      return LocatedValue(.string(text), range: start..<offset, isPlain: false)
    case .number:
      let text = try number()
      return LocatedValue(.number(text), range: start..<offset)
    case .word:
      let truth = try literal()
      return LocatedValue(truth.map { .bool($0) } ?? .null, range: start..<offset)
    }
  }

  private mutating func members() throws(JSONProblem) -> [LocatedValue.Member] {
    try beginObject()
    var members: [LocatedValue.Member] = []
    members.reserveCapacity(6)
    var keys = KeyIndex()
    while let key = try nextKey() {
      if let first = keys.firstUse(of: key.name, in: members) {
        try note(.duplicateKey(first: members[first].keyRange), key.range)
      }
      members.append(.init(key: key.name, keyRange: key.range, value: try value()))
    }
    return members
  }
}
