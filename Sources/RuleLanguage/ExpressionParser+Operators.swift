// Operators, from the loosest to the tightest.

extension ExpressionParser {
  @discardableResult
  mutating func readDisjunction() -> Expression.Index {
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
      range: sign.lowerBound..<nodes[operand].extent.upperBound,
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
    let second = [middle, last].map { text(of: nodes[$0].extent) }
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
    let range = nodes[comparison].range.lowerBound..<nodes[nodes.count - 1].extent.upperBound
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
      range: sign.lowerBound..<nodes[operand].extent.upperBound,
      operatorRange: sign,
      first: nodes[operand].first
    )
  }
}
