internal import Diagnostics
internal import Yams

extension YAMLText {
  /// What the YAML parser found wrong, as a person reads it.
  func diagnostic(for error: any Error) -> Diagnostic {
    switch error as? YamlError {
    case .scanner(let context, let problem, let mark, _),
      .parser(let context, let problem, let mark, _):
      return syntaxError(problem, context, at: offset(of: mark))
    case .composer(_, let problem, let mark, _):
      let place = offset(of: mark)
      return problem.contains("document")
        ? secondDocument(at: place) : undefinedAlias(at: place)
    case .reader(_, let characters, _, _):
      return unreadableCharacter(at: characters.map(offset(ofCharacter:)) ?? length)
    case .duplicatedKeysInMapping(let keys, let context):
      return duplicate(keys, first: offset(of: context.mark))
    default:
      return Diagnostic(.error, "E1020", "`\(file.name)` can't be read as YAML")
    }
  }

  private func syntaxError(_ problem: String, _ context: YamlError.Context?, at place: Int)
    -> Diagnostic
  {
    let opening = context.map { offset(of: $0.mark) }
    switch problem {
    case let problem where problem.hasPrefix("Maximum nesting level"):
      return .yamlTooDeep(at: character(at: place))
    case "found unexpected end of stream":
      let help = "add the closing quote"
      return syntaxError("the quotes are not closed", at: opening ?? place, help: help)
    case "found character that cannot start any token" where byte(at: place) == 0x09:
      return syntaxError("a tab can't stand here", at: place, help: "indent with spaces")
    default:
      let (summary, help) = YAMLText.wording[problem] ?? (problem, nil)
      return syntaxError(summary, at: place, inside: opening, help: help)
    }
  }

  private func syntaxError(
    _ summary: String,
    at place: Int,
    inside opening: Int? = nil,
    help: String?
  )
    -> Diagnostic
  {
    let outer = opening.flatMap { $0 < place ? character(at: $0) : nil }
    return Diagnostic(
      .error,
      "E1020",
      "not valid YAML: \(summary)",
      at: character(at: place),
      notes: outer.map { [.init("this was being read", at: $0)] } ?? [],
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
      at: character(at: place),
      help: ["put text that begins with `*` in quotes"]
    )
  }

  private func unreadableCharacter(at place: Int) -> Diagnostic {
    Diagnostic(
      .error,
      "E1020",
      "not valid YAML: a control character",
      at: character(at: place),
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

  /// The next place where a key stands before a colon: in the same column if it begins its line,
  /// otherwise inside the same brackets.
  private func secondUse(of key: String, first: Int) -> Int? {
    let key = Array(key.utf8)
    let beginsLine = isIndentation(before: first)
    let column = file.position(at: first).column
    var openBrackets = 0
    for place in first + 1..<max(first + 1, length - key.count) {
      openBrackets += byte(at: place).bracketStep
      guard isKey(key, at: place) else { continue }
      let start = byte(at: place - 1).isQuote ? place - 1 : place
      let isInSameColumn = isIndentation(before: start) && file.position(at: start).column == column
      if beginsLine ? isInSameColumn : openBrackets == 0 { return start }
    }
    return nil
  }

  private func isKey(_ key: [UInt8], at place: Int) -> Bool {
    guard key.indices.allSatisfy({ byte(at: place + $0) == key[$0] }) else { return false }
    var after = place + key.count
    while byte(at: after).isBlank || byte(at: after).isQuote { after += 1 }
    return byte(at: after) == UInt8(ascii: ":")
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

  private func offset(of mark: Mark) -> Int {
    place(line: mark.line, column: mark.column).offset
  }

  /// The character at an offset; nothing at a line end.
  private func character(at offset: Int) -> SourceSpan {
    let start = min(offset, length)
    guard start < length, lineEndLength(at: start) == 0 else { return span(start..<start) }
    var end = start + 1
    while byte(at: end) & 0xC0 == 0x80 { end += 1 }
    return span(start..<end)
  }
}

extension UInt8 {
  /// What the byte adds to the number of open brackets.
  fileprivate var bracketStep: Int {
    switch self {
    case UInt8(ascii: "["), UInt8(ascii: "{"): 1
    case UInt8(ascii: "]"), UInt8(ascii: "}"): -1
    default: 0
    }
  }

  fileprivate var isQuote: Bool { self == UInt8(ascii: "\"") || self == UInt8(ascii: "'") }
}
