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

  let text: String
  let span: SourceSpan
  let tokens: [Token]
  var position = 0
  private var depth = 0
  var nodes: [Expression.Node] = []
  var faults: [ExpressionFault]

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
  var token: Token { tokens[position] }

  var next: Token { tokens[min(position + 1, tokens.count - 1)] }

  mutating func advance() {
    position = min(position + 1, tokens.count - 1)
  }

  mutating func take(_ kind: Token.Kind) -> Bool {
    guard token.kind == kind else { return false }
    advance()
    return true
  }

  /// Reports that something else was expected here; a refused token has its report already.
  mutating func expected(_ what: SyntaxFault.Expected) {
    guard token.kind != .refused, position == 0 || tokens[position - 1].kind != .refused else {
      return
    }
    faults.append(.syntax(.expected(what, found: tokenText(token)), at: token.range))
  }

  func tokenText(_ token: Token) -> String? {
    token.kind == .end ? nil : text(of: token.range)
  }

  func text(of range: Range<Int>) -> String {
    text.part(range, ofTextAt: span.range.lowerBound)
  }

  @discardableResult
  mutating func add(
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
  mutating func addBinary(
    _ operation: BinaryOperator,
    _ left: Expression.Index,
    _ right: Expression.Index,
    at operatorRange: Range<Int>
  ) -> Expression.Index {
    add(
      .binary(operation, left, right),
      range: nodes[left].extent.lowerBound..<nodes[right].extent.upperBound,
      operatorRange: operatorRange,
      first: nodes[left].first
    )
  }

  /// Runs a part of the grammar one level deeper; too deep, it is reported once and skipped.
  mutating func nested(
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
  var hasGivenUp: Bool {
    faults.contains { if case .syntax(.tooDeep, _) = $0 { true } else { false } }
  }
}
