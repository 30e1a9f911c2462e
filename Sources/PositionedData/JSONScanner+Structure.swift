extension JSONScanner {
  /// What a value is, told from its first byte.
  package enum Kind: Sendable, Hashable {
    case object
    case array
    case string
    case number
    case word
  }

  /// Looks at the next value without reading it.
  package mutating func nextKind() throws(JSONProblem) -> Kind {
    try skipSpace()
    switch byte(at: offset) {
    case UInt8(ascii: "\""): return .string
    case UInt8(ascii: "{"): return .object
    case UInt8(ascii: "["): return .array
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"),
      UInt8(ascii: "."):
      return .number
    case let byte where byte.isWordStart: return .word
    default: throw unexpected(.expectedValue)
    }
  }

  /// Reads the opening brace of an object.
  package mutating func beginObject() throws(JSONProblem) {
    try open(UInt8(ascii: "{"))
  }

  /// Reads the opening bracket of an array.
  package mutating func beginArray() throws(JSONProblem) {
    try open(UInt8(ascii: "["))
  }

  /// Reads the next key with its colon, or the end of the object.
  ///
  /// - Returns: The key and its offsets, quotes included; `nil` at the end.
  package mutating func nextKey() throws(JSONProblem) -> (name: String, range: Range<Int>)? {
    guard try advance(to: UInt8(ascii: "}")) else { return nil }
    let start = offset
    let name: String
    switch byte(at: offset) {
    case UInt8(ascii: "\""):
      name = try string()
    case let byte where byte.isWordStart:
      name = word()
      try note(.unquotedKey, start..<offset)
    default:
      throw unexpected(.expectedKey)
    }
    let range = start..<offset
    try colon()
    return (name, range)
  }

  /// Moves to the next element, or reads the end of the array.
  ///
  /// - Returns: Whether there is an element to read.
  package mutating func nextElement() throws(JSONProblem) -> Bool {
    try advance(to: UInt8(ascii: "]"))
  }

  /// Reads a whole value and forgets it.
  ///
  /// It is checked as strictly as any other, except that duplicate keys are not looked for.
  package mutating func skipValue() throws(JSONProblem) {
    switch try nextKind() {
    case .object:
      try beginObject()
      while try nextKey() != nil { try skipValue() }
    case .array:
      try beginArray()
      while try nextElement() { try skipValue() }
    case .string: try skipString()
    case .number: _ = try numberRange()
    case .word: _ = try literal()
    }
  }

  /// Checks that nothing but white space is left.
  package mutating func finish() throws(JSONProblem) {
    try skipSpace()
    guard isAtEnd else {
      throw JSONProblem(kind: .textAfterValue, range: offset..<endOfCharacter(at: offset))
    }
  }

  private mutating func open(_ bracket: UInt8) throws(JSONProblem) {
    try skipSpace()
    guard byte(at: offset) == bracket else { throw unexpected(.expectedValue) }
    guard openings.count < JSONScanner.depthLimit else {
      throw JSONProblem(kind: .tooDeep, range: offset..<offset + 1)
    }
    openings.append(offset)
    offset += 1
    isFresh = true
  }

  /// Moves over the comma to the next member or element, or over the closing bracket.
  private mutating func advance(to bracket: UInt8) throws(JSONProblem) -> Bool {
    try skipSpace()
    let wasFresh = isFresh
    isFresh = false
    var comma: Int?
    while byte(at: offset) == UInt8(ascii: ",") {
      if comma != nil || wasFresh { try note(.extraComma, offset..<offset + 1) }
      comma = comma ?? offset
      offset += 1
      try skipSpace()
    }
    if byte(at: offset) == bracket {
      if let comma, !wasFresh { try note(.trailingComma, comma..<comma + 1) }
      offset += 1
      openings.removeLast()
      return false
    }
    if comma == nil, !wasFresh {
      guard !isAtEnd, byte(at: offset).startsValue else { throw unexpected(.expectedCommaOrEnd) }
      try note(.missingComma, offset..<offset)
    }
    return true
  }

  private mutating func colon() throws(JSONProblem) {
    try skipSpace()
    switch byte(at: offset) {
    case UInt8(ascii: ":"): break
    case UInt8(ascii: "="): try note(.equalsForColon, offset..<offset + 1)
    default: throw unexpected(.expectedColon)
    }
    offset += 1
  }

  /// The problem with the byte at hand, where something else was expected.
  func unexpected(_ kind: JSONProblem.Kind) -> JSONProblem {
    guard !isAtEnd else {
      return JSONProblem(
        kind: openings.last.map { .unclosedContainer(openedAt: $0) } ?? .emptyText,
        range: count..<count
      )
    }
    let here = offset..<endOfCharacter(at: offset)
    switch byte(at: offset) {
    case UInt8(ascii: "]"), UInt8(ascii: "}"):
      guard let opening = openings.last else { return JSONProblem(kind: kind, range: here) }
      let closes: UInt8 =
        byte(at: opening) == UInt8(ascii: "{") ? UInt8(ascii: "}") : UInt8(ascii: "]")
      return JSONProblem(
        kind: byte(at: offset) == closes ? kind : .wrongBracket(openedAt: opening),
        range: here
      )
    case UInt8(ascii: "'"): return JSONProblem(kind: .singleQuotes, range: here)
    default: return JSONProblem(kind: kind, range: here)
    }
  }

  func endOfCharacter(at index: Int) -> Int {
    var end = index + 1
    while end < count, byte(at: end) & 0xC0 == 0x80 { end += 1 }
    return min(end, count)
  }
}
