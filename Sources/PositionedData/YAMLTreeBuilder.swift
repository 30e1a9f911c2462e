internal import Diagnostics
internal import Yams

/// Turns the nodes of the YAML parser into located values, gathering everything that is refused.
struct YAMLTreeBuilder {
  private let text: YAMLText
  private(set) var findings = Findings()
  /// Where anchors were found; an alias is the anchor's node again, at the anchor's place.
  private var anchors: Set<Int> = []
  private var isTooDeep = false
  private var lastPlace: YAMLText.Place?

  init(_ text: YAMLText) {
    self.text = text
  }

  /// Builds the value of a node; of refused nodes a null stands in.
  ///
  /// - Parameters:
  ///   - node: The node.
  ///   - depth: Lists and maps around it.
  /// - Returns: The value with its range in the text.
  mutating func value(_ node: Node, depth: Int) -> LocatedValue {
    let marked = offset(of: node)
    guard let start = startAfterProperties(at: marked), acceptDepth(depth, at: start) else {
      return LocatedValue(.null, range: marked..<marked)
    }
    switch node {
    case .scalar(let scalar): return self.scalar(scalar, at: start, hasProperties: start > marked)
    case .sequence(let sequence): return list(sequence, at: start, depth: depth)
    case .mapping(let mapping): return map(mapping, at: start, depth: depth)
    case .alias: return LocatedValue(.null, range: start..<start)
    }
  }

  private mutating func offset(of node: Node) -> Int {
    guard let mark = node.mark else { return 0 }
    let place = text.place(line: mark.line, column: mark.column, after: lastPlace)
    lastPlace = place
    return place.offset
  }

  private mutating func scalar(
    _ scalar: Node.Scalar,
    at start: Int,
    hasProperties: Bool
  ) -> LocatedValue {
    let range = text.range(of: scalar, from: start)
    // Behind a tag or an anchor, which has been reported, nothing more needs to be said.
    guard !hasProperties || !scalar.string.isEmpty else {
      return LocatedValue(.null, range: range)
    }
    guard !scalar.isNull else {
      findings.error(
        "E1022",
        scalar.string.isEmpty ? "a value is missing" : "null values are not read",
        at: text.span(range),
        help: ["leave the key out, or write empty text as \"\""]
      )
      return LocatedValue(.null, range: range)
    }
    let isExact = scalar.style == .plain && text.file.text(in: range) == scalar.string
    return LocatedValue(.string(scalar.string), range: range, isPlain: isExact)
  }

  private mutating func list(_ sequence: Node.Sequence, at start: Int, depth: Int) -> LocatedValue {
    var elements: [LocatedValue] = []
    for node in sequence { elements.append(value(node, depth: depth + 1)) }
    let end = end(from: start, lastChild: elements.last?.range.upperBound)
    return LocatedValue(.array(elements), range: start..<end, isPlain: false)
  }

  private mutating func map(_ mapping: Node.Mapping, at start: Int, depth: Int) -> LocatedValue {
    var members: [LocatedValue.Member] = []
    var keys = KeyIndex()
    var lastEnd: Int?
    for (keyNode, valueNode) in mapping {
      let key = self.key(keyNode, depth: depth + 1)
      let value = value(valueNode, depth: depth + 1)
      lastEnd = max(value.range.upperBound, key?.range.upperBound ?? 0)
      guard let key, case .string(let name) = key.content else { continue }
      if let first = keys.firstUse(of: name, in: members) {
        reportDuplicate(name, at: key.range, first: members[first].keyRange)
      }
      members.append(.init(key: name, keyRange: key.range, value: value))
    }
    let end = end(from: start, lastChild: lastEnd)
    return LocatedValue(.object(members), range: start..<end, isPlain: false)
  }

