extension CheckedExpression {
  /// Parts that have no value whatever the host's values are; of nested ones the innermost.
  ///
  /// A part made of numbers alone that fails, a divisor that is always zero, a range of `ramp` or
  /// `clamp` that is always empty.
  func constantFaults() -> [ExpressionFault] {
    var faults: [ExpressionFault] = []
    var values: [Double] = []
    var isConstant: [Bool] = []
    let noSlots: [Double] = []
    for (step, operation) in operations.enumerated() {
      var value: Double?
      if operation.decidingOperands(in: operands).allSatisfy({ isConstant[$0] }), !operation.isSlot
      {
        do {
          value = try operation.value(after: values.span, noSlots.span, operands)
        } catch {
          faults.append(.type(.constantWithoutValue(error), at: parts[step].range))
        }
      }
      let isKnown = operation.operands(in: operands).allSatisfy { isConstant[$0] }
      values.append(value ?? 0)
      isConstant.append(value != nil && isKnown)
    }
    return faults
  }
}

extension Operation {
  /// The operands that alone decide whether the step has a value, short of the largest numbers; an
  /// operand that is not known counts as 0 meanwhile.
  fileprivate func decidingOperands(in list: [Int]) -> [Int] {
    switch self {
    case .divide(_, let divisor): [divisor]
    case .ramp(_, let low, let high), .clamp(_, let low, let high): [low, high]
    default: operands(in: list)
    }
  }
}
