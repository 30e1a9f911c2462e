// From the root to the leaves: what each node is, given what the expression is for.

extension UnitCheck {
  mutating func settleRoot(expecting expected: ValueType?) {
    let root = expression.root
    let found = inferred[root]
    guard let expected else {
      settled[root] = found.settled
      return
    }
    switch (expected, found) {
    case (_, .unknown), (.truth, .truth): return
    case (.level(let name), .level(let other)) where name == other: return
    case (.quantity, .quantity(let dimensions, _)), (.probability, .quantity(let dimensions, _)):
      settled[root] = expected.dimension
      if let dimension = expected.dimension, dimensions.contains(dimension) { return }
    default: break
    }
    let lacking =
      repairs && faults.isEmpty
      ? Self.numberLackingUnit(in: expression, vocabulary: vocabulary, expecting: expected) : nil
    report(
      .unexpectedType(
        expected,
        found: operand(root),
        unitlessNumber: lacking.map { LiteralUnit.advice(on: $0.spelling, as: $0.dimension) } ?? nil
      ),
      at: root
    )
  }

  mutating func settleOperands(of index: Expression.Index) {
    switch expression.nodes[index].kind {
    case .negation(let operand):
      settled[operand] = settled[index]
    case .binary(.add, let left, let right), .binary(.subtract, let left, let right):
      settle([left, right], as: settled[index])
    case .binary(.multiply, let left, let right):
      settleFactors(left, right, of: settled[index])
    case .binary(.divide, let left, let right):
      settleQuotient(left, right, of: settled[index])
    case .binary(_, let left, let right):
      settle([left, right], as: meetings[index]?.settled)
    case .call(BuiltIn.ramp.rawValue, let arguments):
      settle(arguments, as: meetings[index]?.settled)
    case .call(_, let arguments):
      settle(arguments, as: settled[index])
    case .choice(_, let arms):
      settle(arms.map(\.value), as: settled[index])
    case .number, .name, .inversion, .missing:
      break
    }
  }

  private mutating func settle(_ operands: [Expression.Index], as dimension: Dimension?) {
    for operand in operands { settled[operand] = dimension }
  }

  private mutating func settleFactors(
    _ left: Expression.Index,
    _ right: Expression.Index,
    of product: Dimension?
  ) {
    guard let product else { return }
    for first in inferred[left].dimensions
    where inferred[right].dimensions.contains(product / first) {
      settled[left] = first
      settled[right] = product / first
      return
    }
  }

  private mutating func settleQuotient(
    _ left: Expression.Index,
    _ right: Expression.Index,
    of quotient: Dimension?
  ) {
    guard let quotient else { return }
    let plainFirst = inferred[right].dimensions.reversed()
    for divisor in plainFirst where inferred[left].dimensions.contains(quotient * divisor) {
      settled[left] = quotient * divisor
      settled[right] = divisor
      return
    }
  }
}
