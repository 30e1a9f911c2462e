/// Cuts the text of an expression into tokens.
///
/// Every problem is reported and the text read on. Where the meaning of a refused spelling is plain
/// (`==`, `&&`, `×`, a full-width comma), the token that was meant takes its place, so that the rest
/// of the expression is still checked.
struct Lexer {
  private let bytes: [UInt8]
  private let base: Int
  private var position = 0
  private var tokens: [Token] = []
  private(set) var faults: [ExpressionFault] = []

  /// Creates a lexer.
  ///
  /// - Parameters:
  ///   - text: The expression.
  ///   - base: The offset of its first byte within the file.
  init(_ text: String, base: Int) {
    self.bytes = Array(text.utf8)
    self.base = base
  }

  /// Reads all tokens; the last is `end`.
  mutating func read() -> [Token] {
    tokens.reserveCapacity(bytes.count / 2)
    while position < bytes.count {
      readToken()
    }
    append(.end, from: position)
    return tokens
  }

  private mutating func readToken() {
    let start = position
    let byte = bytes[position]
    switch byte {
    case UInt8(ascii: " "), UInt8(ascii: "\t"):
      position += 1
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      readNumber()
    case UInt8(ascii: "."):
      refuseLooseDot()
    case _ where startsWord(at: position):
      readWord()
    default:
      guard let (kind, length) = symbol(at: position) else {
        refuseUnknown(from: start)
        return
      }
      position += length
      append(kind, from: start)
    }
  }

  private mutating func append(_ kind: Token.Kind, from start: Int) {
    tokens.append(Token(kind: kind, range: range(from: start)))
  }

  private func range(from start: Int) -> Range<Int> {
    base + start..<base + position
  }

  private func text(from start: Int) -> String {
    String(decoding: bytes[start..<position], as: UTF8.self)
  }
}

// MARK: - Numbers and words

extension Lexer {
  private mutating func readNumber() {
    let start = position
    skipDigits()
    var isWellFormed = true
    if peek() == UInt8(ascii: ".") {
      position += 1
      let fraction = position
      skipDigits()
      isWellFormed = position > fraction
    }
    if peek() == UInt8(ascii: ".") || startsWord(at: position) {
      skipNumberTail()
      isWellFormed = false
    }
    let text = text(from: start)
    guard isWellFormed, let value = Double(text), value.isFinite else {
      faults.append(.syntax(.malformedNumber(text), at: range(from: start)))
      append(.refused, from: start)
      return
    }
    append(.number(value), from: start)
  }

  /// `.5`: refused as a number, so that a reader never overlooks the point.
  private mutating func refuseLooseDot() {
    let start = position
    position += 1
    skipNumberTail()
    faults.append(.syntax(.malformedNumber(text(from: start)), at: range(from: start)))
    append(.refused, from: start)
  }

  private mutating func skipNumberTail() {
    while let byte = peek(), byte == UInt8(ascii: ".") || isDigit(byte) || startsWord(at: position)
    {
      position += wordScalarLength(at: position) ?? 1
    }
  }

  private mutating func skipDigits() {
    while let byte = peek(), isDigit(byte) { position += 1 }
  }

  private mutating func readWord() {
    let start = position
    while let length = wordScalarLength(at: position) { position += length }
    let word = text(from: start)
    switch word {
    case "and": append(.and, from: start)
    case "or": append(.or, from: start)
    case "not": append(.not, from: start)
    default: append(.word(word), from: start)
    }
  }

  private func peek() -> UInt8? {
    position < bytes.count ? bytes[position] : nil
  }

  private func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private func startsWord(at offset: Int) -> Bool {
    guard offset < bytes.count, !isDigit(bytes[offset]) else { return false }
    return wordScalarLength(at: offset) != nil
  }

  /// The number of bytes of a letter, digit or underscore; `nil` if something else stands there.
  private func wordScalarLength(at offset: Int) -> Int? {
    guard offset < bytes.count else { return nil }
    let byte = bytes[offset]
    if byte < 0x80 {
      let isWord =
        isDigit(byte) || byte == UInt8(ascii: "_")
        || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
      return isWord ? 1 : nil
    }
    let scalar = scalar(at: offset)
    guard Lookalike.meaning(of: scalar) == nil, scalar.properties.isXIDContinue else { return nil }
    return UTF8.width(scalar)
  }

