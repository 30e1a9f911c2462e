extension CheckedExpression {
  /// Parts made of numbers alone that have no value, such as `1 / 0`; of nested ones the innermost.
  func constantFaults() -> [ExpressionFault] {
    var faults: [ExpressionFault] = []
    var values: [Double] = []
    var isConstant: [Bool] = []
    let noSlots: [Double] = []
    for (step, operation) in operations.enumerated() {
      var value: Double?
      if !operation.isSlot, operation.operands(in: operands).allSatisfy({ isConstant[$0] }) {
        do {
          value = try operation.value(after: values, noSlots.span, operands)
        } catch {
          faults.append(.type(.constantWithoutValue(error), at: parts[step].range))
        }
      }
      values.append(value ?? 0)
      isConstant.append(value != nil)
    }
    return faults
  }
}
