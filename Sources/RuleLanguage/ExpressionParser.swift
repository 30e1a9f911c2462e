import Diagnostics

/// Reads tokens into a tree, by recursive descent.
///
/// From loosest to tightest: `or`, `and`, `not`, one comparison, `+ -`, `* /`, unary minus. A value
/// that cannot be read is reported and becomes a `missing` node, and reading goes on after it.
struct ExpressionParser {
  /// The longest expression that is read, in bytes; the default rules need a tenth of it.
  static let longestText = 2_000
  /// The deepest nesting of parentheses, calls and prefixes; bounds the parser's own stack.
  static let deepestNesting = 64

  private let text: String
  private let span: SourceSpan
  private let tokens: [Token]
  private var position = 0
  private var depth = 0
  private var nodes: [Expression.Node] = []
  private var faults: [ExpressionFault]

  /// Reads an expression.
  ///
  /// - Parameters:
  ///   - text: The expression, on one line.
  ///   - span: Where it stands; offsets within `text` count from the start of this span.
  /// - Returns: The tree, with `missing` nodes where it could not be read, and what was wrong.
  static func read(_ text: String, at span: SourceSpan) -> (Expression, [ExpressionFault]) {
    guard text.utf8.count <= longestText else {
      return refused(text, at: span, because: .tooLong(text.utf8.count))
    }
    guard !text.utf8.contains(where: { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") })
    else { return refused(text, at: span, because: .notOnOneLine) }
    var lexer = Lexer(text, base: span.range.lowerBound)
    let tokens = lexer.read()
    var parser = ExpressionParser(text: text, span: span, tokens: tokens, faults: lexer.faults)
    return parser.readAll()
  }

  private init(text: String, span: SourceSpan, tokens: [Token], faults: [ExpressionFault]) {
    self.text = text
    self.span = span
    self.tokens = tokens
    self.faults = faults
  }

  private static func refused(
    _ text: String,
    at span: SourceSpan,
    because fault: SyntaxFault
  ) -> (Expression, [ExpressionFault]) {
    let missing = Expression.Node(.missing, range: span.range, first: 0)
    return (Expression(text: text, span: span, nodes: [missing]), [.syntax(fault, at: span.range)])
  }

  private mutating func readAll() -> (Expression, [ExpressionFault]) {
    if token.kind == .end {
      faults.append(.syntax(.empty, at: span.range))
      add(.missing, range: span.range)
    } else {
      readDisjunction()
      if token.kind != .end { refuseRest() }
    }
    return (Expression(text: text, span: span, nodes: nodes), faults)
  }

  /// Reports what follows a complete expression, unless the lexer already has.
  private mutating func refuseRest() {
    if token.kind == .rightParenthesis {
      faults.append(.syntax(.unopenedParenthesis, at: token.range))
    } else {
      expected(.operatorSign)
    }
  }
}

// MARK: - Tokens and nodes

extension ExpressionParser {
  private var token: Token { tokens[position] }

  private var next: Token { tokens[min(position + 1, tokens.count - 1)] }

  private mutating func advance() {
    position = min(position + 1, tokens.count - 1)
  }

  private mutating func take(_ kind: Token.Kind) -> Bool {
    guard token.kind == kind else { return false }
    advance()
    return true
  }

  /// Reports that something else was expected here; a refused token has its report already.
  private mutating func expected(_ what: SyntaxFault.Expected) {
    guard token.kind != .refused else { return }
    faults.append(.syntax(.expected(what, found: tokenText(token)), at: token.range))
  }

  private func tokenText(_ token: Token) -> String? {
    token.kind == .end ? nil : text(of: token.range)
  }

  private func text(of range: Range<Int>) -> String {
    Expression(text: text, span: span, nodes: []).text(of: range)
  }

  @discardableResult
  private mutating func add(
    _ kind: Expression.Kind,
    range: Range<Int>,
    operatorRange: Range<Int>? = nil,
    first: Expression.Index? = nil
  ) -> Expression.Index {
    nodes.append(
      Expression.Node(
        kind,
        range: range,
        operatorRange: operatorRange,
        first: first ?? nodes.count
      )
    )
    return nodes.count - 1
  }

  @discardableResult
  private mutating func addBinary(
    _ operation: BinaryOperator,
    _ left: Expression.Index,
    _ right: Expression.Index,
    at operatorRange: Range<Int>
  ) -> Expression.Index {
    add(
      .binary(operation, left, right),
      range: nodes[left].range.lowerBound..<nodes[right].range.upperBound,
      operatorRange: operatorRange,
      first: nodes[left].first
    )
  }

  /// Runs a part of the grammar one level deeper; too deep, it is reported once and skipped.
  private mutating func nested(
    _ read: (inout ExpressionParser) -> Expression.Index
  ) -> Expression.Index {
    guard depth < Self.deepestNesting else {
      let range = token.range
      faults.append(.syntax(.tooDeep, at: range))
      position = tokens.count - 1
      return add(.missing, range: range)
    }
    depth += 1
    defer { depth -= 1 }
    return read(&self)
  }

  /// Whether the rest of the text was given up, so that what it lacks is not worth a report.
  private var hasGivenUp: Bool {
    faults.contains { if case .syntax(.tooDeep, _) = $0 { true } else { false } }
  }
}

// MARK: - Operators

extension ExpressionParser {
  @discardableResult
  private mutating func readDisjunction() -> Expression.Index {
    var left = readConjunction()
    while token.kind == .or {
      let sign = token.range
      advance()
      left = addBinary(.or, left, readConjunction(), at: sign)
    }
    return left
  }

  private mutating func readConjunction() -> Expression.Index {
    var left = readInversion()
    while token.kind == .and {
      let sign = token.range
      advance()
      left = addBinary(.and, left, readInversion(), at: sign)
    }
    return left
  }

  private mutating func readInversion() -> Expression.Index {
    guard token.kind == .not else { return readComparison() }
    let sign = token.range
    advance()
    let operand = nested { $0.readInversion() }
    return add(
      .inversion(operand),
      range: sign.lowerBound..<nodes[operand].range.upperBound,
      operatorRange: sign,
      first: nodes[operand].first
    )
  }

  private mutating func readComparison() -> Expression.Index {
    let left = readSum()
    guard let operation = BinaryOperator(comparison: token.kind) else { return left }
    let sign = token.range
    advance()
    let right = readSum()
    let comparison = addBinary(operation, left, right, at: sign)
    return BinaryOperator(comparison: token.kind) == nil
      ? comparison : refuseChain(after: comparison, middle: right)
  }

  /// `1 < x < 3`: reported once, its tail read for what else may be wrong in it.
  private mutating func refuseChain(
    after comparison: Expression.Index,
    middle: Expression.Index
  ) -> Expression.Index {
    let sign = token
    advance()
    let last = readSum()
    let second = [middle, last].map { text(of: nodes[$0].range) }
      .joined(separator: " \(text(of: sign.range)) ")
    faults.append(
      .syntax(
        .chainedComparison(first: text(of: nodes[comparison].range), second: second),
        at: sign.range
      )
    )
    while BinaryOperator(comparison: token.kind) != nil {
      advance()
      _ = readSum()
    }
    let range = nodes[comparison].range.lowerBound..<nodes[nodes.count - 1].range.upperBound
    return add(.missing, range: range, first: nodes[comparison].first)
  }

  private mutating func readSum() -> Expression.Index {
    var left = readProduct()
    while token.kind == .plus || token.kind == .minus {
      let (kind, sign) = (token.kind, token.range)
      advance()
      left = addBinary(kind == .plus ? .add : .subtract, left, readProduct(), at: sign)
    }
    return left
  }

  private mutating func readProduct() -> Expression.Index {
    var left = readPrefix()
    while token.kind == .times || token.kind == .divide {
      let (kind, sign) = (token.kind, token.range)
      advance()
      let right = (kind == .divide ? readUnitAlone() : nil) ?? readPrefix()
      left = addBinary(kind == .times ? .multiply : .divide, left, right, at: sign)
    }
    return left
  }

  private mutating func readPrefix() -> Expression.Index {
    guard token.kind == .minus else { return readPrimary() }
    let sign = token.range
    advance()
    let operand = nested { $0.readPrefix() }
    return add(
      .negation(operand),
      range: sign.lowerBound..<nodes[operand].range.upperBound,
      operatorRange: sign,
      first: nodes[operand].first
    )
  }
}

// MARK: - Values

extension ExpressionParser {
  private mutating func readPrimary() -> Expression.Index {
    let start = token
    switch start.kind {
    case .number(let number):
      advance()
      return readUnit(after: number, at: start.range)
    case .word(let word):
      advance()
      guard token.kind == .leftParenthesis else { return add(.name(word), range: start.range) }
      return nested { $0.readCall(word, at: start.range) }
    case .leftParenthesis:
      return nested { $0.readParenthesised() }
    case .refused:
      advance()
      return add(.missing, range: start.range)
    default:
      if !hasGivenUp { expected(.value) }
      return add(.missing, range: start.range)
    }
  }

  private mutating func readParenthesised() -> Expression.Index {
    let opening = token.range
    advance()
    let inner = readDisjunction()
    let end = close(opening)
    nodes[inner].enclose(in: opening.lowerBound..<max(end, nodes[inner].range.upperBound))
    return inner
  }

  /// Takes the closing parenthesis, or reports that it is missing; returns where the group ends.
  private mutating func close(_ opening: Range<Int>) -> Int {
    if token.kind == .rightParenthesis {
      defer { advance() }
      return token.range.upperBound
    }
    if !hasGivenUp, token.kind != .refused {
      faults.append(
        .syntax(
          .unclosedParenthesis(opening: opening, found: tokenText(token)),
          at: token.range
        )
      )
    }
    skipToParenthesis()
    return token.range.lowerBound
  }

  /// After an unclosed group: goes on at the parenthesis that was meant to close it, if there is one.
  private mutating func skipToParenthesis() {
    var open = 0
    while token.kind != .end {
      if token.kind == .rightParenthesis {
        open -= 1
        if open < 0 {
          advance()
          return
        }
      }
      if token.kind == .leftParenthesis { open += 1 }
      advance()
    }
  }

  private mutating func readCall(_ name: String, at nameRange: Range<Int>) -> Expression.Index {
    let first = nodes.count
    let opening = token.range
    advance()
    if name == BuiltIn.choice { return readChoice(at: nameRange, opening: opening, first: first) }
    var arguments: [Expression.Index] = []
    if token.kind != .rightParenthesis {
      repeat { arguments.append(readDisjunction()) } while take(.comma)
    }
    let end = close(opening)
    return add(
      .call(name, arguments: arguments),
      range: nameRange.lowerBound..<end,
      operatorRange: nameRange,
      first: first
    )
  }

  private mutating func readChoice(
    at nameRange: Range<Int>,
    opening: Range<Int>,
    first: Expression.Index
  ) -> Expression.Index {
    let level = readDisjunction()
    var arms: [Expression.Arm] = []
    while take(.comma) {
      guard case .word(let state) = token.kind else {
        expected(.state)
        arms.append(Expression.Arm(state: "", range: token.range, value: readDisjunction()))
        continue
      }
      let range = token.range
      advance()
      arms.append(Expression.Arm(state: state, range: range, value: readDisjunction()))
    }
    let end = close(opening)
    return add(
      .choice(level: level, arms: arms),
      range: nameRange.lowerBound..<end,
      operatorRange: nameRange,
      first: first
    )
  }
}

// MARK: - Units

extension ExpressionParser {
  private mutating func readUnit(after number: Double, at range: Range<Int>) -> Expression.Index {
    var end = range.upperBound
    var unit: LiteralUnit? = .plain
    if token.kind == .percent {
      unit = .percent
      end = token.range.upperBound
      advance()
    } else if case .word(let word) = token.kind {
      (unit, end) = readUnitWord(word)
    }
    let whole = range.lowerBound..<end
    guard let unit else { return add(.missing, range: whole) }
    let spelling = text(of: range) + unit.suffix(after: number)
    return add(.number(number, unit, spelling: spelling), range: whole)
  }

  private mutating func readUnitWord(_ word: String) -> (LiteralUnit?, end: Int) {
    let start = token.range
    var end = start.upperBound
    advance()
    if let unit = LiteralUnit.named(word) { return (unit, end) }
    if word == "business", case .word("days") = token.kind { return takeLast(as: .businessDays) }
    if word == "business", case .word("day") = token.kind { return takeLast(as: .businessDays) }
    if word == "USD", case .word("bn") = token.kind, next.kind == .divide,
      tokens[min(position + 2, tokens.count - 1)].kind == .word("month")
    {
      advance()
      advance()
      return takeLast(as: .pace)
    }
    if word == "USD", case .word("bn") = token.kind {
      end = token.range.upperBound
      advance()
    }
    faults.append(.syntax(.unknownUnit(word), at: start.lowerBound..<end))
    return (nil, end)
  }

  private mutating func takeLast(as base: Dimension.Base) -> (LiteralUnit?, end: Int) {
    defer { advance() }
    return (.base(base), token.range.upperBound)
  }

  /// `0.005%/bp`: a unit alone after `/` is one of that unit.
  private mutating func readUnitAlone() -> Expression.Index? {
    guard case .word(let word) = token.kind, let unit = LiteralUnit.named(word),
      next.kind != .leftParenthesis
    else { return nil }
    let range = token.range
    advance()
    return add(.number(1, unit, spelling: "1" + unit.suffix(after: 1)), range: range)
  }
}