  private mutating func key(_ node: Node, depth: Int) -> LocatedValue? {
    guard case .scalar(let scalar) = node else {
      let start = offset(of: node)
      findings.error("E1026", "a key must be text", at: text.span(start..<start + 1))
      return nil
    }
    guard scalar.style == .plain, scalar.string == "<<" else { return value(node, depth: depth) }
    let start = offset(of: node)
    findings.error(
      "E1024",
      "merge keys are not read",
      at: text.span(start..<start + 2),
      help: ["write the entries out"]
    )
    return nil
  }

  /// The end of a list or map: the closing bracket in flow style, otherwise the end of its last entry.
  private func end(from start: Int, lastChild: Int?) -> Int {
    let closing: UInt8
    switch text.byte(at: start) {
    case UInt8(ascii: "["): closing = UInt8(ascii: "]")
    case UInt8(ascii: "{"): closing = UInt8(ascii: "}")
    default: return max(start, lastChild ?? start)
    }
    var offset = text.skippingSpace(from: max(start + 1, lastChild ?? 0))
    while offset < text.length, text.byte(at: offset) != closing {
      offset = text.skippingSpace(from: offset + 1)
    }
    return min(offset + 1, text.length)
  }

  /// Reports the tag and the anchor in front of a node.
  ///
  /// - Returns: Where the node itself begins; `nil` if it has been seen, being an alias.
  private mutating func startAfterProperties(at marked: Int) -> Int? {
    var offset = marked
    while true {
      let property = offset
      switch text.byte(at: offset) {
      case UInt8(ascii: "&"):
        guard anchors.insert(offset).inserted else { return nil }
        offset = endOfProperty(from: offset)
        findings.error(
          "E1023",
          "anchors and aliases are not read",
          at: text.span(property..<offset),
          help: ["write the value out wherever it is used"]
        )
      case UInt8(ascii: "!"):
        offset = endOfProperty(from: offset)
        findings.error(
          "E1021",
          "tags are not read",
          at: text.span(property..<offset),
          help: ["remove it; if it is the text itself, put it in quotes"]
        )
      default:
        return offset
      }
      offset = text.skippingSpace(from: offset)
    }
  }

  private func endOfProperty(from start: Int) -> Int {
    var offset = start
    while offset < text.length, !text.byte(at: offset).isBlank, text.lineEndLength(at: offset) == 0,
      !text.byte(at: offset).isFlowIndicator
    {
      offset += 1
    }
    return offset
  }

  private mutating func acceptDepth(_ depth: Int, at start: Int) -> Bool {
    guard depth > YAMLReader.depthLimit else { return true }
    if !isTooDeep {
      findings.add(.yamlTooDeep(at: text.span(start..<start + 1)))
    }
    isTooDeep = true
    return false
  }

  private mutating func reportDuplicate(_ key: String, at range: Range<Int>, first: Range<Int>) {
    findings.add(.duplicateKey(key, at: text.span(range), first: text.span(first)))
  }
}

extension Diagnostic {
  static func yamlTooDeep(at span: SourceSpan?) -> Diagnostic {
    Diagnostic(
      .error,
      "E1003",
      "more than \(YAMLReader.depthLimit) lists and maps inside each other",
      at: span
    )
  }

  static func duplicateKey(_ key: String, at span: SourceSpan, first: SourceSpan?) -> Diagnostic {
    Diagnostic(
      .error,
      "E1012",
      "key `\(key.truncated(toWidth: 40))` is given twice",
      at: span,
      notes: first.map { [.init("it is given here first", at: $0)] } ?? [],
      help: ["keep one of them"]
    )
  }
}

extension Node.Scalar {
  /// Whether YAML takes the scalar for null: empty or one of the words for it, without quotes.
  fileprivate var isNull: Bool {
    style == .plain && ["", "~", "null", "Null", "NULL"].contains(string)
  }
}

extension UInt8 {
  var isFlowIndicator: Bool {
    [",", "[", "]", "{", "}"].contains { self == UInt8(ascii: $0) }
  }
}