  private func scalar(at offset: Int) -> Unicode.Scalar {
    var iterator = bytes[offset...].makeIterator()
    var decoder = UTF8()
    guard case .scalarValue(let scalar) = decoder.decode(&iterator) else { return "\u{FFFD}" }
    return scalar
  }
}

// MARK: - Symbols

extension Lexer {
  /// The symbol at an offset and its length; spellings of other languages are reported.
  private mutating func symbol(at offset: Int) -> (Token.Kind, length: Int)? {
    if offset + 1 < bytes.count, let kind = doubleSymbol(bytes[offset], bytes[offset + 1]) {
      return (kind, 2)
    }
    switch bytes[offset] {
    case UInt8(ascii: "+"): return (.plus, 1)
    case UInt8(ascii: "-"): return (.minus, 1)
    case UInt8(ascii: "*"): return (.times, 1)
    case UInt8(ascii: "/"): return (.divide, 1)
    case UInt8(ascii: "<"): return (.less, 1)
    case UInt8(ascii: ">"): return (.greater, 1)
    case UInt8(ascii: "="): return (.equal, 1)
    case UInt8(ascii: "%"): return (.percent, 1)
    case UInt8(ascii: ","): return (.comma, 1)
    case UInt8(ascii: "("): return (.leftParenthesis, 1)
    case UInt8(ascii: ")"): return (.rightParenthesis, 1)
    case UInt8(ascii: "!"): return refuseSpelling("!", as: .not)
    case UInt8(ascii: "&"): return refuseSpelling("&", as: .and)
    case UInt8(ascii: "|"): return refuseSpelling("|", as: .or)
    case let byte where byte >= 0x80:
      let scalar = scalar(at: offset)
      guard let kind = Lookalike.meaning(of: scalar) else { return nil }
      return refuseSpelling(String(scalar), as: kind)
    default: return nil
    }
  }

  private mutating func doubleSymbol(_ first: UInt8, _ second: UInt8) -> Token.Kind? {
    switch (first, second) {
    case (UInt8(ascii: "<"), UInt8(ascii: "=")): .lessOrEqual
    case (UInt8(ascii: ">"), UInt8(ascii: "=")): .greaterOrEqual
    case (UInt8(ascii: "!"), UInt8(ascii: "=")): .notEqual
    case (UInt8(ascii: "="), UInt8(ascii: "=")): refuseSpelling("==", as: .equal).0
    case (UInt8(ascii: "="), UInt8(ascii: ">")): refuseSpelling("=>", as: .greaterOrEqual).0
    case (UInt8(ascii: "="), UInt8(ascii: "<")): refuseSpelling("=<", as: .lessOrEqual).0
    case (UInt8(ascii: "<"), UInt8(ascii: ">")): refuseSpelling("<>", as: .notEqual).0
    case (UInt8(ascii: "&"), UInt8(ascii: "&")): refuseSpelling("&&", as: .and).0
    case (UInt8(ascii: "|"), UInt8(ascii: "|")): refuseSpelling("||", as: .or).0
    default: nil
    }
  }

  private mutating func refuseSpelling(
    _ spelling: String,
    as kind: Token.Kind
  ) -> (Token.Kind, length: Int) {
    let length = spelling.utf8.count
    let range = base + position..<base + position + length
    faults.append(.syntax(.foreignSpelling(spelling, meant: kind.spelling), at: range))
    return (kind, length)
  }

  /// Refuses a whole run of characters that mean nothing here, in one report.
  private mutating func refuseUnknown(from start: Int) {
    repeat {
      position += bytes[position] < 0x80 ? 1 : UTF8.width(scalar(at: position))
    } while position < bytes.count && isUnknown(at: position)
    position = min(position, bytes.count)
    faults.append(.syntax(.unexpectedCharacters(text(from: start)), at: range(from: start)))
    append(.refused, from: start)
  }

  private func isUnknown(at offset: Int) -> Bool {
    let byte = bytes[offset]
    guard byte < 0x80 else {
      return wordScalarLength(at: offset) == nil && Lookalike.meaning(of: scalar(at: offset)) == nil
    }
    return wordScalarLength(at: offset) == nil && !Self.knownSymbols.contains(byte)
  }

  private static let knownSymbols = Set(" \t.+-*/<>=%,()!&|".utf8)
}
