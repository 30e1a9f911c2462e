internal import Diagnostics
internal import Yams

extension YAMLText {
  /// What the YAML parser found wrong, as a person reads it.
  func diagnostic(for error: any Error) -> Diagnostic {
    switch error as? YamlError {
    case .scanner(let context, let problem, let mark, _),
      .parser(let context, let problem, let mark, _):
      return syntaxError(problem, context, at: offset(line: mark.line, column: mark.column))
    case .composer(_, let problem, let mark, _):
      let place = offset(line: mark.line, column: mark.column)
      return problem.contains("document")
        ? secondDocument(at: place) : undefinedAlias(at: place)
    case .reader(_, let characters, _, _):
      return unreadableCharacter(at: characters.map(offset(ofCharacter:)) ?? length)
    case .duplicatedKeysInMapping(let keys, let context):
      return duplicate(keys, first: offset(line: context.mark.line, column: context.mark.column))
    case .memory:
      // The parser's own limit of a thousand levels ends in this error.
      return .yamlTooDeep(at: nil)
    default:
      return Diagnostic(.error, "E1020", "`\(file.name)` can't be read as YAML")
    }
  }

  private func syntaxError(_ problem: String, _ context: YamlError.Context?, at place: Int)
    -> Diagnostic
  {
    let (summary, help) = YAMLText.wording[problem] ?? (problem, nil)
    let start = min(place, length)
    let opened = context.map { offset(line: $0.mark.line, column: $0.mark.column) }
    return Diagnostic(
      .error,
      "E1020",
      "not valid YAML: \(summary)",
      at: span(start..<endOfCharacter(at: start)),
      notes: opened.flatMap {
        $0 < start ? [.init("this was being read", at: span($0..<endOfCharacter(at: $0)))] : nil
      } ?? [],
      help: help.map { [$0] } ?? []
    )
  }

  private func secondDocument(at place: Int) -> Diagnostic {
    Diagnostic(
      .error,
      "E1025",
      "a second document begins here",
      at: span(place..<min(place + 3, length)),
      help: ["keep one document in a file"]
    )
  }

  private func undefinedAlias(at place: Int) -> Diagnostic {
    Diagnostic(
      .error,
      "E1023",
      "anchors and aliases are not read",
      at: span(place..<endOfCharacter(at: place)),
      help: ["put text that begins with `*` in quotes"]
    )
  }

  private func unreadableCharacter(at place: Int) -> Diagnostic {
    Diagnostic(
      .error,
      "E1020",
      "not valid YAML: a control character",
      at: span(place..<endOfCharacter(at: place)),
      help: ["remove it, or write it as an escape in double quotes"]
    )
  }

  private func duplicate(_ keys: [String], first: Int) -> Diagnostic {
    let key = keys.first ?? ""
    let firstSpan = span(first..<min(first + key.utf8.count, length))
    guard let second = secondUse(of: key, first: first) else {
      return .duplicateKey(key, at: firstSpan, first: nil)
    }
    return .duplicateKey(key, at: span(second..<second + key.utf8.count), first: firstSpan)
  }

  /// The next place where a key stands before a colon, in the same column if it begins its line.
  private func secondUse(of key: String, first: Int) -> Int? {
    let bytes = Array(key.utf8)
    let beginsLine = isIndentation(before: first)
    let column = file.position(at: first).column
    return (first + 1..<max(first + 1, length - bytes.count)).first { place in
      guard bytes.indices.allSatisfy({ byte(at: place + $0) == bytes[$0] }) else { return false }
      var after = place + bytes.count
      while byte(at: after).isBlank || byte(at: after) == UInt8(ascii: "\"")
        || byte(at: after) == UInt8(ascii: "'")
      { after += 1 }
      guard byte(at: after) == UInt8(ascii: ":") else { return false }
      return !beginsLine
        || isIndentation(before: place) && file.position(at: place).column == column
    }
  }

  private func isIndentation(before offset: Int) -> Bool {
    var index = offset - 1
    while index >= 0, byte(at: index) == 0x20 || byte(at: index) == UInt8(ascii: "-") { index -= 1 }
    return index < 0 || byte(at: index) == 0x0A
  }

  private func offset(ofCharacter count: Int) -> Int {
    let text = file.text
    let index = text.index(text.startIndex, offsetBy: count, limitedBy: text.endIndex)
    return index.map { text.utf8.distance(from: text.startIndex, to: $0) } ?? length
  }

  private func endOfCharacter(at offset: Int) -> Int {
    guard offset < length, lineEndLength(at: offset) == 0 else { return min(offset, length) }
    var end = offset + 1
    while byte(at: end) & 0xC0 == 0x80 { end += 1 }
    return end
  }

  /// Plain words, and the way out, for what the YAML parser says.
  private static let wording: [String: (summary: String, help: String?)] = [
    "mapping values are not allowed in this context": (
      "`:` can't stand here", "put text that holds `: ` in quotes, or check the indentation"
    ),
    "could not find expected ':'": (
      "this line is neither a key with `:` nor part of a text", "write `key: value`"
    ),
    "did not find expected key": (
      "expected a key", "check the indentation, and that every entry is written `key: value`"
    ),
    "did not find expected '-' indicator": (
      "expected `- ` before another entry of the list", "check the indentation"
    ),
    "did not find expected ',' or ']'": ("expected `,` or `]`", "close the list with `]`"),
    "did not find expected ',' or '}'": ("expected `,` or `}`", "close the map with `}`"),
    "did not find expected node content": ("expected a value", nil),
    "found character that cannot start any token": (
      "text can't begin with this character", "put the text in quotes; indent with spaces, not tabs"
    ),
    "found unexpected end of stream": ("the quotes are not closed", "add the closing quote"),
    "found a tab character that violates indentation": (
      "a tab in the indentation", "indent with spaces"
    ),
    "found a tab character where an indentation space is expected": (
      "a tab in the indentation", "indent with spaces"
    ),
    "found unknown escape character": (
      "unknown escape", "write a backslash as `\\\\` in double quotes, or use single quotes"
    ),
    "block sequence entries are not allowed in this context": (
      "`- ` can't stand here", "begin the list on a line of its own"
    ),
  ]
}
