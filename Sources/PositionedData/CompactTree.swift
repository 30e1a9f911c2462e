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
  /// - Throws: ``InputError`` if the tree is not one that ``encode(_:)`` wrote.
  package static func decode(_ tree: String, over file: SourceFile) throws(InputError)
    -> LocatedDocument
  {
    let encoded = try JSONReader.read(tree, name: file.name)
    let bytes = Array(file.text.utf8)
    guard let root = value(encoded.root, bytes) else {
      throw InputError([
        Diagnostic(.error, "E1107", "the tree of \(file.name) is not one that was written for it")
      ])
    }
    return LocatedDocument(file: file, root: root)
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

  // MARK: - Decoding

  private static func value(_ node: LocatedValue, _ text: [UInt8]) -> LocatedValue? {
    guard case .array(let parts) = node.content, parts.count >= 2,
      let range = range(parts, within: text.count)
    else { return nil }
    guard parts.count > 2 else {
      return LocatedValue(.string(String(decoding: text[range], as: UTF8.self)), range: range)
    }
    switch parts[2].content {
    case .string(let scalar):
      return LocatedValue(.string(scalar), range: range, isPlain: false)
    case .array(let children):
      return parts.count == 4
        ? mapping(children, range, text) : sequence(children, range, text)
    default: return nil
    }
  }

  private static func sequence(_ nodes: [LocatedValue], _ range: Range<Int>, _ text: [UInt8])
    -> LocatedValue?
  {
    var elements: [LocatedValue] = []
    elements.reserveCapacity(nodes.count)
    for node in nodes {
      guard let element = value(node, text) else { return nil }
      elements.append(element)
    }
    return LocatedValue(.array(elements), range: range, isPlain: false)
  }

  private static func mapping(_ nodes: [LocatedValue], _ range: Range<Int>, _ text: [UInt8])
    -> LocatedValue?
  {
    var members: [LocatedValue.Member] = []
    members.reserveCapacity(nodes.count / 2)
    for place in stride(from: 0, to: nodes.count - 1, by: 2) {
      guard let key = value(nodes[place], text), case .string(let name) = key.content,
        let member = value(nodes[place + 1], text)
      else { return nil }
      members.append(LocatedValue.Member(key: name, keyRange: key.range, value: member))
    }
    return LocatedValue(.object(members), range: range, isPlain: false)
  }

  private static func range(_ parts: [LocatedValue], within count: Int) -> Range<Int>? {
    guard case .number(let start) = parts[0].content, case .number(let end) = parts[1].content,
      let lower = Int(start), let upper = Int(end), lower >= 0, lower <= upper, upper <= count
    else { return nil }
    return lower..<upper
  }
}
