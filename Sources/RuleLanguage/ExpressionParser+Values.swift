// Values: numbers with their units, names, calls and groups.

extension ExpressionParser {
  mutating func readPrimary() -> Expression.Index {
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
    let (end, _) = close(opening)
    nodes[inner].enclose(in: opening.lowerBound..<max(end, nodes[inner].extent.upperBound))
    return inner
  }

  /// Takes the closing parenthesis, or reports that it is missing; returns where the group ends.
  private mutating func close(
    _ opening: Range<Int>,
    isCall: Bool = false
  ) -> (end: Int, isComplete: Bool) {
    if token.kind == .rightParenthesis {
      defer { advance() }
      return (token.range.upperBound, true)
    }
    if !hasGivenUp, token.kind != .refused {
      faults.append(
        .syntax(
          .unclosedParenthesis(opening: opening, found: tokenText(token), isCall: isCall),
          at: token.range
        )
      )
    }
    skipToParenthesis()
    return (token.range.lowerBound, false)
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
    let (end, isComplete) = close(opening, isCall: true)
    return add(
      isComplete ? .call(name, arguments: arguments) : .missing,
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
        if arms.allSatisfy({ !$0.state.isEmpty }) { expected(.state) }
        arms.append(Expression.Arm(state: "", range: token.range, value: readDisjunction()))
        continue
      }
      let range = token.range
      advance()
      arms.append(Expression.Arm(state: state, range: range, value: readDisjunction()))
    }
    let (end, isComplete) = close(opening, isCall: true)
    return add(
      isComplete ? .choice(level: level, arms: arms) : .missing,
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
  mutating func readUnitAlone() -> Expression.Index? {
    guard case .word(let word) = token.kind, let unit = LiteralUnit.named(word),
      next.kind != .leftParenthesis
    else { return nil }
    let range = token.range
    advance()
    return add(.number(1, unit, spelling: "1" + unit.suffix(after: 1)), range: range)
  }
}
