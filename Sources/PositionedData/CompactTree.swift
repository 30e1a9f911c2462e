package import Diagnostics

/// A document's tree without its text, in a form the JSON reader takes quickly.
///
/// A YAML rule book costs milliseconds to parse; built into the binary it is kept as its text and this
/// tree, whose offsets point into the text. Nodes are arrays:
///
/// | node | form |
/// | --- | --- |
/// | plain scalar | `[start, end]`: the text between the offsets |
/// | other scalar | `[start, end, "text"]` |
/// | sequence | `[start, end, [node …]]` |
/// | mapping | `[start, end, [key, value …], 1]` |
package enum CompactTree {
  /// Encodes the tree of a document read from YAML.
  package static func encode(_ document: LocatedDocument) -> String {
    JSONWriter.text(node(document.root), .compact)
  }

  /// Puts an encoded tree over its text again.
  ///
  /// - Throws: ``InputError`` if the tree is not one that ``encode(_:)`` wrote for this text.
  package static func decode(_ tree: String, over file: SourceFile) throws(InputError)
    -> LocatedDocument
  {
    var tree = tree
    tree.makeContiguousUTF8()
    let text = file.text.utf8
    do {
      let root = try JSONScanner.scan(tree.utf8.span) { scanner throws(JSONProblem) in
        try scanner.compactNode(over: text)
      }
      return LocatedDocument(file: file, root: root)
    } catch {
      throw InputError([
        Diagnostic(.error, "E1107", "the tree of \(file.name) is not one that was written for it")
      ])
    }
  }

  // MARK: - Encoding

  private static func node(_ value: LocatedValue) -> JSONValue {
    let range: [JSONValue] = [.integer(value.range.lowerBound), .integer(value.range.upperBound)]
    switch value.content {
    case .string(let text): return .array(value.isPlain ? range : range + [.string(text)])
    case .array(let elements): return .array(range + [.array(elements.map(node))])
    case .object(let members):
      let parts = members.flatMap { member in
        [
          .array([.integer(member.keyRange.lowerBound), .integer(member.keyRange.upperBound)]),
          node(member.value),
        ]
      }
      return .array(range + [.array(parts), .integer(1)])
    case .number, .bool, .null:
      preconditionFailure("every scalar of a YAML document is text")
    }
  }
}

// MARK: - Decoding

extension JSONScanner {
  /// Reads one node of a compact tree.
  fileprivate mutating func compactNode(over text: String.UTF8View) throws(JSONProblem)
    -> LocatedValue
  {
    let range = try compactRange(within: text.count)
    guard try nextElement() else {
      let start = text.index(text.startIndex, offsetBy: range.lowerBound)
      let end = text.index(start, offsetBy: range.count)
      return LocatedValue(.string(String(Substring(text[start..<end]))), range: range)
    }
    if try nextKind() == .string {
      let scalar = LocatedValue(.string(try string()), range: range, isPlain: false)
      try compactEnd()
      return scalar
    }
    var nodes: [LocatedValue] = []
    try beginArray()
    while try nextElement() { nodes.append(try compactNode(over: text)) }
    guard try nextElement() else {
      return LocatedValue(.array(nodes), range: range, isPlain: false)
    }
    _ = try wholeNumber()
    try compactEnd()
    return LocatedValue(.object(try compactMembers(nodes)), range: range, isPlain: false)
  }

  private mutating func compactRange(within count: Int) throws(JSONProblem) -> Range<Int> {
    try beginArray()
    var ends = [0, 0]
    for place in ends.indices {
      guard try nextElement() else { throw compactProblem }
      ends[place] = try wholeNumber()
    }
    guard ends[0] >= 0, ends[0] <= ends[1], ends[1] <= count else { throw compactProblem }
    return ends[0]..<ends[1]
  }

  private mutating func compactEnd() throws(JSONProblem) {
    if try nextElement() { throw compactProblem }
  }

  /// Keys and values in turn.
  private func compactMembers(_ nodes: [LocatedValue]) throws(JSONProblem)
    -> [LocatedValue.Member]
  {
    var members: [LocatedValue.Member] = []
    members.reserveCapacity(nodes.count / 2)
    for place in stride(from: 0, to: nodes.count - 1, by: 2) {
      guard case .string(let name) = nodes[place].content else { throw compactProblem }
      members.append(
        LocatedValue.Member(key: name, keyRange: nodes[place].range, value: nodes[place + 1])
      )
    }
    return members
  }

  private var compactProblem: JSONProblem {
    JSONProblem(kind: .emptyText, range: offset..<offset)
  }
}
